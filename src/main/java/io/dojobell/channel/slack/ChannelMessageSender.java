package io.dojobell.channel.slack;

import com.slack.api.methods.SlackApiException;
import com.slack.api.methods.response.chat.ChatPostMessageResponse;
import io.dojobell.channel.MessageBatch;
import io.dojobell.channel.Outcome;
import java.io.IOException;
import java.util.Optional;
import java.util.function.Supplier;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Sends messages to channels, in threads where their routes want it. */
record ChannelMessageSender(
    SlackMessagePoster posts, Supplier<SenderIdentity> sender, ThreadPolicy threading) {
  private static final Logger LOG = LoggerFactory.getLogger(ChannelMessageSender.class);

  /**
   * Sends the message to that channel; outside its thread, and as the first of a new one, if need
   * be.
   */
  Outcome send(String channel, SlackMessage message, MessageBatch parcel)
      throws IOException, SlackApiException {
    var place = threading.findPosition(parcel);
    var isReply = place.filter(one -> one.ts() != null).isPresent();
    var answer = posts.post(channel, message, sender.get(), place);
    var isThreadRefused = isReply && !answer.isOk() && SlackErrors.isAboutThread(answer.getError());
    if (isThreadRefused) {
      answer = posts.post(channel, message, sender.get());
    }
    if (answer.isOk()) {
      var isFirst = isReply ? isThreadRefused || isOutsideThread(answer) : place.isPresent();
      record(parcel, isFirst, answer.getTs());
    }
    return posts.outcome(answer);
  }

  /**
   * Returns whether Slack posted to the channel itself, as it does where the thread's first message
   * was deleted.
   */
  private static boolean isOutsideThread(ChatPostMessageResponse answer) {
    return answer.getMessage() != null && answer.getMessage().getThreadTs() == null;
  }

  /** Records the message, which has been sent by now, so that nothing may fail any more. */
  private void record(MessageBatch parcel, boolean isFirst, String ts) {
    try {
      if (isFirst) {
        threading.recordRoot(parcel, ts);
      } else {
        updateThreadRoot(parcel, threading.recordSent(parcel));
      }
    } catch (SlackApiException | IOException failure) {
      // Where Slack's limits do not allow that now, the next event on the thread shows it.
      LOG.debug("A thread's first message was not updated", failure);
    } catch (RuntimeException failure) {
      LOG.warn(
          "A thread was not recorded delivery={}", parcel.firstMessage().delivery().id(), failure);
    }
  }

  /** Shows the running state on the thread's first message. */
  private void updateThreadRoot(MessageBatch parcel, Optional<ThreadPolicy.ThreadRoot> first)
      throws IOException, SlackApiException {
    if (first.isPresent()) {
      var shown = first.get();
      posts.update(shown.reference(), shown.message(), parcel.branding(), shown.notes());
    }
  }
}
