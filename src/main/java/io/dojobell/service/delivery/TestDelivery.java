package io.dojobell.service.delivery;

import io.dojobell.model.Channel;
import io.dojobell.model.User;
import java.util.List;
import java.util.Optional;

/** Sends somebody a test at once, past the outbox, to show how each channel fares. */
@FunctionalInterface
public interface TestDelivery {
  /**
   * How one test went.
   *
   * @param detail in words, the reason if it did not arrive
   */
  record TestResult(Channel channel, boolean arrived, String detail) {}

  /** Sends a test over that channel, or over each that can reach the person; blocks. */
  List<TestResult> send(User user, Optional<Channel> over);
}
