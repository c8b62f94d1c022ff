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
          ":white_check_mark: You now hear of %s%s via %s."
              .formatted(events, about, Texts.channels(change.channels())));
    } else if (rows) {
      draft.paragraph(
          ":white_check_mark: You no longer hear of %s%s via %s.%s"
              .formatted(
                  events, about, Texts.channels(change.channels()), unchangedAlerts(change)));
    } else if (change.min() == null) {
      draft.paragraph(
          "Nothing changed: you %s %s%s via %s already."
              .formatted(
                  change.add() ? "hear of" : "do not hear of",
                  events,
                  about,
                  Texts.channels(change.channels())));
    }
    if (change.min() != null) {
      draft.paragraph(
          "%s from *%s* on: what is less severe is left out there, for all of these events."
              .formatted(
                  changed.product() == null ? "Your own events" : "Its events",
                  change.min().wireName()));
    }
    if (change.add() && !off.isEmpty()) {
      draft.smallPrint(
          ":warning: %s cannot reach you here at present; ask an admin."
              .formatted(Texts.capitalize(Texts.channels(off))));
    }
    if (rows || change.min() != null) {
      draft.smallPrint("To undo it: " + Texts.code(undoCommand(change, changed)));
      draft.buttons(
          List.of(
              BlockKit.button(
                  "Undo", new ReplyAction.Undo(SubscriptionUndoToken.encode(changed.undo()))),
              Reply.commandButton("My subscriptions", "subscriptions")));
    }
    return draft.build();
  }

  private static String unchangedAlerts(SubscriptionChange change) {
    return change.channels().contains(Channel.ALERT) ? "" : " In-app alerts stay as they were.";
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
        new Reply.Builder().paragraph("There is no product %s that you can see.".formatted(text));
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
