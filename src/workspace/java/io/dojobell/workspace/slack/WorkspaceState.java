package io.dojobell.workspace.slack;

import io.dojobell.workspace.ChangeCounter;
import io.dojobell.workspace.blockkit.BlockKitValidator;
import java.time.InstantSource;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;

/** The state that the workspace's parts share. */
record WorkspaceState(
    Installation app,
    InstantSource clock,
    ChangeCounter changes,
    BlockKitValidator blockKit,
    UserDirectory users,
    Conversations conversations,
    ViewStore views,
    TriggerIds triggers,
    RateLimiter limits,
    EditWindow editWindow,
    ThreadRules threads,
    List<LiveMention> pings,
    MentionNotifications notifications) {

  static WorkspaceState of(
      Installation app, InstantSource clock, ChangeCounter changes, RateLimitOptions pace) {
    Conversations conversations = new Conversations(clock);
    UserDirectory users = new UserDirectory();
    return new WorkspaceState(
        app,
        clock,
        changes,
        BlockKitValidator.withStandardLimits(),
        users,
        conversations,
        new ViewStore(clock),
        new TriggerIds(clock),
        new RateLimiter(clock, pace),
        new EditWindow(clock),
        new ThreadRules(conversations),
        new CopyOnWriteArrayList<>(),
        new MentionNotifications(users));
  }

  /** Notifies whom the new message mentions. */
  void notifyMentioned(Message posted, boolean linkNames) {
    List<LiveMention> mentions = LiveMention.findIn(posted, linkNames);
    pings.addAll(mentions);
    notifications.record(posted, mentions);
  }

  boolean hasScope(String scope) {
    return app.manifest().hasBotScope(scope);
  }

  void requireScope(String scope) {
    if (!hasScope(scope)) {
      throw ApiErrorException.missingScope(scope, app.provided());
    }
  }
}
