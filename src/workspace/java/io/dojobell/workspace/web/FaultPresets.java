package io.dojobell.workspace.web;

import io.dojobell.workspace.Fault;
import io.dojobell.workspace.Faults;
import io.dojobell.workspace.SmtpStage;
import io.dojobell.workspace.UnexpectedResponse;
import io.dojobell.workspace.Workspace;
import io.dojobell.workspace.mail.SmtpServerSettings;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Supplier;

/** The faults and rules that the page offers, in groups. */
final class FaultPresets {
  /** One of them, and how it is switched on. */
  record Preset(
      String group, String id, String name, String description, Supplier<Faults.ActiveFault> on) {}

  private static final String POST = "chat.postMessage";
  private static final String UPDATE = "chat.update";

  private final Workspace workspace;
  private final Faults faults;
  private final List<Preset> all = new ArrayList<>();
  private String group = "";

  FaultPresets(Workspace workspace) {
    this.workspace = workspace;
    this.faults = workspace.faults();
    addSlackFaults();
    addUnexpectedResponses();
    addThreadRules();
    addMailFaults();
    addOtherFaults();
  }

  List<Preset> all() {
    return List.copyOf(all);
  }

  private void add(String id, String name, String description, Supplier<Faults.ActiveFault> on) {
    all.add(new Preset(group, id, name, description, on));
  }

  /** For every call of the target, until switched off. */
  private void addPermanent(
      String id, String name, String description, String target, Fault fault) {
    add(id, name, description, () -> faults.failAll(target, fault));
  }

  private void addSlackFaults() {
    group = "Slack";
    Fault twoSeconds = Fault.rateLimited(Duration.ofSeconds(2));
    add(
        "slack-429",
        "Slack is busy",
        "The next 5 calls are answered 429, Retry-After 2",
        () -> faults.failNext(5, twoSeconds));
    Fault limited = Fault.rateLimited(Duration.ofSeconds(20));
    addPermanent(
        "post-429", "Posting is limited", "Every message: 429, Retry-After 20", POST, limited);
    add(
        "channel-429",
        "One channel is limited",
        "Messages to the first channel: 429, Retry-After 20",
        () ->
            faults.failAll(Faults.at(POST, workspace.slack().channels().getFirst().id()), limited));
    addPermanent(
        "lookup-429",
        "Look-ups are limited",
        "users.lookupByEmail: 429, Retry-After 20",
        "users.lookupByEmail",
        limited);
    addPermanent(
        "slack-429-date",
        "429 with a date",
        "Every call: 429, Retry-After a date of 2037",
        "*",
        Fault.rateLimited("Wed, 21 Oct 2037 07:28:00 GMT"));
    addPermanent(
        "slack-429-bare",
        "429 without a time",
        "Every call: 429 without Retry-After",
        "*",
        Fault.rateLimitedWithoutTime());
    addPermanent(
        "slack-down", "Slack is down", "Every call is answered 503", "*", Fault.status(503));
    Fault slow = Fault.slow(Duration.ofSeconds(5));
    addPermanent("slack-slow", "Slack is slow", "Every answer comes 5 s late", "*", slow);
    addPermanent("slack-hang", "Slack hangs", "No call is answered", "*", Fault.hang());
    add(
        "slack-cut",
        "Slack's answers are cut",
        "The next 3 messages are posted, and their answers cut in the middle",
        () -> faults.failNext(POST, 3, Fault.truncated()));
    add(
        "slack-cut-undone",
        "Cut, and not posted",
        "The next 3 messages are not posted, and their answers cut",
        () -> faults.failNext(POST, 3, Fault.truncatedNotCarriedOut()));
    addPermanent(
        "slack-refused",
        "Slack cannot be reached",
        "Every connection is closed at once",
        "*",
        Fault.connectionRefused());
    addPermanent(
        "token-revoked",
        "Token revoked",
        "Every call is answered token_revoked",
        "*",
        Fault.slackError("token_revoked"));
    addPermanent(
        "slack-hidden",
        "Messages hidden",
        "Slack answers ok and does not show the messages",
        POST,
        Fault.hidden());
  }

  private void addUnexpectedResponses() {
    group = "Answers that are not Slack's";
    addUnexpectedResponse("html", "a web page", UnexpectedResponse.HTML_PAGE);
    addUnexpectedResponse("empty", "nothing", UnexpectedResponse.EMPTY);
    addUnexpectedResponse("json-cut", "half an object", UnexpectedResponse.CUT_JSON);
    addUnexpectedResponse("null", "null", UnexpectedResponse.JSON_NULL);
    addUnexpectedResponse("array", "[]", UnexpectedResponse.JSON_ARRAY);
    addUnexpectedResponse("string", "\"ok\"", UnexpectedResponse.JSON_STRING);
    addUnexpectedResponse("text", "the text ok", UnexpectedResponse.TEXT_OK);
    addUnexpectedResponse("deep", "arrays 100,000 deep", UnexpectedResponse.DEEP_JSON);
    addUnexpectedResponse("204", "204", UnexpectedResponse.NO_CONTENT);
    addUnexpectedResponse("302", "302 to a log-in page", UnexpectedResponse.LOGIN_REDIRECT);
    addPermanent(
        "slack-html-done",
        "A web page, though posted",
        "Messages are posted, and answered 200 with a web page",
        POST,
        Fault.unexpectedAfterCarryingOut(UnexpectedResponse.HTML_PAGE));
  }

  private void addUnexpectedResponse(String id, String what, UnexpectedResponse answer) {
    String name = what.substring(0, 1).toUpperCase(java.util.Locale.ROOT) + what.substring(1);
    String status = answer.status() == 200 ? "200 with " + what : what;
    addPermanent(
        "slack-" + id,
        name,
        "Every call is answered " + status + "; nothing is done",
        "*",
        Fault.unexpected(answer));
  }

  private void addThreadRules() {
    group = "Threads and edits";
    add(
        "thread-not-found",
        "Deleted threads are errors",
        "A reply to a deleted message: thread_not_found; else ok, in the channel",
        () ->
            toggle(
                () -> workspace.slack().missingThreadIsAnError(true),
                () -> workspace.slack().missingThreadIsAnError(false)));
    for (String error :
        List.of(
            "msg_too_long",
            "msg_blocks_too_long",
            "invalid_blocks",
            "is_inactive",
            "update_failed",
            "edit_window_closed")) {
      addPermanent(
          "update-" + error,
          "Edits: " + error,
          "Every chat.update is answered " + error,
          UPDATE,
          Fault.slackError(error));
    }
  }

  private void addMailFaults() {
    group = "Mail";
    addPermanent(
        "smtp-down",
        "Mail server down",
        "Connections are closed",
        "smtp",
        Fault.connectionRefused());
    add(
        "smtp-busy",
        "Mail server busy",
        "The next 3 mails are answered 450",
        () -> faults.failNext("smtp", 3, Fault.status(450)));
    addSmtpStage("smtp-421", SmtpStage.GREETING, "421 4.7.0 too many connections");
    addSmtpStage("smtp-login", SmtpStage.MAIL, "530 5.7.0 authentication required");
    addSmtpStage("smtp-sender", SmtpStage.MAIL, "553 5.7.1 sender address not owned by user");
    addSmtpStage("smtp-unknown", SmtpStage.RCPT, "550 5.1.1 user unknown");
    addSmtpStage("smtp-full", SmtpStage.RCPT, "452 4.2.2 mailbox full");
    addSmtpStage("smtp-relay", SmtpStage.RCPT, "554 5.7.1 relay access denied");
    addSmtpStage("smtp-spam", SmtpStage.END_OF_DATA, "554 5.7.1 message looks like spam");
    addPermanent(
        "smtp-trickle",
        "Byte by byte",
        "Every answer comes one byte a second",
        "smtp",
        Fault.smtpTrickle(Duration.ofSeconds(1)));
    Fault slow = Fault.smtpSlow(Duration.ofSeconds(5));
    addPermanent("smtp-slow", "Mail server slow", "5 s before each answer", "smtp", slow);
    Fault hang = Fault.smtpHang(SmtpStage.GREETING);
    addPermanent("smtp-hang", "Mail server hangs", "No greeting comes", "smtp", hang);
    add(
        "smtp-lost",
        "Kept, answer lost",
        "The next 3 mails are kept, and the connection closed before the answer",
        () -> faults.failNext("smtp", 3, Fault.smtpCloseAfterAccepting()));
    addSmtpSettings("smtp-utf8", "SMTPUTF8 offered", SmtpServerSettings.defaults().withSmtpUtf8());
    addSmtpSettings(
        "smtp-strict", "Strict 7-bit headers", SmtpServerSettings.defaults().withSevenBitHeaders());
    addSmtpSettings(
        "smtp-two", "Two connections at once", SmtpServerSettings.defaults().withConnections(2));
  }

  private void addSmtpStage(String id, SmtpStage stage, String reply) {
    String name = reply.substring(0, 4) + reply.substring(10);
    String where = stage.name().toLowerCase(java.util.Locale.ROOT).replace('_', ' ');
    addPermanent(
        id, name, "The answer at the stage: " + where, "smtp", Fault.smtpReply(stage, reply));
  }

  private void addSmtpSettings(String id, String name, SmtpServerSettings terms) {
    add(
        id,
        name,
        "A rule of the mail server",
        () ->
            toggle(
                () -> workspace.mailbox().setTerms(terms),
                () -> workspace.mailbox().setTerms(SmtpServerSettings.defaults())));
  }

  private void addOtherFaults() {
    group = "Teams and webhooks";
    add(
        "teams-429",
        "Teams is busy",
        "The next 5 cards are answered 429, Retry-After 5",
        () -> faults.failNext("teams", 5, Fault.rateLimited(Duration.ofSeconds(5))));
    Fault page = Fault.unexpected(UnexpectedResponse.HTML_PAGE);
    addPermanent("teams-html", "Teams: a web page", "200 with a page, no card", "teams", page);
    Fault text = Fault.unexpected(UnexpectedResponse.TEXT_OK);
    addPermanent("teams-text", "Teams: a text", "200 with the text ok, no card", "teams", text);
    addPermanent(
        "hook-html",
        "Incoming webhook: a web page",
        "200 with a page, no message",
        "incoming-webhook",
        page);
    addPermanent(
        "webhook-500",
        "Webhook receiver broken",
        "Every request is answered 500",
        "receiver",
        Fault.status(500));
    addPermanent(
        "webhook-410",
        "Webhook receiver gone",
        "Every request is answered 410",
        "receiver",
        Fault.status(410));
    addPermanent(
        "webhook-hang",
        "Webhook receiver hangs",
        "No answer",
        "receiver",
        Fault.hangAfterCarryingOut());
  }

  /** A rule rather than a fault: on until it is switched off. */
  private static Faults.ActiveFault toggle(Runnable on, Runnable off) {
    on.run();
    return new Faults.ActiveFault() {
      private volatile boolean pending = true;

      @Override
      public boolean isPending() {
        return pending;
      }

      @Override
      public void stop() {
        pending = false;
        off.run();
      }
    };
  }
}
