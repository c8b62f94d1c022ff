package io.dojobell.slack.command;

import io.dojobell.blockkit.Action.OpenModal;
import io.dojobell.blockkit.ModalId;
import io.dojobell.slack.command.Execution.ModalChoice;
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
  private static final ModalChoice SETTINGS =
      new ModalChoice.Form(new OpenModal(ModalId.SETTINGS), "Your settings", "settings");
  private static final ModalChoice ADMIN =
      new ModalChoice.Form(new OpenModal(ModalId.SYSTEM), "The system settings", "admin");

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
      case Command.Settings _ -> new Execution.ShowModal(_ -> SETTINGS);
      case Command.Admin _ ->
          new Execution.ShowModal(
              context ->
                  context.user().admin()
                      ? ADMIN
                      : new ModalChoice.Answer(CommandReplies.ADMINS_ONLY));
    };
  }
}
