package io.dojobell.channel.webhook;

import io.dojobell.model.Endpoint;
import io.dojobell.store.ColumnCodecs;
import java.time.Duration;
import java.util.Optional;
import org.jdbi.v3.core.Handle;

/** The health of webhook endpoints: columns of the table {@code webhooks}. */
final class EndpointHealthTable {
  private EndpointHealthTable() {}

  /** Returns the health of the endpoint of that id. */
  static Optional<EndpointHealth> find(Handle handle, long id) {
    return handle
        .createQuery(
            """
            select status, pause_millis, client_errors, failing_since, last_failure_at,
              errors_in_row, last_success_at
            from webhooks where id = ?\
            """)
        .bind(0, id)
        .map(
            (row, _) ->
                new EndpointHealth(
                    Endpoint.Status.of(row.getString("status")).orElse(Endpoint.Status.ACTIVE),
                    Duration.ofMillis(row.getLong("pause_millis")),
                    row.getInt("client_errors"),
                    ColumnCodecs.time(row, "failing_since"),
                    ColumnCodecs.time(row, "last_failure_at"),
                    row.getInt("errors_in_row"),
                    ColumnCodecs.time(row, "last_success_at")))
        .findOne();
  }

  /**
   * Stores the health of the endpoint.
   *
   * @param note the reason, for people
   */
  static void update(Handle handle, long id, EndpointHealth health, String note) {
    handle.execute(
        """
        update webhooks set status = ?, pause_millis = ?, client_errors = ?, failing_since = ?,
          last_failure_at = ?, errors_in_row = ?, last_success_at = ?, note = ? where id = ?\
        """,
        health.status().wireName(),
        health.pause().toMillis(),
        health.refusals(),
        ColumnCodecs.millis(health.failingSince()),
        ColumnCodecs.millis(health.lastFailure()),
        health.errors(),
        ColumnCodecs.millis(health.lastSuccess()),
        note,
        id);
  }
}
