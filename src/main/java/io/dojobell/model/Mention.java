package io.dojobell.model;

import java.util.Optional;
import java.util.regex.Pattern;

/**
 * Whom a message in a Slack channel notifies: the channel's active members, or a user group.
 *
 * @param name {@code here}, or the user group's id
 */
public record Mention(String name) {
  /** The active members of the channel. */
  public static final Mention HERE = new Mention("here");

  private static final Pattern USER_GROUP = Pattern.compile("S[A-Z0-9]{2,30}");

  public Mention {
    if (!name.equals("here") && !USER_GROUP.matcher(name).matches()) {
      throw new IllegalArgumentException("Not a mention: " + name);
    }
  }

  /** Returns the mention of that name; empty: there is none. */
  public static Optional<Mention> of(String name) {
    return name.equals("here") || USER_GROUP.matcher(name).matches()
        ? Optional.of(new Mention(name))
        : Optional.empty();
  }

  /** Returns how Slack's {@code mrkdwn} writes it, so that it notifies. */
  public String markup() {
    return equals(HERE) ? "<!here>" : "<!subteam^" + name + ">";
  }
}
