package io.dojobell.channel.slack;

import com.slack.api.methods.MethodsClient;
import com.slack.api.methods.SlackApiException;
import com.slack.api.methods.response.conversations.ConversationsInfoResponse;
import java.io.IOException;
import java.time.Duration;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.Executor;
import java.util.concurrent.TimeUnit;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Checks whether Dojobell can post in a Slack channel, before something is set up to be sent there.
 * A channel is accepted if Slack does not answer in time, or cannot be asked.
 */
public record ChannelAccess(MethodsClient methods) {
  /** The longest wait for Slack, as a form has to be answered within 3 s. */
  private static final Duration TIMEOUT = Duration.ofMillis(1_500);

  /** The pattern of a channel's id; Slack cannot be asked for a name. */
  private static final Pattern CHANNEL_ID = Pattern.compile("[CG][A-Z0-9]{8,}");

  private static final Executor EXECUTOR =
      task -> Thread.ofVirtual().name("channel-info").start(task);

  /**
   * Returns why messages can't be posted there, with the fix; empty if nothing is known against it.
   */
  public Optional<String> findError(String channel) {
    if (!CHANNEL_ID.matcher(channel).matches()) {
      return Optional.empty();
    }
    var answer =
        CompletableFuture.supplyAsync(() -> fetchInfo(channel), EXECUTOR)
            .completeOnTimeout(null, TIMEOUT.toMillis(), TimeUnit.MILLISECONDS)
            .join();
    return answer == null ? Optional.empty() : findError(answer);
  }

  private @Nullable ConversationsInfoResponse fetchInfo(String channel) {
    try {
      return methods.conversationsInfo(request -> request.channel(channel));
    } catch (IOException | SlackApiException _) {
      return null;
    }
  }

  private static Optional<String> findError(ConversationsInfoResponse answer) {
    if (!answer.isOk()) {
      return "channel_not_found".equals(answer.getError())
          ? Optional.of(
              "is not visible to Dojobell; if it is private, invite Dojobell first: /invite"
                  + " @Dojobell")
          : Optional.empty();
    }
    if (answer.getChannel().isArchived()) {
      return Optional.of("is archived; unarchive it or choose another");
    }
    return answer.getChannel().isPrivate() && !answer.getChannel().isMember()
        ? Optional.of(
            "is private and Dojobell isn't in it; invite Dojobell first: /invite @Dojobell")
        : Optional.empty();
  }
}
