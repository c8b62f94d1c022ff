package io.dojobell.channel.slack;

import com.slack.api.methods.SlackApiException;
import com.slack.api.methods.response.chat.ChatPostMessageResponse;
import io.dojobell.channel.MessageBatch;
import io.dojobell.channel.Outcome;
import java.io.IOException;
import java.util.Optional;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Sends messages to channels, in threads where their route or the system setting says so. */
record ChannelMessageSender(SlackMessagePoster poster, ThreadPolicy threads) {
  private static final Logger LOG = LoggerFactory.getLogger(ChannelMessageSender.class);

  /**
   * Sends the message to that channel; outside its thread, and as the first of a new one, if need
   * be.
   */
  Outcome send(String channel, SlackMessage message, MessageBatch batch)
      throws IOException, SlackApiException {
    var position = threads.findPosition(batch);
    var isReply = position.filter(one -> one.ts() != null).isPresent();
    var sender = batch.branding().sender();
    var answer = poster.post(channel, message, sender, position);
    var isThreadRefused = isReply && !answer.isOk() && SlackErrors.isAboutThread(answer.getError());
    if (isThreadRefused) {
      answer = poster.post(channel, message, sender);
    }
    if (answer.isOk()) {
      var isFirst = isReply ? isThreadRefused || isOutsideThread(answer) : position.isPresent();
      record(batch, isFirst, answer.getTs());
    }
    return poster.outcome(answer);
  }

  /**
   * Returns whether Slack posted to the channel itself, as it does where the thread's first message
   * was deleted.
   */
  private static boolean isOutsideThread(ChatPostMessageResponse answer) {
    return answer.getMessage() != null && answer.getMessage().getThreadTs() == null;
  }

  /** Records the message, which has been sent by now, so that nothing may fail any more. */
  private void record(MessageBatch batch, boolean isFirst, String ts) {
    try {
      if (isFirst) {
        threads.recordRoot(batch, ts);
      } else {
        updateThreadRoot(batch, threads.recordSent(batch));
      }
    } catch (SlackApiException | IOException failure) {
      // Where Slack's limits do not allow that now, the next event on the thread shows it.
      LOG.debug("A thread's first message was not updated", failure);
    } catch (RuntimeException failure) {
      LOG.warn(
          "A thread was not recorded delivery={}", batch.firstMessage().delivery().id(), failure);
    }
  }

  /** Shows the running state on the thread's first message. */
  private void updateThreadRoot(MessageBatch batch, Optional<ThreadPolicy.ThreadRoot> first)
      throws IOException, SlackApiException {
    if (first.isPresent()) {
      var shown = first.get();
      poster.update(shown.reference(), shown.message(), batch.branding(), shown.notes());
    }
  }
}
