package io.dojobell.workspace.slack;

import io.dojobell.workspace.Changes;
import io.dojobell.workspace.blockkit.BlockKit;
import java.time.InstantSource;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;

/** What the workspace's parts have in common. */
record Site(
    Installation app,
    InstantSource clock,
    Changes changes,
    BlockKit blockKit,
    People people,
    Conversations conversations,
    Views views,
    Triggers triggers,
    RateLimits limits,
    EditWindow editWindow,
    Threads threads,
    List<Ping> pings) {

  static Site of(Installation app, InstantSource clock, Changes changes, Pace pace) {
    Conversations conversations = new Conversations(clock);
    return new Site(
        app,
        clock,
        changes,
        BlockKit.standard(),
        new People(),
        conversations,
        new Views(clock),
        new Triggers(clock),
        new RateLimits(clock, pace),
        new EditWindow(clock),
        new Threads(conversations),
        new CopyOnWriteArrayList<>());
  }

  boolean may(String scope) {
    return app.manifest().botScopes().contains(scope);
  }

  void needScope(String scope) {
    if (!may(scope)) {
      throw ApiError.missingScope(scope, app.provided());
    }
  }
}
