package io.dojobell.intake;

import io.dojobell.database.WriteAccess;
import io.dojobell.model.Event;
import io.dojobell.store.AnnouncedScans;
import io.dojobell.store.Events;
import io.dojobell.store.Events.SentId;
import io.dojobell.store.SentCopies;
import java.time.Instant;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.jdbi.v3.core.Handle;
import org.jspecify.annotations.Nullable;

/**
 * Knows which events of one transaction were accepted before: by the id that their sender gave
 * them, or by the import of a scan that they announce.
 */
final class DuplicateEvents {
  private final Handle handle;
  private final EventSource sender;
  private final InstantSource clock;

  /** The events that the sender has sent, by its ids for them; those of this transaction, too. */
  private final Map<String, String> known;

  private final List<SentId> fresh = new ArrayList<>();

  /** Makes one for these events. Others that may be the same wait: they then find these. */
  DuplicateEvents(Handle handle, EventSource sender, List<EventDraft> drafts, InstantSource clock) {
    this.handle = handle;
    this.sender = sender;
    this.clock = clock;
    lock(drafts);
    var ids =
        drafts.stream()
            .filter(draft -> draft.receivingEndpoint() == null)
            .map(EventDraft::sentId)
            .filter(Objects::nonNull)
            .toList();
    this.known = new HashMap<>(new Events(handle).findSent(sender.name(), ids, since()));
  }

  private void lock(List<EventDraft> drafts) {
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

  private Instant since() {
    return clock.instant().minus(sender.deduplicationPeriod());
  }

  /** Returns the answer to an event that was accepted before; null: it is a new one. */
  @Nullable IntakeResult find(EventDraft draft) {
    var repeated = findRepeatedId(draft);
    return repeated == null ? findAnnouncedScan(draft) : repeated;
  }

  private @Nullable IntakeResult findRepeatedId(EventDraft draft) {
    var sentId = draft.sentId();
    if (sentId == null) {
      return null;
    }
    var sentTo = draft.receivingEndpoint();
    var event =
        sentTo == null
            ? Optional.ofNullable(known.get(sentId))
            : findCopy(sentId, sentTo.endpoint());
    return event.map(of -> new IntakeResult(of, true, List.of())).orElse(null);
  }

  /** Returns the event that another endpoint has received already; this one has now, too. */
  private Optional<String> findCopy(String sentId, String endpoint) {
    var copies = new SentCopies(handle);
    var event = copies.findCopy(sender.name(), sentId, endpoint, since());
    event.ifPresent(of -> copies.addTo(sender.name(), sentId, of, endpoint));
    return event;
  }

  /**
   * Returns the event that has announced the same import before: the sync's, where a webhook comes
   * late, or the webhook's, where the sync reads its import.
   */
  private @Nullable IntakeResult findAnnouncedScan(EventDraft draft) {
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
    event.ifPresent(of -> rememberId(draft, of, now));
    return event.map(of -> new IntakeResult(of, true, List.of())).orElse(null);
  }

  /** Remembers an event that was accepted, so that a repeat is found. */
  void remember(EventDraft draft, Event event) {
    rememberId(draft, event.id(), event.receivedAt());
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

  private void rememberId(EventDraft draft, String event, Instant at) {
    var sentId = draft.sentId();
    if (sentId == null) {
      return;
    }
    var sentTo = draft.receivingEndpoint();
    if (sentTo == null) {
      known.put(sentId, event);
      fresh.add(new SentId(sentId, event, at));
    } else {
      new SentCopies(handle).add(sender.name(), sentId, event, sentTo.endpoint(), at);
    }
  }

  /** Stores what was remembered. */
  void finish() {
    new Events(handle).rememberSent(sender.name(), fresh);
  }
}
