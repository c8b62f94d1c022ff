package io.dojobell.source.defectdojo;

import io.dojobell.model.EventType;
import io.dojobell.service.status.SourceStatus.AcceptedEvent;
import io.dojobell.service.status.SourceStatus.Receipt;
import io.dojobell.service.status.SourceStatus.ReceiptResult;
import io.dojobell.service.status.SourceStatus.Receipts;
import io.dojobell.store.ColumnCodecs;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.EnumMap;
import java.util.Optional;
import org.jdbi.v3.core.Handle;

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
          .bind("at", at.toEpochMilli())
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
        .createQuery("select * from hooks where name = ?")
        .bind(0, hook)
        .map((row, _) -> counts(row))
        .findOne();
  }

  private static Receipts counts(ResultSet row) throws SQLException {
    var counts = new EnumMap<ReceiptResult, Long>(ReceiptResult.class);
    for (var result : ReceiptResult.values()) {
      counts.put(result, row.getLong(result.wireName()));
    }
    var taken = row.getString("last_taken");
    var last =
        new Receipt(
            row.getString("last_event"),
            ReceiptResult.of(row.getString("last_became")).orElseThrow(),
            taken == null
                ? Optional.empty()
                : Optional.of(
                    new AcceptedEvent(taken, EventType.routedAs(row.getString("last_type")))));
    return new Receipts(
        ColumnCodecs.requiredTime(row, "since"),
        ColumnCodecs.requiredTime(row, "last_at"),
        last,
        counts);
  }
}
