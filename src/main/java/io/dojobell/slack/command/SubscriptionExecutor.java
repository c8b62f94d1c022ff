package io.dojobell.slack.command;

import io.dojobell.model.Channel;
import io.dojobell.model.User;
import io.dojobell.service.subscription.DeliveryPreferencesService;
import io.dojobell.service.subscription.SubscriptionService;
import io.dojobell.service.subscription.SubscriptionService.SubscriptionChange;
import io.dojobell.slack.reply.Reply;
import io.dojobell.slack.reply.SubscriptionReply;
import io.dojobell.slack.reply.SubscriptionsReply;
import java.time.InstantSource;
import java.util.EnumSet;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;

/**
 * Changes and lists a person's subscriptions.
 *
 * @param isChannelEnabled returns true for a channel that is configured and switched on
 */
public record SubscriptionExecutor(
    SubscriptionService subscriptions,
    DeliveryPreferencesService preferences,
    Predicate<Channel> isChannelEnabled,
    InstantSource clock) {
  private static final Set<Channel> ALL_EXCEPT_ALERT =
      Channel.sending().stream().filter(Channel::isPersonal).collect(Collectors.toSet());

  Execution subscribe(Command.Subscribe command) {
    var topic = command.topic();
    var channels = command.channels().isEmpty() ? Set.of(Channel.SLACK) : command.channels();
    return change(
        new SubscriptionChange(
            true,
            topic.events(),
            topic.product(),
            channels,
            command.minimumSeverity().orElse(null)));
  }

  Execution unsubscribe(Command.Unsubscribe command) {
    var topic = command.topic();
    var channels = command.channels().isEmpty() ? ALL_EXCEPT_ALERT : command.channels();
    return change(new SubscriptionChange(false, topic.events(), topic.product(), channels, null));
  }

  /** Follows a product, as App Home does. */
  Reply follow(User user, String product) {
    return change(user, SubscriptionChange.follow(product));
  }

  private Execution change(SubscriptionChange change) {
    return Execution.quick(context -> change(context.user(), change));
  }

  private Reply change(User user, SubscriptionChange change) {
    var off = EnumSet.noneOf(Channel.class);
    change.channels().stream().filter(isChannelEnabled.negate()).forEach(off::add);
    var toEndpoints = change.channels().stream().filter(one -> !one.reachesEveryAccount()).toList();
    if (!toEndpoints.isEmpty() && !subscriptions.hasEndpoint(user)) {
      off.addAll(toEndpoints);
    }
    return SubscriptionReply.of(change, subscriptions.change(user, change), off);
  }

  Execution list() {
    return Execution.quick(
        context -> {
          var shown = preferences.of(context.user());
          return SubscriptionsReply.of(
              subscriptions.overview(context.user()),
              shown,
              preferences.names(shown),
              clock.instant());
        });
  }
}
