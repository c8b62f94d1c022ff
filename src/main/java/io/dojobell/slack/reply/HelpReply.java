package io.dojobell.slack.reply;

import io.dojobell.blockkit.Action;
import io.dojobell.blockkit.BlockKit;
import io.dojobell.blockkit.ModalId;
import io.dojobell.blockkit.Mrkdwn;
import io.dojobell.model.TextSanitizer;
import io.dojobell.slack.command.CommandHelp;
import io.dojobell.slack.command.ParseResult;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

/** Lists the commands, or suggests those that may have been meant. */
public final class HelpReply {
  private static final Reply ALL_FOR_ADMINS = all(true);
  private static final Reply ALL = all(false);

  private HelpReply() {}

  /**
   * Returns all commands by group, or one in detail.
   *
   * @param command the name of one; empty: all
   * @param isAdmin false: commands for admins are left out
   */
  public static Reply of(Optional<String> command, boolean isAdmin) {
    if (command.isEmpty()) {
      return isAdmin ? ALL_FOR_ADMINS : ALL;
    }
    var details = CommandHelp.details(command.get(), isAdmin);
    return new Reply.Builder()
        .paragraph(
            details.orElseGet(
                () -> "Only Dojobell admins can use `/dojo %s`.".formatted(command.get())))
        .buttons(List.of(Reply.commandButton("All commands", "help")))
        .build();
  }

  private static Reply all(boolean isAdmin) {
    var draft =
        new Reply.Builder()
            .paragraph(
                "*Security notifications for your products.* You choose what you get and where.");
    CommandHelp.groups(isAdmin).forEach(draft::paragraph);
    return draft
        .smallPrint(
            "Events: a type such as `scan_added`, its label, a group (`scans`, `engagements`,"
                + " `slas`, `mentions`, `products`, `more`) or `all`. Put names of several words in"
                + " quotes. `/dojo help mute` explains one command.")
        .buttons(
            List.of(
                BlockKit.primaryButton("Open settings", new Action.OpenModal(ModalId.SETTINGS)),
                Reply.commandButton("My subscriptions", "subscriptions"),
                Reply.commandButton("My alerts", "alerts"),
                Reply.commandButton("Send me a test", "test")))
        .build();
  }

  /**
   * Returns the reply to a text that was not understood, with suggestions.
   *
   * @param isAdmin false: commands for admins are not suggested
   */
  public static Reply unrecognised(ParseResult.Unrecognised unrecognised, boolean isAdmin) {
    var allowed =
        unrecognised.suggestions().stream()
            .filter(command -> CommandHelp.isAllowed(command, isAdmin))
            .toList();
    var instead =
        (allowed.isEmpty() ? List.of("/dojo help") : allowed)
            .stream().map(Texts::code).collect(Collectors.joining(" or "));
    return new Reply.Builder()
        .paragraph(Mrkdwn.escape(1_000, TextSanitizer.singleLine(unrecognised.reason())))
        .paragraph("Try " + instead)
        .buttons(List.of(Reply.commandButton("All commands", "help")))
        .build();
  }
}
