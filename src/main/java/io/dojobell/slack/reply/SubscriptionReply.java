package io.dojobell.slack.reply;

import io.dojobell.blockkit.Action.ReplyAction;
import io.dojobell.blockkit.BlockKit;
import io.dojobell.model.Channel;
import io.dojobell.model.Product;
import io.dojobell.model.Severity;
import io.dojobell.service.subscription.SubscriptionService.SubscriptionChange;
import io.dojobell.service.subscription.SubscriptionService.SubscriptionResult;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Replies to subscribing and unsubscribing. */
public final class SubscriptionReply {
  private static final int MAX_NAME_LENGTH = 150;

  private SubscriptionReply() {}

  /**
   * Returns the reply to a change, with a button to undo it.
   *
   * @param off those of the requested channels that are not available at present
   */
  public static Reply of(SubscriptionChange change, SubscriptionResult outcome, Set<Channel> off) {
    return switch (outcome) {
      case SubscriptionResult.Changed changed -> changed(change, changed, off);
      case SubscriptionResult.NoProduct(var name, var near) -> noProduct(change, name, near);
    };
  }

  private static Reply changed(
      SubscriptionChange change, SubscriptionResult.Changed changed, Set<Channel> off) {
    var draft = new Reply.Builder();
    var about = about(changed.product());
    var events = "*" + Texts.events(change.events()) + "*";
    var rows = !changed.effective().isEmpty();
    if (rows && change.add()) {
      draft.paragraph(
          ":white_check_mark: Subscribed to %s%s via %s."
              .formatted(events, about, Texts.channels(change.channels())));
    } else if (rows) {
      draft.paragraph(
          ":white_check_mark: Unsubscribed from %s%s via %s.%s"
              .formatted(
                  events, about, Texts.channels(change.channels()), unchangedAlerts(change)));
    } else if (change.min() == null) {
      draft.paragraph(
          "No change: you're %s %s%s via %s."
              .formatted(
                  change.add() ? "already subscribed to" : "not subscribed to",
                  events,
                  about,
                  Texts.channels(change.channels())));
    }
    if (change.min() != null) {
      draft.paragraph(
          "Only *%2$s* and above, for %1$s."
              .formatted(
                  changed.product() == null
                      ? "all events of your personal settings"
                      : "all events of this product",
                  change.min().wireName()));
    }
    if (change.add() && !off.isEmpty()) {
      draft.smallPrint(
          ":warning: Nothing can be sent to you via %s yet. Ask an admin."
              .formatted(Texts.channels(off)));
    }
    if (rows || change.min() != null) {
      draft.smallPrint("Undo: " + Texts.code(undoCommand(change, changed)));
      draft.buttons(
          List.of(
              BlockKit.button(
                  "Undo", new ReplyAction.Undo(SubscriptionUndoToken.encode(changed.undo()))),
              Reply.commandButton("My subscriptions", "subscriptions")));
    }
    return draft.build();
  }

  private static String unchangedAlerts(SubscriptionChange change) {
    return change.channels().contains(Channel.ALERT) ? "" : " In-app alerts are unchanged.";
  }

  private static String about(@Nullable Product product) {
    return product == null ? "" : " in " + Texts.bold(MAX_NAME_LENGTH, product.name());
  }

  private static String undoCommand(SubscriptionChange change, SubscriptionResult.Changed changed) {
    var channels =
        change.channels().stream().sorted().map(Channel::wireName).collect(Collectors.joining(","));
    var before = changed.undo().min();
    if (change.min() != null && change.min() != before) {
      return "/dojo subscribe %s%s via %s min %s"
          .formatted(
              Texts.eventTypesArgument(change.events()),
              argument("to", changed.product()),
              channels,
              (before == null ? Severity.INFO : before).wireName());
    }
    var events = changed.effective().isEmpty() ? change.events() : changed.effective();
    return "/dojo %s %s%s via %s"
        .formatted(
            change.add() ? "unsubscribe" : "subscribe",
            Texts.eventTypesArgument(events),
            argument(change.add() ? "from" : "to", changed.product()),
            channels);
  }

  private static String argument(String preposition, @Nullable Product product) {
    return product == null ? "" : " " + preposition + " " + Texts.quoteName(product.name());
  }

  private static Reply noProduct(SubscriptionChange change, String name, List<String> near) {
    var text = Texts.bold(MAX_NAME_LENGTH, name);
    var draft =
        new Reply.Builder()
            .paragraph("No product %s found (or you don't have access).".formatted(text));
    if (near.isEmpty()) {
      return draft.build();
    }
    var command =
        change.add()
            ? "/dojo subscribe %s to ".formatted(Texts.eventTypesArgument(change.events()))
            : "/dojo unsubscribe %s from ".formatted(Texts.eventTypesArgument(change.events()));
    var commands = near.stream().map(product -> Texts.code(command + Texts.quoteName(product)));
    return draft
        .paragraph("Did you mean " + commands.collect(Collectors.joining(" or ")) + "?")
        .build();
  }
}
