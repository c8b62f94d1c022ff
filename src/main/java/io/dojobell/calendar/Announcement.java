package io.dojobell.calendar;

import io.dojobell.intake.EventDraft;
import io.dojobell.model.Event.Content;
import io.dojobell.model.Event.EventRecipients;
import io.dojobell.model.EventItem;
import io.dojobell.model.EventType;
import io.dojobell.model.Findings;
import io.dojobell.model.Reference;
import io.dojobell.model.Severity;
import io.dojobell.store.Announcements.Announced;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** An announcement to be made, and the record of it by which the event's id is made. */
record Announcement(EventDraft draft, Announced announced) {

  private static final String OUTDATED_NOTE =
      "DefectDojo could not be reached, so this is as of the last sync.";

  /**
   * The text of the announcement.
   *
   * @param text empty: the title and the item say it all
   * @param item the one thing that is announced; null: several are
   */
  record Text(
      String title,
      String text,
      @Nullable String url,
      @Nullable Severity severity,
      @Nullable EventItem item) {}

  /** The subject of the announcement: a product and an engagement by their keys. */
  record Topic(@Nullable String product, @Nullable String engagement) {}

  static Announcement of(
      EventType type, Announced announced, Text text, Topic topic, EventRecipients recipients) {
    var content =
        new Content(
            text.title(),
            text.text(),
            text.url(),
            text.severity(),
            Findings.NONE,
            null,
            null,
            text.item());
    return new Announcement(
        new EventDraft(
            type.wireName(),
            content,
            null,
            referenceTo(topic.product()),
            referenceTo(topic.engagement()),
            null,
            recipients,
            id(announced)),
        announced);
  }

  /** Returns the id of the event that announces it, whichever sender it comes from. */
  static String id(Announced announced) {
    return "calendar-" + announced.kind() + "-" + announced.subject() + "-" + announced.stage();
  }

  /** Returns the same announcement; with a note where it could not be read again before. */
  Announcement withOutdatedNote(boolean unread) {
    if (!unread) {
      return this;
    }
    var content = draft.content();
    var text = (content.description() + "\n" + OUTDATED_NOTE).strip();
    return new Announcement(
        new EventDraft(
            draft.typeName(),
            new Content(
                content.title(),
                text,
                content.url(),
                content.severity(),
                Findings.NONE,
                null,
                null,
                content.item()),
            null,
            draft.product(),
            draft.engagement(),
            null,
            draft.recipients(),
            draft.sentId()),
        announced);
  }

  private static @Nullable Reference referenceTo(@Nullable String key) {
    return key == null ? null : new Reference.KeyOrName(key);
  }

  /**
   * Returns that person as recipient, or nobody by name where there is none; the team is notified
   * either way.
   */
  static EventRecipients recipientsFor(@Nullable String username) {
    return new EventRecipients(username == null ? List.of() : List.of(username), false, false);
  }
}
