package io.dojobell.service.status;

import io.dojobell.model.DisabledWebhook;
import io.dojobell.model.EventType;
import io.dojobell.model.WireNamed;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jdbi.v3.core.Handle;
import org.jspecify.annotations.Nullable;

/** Reports what a source of events sends and what is read of it. */
public interface SourceStatus {
  /** Returns what came through the webhook of the source. */
  WebhookStatus webhook(Handle handle);

  /** Returns how the source is read; empty: it is not. */
  Optional<SyncStatus> sync(Handle handle);

  /**
   * The webhook of the source.
   *
   * @param receipts what came; empty: nothing ever
   * @param disabled the endpoints to it that the source has disabled
   */
  record WebhookStatus(
      boolean enabled, Optional<Receipts> receipts, List<DisabledWebhook> disabled) {
    public WebhookStatus {
      disabled = List.copyOf(disabled);
    }
  }

  /**
   * What came through a webhook.
   *
   * @param since when the first came
   * @param counts how many had which result
   */
  record Receipts(Instant since, Instant lastAt, Receipt last, Map<ReceiptResult, Long> counts) {
    public Receipts {
      counts = Map.copyOf(counts);
    }

    /** Returns how many had that result. */
    public long count(ReceiptResult result) {
      return counts.getOrDefault(result, 0L);
    }
  }

  /**
   * One request to a webhook.
   *
   * @param event the event's name as the source has it; may be empty
   * @param acceptedEvent the event it was taken as, or is a repeat of
   */
  record Receipt(String event, ReceiptResult result, Optional<AcceptedEvent> acceptedEvent) {}

  /** An event, and the type it is routed as. */
  record AcceptedEvent(String id, EventType type) {}

  /** The results that a request to a webhook can have. */
  enum ReceiptResult implements WireNamed {
    ACCEPTED("accepted"),
    DUPLICATE("duplicate"),
    /** Accepted as an event that says so. */
    NOT_UNDERSTOOD("not_understood"),
    PING("ping");

    private final String wireName;

    ReceiptResult(String wireName) {
      this.wireName = wireName;
    }

    @Override
    public String wireName() {
      return wireName;
    }

    /** Returns the result of that name; empty: none. */
    public static Optional<ReceiptResult> of(String wireName) {
      return WireNamed.find(ReceiptResult.class, wireName);
    }
  }

  /**
   * How a source is read.
   *
   * @param completedAt when all was last read; null: never
   * @param error why the last run ended early; null: it did not
   * @param refusedSince since when the source refuses the token; null: it does not
   * @param tokenFix what to do where it refuses the token
   * @param problems what could not be read, what follows from it and what to do, a text each
   */
  record SyncStatus(
      @Nullable Instant completedAt,
      @Nullable String error,
      @Nullable Instant refusedSince,
      String tokenFix,
      List<ResourceCount> resources,
      List<String> problems) {
    public SyncStatus {
      resources = List.copyOf(resources);
      problems = List.copyOf(problems);
    }
  }

  /**
   * How much of a resource is known here.
   *
   * @param name as in the source's address
   */
  record ResourceCount(String name, long count) {}
}
