package io.dojobell.slack;

import com.slack.api.bolt.App;
import com.slack.api.methods.MethodsClient;
import com.slack.api.methods.SlackApiException;
import com.slack.api.model.event.MemberJoinedChannelEvent;
import io.dojobell.service.RequestDeduplicator;
import io.dojobell.slack.bolt.BackgroundTasks;
import io.dojobell.slack.bolt.BoltHandler;
import java.io.IOException;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Posts in a channel, once the bot was added to it, how to subscribe it. It does so once a day for
 * a channel, also if the bot is removed and added again.
 */
final class ChannelJoinHandler implements BoltHandler {
  private static final Logger LOG = LoggerFactory.getLogger(ChannelJoinHandler.class);
  private static final String GREETING =
      ":wave: Thanks for adding me! An admin chooses what this channel gets: `/dojo here` opens a"
          + " form, `/dojo here subscribe scans min high` does it in one line.";

  private final MethodsClient methods;
  private final RequestDeduplicator deduplicator;
  private final BackgroundTasks backgroundTasks;
  private volatile @Nullable String botUserId;

  ChannelJoinHandler(
      MethodsClient methods, RequestDeduplicator deduplicator, BackgroundTasks afterwards) {
    this.methods = methods;
    this.deduplicator = deduplicator;
    this.backgroundTasks = afterwards;
  }

  @Override
  public void addTo(App app) {
    app.event(
        MemberJoinedChannelEvent.class,
        (payload, context) -> {
          backgroundTasks.submit(() -> handle(payload.getEvent()));
          return context.ack();
        });
  }

  /**
   * Handles an event that says that somebody, perhaps the bot itself, joined a channel the bot is
   * in.
   */
  private void handle(MemberJoinedChannelEvent event) throws IOException {
    var channel = event.getChannel();
    if (channel == null || !channel.matches("[CG][A-Z0-9]{1,30}")) {
      return;
    }
    try {
      if (botUserId().filter(id -> id.equals(event.getUser())).isPresent()) {
        sendGreeting(channel);
      }
    } catch (SlackApiException failure) {
      LOG.warn("Could not post the welcome message status={}", failure.getResponse().code());
    }
  }

  private Optional<String> botUserId() throws IOException, SlackApiException {
    if (botUserId == null) {
      var answer = methods.authTest(request -> request);
      botUserId = answer.isOk() ? answer.getUserId() : null;
    }
    return Optional.ofNullable(botUserId);
  }

  private void sendGreeting(String channel) throws IOException, SlackApiException {
    var greeting = "greeted " + channel;
    if (!deduplicator.isFirstOfDay(greeting)) {
      return;
    }
    var done = false;
    try {
      var answer =
          methods.chatPostMessage(
              request -> request.channel(channel).text(GREETING).unfurlLinks(false));
      done = answer.isOk();
      if (!done) {
        LOG.warn("Could not post the welcome message why={}", answer.getError());
      }
    } finally {
      if (!done) {
        deduplicator.forget(greeting);
      }
    }
  }
}
