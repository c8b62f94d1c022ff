package io.dojobell.dispatch;

import io.dojobell.channel.Parcel;
import io.dojobell.channel.Parcel.Letter;
import io.dojobell.message.Branding;
import io.dojobell.model.Destination;
import io.dojobell.model.EventFingerprint;
import io.dojobell.outbox.Outbox;
import java.util.List;
import java.util.Optional;

/**
 * What of all that waits at a destination goes into the next message: people are told together what
 * waits, a machine gets each event by itself, and what was just told is counted on the message that
 * told it.
 */
record Sorting(Outbox outbox) {
  /** A storm of 1,000 within a second is one look; a machine is told one after the other. */
  private static final int TOGETHER = 1_500;

  private static final int ONE_BY_ONE = 50;

  /** More than a message names, so that what many wait for is soon told at each. */
  private static final int LEAST_TOGETHER = 150;

  private static final int LEAST_ONE_BY_ONE = 2;

  /** Returns how many of those that wait are looked at where there is room for more. */
  static int most(Destination destination) {
    return mostTogether(destination) == 1 ? ONE_BY_ONE : TOGETHER;
  }

  /** Returns how many of those that wait are looked at in any case. */
  static int least(Destination destination) {
    return mostTogether(destination) == 1 ? LEAST_ONE_BY_ONE : LEAST_TOGETHER;
  }

  private static int mostTogether(Destination destination) {
    return switch (destination) {
      case Destination.SlackChannel _,
          Destination.SlackUser _,
          Destination.SlackIncomingWebhook _,
          Destination.Mailbox _,
          Destination.TeamsWebhook _ ->
          TOGETHER;
      case Destination.Endpoint _, Destination.Inbox _, Destination.NoAddress _ -> 1;
    };
  }

  /** Whether a message there can be changed once it is told. */
  static boolean isChangeable(Destination destination) {
    return switch (destination) {
      case Destination.SlackChannel _, Destination.SlackUser _ -> true;
      case Destination.SlackIncomingWebhook _,
          Destination.Mailbox _,
          Destination.TeamsWebhook _,
          Destination.Endpoint _,
          Destination.Inbox _,
          Destination.NoAddress _ ->
          false;
    };
  }

  /** The next message of those letters, which are not empty and in their order. */
  Parcel next(Destination destination, List<Letter> all, Branding house) {
    if (all.getFirst().event().isNotice()) {
      return new Parcel(destination, all.subList(0, 1), house);
    }
    // A notice is never part of a summary, and what came before it goes before it.
    var due = all.stream().takeWhile(letter -> !letter.event().isNotice()).toList();
    var most = mostTogether(destination);
    if (!isChangeable(destination)) {
      return new Parcel(destination, Batches.next(due, most), house);
    }
    var told = outbox.recentMessages(destination);
    var plan = RepeatPlan.of(due, told);
    var first = due.getFirst();
    if (plan.news().contains(first)) {
      return new Parcel(destination, plan.news(), house);
    }
    var key = EventFingerprint.of(first.event()).key();
    var same = plan.repeats().getOrDefault(key, List.of(first));
    return Optional.ofNullable(told.get(key))
        .flatMap(outbox::original)
        .map(earlier -> new Parcel(destination, same, house, counted(earlier, same)))
        .orElseGet(() -> new Parcel(destination, List.of(first), house));
  }

  private static Parcel.Earlier counted(Outbox.OriginalMessage earlier, List<Letter> same) {
    return new Parcel.Earlier(
        new Letter(earlier.delivery(), earlier.event()),
        earlier.reference(),
        earlier.times() + same.size(),
        same.getLast().event().receivedAt());
  }
}
