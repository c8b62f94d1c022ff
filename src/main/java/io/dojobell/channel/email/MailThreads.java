package io.dojobell.channel.email;

import io.dojobell.channel.MessageBatch;
import java.util.Optional;

/** Decides which mail is an answer to an earlier one, for mailboxes that show threads. */
public interface MailThreads {
  /** No threads. */
  MailThreads NONE =
      new MailThreads() {
        @Override
        public Optional<String> firstMail(MessageBatch batch) {
          return Optional.empty();
        }

        @Override
        public void recordSent(MessageBatch batch, String messageId) {}
      };

  /** Returns the Message-ID of the first mail to that mailbox about the same; empty: none was. */
  Optional<String> firstMail(MessageBatch batch);

  /** Records that the batch was sent in that mail, which may be the first about something. */
  void recordSent(MessageBatch batch, String messageId);
}
