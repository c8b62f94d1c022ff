package io.dojobell.slack.command;

import io.dojobell.blockkit.ModalId;
import io.dojobell.slack.reply.HelpReply;

/** The executor of each command. */
public record CommandExecutors(
    SubscriptionExecutor subscriptions,
    InboxExecutor inboxes,
    MuteExecutor mutes,
    ScheduleExecutor schedules,
    ExplanationExecutor explanations,
    ProductsExecutor products,
    TestExecutor tests,
    StatusExecutor status,
    VersionExecutor version,
    LinkExecutor links,
    ChannelRoutesExecutor routes,
    UndoExecutor undos) {
  private static final Execution SETTINGS =
      new Execution.ShowModal(ModalId.SETTINGS, "Your settings", "settings", false);
  private static final Execution ADMIN =
      new Execution.ShowModal(ModalId.SYSTEM, "The system settings", "admin", true);

  /** Returns how a text is answered. */
  Execution execution(ParseResult parsed) {
    return switch (parsed) {
      case ParseResult.Unrecognised unrecognised ->
          new Execution.ForEverybody(admin -> HelpReply.unrecognised(unrecognised, admin));
      case ParseResult.Recognised(var command) -> execution(command);
    };
  }

  /** Returns how the command is answered. */
  public Execution execution(Command command) {
    return switch (command) {
      case Command.Help(var topic) ->
          new Execution.ForEverybody(admin -> HelpReply.of(topic, admin));
      case Command.Subscribe subscribe -> subscriptions.subscribe(subscribe);
      case Command.Unsubscribe unsubscribe -> subscriptions.unsubscribe(unsubscribe);
      case Command.Subscriptions _ -> subscriptions.list();
      case Command.Alerts alerts -> inboxes.execution(alerts);
      case Command.Mute mute -> mutes.mute(mute);
      case Command.Unmute unmute -> mutes.unmute(unmute);
      case Command.QuietHours quiet -> schedules.quietHours(quiet);
      case Command.Digests digest -> schedules.digest(digest);
      case Command.Explain explain -> explanations.execution(explain);
      case Command.Products search -> products.execution(search);
      case Command.Test test -> tests.execution(test);
      case Command.Status _ -> status.execution();
      case Command.Version _ -> version.execution();
      case Command.Link link -> links.requestCode(link);
      case Command.LinkCode code -> links.redeemCode(code);
      case Command.ManageChannelRoutes manage -> routes.execution(manage);
      case Command.Settings _ -> SETTINGS;
      case Command.Admin _ -> ADMIN;
    };
  }
}
