package io.dojobell.slack.reply;

import io.dojobell.model.Channel;
import io.dojobell.model.Product;
import io.dojobell.model.Severity;
import io.dojobell.service.subscription.SubscriptionService.SubscriptionChange;
import io.dojobell.service.subscription.SubscriptionService.SubscriptionResult;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** What became of a subscribe or unsubscribe. */
public final class SubscriptionReply {
  private static final int NAME = 150;

  private SubscriptionReply() {}

  /**
   * What changed, and how to undo it.
   *
   * @param off those of the wished channels by which nothing can come at present
   */
  public static Reply of(SubscriptionChange wish, SubscriptionResult outcome, Set<Channel> off) {
    return switch (outcome) {
      case SubscriptionResult.Changed changed -> changed(wish, changed, off);
      case SubscriptionResult.NoProduct(var name, var near) -> noProduct(wish, name, near);
    };
  }

  private static Reply changed(
      SubscriptionChange wish, SubscriptionResult.Changed changed, Set<Channel> off) {
    var draft = new Reply.Draft();
    var about = about(changed.product());
    var events = "*" + Words.events(wish.events()) + "*";
    var rows = !changed.effective().isEmpty();
    if (rows && wish.add()) {
      draft.says(
          ":white_check_mark: You now hear of %s%s via %s."
              .formatted(events, about, Words.channels(wish.channels())));
    } else if (rows) {
      draft.says(
          ":white_check_mark: You no longer hear of %s%s via %s.%s"
              .formatted(events, about, Words.channels(wish.channels()), kept(wish)));
    } else if (wish.min() == null) {
      draft.says(
          "Nothing changed: you %s %s%s via %s already."
              .formatted(
                  wish.add() ? "hear of" : "do not hear of",
                  events,
                  about,
                  Words.channels(wish.channels())));
    }
    if (wish.min() != null) {
      draft.says(
          "%s from *%s* on: what is less severe is left out there, for all of these events."
              .formatted(
                  changed.product() == null ? "Your own events" : "Its events",
                  wish.min().wireName()));
    }
    if (wish.add() && !off.isEmpty()) {
      draft.notes(
          ":warning: %s cannot reach you here at present; ask an admin."
              .formatted(Words.capital(Words.channels(off))));
    }
    if (rows || wish.min() != null) {
      draft.notes("To undo it: " + Words.code(inverse(wish, changed)));
      draft.buttons(
          List.of(
              Reply.button("Undo", "undo", UndoCode.write(changed.undo())),
              Reply.command("My subscriptions", "subscriptions")));
    }
    return draft.done();
  }

  private static String kept(SubscriptionChange wish) {
    return wish.channels().contains(Channel.ALERT) ? "" : " In-app alerts stay as they were.";
  }

  private static String about(@Nullable Product product) {
    return product == null ? "" : " in " + Words.bold(NAME, product.name());
  }

  private static String inverse(SubscriptionChange wish, SubscriptionResult.Changed changed) {
    var product = changed.product();
    var channels =
        wish.channels().stream().sorted().map(Channel::wireName).collect(Collectors.joining(","));
    var rows =
        "/dojo %s %s%s via %s"
            .formatted(
                wish.add() ? "unsubscribe" : "subscribe",
                Words.types(changed.effective().isEmpty() ? wish.events() : changed.effective()),
                product == null
                    ? ""
                    : (wish.add() ? " from " : " to ") + Words.typed(product.name()),
                channels);
    var before = changed.undo().min();
    return wish.min() == null || wish.min() == before
        ? rows
        : "/dojo subscribe %s%s via %s min %s"
            .formatted(
                Words.types(wish.events()),
                product == null ? "" : " to " + Words.typed(product.name()),
                channels,
                (before == null ? Severity.INFO : before).wireName());
  }

  private static Reply noProduct(SubscriptionChange wish, String name, List<String> near) {
    var draft =
        new Reply.Draft()
            .says("There is no product %s that you can see.".formatted(Words.bold(NAME, name)));
    if (!near.isEmpty()) {
      draft.says(
          "Did you mean "
              + near.stream()
                  .map(
                      product ->
                          Words.code(
                              "/dojo %s %s %s %s"
                                  .formatted(
                                      wish.add() ? "subscribe" : "unsubscribe",
                                      Words.types(wish.events()),
                                      wish.add() ? "to" : "from",
                                      Words.typed(product))))
                  .collect(Collectors.joining(" or "))
              + "?");
    }
    return draft.done();
  }
}
