package io.dojobell.channel.email;

import io.dojobell.channel.MessageBatch;
import io.dojobell.channel.MessageBatch.PendingMessage;
import io.dojobell.model.DeliveryReason.PersonalSetting;
import io.dojobell.model.EnglishText;
import io.dojobell.model.EventType;
import io.dojobell.model.TextSanitizer;

/** Says in one sentence why a mail came. */
final class MailReason {
  private static final String PREFIX = "Why you get this: ";
  private static final int MAX_TYPES = 4;
  private static final int MAX_REASONS = 3;

  private MailReason() {}

  /** Returns the sentence; empty: there is no reason to state. */
  static String of(MessageBatch batch) {
    var reasons =
        batch.messages().stream()
            .map(PendingMessage::reason)
            .map(TextSanitizer::singleLine)
            .filter(reason -> !reason.isEmpty())
            .distinct()
            .limit(MAX_REASONS)
            .toList();
    if (reasons.isEmpty()) {
      return "";
    }
    var areOwn =
        batch.messages().stream()
            .map(message -> message.delivery().reason())
            .allMatch(PersonalSetting.class::isInstance);
    return reasons.size() > 1 && areOwn
        ? PREFIX + "your settings send you " + types(batch) + " by email."
        : PREFIX + sentence(String.join("; ", reasons));
  }

  private static String types(MessageBatch batch) {
    var types =
        batch.messages().stream()
            .map(message -> message.event().type())
            .distinct()
            .map(EventType::shortLabel)
            .map(label -> "“" + label + "”")
            .toList();
    return types.size() > MAX_TYPES
        ? String.join(", ", types.subList(0, MAX_TYPES))
            + " and "
            + (types.size() - MAX_TYPES)
            + " more"
        : EnglishText.enumerate(types);
  }

  private static String sentence(String text) {
    return text.matches(".*[.!?…]") ? text : text + ".";
  }
}
