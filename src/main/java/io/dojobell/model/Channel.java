package io.dojobell.model;

import java.util.Arrays;
import java.util.Optional;

/** A way to deliver. Its wire name is the one that settings, the API and commands use. */
public enum Channel {
  SLACK("slack", "Slack"),
  EMAIL("email", "email"),
  TEAMS("teams", "Microsoft Teams"),
  WEBHOOK("webhook", "webhook"),
  ALERT("alert", "alert");

  private final String wireName;
  private final String label;

  Channel(String wireName, String label) {
    this.wireName = wireName;
    this.label = label;
  }

  /** Returns the name in settings and JSON: {@code slack}, {@code email}, … */
  public String wireName() {
    return wireName;
  }

  /** Returns the name in a sentence. */
  public String label() {
    return label;
  }

  /** Returns the channel of that wire name, in lower case; empty for any other text. */
  public static Optional<Channel> of(String wireName) {
    return Arrays.stream(values()).filter(channel -> channel.wireName.equals(wireName)).findFirst();
  }
}
