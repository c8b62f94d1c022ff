package io.dojobell.channel.slack;

import io.dojobell.channel.MessageBatch;
import io.dojobell.channel.MessageBatch.PendingMessage;
import io.dojobell.model.Destination;
import io.dojobell.model.Mention;
import io.dojobell.model.Severity;
import java.util.List;
import java.util.stream.Collectors;

/** The mentions of a message in a Slack channel: those that its critical events bring. */
final class CriticalMentions {
  private CriticalMentions() {}

  /** Returns whom the batch's message notifies, each once. */
  static List<Mention> of(MessageBatch batch) {
    if (!(batch.destination() instanceof Destination.SlackChannel)) {
      return List.of();
    }
    return batch.messages().stream()
        .filter(CriticalMentions::isCritical)
        .flatMap(message -> message.delivery().posting().mentions().stream())
        .distinct()
        .toList();
  }

  /** Returns the mentions as Slack's {@code mrkdwn} has them; empty: there are none. */
  static String markup(MessageBatch batch) {
    return of(batch).stream().map(Mention::markup).collect(Collectors.joining(" "));
  }

  private static boolean isCritical(PendingMessage message) {
    return message.event().severity().filter(worst -> worst == Severity.CRITICAL).isPresent();
  }
}
