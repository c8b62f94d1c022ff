package io.dojobell.model;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * An event as it was accepted.
 *
 * @param id the id by which it is read
 * @param type the type as which it is routed
 * @param typeName the type it was sent as; differs from {@code type} for aliases and unknown types
 */
public record Event(
    String id,
    EventType type,
    String typeName,
    Content content,
    Subject subject,
    EventRecipients recipients,
    Instant receivedAt) {

  /**
   * The text of an event.
   *
   * @param description empty if there is none
   * @param url its page, http or https
   * @param severity as the sender stated it; see {@link Event#severity()}
   * @param requestedBy the person who caused it, as the sender names them
   * @param item the one thing that it is about; null: none, or nothing is known of it
   */
  public record Content(
      String title,
      String description,
      @Nullable String url,
      @Nullable Severity severity,
      Findings findings,
      @Nullable String requestedBy,
      @Nullable Instant occurredAt,
      @Nullable EventItem item) {

    /** Makes that of an event of whose thing nothing is known. */
    public Content(
        String title,
        String description,
        @Nullable String url,
        @Nullable Severity severity,
        Findings findings,
        @Nullable String requestedBy,
        @Nullable Instant occurredAt) {
      this(title, description, url, severity, findings, requestedBy, occurredAt, null);
    }

    /** Returns the same about that thing. */
    public Content withItem(@Nullable EventItem other) {
      return new Content(
          title, description, url, severity, findings, requestedBy, occurredAt, other);
    }
  }

  /** The things that an event is about, by key and name; each null where it is about none. */
  public record Subject(
      @Nullable NamedRef productType,
      @Nullable NamedRef product,
      @Nullable NamedRef engagement,
      @Nullable String test) {
    public static final Subject NONE = new Subject(null, null, null, null);
  }

  /**
   * The recipients that the sender named.
   *
   * @param usernames usernames; null: not stated; empty: nobody
   * @param noUsers whether personal settings do not apply
   * @param alertOnly whether it makes only in-app alerts
   * @param recipientsOnly whether it is for the recipients alone and not for the team, whatever its
   *     type
   */
  public record EventRecipients(
      @Nullable List<String> usernames,
      boolean noUsers,
      boolean alertOnly,
      boolean recipientsOnly) {
    public static final EventRecipients EVERYBODY = new EventRecipients(null, false, false);

    public EventRecipients {
      usernames = usernames == null ? null : List.copyOf(usernames);
    }

    /** Makes the recipients of an event that is for the team where its type is. */
    public EventRecipients(@Nullable List<String> recipients, boolean noUsers, boolean alertOnly) {
      this(recipients, noUsers, alertOnly, false);
    }

    /** Returns the same for those usernames. */
    public EventRecipients withUsernames(List<String> usernames) {
      return new EventRecipients(usernames, noUsers, alertOnly, recipientsOnly);
    }
  }

  /** Returns whether it is the rendered form of a {@link Notice}, and no event. */
  public boolean isNotice() {
    return id.isEmpty();
  }

  /**
   * Returns whether the team gets it: an event for the team that is not for its recipients alone,
   * or one for a person that names no recipients.
   */
  public boolean isForTeam() {
    return !recipients.recipientsOnly() && (!type.isPersonal() || recipients.usernames() == null);
  }

  /** Returns the same event about that. */
  public Event withSubject(Subject other) {
    return new Event(id, type, typeName, content, other, recipients, receivedAt);
  }

  /** Returns its severity: the stated one, else the worst of its new and reactivated findings. */
  public Optional<Severity> severity() {
    return Optional.ofNullable(content.severity()).or(() -> content.findings().worst());
  }
}
