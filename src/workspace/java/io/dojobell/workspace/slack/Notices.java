package io.dojobell.workspace.slack;

import io.dojobell.workspace.Changes;
import java.time.InstantSource;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;

/** What Slack told each user. */
final class Notices {
  private final List<Notice> all = new CopyOnWriteArrayList<>();
  private final InstantSource clock;
  private final Changes changes;

  Notices(InstantSource clock, Changes changes) {
    this.clock = clock;
    this.changes = changes;
  }

  void tell(String user, String text) {
    all.add(new Notice("N" + (all.size() + 1), clock.instant(), user, text));
    changes.mark();
  }

  List<Notice> of(String user) {
    return all.stream().filter(notice -> notice.user().equals(user)).toList();
  }
}
