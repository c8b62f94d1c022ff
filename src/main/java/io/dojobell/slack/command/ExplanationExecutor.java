package io.dojobell.slack.command;

import io.dojobell.message.Branding;
import io.dojobell.model.User;
import io.dojobell.service.delivery.DeliveryExplanations;
import io.dojobell.service.delivery.DeliveryExplanations.Entry;
import io.dojobell.slack.reply.DeliveryExplanationReply;
import io.dojobell.slack.reply.Reply;
import java.util.Optional;
import java.util.function.Supplier;

/** Explains why a person was notified, or was not. */
public record ExplanationExecutor(DeliveryExplanations explanations, Supplier<Branding> branding) {
  private static final Reply NO_MESSAGE =
      Reply.of(
          "That isn't a Dojobell notification. `/dojo why` explains the last one to" + " you.");

  Execution execution(Command.Explain command) {
    return Execution.quick(
        context ->
            command
                .delivery()
                .map(id -> reply(context.user(), explanations.of(context.user(), id), id))
                .orElseGet(() -> last(context.user())));
  }

  /** Explains the last message to the person. */
  public Reply last(User user) {
    return DeliveryExplanationReply.of(
        explanations.last(user), explanations.undelivered(user), branding.get(), user);
  }

  /** Explains a delivery, for the button of its message. */
  public Reply ofDelivery(CommandContext context, long id) {
    var user = context.user();
    return reply(user, explanations.deliveredTo(user, id, context.channelId()), id);
  }

  /** Explains the message of that channel and {@code ts}. */
  public Reply ofMessage(User user, String reference) {
    return explanations
        .ofMessage(user, reference)
        .map(entry -> reply(user, entry))
        .orElse(NO_MESSAGE);
  }

  private Reply reply(User user, Optional<Entry> found, long id) {
    return found
        .map(entry -> reply(user, entry))
        .orElseGet(() -> DeliveryExplanationReply.notFound(id));
  }

  private Reply reply(User user, Entry entry) {
    return DeliveryExplanationReply.single(entry, branding.get(), user);
  }
}
