package io.dojobell.slack.reply;

import io.dojobell.blockkit.Mrkdwn;
import io.dojobell.model.TextSanitizer;
import io.dojobell.slack.command.CommandHelp;
import io.dojobell.slack.command.ParseResult;
import java.util.List;
import java.util.stream.Collectors;

/** Lists the commands, or suggests those that may have been meant. */
public final class HelpReply {
  private HelpReply() {}

  /** Returns all commands, with buttons for those that need no arguments. */
  public static Reply help() {
    return new Reply.Builder()
        .paragraph(
            "*Dojobell tells you what happens in your products.* You choose what, and where.")
        .paragraph(CommandHelp.TEXT)
        .smallPrint(
            "Events: a type such as `scan_added`, its label, a group (`scans`, `engagements`,"
                + " `slas`, `mentions`, `products`) or `all`. Put names of several words in"
                + " quotes.")
        .buttons(
            List.of(
                Reply.commandButton("My subscriptions", "subscriptions"),
                Reply.commandButton("My alerts", "alerts"),
                Reply.commandButton("Send me a test", "test")))
        .build();
  }

  /** Returns the reply to a text that was not understood, with suggestions. */
  public static Reply unrecognised(ParseResult.Unrecognised unrecognised) {
    var instead =
        unrecognised.suggestions().stream().map(Texts::code).collect(Collectors.joining(" or "));
    return new Reply.Builder()
        .paragraph(Mrkdwn.escape(1_000, TextSanitizer.singleLine(unrecognised.reason())))
        .paragraph("Try " + instead)
        .buttons(List.of(Reply.commandButton("All commands", "help")))
        .build();
  }
}
