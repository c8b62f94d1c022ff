package io.dojobell.channel.webhook;

import java.util.Optional;
import org.jdbi.v3.core.Handle;

/** The health of webhook endpoints: columns of the table {@code webhooks}. */
final class EndpointHealthTable {
  private EndpointHealthTable() {}

  /** Returns the health of the endpoint of that id. */
  static Optional<EndpointHealth> find(Handle handle, long id) {
    return handle
        .select(
            """
            select status, pause_millis as pause, client_errors as refusals, failing_since,
              last_failure_at as last_failure, errors_in_row as errors,
              last_success_at as last_success
            from webhooks where id = ?\
            """,
            id)
        .mapTo(EndpointHealth.class)
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
        health.status(),
        health.pause(),
        health.refusals(),
        health.failingSince(),
        health.lastFailure(),
        health.errors(),
        health.lastSuccess(),
        note,
        id);
  }
}
