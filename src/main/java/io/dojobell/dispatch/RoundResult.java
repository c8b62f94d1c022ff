package io.dojobell.dispatch;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** How a {@link MessageRound} ended. */
sealed interface RoundResult {
  /** All that was read was sent; more may be due. */
  record Continue() implements RoundResult {}

  /**
   * Nothing more is sent for now.
   *
   * @param notBefore nothing is sent to the destination before then; null: as soon as something is
   *     due
   */
  record Done(@Nullable Instant notBefore) implements RoundResult {}

  /** The whole service is out. */
  record ChannelDown(@Nullable Instant notBefore) implements RoundResult {}

  /** The lease ran out: another node has the destination. */
  record LeaseLost() implements RoundResult {}
}
