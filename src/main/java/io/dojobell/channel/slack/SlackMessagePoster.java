package io.dojobell.channel.slack;

import com.slack.api.methods.MethodsClient;
import com.slack.api.methods.SlackApiException;
import com.slack.api.methods.request.chat.ChatPostMessageRequest;
import com.slack.api.methods.response.chat.ChatPostMessageResponse;
import com.slack.api.methods.response.chat.ChatUpdateResponse;
import io.dojobell.blockkit.LimitChecker;
import io.dojobell.channel.MessageBatch;
import io.dojobell.channel.Outcome;
import io.dojobell.message.Branding;
import io.dojobell.message.SenderIdentity;
import java.io.IOException;
import java.time.InstantSource;
import java.util.List;
import java.util.Optional;

/** Posts messages and changes them, over the Web API. */
record SlackMessagePoster(MethodsClient methods, InstantSource clock) {
  /** Posts a message that is not in a thread. */
  ChatPostMessageResponse post(String channel, SlackMessage message, SenderIdentity as)
      throws IOException, SlackApiException {
    return post(channel, message, as, Optional.empty());
  }

  /** Posts a message at that position; under the bot's own name where no other is allowed. */
  ChatPostMessageResponse post(
      String channel,
      SlackMessage message,
      SenderIdentity as,
      Optional<ThreadPolicy.ThreadPosition> position)
      throws IOException, SlackApiException {
    LimitChecker.checkMessage(channel.startsWith("U") ? "person" : "channel", message.blocks());
    var answer = postAs(channel, message, as, position);
    var isNameRefused =
        "missing_scope".equals(answer.getError())
            && String.valueOf(answer.getNeeded()).contains("chat:write.customize");
    return isNameRefused && !as.equals(SenderIdentity.BOT)
        ? postAs(channel, message, SenderIdentity.BOT, position)
        : answer;
  }

  private ChatPostMessageResponse postAs(
      String channel,
      SlackMessage message,
      SenderIdentity as,
      Optional<ThreadPolicy.ThreadPosition> position)
      throws IOException, SlackApiException {
    var request =
        ChatPostMessageRequest.builder()
            .channel(channel)
            .text(message.text())
            .unfurlLinks(false)
            .unfurlMedia(false);
    if (!message.blocks().isEmpty()) {
      request.blocks(message.blocks());
    }
    position
        .filter(thread -> thread.ts() != null)
        .ifPresent(thread -> request.threadTs(thread.ts()).replyBroadcast(thread.broadcast()));
    if (!as.username().isEmpty()) {
      request.username(as.username());
    }
    if (as.icon().startsWith(":")) {
      request.iconEmoji(as.icon());
    } else if (!as.icon().isEmpty()) {
      request.iconUrl(as.icon());
    }
    var answer = methods.chatPostMessage(request.build());
    if (answer.isOk() && (answer.getChannel() == null || answer.getTs() == null)) {
      throw new StrictMethodsClient.InvalidResponseException("it does not name the message");
    }
    return answer;
  }

  /** Returns the outcome of Slack's answer to a message. */
  Outcome outcome(ChatPostMessageResponse answer) {
    return answer.isOk()
        ? new Outcome.Sent(answer.getChannel() + "/" + answer.getTs())
        : SlackErrors.of(answer, clock.instant());
  }

  /** Changes the message of that {@code channel/ts} to the pending message with the notes. */
  ChatUpdateResponse update(
      String reference, MessageBatch.PendingMessage message, Branding branding, List<String> notes)
      throws IOException, SlackApiException {
    var batch = new MessageBatch(message.delivery().destination(), List.of(message), branding);
    var updated = SlackMessage.of(batch, notes);
    LimitChecker.checkMessage("message to be changed", updated.blocks());
    var slash = reference.indexOf('/');
    return methods.chatUpdate(
        request ->
            request
                .channel(reference.substring(0, slash))
                .ts(reference.substring(slash + 1))
                .text(updated.text())
                .blocks(updated.blocks()));
  }
}
