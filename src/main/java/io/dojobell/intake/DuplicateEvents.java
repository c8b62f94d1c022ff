package io.dojobell.intake;

import io.dojobell.database.WriteAccess;
import io.dojobell.model.Event;
import io.dojobell.store.AnnouncedScans;
import io.dojobell.store.Events;
import io.dojobell.store.SentCopies;
import java.time.Instant;
import java.time.InstantSource;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import org.jdbi.v3.core.Handle;
import org.jspecify.annotations.Nullable;

/**
 * Knows which events were accepted before: by the id that their sender gave them, or by the import
 * of a scan that they announce.
 */
record DuplicateEvents(InstantSource clock) {
  /**
   * Makes transactions with an event that may be the same as one of these wait for each other: the
   * second then finds the first.
   */
  void lock(Handle handle, EventSource sender, List<EventDraft> drafts) {
    var keys = new HashSet<String>();
    for (var draft : drafts) {
      if (draft.sentId() != null) {
        keys.add("event " + sender.name() + " " + draft.sentId());
      }
      var scan = draft.scan();
      if (scan != null) {
        keys.add("scan " + scan.test());
      }
    }
    WriteAccess.lock(handle, keys);
  }

  /** Returns the answer to an event that was accepted before; null: it is a new one. */
  @Nullable IntakeResult find(Handle handle, EventSource sender, EventDraft draft) {
    var repeated = findRepeatedId(handle, sender, draft);
    return repeated == null ? findAnnouncedScan(handle, sender, draft) : repeated;
  }

  private @Nullable IntakeResult findRepeatedId(
      Handle handle, EventSource sender, EventDraft draft) {
    var sentId = draft.sentId();
    if (sentId == null) {
      return null;
    }
    var since = clock.instant().minus(sender.deduplicationPeriod());
    var sentTo = draft.receivingEndpoint();
    var known =
        sentTo == null
            ? new Events(handle).findSent(sender.name(), sentId, since)
            : findCopy(new SentCopies(handle), sender.name(), sentId, sentTo.endpoint(), since);
    return known.map(event -> new IntakeResult(event, true, List.of())).orElse(null);
  }

  /** Returns the event that another endpoint has received already; this one has now, too. */
  private static Optional<String> findCopy(
      SentCopies copies, String sender, String sentId, String endpoint, Instant since) {
    var event = copies.findCopy(sender, sentId, endpoint, since);
    event.ifPresent(of -> copies.addTo(sender, sentId, of, endpoint));
    return event;
  }

  /**
   * Returns the event that has announced the same import before: the sync's, where a webhook comes
   * late, or the webhook's, where the sync reads its import.
   */
  private @Nullable IntakeResult findAnnouncedScan(
      Handle handle, EventSource sender, EventDraft draft) {
    var scan = draft.scan();
    if (scan == null) {
      return null;
    }
    var now = clock.instant();
    var imported = scan.imported();
    var scans = new AnnouncedScans(handle);
    var event =
        imported == null
            ? scans.matchWebhook(scan.test(), scan.result(), now)
            : scans.matchImport(scan.test(), scan.result(), imported.id(), imported.at());
    // Other endpoints get the same.
    event.ifPresent(of -> rememberId(handle, sender, draft, of, now));
    return event.map(of -> new IntakeResult(of, true, List.of())).orElse(null);
  }

  /** Remembers an event that was accepted, so that a repeat is found. */
  void remember(Handle handle, EventSource sender, EventDraft draft, Event event) {
    rememberId(handle, sender, draft, event.id(), event.receivedAt());
    var scan = draft.scan();
    if (scan == null) {
      return;
    }
    var imported = scan.imported();
    new AnnouncedScans(handle)
        .add(
            scan.test(),
            scan.result(),
            event.id(),
            imported == null ? null : imported.id(),
            event.receivedAt());
  }

  private static void rememberId(
      Handle handle, EventSource sender, EventDraft draft, String event, Instant at) {
    var sentId = draft.sentId();
    if (sentId == null) {
      return;
    }
    var sentTo = draft.receivingEndpoint();
    if (sentTo == null) {
      new Events(handle).rememberSent(sender.name(), sentId, event, at);
    } else {
      new SentCopies(handle).add(sender.name(), sentId, event, sentTo.endpoint(), at);
    }
  }
}
