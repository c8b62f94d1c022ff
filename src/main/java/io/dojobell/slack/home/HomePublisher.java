package io.dojobell.slack.home;

import com.slack.api.methods.MethodsClient;
import com.slack.api.methods.SlackApiException;
import com.slack.api.model.view.View;
import io.dojobell.blockkit.LimitChecker;
import io.dojobell.slack.bolt.BackgroundTasks;
import java.io.IOException;
import java.util.Optional;
import java.util.concurrent.locks.ReentrantLock;
import java.util.function.Supplier;
import java.util.stream.IntStream;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Publishes App Home, one view at a time for each person: the last one rendered is the one that
 * stays. A view that was rendered for a version that has changed meanwhile is rendered again.
 */
final class HomePublisher {
  private static final Logger LOG = LoggerFactory.getLogger(HomePublisher.class);
  private static final int LOCK_COUNT = 64;

  private final MethodsClient methods;
  private final ReentrantLock[] locks =
      IntStream.range(0, LOCK_COUNT)
          .mapToObj(_ -> new ReentrantLock())
          .toArray(ReentrantLock[]::new);

  HomePublisher(MethodsClient methods) {
    this.methods = methods;
  }

  /** Publishes the view that is rendered then. */
  void publish(String slackUser, Supplier<View> fresh) throws IOException {
    withUserLock(slackUser, () -> sendAndCheckConflict(slackUser, fresh.get(), Optional.empty()));
  }

  /**
   * Publishes a view that was rendered for the version with that hash.
   *
   * @param fresh renders it again if another version is shown by now
   */
  void publish(String slackUser, View drawn, String hash, Supplier<View> fresh) throws IOException {
    withUserLock(
        slackUser,
        () -> {
          if (sendAndCheckConflict(slackUser, drawn, Optional.of(hash))) {
            sendAndCheckConflict(slackUser, fresh.get(), Optional.empty());
          }
        });
  }

  private void withUserLock(String slackUser, BackgroundTasks.Task task) throws IOException {
    var lock = locks[Math.floorMod(slackUser.hashCode(), LOCK_COUNT)];
    lock.lock();
    try {
      task.run();
    } finally {
      lock.unlock();
    }
  }

  /**
   * Publishes the view.
   *
   * @return true if another version is shown by now
   */
  private boolean sendAndCheckConflict(String slackUser, View view, Optional<String> hash)
      throws IOException {
    LimitChecker.checkView(view);
    try {
      var answer =
          methods.viewsPublish(
              request -> request.userId(slackUser).view(view).hash(hash.orElse(null)));
      if ("hash_conflict".equals(answer.getError())) {
        return true;
      }
      if (!answer.isOk()) {
        LOG.warn("App Home was refused why={}", answer.getError());
      }
    } catch (SlackApiException failure) {
      LOG.warn("App Home was not taken status={}", failure.getResponse().code());
    }
    return false;
  }
}
