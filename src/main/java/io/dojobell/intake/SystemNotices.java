package io.dojobell.intake;

import io.dojobell.crypto.SecretBox;
import io.dojobell.database.Database;
import io.dojobell.model.Channel;
import io.dojobell.model.DeliveryReason.OfNotice;
import io.dojobell.model.Destination;
import io.dojobell.model.DetailLevel;
import io.dojobell.model.DisabledWebhook;
import io.dojobell.model.Event;
import io.dojobell.model.Notice;
import io.dojobell.model.Notice.Kind;
import io.dojobell.model.Severity;
import io.dojobell.model.User;
import io.dojobell.outbox.Outbox;
import io.dojobell.routing.PlannedDelivery;
import io.dojobell.store.Notices;
import io.dojobell.store.Routes;
import io.dojobell.store.SystemSettings;
import io.dojobell.store.Users;
import io.dojobell.store.Webhooks;
import java.time.Instant;
import java.time.InstantSource;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.jdbi.v3.core.Handle;
import org.jspecify.annotations.Nullable;

/**
 * Sends Dojobell's own notices; the only way in for them. They are delivered by the outbox as
 * events are, but are not events.
 */
public final class SystemNotices {
  private final Database database;
  private final Outbox outbox;
  private final SecretBox secrets;
  private final boolean isMailConfigured;
  private final InstantSource clock;

  /**
   * @param mails whether a mail server is configured
   */
  public SystemNotices(
      Database database, Outbox outbox, SecretBox secrets, boolean mails, InstantSource clock) {
    this.database = database;
    this.outbox = outbox;
    this.secrets = secrets;
    this.isMailConfigured = mails;
    this.clock = clock;
  }

  /**
   * Mails a code to the account's address, and to nowhere else. It is stored encrypted, and deleted
   * once the mail is accepted or the code has expired.
   */
  public void linkCode(User user, String code, Instant until) {
    var email = user.email();
    if (email == null) {
      return;
    }
    var notice =
        new Notice(
            Kind.LINK_CODE,
            "Your code for Slack is " + code,
            "Type /dojo link "
                + code
                + " in Slack within 10 minutes. If you did not ask for it, ignore this mail: the"
                + " code alone changes nothing.",
            null,
            clock.instant(),
            until);
    var plan = List.of(planned(notice, new Destination.Mailbox(email), user.username()));
    database.run(
        handle -> outbox.addNotice(handle, new Notices(handle, secrets).addSecret(notice), plan));
    outbox.afterCommit();
  }

  /** Deletes the codes that have expired without their mail being accepted. */
  public void deleteExpiredCodes() {
    var now = clock.instant();
    if (database.read(handle -> Notices.hasExpiredSecret(handle, now))) {
      database.run(handle -> Notices.deleteExpiredSecrets(handle, now));
    }
  }

  /**
   * Notifies the admins, in the caller's transaction, that a channel refuses everything from
   * Dojobell. The caller calls {@link #afterCommit} once that is committed.
   */
  public void refused(Handle handle, Channel channel, String reason) {
    var text =
        reason
            + "\n\nUntil it is fixed, messages go by other channels where possible; the others are"
            + " listed as failed.";
    var title = channel.words().subject() + " refuses Dojobell: nothing can be delivered there";
    sendToAdmins(handle, notice(Kind.refused(channel), title, text, Severity.HIGH), null, true);
  }

  /** Notifies the admins, in the caller's transaction, that a channel accepts messages again. */
  public void restored(Handle handle, Channel channel) {
    sendToAdmins(
        handle,
        notice(
            Kind.restored(channel),
            channel.words().subject() + " accepts messages again",
            "",
            null),
        null,
        false);
  }

  /**
   * Notifies its owner and the admins, in the caller's transaction, that a webhook endpoint has
   * been paused for an hour.
   */
  public void webhookPaused(Handle handle, long endpoint, String reason) {
    endpointNotice(
        handle,
        endpoint,
        Kind.WEBHOOK_PAUSED,
        "The webhook endpoint “%s” has been failing for an hour",
        reason + "\n\nIts deliveries wait and are retried. After 24 hours it is disabled.");
  }

  /** Notifies them in the same way that a webhook endpoint is disabled. */
  public void webhookDisabled(Handle handle, long endpoint, String reason) {
    endpointNotice(
        handle,
        endpoint,
        Kind.WEBHOOK_DISABLED,
        "The webhook endpoint “%s” is disabled",
        reason + "\n\nFix it, set it to active and retry its failed deliveries.");
  }

  private void endpointNotice(Handle handle, long endpoint, Kind kind, String title, String text) {
    var label = Webhooks.label(handle, endpoint);
    if (label.isEmpty()) {
      return;
    }
    var owner =
        Optional.ofNullable(label.get().owner())
            .flatMap(new Users(handle)::byUsername)
            .filter(User::active);
    var notice = notice(kind, title.formatted(label.get().name()), text, Severity.HIGH);
    sendToAdmins(handle, notice, owner.orElse(null), true);
  }

  /**
   * Notifies whoever made the route, in the caller's transaction, that its deliveries fail; where
   * that is no active account, the admins.
   */
  public void routeFailed(Handle handle, Routes.WorkingRoute route, String reason) {
    var notice =
        notice(
            Kind.ROUTE_FAILED,
            "Route " + route.id() + " can't deliver",
            reason + "\n\nFix it or change the route, then retry its failed deliveries.",
            Severity.HIGH);
    var users = new Users(handle);
    var creator =
        Optional.ofNullable(route.createdBy()).flatMap(users::byUsername).filter(User::active);
    if (creator.isPresent()) {
      send(handle, notice, true, List.of(creator.get()), List.of());
    } else {
      sendToAdmins(handle, notice, null, true);
    }
  }

  /**
   * Notifies the admins in their inboxes, in the caller's transaction, that an event for one person
   * reached nobody.
   *
   * @param reason a sentence
   */
  public void recipientUnreachable(Handle handle, Event event, String person, String reason) {
    var isShown = new SystemSettings(handle).read().detailLevel(Channel.ALERT) == DetailLevel.FULL;
    var what = event.type().shortLabel() + (isShown ? ": " + event.content().title() : "");
    var link = event.content().url() == null ? "" : "\n" + event.content().url();
    var title = "A notification for %s reached nobody".formatted(person);
    var text = "%s%s\n\n%s".formatted(what, link, reason);
    sendToAdmins(handle, notice(Kind.RECIPIENT_UNKNOWN, title, text, null), null, false);
  }

  /** Notifies the admins, in the caller's transaction, that DefectDojo refuses the sync's token. */
  public void syncRefused(Handle handle, String reason) {
    var title = "DefectDojo refuses Dojobell's token: nothing is read from it";
    sendToAdmins(handle, notice(Kind.SYNC_REFUSED, title, reason, Severity.HIGH), null, true);
  }

  /** Notifies the admins, in the caller's transaction, that DefectDojo accepts the token again. */
  public void syncAccepted(Handle handle) {
    var title = "DefectDojo accepts Dojobell's token again";
    sendToAdmins(handle, notice(Kind.SYNC_ACCEPTED, title, "", null), null, false);
  }

  /** Notifies the admins, in the caller's transaction, that some of DefectDojo can't be read. */
  public void syncIncomplete(Handle handle, String reason) {
    var title = "Some of DefectDojo can't be read";
    sendToAdmins(handle, notice(Kind.SYNC_INCOMPLETE, title, reason, Severity.HIGH), null, true);
  }

  /** Notifies the admins, in the caller's transaction, that all of DefectDojo can be read again. */
  public void syncComplete(Handle handle) {
    var title = "All of DefectDojo can be read again";
    sendToAdmins(handle, notice(Kind.SYNC_COMPLETE, title, "", null), null, false);
  }

  /** Notifies the admins, in the caller's transaction, that DefectDojo sends nothing any more. */
  public void sourceWebhookDisabled(Handle handle, DisabledWebhook webhook) {
    var since = webhook.since();
    var text =
        "DefectDojo could not send to it%s%s and has stopped sending to it. %s"
            .formatted(
                since == null ? "" : " at " + since.truncatedTo(ChronoUnit.SECONDS),
                webhook.note().isEmpty() ? "" : " (“" + webhook.note() + "”)",
                DisabledWebhook.FIX);
    var title = "DefectDojo has disabled its webhook “%s” to Dojobell".formatted(webhook.name());
    sendToAdmins(
        handle, notice(Kind.SOURCE_WEBHOOK_DISABLED, title, text, Severity.HIGH), null, true);
  }

  /** Notifies the admins, in the caller's transaction, that DefectDojo sends to it again. */
  public void sourceWebhookEnabled(Handle handle, DisabledWebhook webhook) {
    var title = "DefectDojo's webhook “%s” to Dojobell is enabled again".formatted(webhook.name());
    sendToAdmins(handle, notice(Kind.SOURCE_WEBHOOK_ENABLED, title, "", null), null, false);
  }

  /** Wakes the outbox, once an added notice is committed. */
  public void afterCommit() {
    outbox.afterCommit();
  }

  private Notice notice(Kind kind, String title, String text, @Nullable Severity severity) {
    return new Notice(kind, title, text, severity, clock.instant(), null);
  }

  private void sendToAdmins(Handle handle, Notice notice, @Nullable User other, boolean withMail) {
    var recipients = new ArrayList<>(new Users(handle).admins());
    if (other != null
        && recipients.stream().noneMatch(one -> one.username().equals(other.username()))) {
      recipients.add(other);
    }
    var system = List.of(planned(notice, new Destination.Inbox(Destination.SYSTEM), null));
    send(handle, notice, withMail, recipients, system);
  }

  private void send(
      Handle handle,
      Notice notice,
      boolean withMail,
      List<User> recipients,
      List<PlannedDelivery> first) {
    var isMailed =
        withMail && isMailConfigured && new SystemSettings(handle).read().isEnabled(Channel.EMAIL);
    var mailed = new HashSet<String>();
    var plan = new ArrayList<>(first);
    for (var user : recipients) {
      plan.add(planned(notice, new Destination.Inbox(user.username()), user.username()));
      var email = user.email();
      if (isMailed && email != null && mailed.add(email.toLowerCase(Locale.ROOT))) {
        plan.add(planned(notice, new Destination.Mailbox(email), user.username()));
      }
    }
    outbox.addNotice(handle, new Notices(handle, secrets).add(notice), plan);
  }

  private static PlannedDelivery planned(
      Notice notice, Destination destination, @Nullable String username) {
    return PlannedDelivery.now(destination, username, new OfNotice(notice.kind()));
  }
}
