package io.dojobell.slack.reply;

import io.dojobell.model.TextSanitizer;
import io.dojobell.slack.command.ParseResult;
import java.util.List;
import java.util.stream.Collectors;

/** Lists the commands, or suggests those that may have been meant. */
public final class HelpReply {
  private static final String COMMANDS =
      """
      `/dojo subscribe scans` tells you of scans by direct message
      `/dojo subscribe slas to web-api via slack,email min high` for one product, by channel and severity
      `/dojo unsubscribe scans from web-api` stops it; your in-app alerts stay
      `/dojo subscriptions` shows what you hear of, and how; `/dojo settings` changes it
      `/dojo alerts [unread|read|clear]` is your inbox
      `/dojo mute web-api for 2h`, `/dojo unmute web-api` and `/dojo quiet 20:00-08:00`
      `/dojo digest daily 09:00` tells everything together then
      `/dojo why` tells why the last message came, and what did not
      `/dojo products [words]` finds products
      `/dojo test [slack|email|webhook|alert]` sends you a test
      `/dojo status` tells how Dojobell fares
      `/dojo link you@example.com` makes you the account of another address
      `/dojo here [subscribe|unsubscribe|list]` is for admins: what this channel hears of\
      """;

  private HelpReply() {}

  /** Returns all commands, with buttons for those that need no arguments. */
  public static Reply help() {
    return new Reply.Builder()
        .paragraph(
            "*Dojobell tells you what happens in your products.* You choose what, and where.")
        .paragraph(COMMANDS)
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
        .paragraph(
            io.dojobell.blockkit.Mrkdwn.escape(
                1_000, TextSanitizer.singleLine(unrecognised.reason())))
        .paragraph("Try " + instead)
        .buttons(List.of(Reply.commandButton("All commands", "help")))
        .build();
  }
}
