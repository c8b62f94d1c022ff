package io.dojobell.service.inbox;

import io.dojobell.model.Alert;
import io.dojobell.model.Severity;
import org.jspecify.annotations.Nullable;

/** A line of the unread alerts: one alert, or a storm of them. */
public sealed interface InboxLine {
  /** Returns the alert, or the newest of them. */
  Alert newest();

  /** An alert. */
  record OneAlert(Alert newest) implements InboxLine {}

  /**
   * Many alerts of one type about one product.
   *
   * @param count the number of them
   * @param worst the worst severity among them; null: none has one
   */
  record Storm(Alert newest, int count, @Nullable Severity worst) implements InboxLine {}
}
