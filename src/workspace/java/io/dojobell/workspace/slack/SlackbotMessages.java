package io.dojobell.workspace.slack;

import io.dojobell.workspace.ChangeCounter;
import java.time.InstantSource;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;

/** The messages of Slack itself to each user. */
final class SlackbotMessages {
  private final List<SlackbotMessage> all = new CopyOnWriteArrayList<>();
  private final InstantSource clock;
  private final ChangeCounter changes;

  SlackbotMessages(InstantSource clock, ChangeCounter changes) {
    this.clock = clock;
    this.changes = changes;
  }

  void add(String user, String text) {
    all.add(new SlackbotMessage("N" + (all.size() + 1), clock.instant(), user, text));
    changes.increment();
  }

  List<SlackbotMessage> of(String user) {
    return all.stream().filter(notice -> notice.user().equals(user)).toList();
  }
}
