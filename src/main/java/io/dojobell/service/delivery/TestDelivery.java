package io.dojobell.service.delivery;

import io.dojobell.model.Channel;
import io.dojobell.model.TestResult;
import io.dojobell.model.User;
import java.util.List;
import java.util.Optional;

/**
 * Sends a person a test message at once, without the outbox, to show whether each channel works.
 */
@FunctionalInterface
public interface TestDelivery {
  /** Sends a test over that channel, or over each that can reach the person; blocks. */
  List<TestResult> send(User user, Optional<Channel> over);
}
