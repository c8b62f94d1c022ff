package io.dojobell.model;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * An internal notice: something that Dojobell says about itself. It is not an event: no setting,
 * mute or route applies to it.
 *
 * @param text paragraphs; empty if there is nothing more to say
 * @param severity null: none
 * @param expiresAt when its secret expires; null: it holds none
 */
public record Notice(
    Kind kind,
    String title,
    String text,
    @Nullable Severity severity,
    Instant createdAt,
    @Nullable Instant expiresAt) {

  /** The kinds of notices, by the wire name that the delivery log has as the reason. */
  public enum Kind implements WireNamed {
    /** A code that links a Slack user to an account. */
    LINK_CODE("link_code", "Somebody in Slack typed /dojo link with your address"),
    /** Slack refuses our token. */
    SLACK_REFUSED("slack_refused", Kind.ADMIN),
    /** Slack accepts our token again. */
    SLACK_RESTORED("slack_restored", Kind.ADMIN),
    /** The mail server refuses us. */
    EMAIL_REFUSED("email_refused", Kind.ADMIN),
    /** The mail server accepts us again. */
    EMAIL_RESTORED("email_restored", Kind.ADMIN),
    /** Teams refuses us. */
    TEAMS_REFUSED("teams_refused", Kind.ADMIN),
    /** Teams accepts us again. */
    TEAMS_RESTORED("teams_restored", Kind.ADMIN),
    /** A channel without a kind of its own refuses us. */
    CHANNEL_REFUSED("channel_refused", Kind.ADMIN),
    /** A channel without a kind of its own accepts us again. */
    CHANNEL_RESTORED("channel_restored", Kind.ADMIN),
    /** Deliveries of a route fail for good. */
    ROUTE_FAILED("route_failed", "You made this route, or are an admin of Dojobell"),
    /** An event for one person reached nobody. */
    RECIPIENT_UNKNOWN("recipient_unknown", Kind.ADMIN),
    /** DefectDojo refuses the token of its sync. */
    SYNC_REFUSED("sync_refused", Kind.ADMIN),
    /** DefectDojo accepts the token again. */
    SYNC_ACCEPTED("sync_accepted", Kind.ADMIN),
    /** Some of DefectDojo's lists can't be read. */
    SYNC_INCOMPLETE("sync_incomplete", Kind.ADMIN),
    /** All of DefectDojo's lists can be read again. */
    SYNC_COMPLETE("sync_complete", Kind.ADMIN),
    /** DefectDojo has disabled its webhook to Dojobell. */
    SOURCE_WEBHOOK_DISABLED("hook_disabled", Kind.ADMIN),
    /** DefectDojo's webhook to Dojobell is enabled again. */
    SOURCE_WEBHOOK_ENABLED("hook_enabled", Kind.ADMIN),
    /** A webhook endpoint has been paused for an hour. */
    WEBHOOK_PAUSED("webhook_paused", "You own this webhook endpoint, or are an admin of Dojobell"),
    /** A webhook endpoint is disabled. */
    WEBHOOK_DISABLED(
        "webhook_disabled", "You own this webhook endpoint, or are an admin of Dojobell");

    private static final String ADMIN = "You are an admin of Dojobell";

    private final String wireName;
    private final String why;

    Kind(String wireName, String why) {
      this.wireName = wireName;
      this.why = why;
    }

    @Override
    public String wireName() {
      return wireName;
    }

    /** Returns why somebody gets it, in words. */
    public String why() {
      return why;
    }

    /** Returns the kind of a notice that the channel refuses us. */
    public static Kind refused(Channel channel) {
      return of(channel.wireName() + "_refused").orElse(CHANNEL_REFUSED);
    }

    /** Returns the kind of a notice that the channel accepts us again. */
    public static Kind restored(Channel channel) {
      return of(channel.wireName() + "_restored").orElse(CHANNEL_RESTORED);
    }

    /** Returns the kind of that wire name. */
    public static Optional<Kind> of(String wireName) {
      return WireNamed.find(Kind.class, wireName);
    }
  }

  /**
   * Returns the form that the channels and the inbox render: that of an event, which has no id and
   * the type {@code notice}. It is stored nowhere; see {@link Event#isNotice()}.
   */
  public Event toEvent() {
    return new Event(
        "",
        EventType.OTHER,
        "notice",
        new Event.Content(title, text, null, severity, Findings.NONE, null, null),
        Event.Subject.NONE,
        new Event.EventRecipients(List.of(), true, false),
        createdAt);
  }
}
