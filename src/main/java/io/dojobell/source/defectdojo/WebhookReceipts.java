package io.dojobell.source.defectdojo;

import io.dojobell.model.EventType;
import io.dojobell.service.status.SourceStatus.AcceptedEvent;
import io.dojobell.service.status.SourceStatus.Receipt;
import io.dojobell.service.status.SourceStatus.ReceiptResult;
import io.dojobell.service.status.SourceStatus.Receipts;
import java.time.Instant;
import java.util.EnumMap;
import java.util.Map;
import java.util.Optional;
import org.jdbi.v3.core.Handle;
import org.jspecify.annotations.Nullable;

/** The receipts of the hooks: the last of each, and their numbers; a row for each hook. */
public final class WebhookReceipts {
  /** The name of DefectDojo's hook. */
  public static final String DEFECTDOJO = "defectdojo";

  private final Handle handle;

  public WebhookReceipts(Handle handle) {
    this.handle = handle;
  }

  /** Counts the body, and stores it as the last. */
  public void add(String hook, WebhookReceipt body, Instant at) {
    try (var update =
        handle.createUpdate(
            """
            insert into hooks (name, since, last_at, last_event, last_instance, last_became,
              last_taken, last_type, accepted, duplicate, not_understood, ping)
            values (:hook, :at, :at, :event, :instance, :became, :taken, :type,
              :accepted, :duplicate, :not_understood, :ping)
            on conflict (name) do update set last_at = excluded.last_at,
              last_event = excluded.last_event, last_instance = excluded.last_instance,
              last_became = excluded.last_became, last_taken = excluded.last_taken,
              last_type = excluded.last_type, accepted = hooks.accepted + excluded.accepted,
              duplicate = hooks.duplicate + excluded.duplicate,
              not_understood = hooks.not_understood + excluded.not_understood,
              ping = hooks.ping + excluded.ping\
            """)) {
      for (var result : ReceiptResult.values()) {
        update.bind(result.wireName(), body.result() == result ? 1 : 0);
      }
      update
          .bind("hook", hook)
          .bind("at", at)
          .bind("event", body.event())
          .bind("instance", body.instance())
          .bind("became", body.result().wireName())
          .bind("taken", body.acceptedEvent().map(AcceptedEvent::id).orElse(null))
          .bind(
              "type", body.acceptedEvent().map(accepted -> accepted.type().wireName()).orElse(null))
          .execute();
    }
  }

  /** Returns the receipts of the hook; empty: there were none. */
  public Optional<Receipts> counts(String hook) {
    return handle
        .select("select * from hooks where name = ?", hook)
        .mapTo(HookRow.class)
        .map(HookRow::receipts)
        .findOne();
  }

  private record HookRow(
      Instant since,
      Instant lastAt,
      String lastEvent,
      ReceiptResult lastBecame,
      @Nullable String lastTaken,
      @Nullable String lastType,
      long accepted,
      long duplicate,
      long notUnderstood,
      long ping) {
    Receipts receipts() {
      var event =
          Optional.ofNullable(lastTaken)
              .map(id -> new AcceptedEvent(id, EventType.routedAs(String.valueOf(lastType))));
      var last = new Receipt(lastEvent, lastBecame, event);
      return new Receipts(since, lastAt, last, counts());
    }

    private Map<ReceiptResult, Long> counts() {
      var counts = new EnumMap<ReceiptResult, Long>(ReceiptResult.class);
      for (var result : ReceiptResult.values()) {
        counts.put(result, count(result));
      }
      return counts;
    }

    private long count(ReceiptResult result) {
      return switch (result) {
        case ACCEPTED -> accepted;
        case DUPLICATE -> duplicate;
        case NOT_UNDERSTOOD -> notUnderstood;
        case PING -> ping;
      };
    }
  }
}
