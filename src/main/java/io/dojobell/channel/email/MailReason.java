package io.dojobell.channel.email;

import io.dojobell.channel.MessageBatch;
import io.dojobell.channel.MessageBatch.PendingMessage;
import io.dojobell.model.CombinedReasons;
import io.dojobell.model.TextSanitizer;

/** Says in one sentence why a mail came. */
final class MailReason {
  private MailReason() {}

  /** Returns the sentence; empty: there is no reason to state. */
  static String of(MessageBatch batch) {
    var reasons =
        batch.messages().stream()
            .filter(message -> !message.reason().isEmpty())
            .map(PendingMessage::delivery)
            .map(delivery -> delivery.reason())
            .toList();
    var text = TextSanitizer.singleLine(CombinedReasons.of(reasons, batch.destination()));
    return text.isEmpty() ? "" : "Why you get this: " + sentence(text);
  }

  private static String sentence(String text) {
    return text.matches(".*[.!?…]") ? text : text + ".";
  }
}
