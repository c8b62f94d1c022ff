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

  Channel(String word, String label) {
    this.wireName = word;
    this.label = label;
  }

  /** The name in settings and JSON: {@code slack}, {@code email}, … */
  public String wireName() {
    return wireName;
  }

  /** The name in a sentence. */
  public String label() {
    return label;
  }

  /** The channel of that word, in lower case; empty for any other text. */
  public static Optional<Channel> of(String word) {
    return Arrays.stream(values()).filter(channel -> channel.wireName.equals(word)).findFirst();
  }
}
