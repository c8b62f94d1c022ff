package io.dojobell.app;

import java.util.Arrays;
import java.util.stream.Collectors;

/**
 * An environment variable: its name, its default and its purpose. A secret may also be in a file
 * that {@code NAME_FILE} names.
 */
public enum EnvironmentVariable {
  DOJOBELL_PORT("8080", "the port to listen on; 0: any free one"),
  DOJOBELL_HOST("127.0.0.1", "the address to listen on; 0.0.0.0: all"),
  DOJOBELL_PUBLIC_URL("", "where people and Slack reach Dojobell, for links back to it"),
  DOJOBELL_DATABASE_URL(
      "jdbc:sqlite:data/dojobell.db",
      "the database; jdbc:postgresql://… may be shared by several nodes"),
  DOJOBELL_SECRET_KEY(
      "",
      "encrypts stored secrets and signs links; made and kept beside an SQLite file, needed with"
          + " PostgreSQL"),
  DOJOBELL_API_TOKEN("", "an admin's API token to start with"),
  DOJOBELL_ADMINS("", "email addresses of admins, separated by commas"),
  DOJOBELL_SIGNUP_DOMAINS(
      "", "email domains whose Slack users get an account, separated by commas"),
  DOJOBELL_DEFAULT_VISIBILITY(
      "",
      "open or members: of new products; empty: open, with DOJOBELL_DEFECTDOJO_URL members; open:"
          + " also of those of DefectDojo"),
  SLACK_BOT_TOKEN("", "the bot token, xoxb-…; without it Slack is off"),
  SLACK_SIGNING_SECRET("", "checks what Slack sends to /slack/events"),
  SLACK_APP_TOKEN("", "kept for Socket Mode, which is not built yet; not read"),
  SLACK_API_URL("https://slack.com/api/", "Slack's Web API"),
  SLACK_CHANNEL("", "first value of the team Slack channel"),
  SLACK_WEBHOOK_URL("", "an incoming webhook: for team notifications while no channel is set"),
  SMTP_URL("", "the mail server, smtp://user:password@host:587?starttls=required"),
  MAIL_FROM("", "first value of the sender: an address, or Name <address>"),
  MAIL_TO("", "first value of the team email addresses, separated by commas"),
  TEAMS_WEBHOOK_URL("", "first value of the team Teams webhook"),
  DOJOBELL_DEFECTDOJO_SECRET(
      "", "shared secret for DefectDojo's webhooks; without it they get 404"),
  DOJOBELL_DEFECTDOJO_HEADER("Authorization", "the header with that secret"),
  DOJOBELL_DEFECTDOJO_URL(
      "", "DefectDojo's address as people use it; with the token, its REST API is read"),
  DOJOBELL_DEFECTDOJO_TOKEN(
      "", "an API v2 key of a DefectDojo user with read access to everything"),
  DOJOBELL_DEFECTDOJO_MINUTES("15", "how often it is read, in minutes"),
  DOJOBELL_ALLOW_PRIVATE_TARGETS(
      "false", "true: webhook and Teams URLs may be http and private (test, closed networks)"),
  HTTPS_PROXY("", "the proxy of https requests, http://user:password@host:port"),
  HTTP_PROXY("", "the proxy of http requests"),
  NO_PROXY("", "hosts that are reached without a proxy, separated by commas; *: all");

  private final String defaultValue;
  private final String purpose;

  EnvironmentVariable(String byDefault, String purpose) {
    this.defaultValue = byDefault;
    this.purpose = purpose;
  }

  /** Returns true if its value is a secret, which may be in a file. */
  boolean isSecret() {
    return switch (this) {
      case DOJOBELL_SECRET_KEY,
          DOJOBELL_API_TOKEN,
          SLACK_BOT_TOKEN,
          SLACK_APP_TOKEN,
          SMTP_URL,
          DOJOBELL_DEFECTDOJO_TOKEN,
          HTTPS_PROXY,
          HTTP_PROXY ->
          true;
      default -> isWebhookUrl() || name().endsWith("_SECRET");
    };
  }

  /** Returns true if its value is the URL of the incoming webhook of a channel. */
  boolean isWebhookUrl() {
    return name().endsWith("_WEBHOOK_URL");
  }

  String byDefault() {
    return defaultValue;
  }

  /** Returns all variables, one a line, as {@code --help} shows them. */
  static String help() {
    return Arrays.stream(values())
        .map(EnvironmentVariable::helpLine)
        .collect(
            Collectors.joining(
                "\n", "", "\n\nEach secret also as NAME_FILE, the path of a file that holds it."));
  }

  private String helpLine() {
    var value = defaultValue.isEmpty() ? "" : " (default " + defaultValue + ")";
    return "  %-32s %s%s".formatted(name(), purpose, value);
  }
}
