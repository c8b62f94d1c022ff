package io.dojobell.channel.slack;

/**
 * Whom messages in channels seem to come from; empty texts leave the bot's own.
 *
 * @param icon an emoji, {@code :bell:}, or an image's URL
 */
public record SenderIdentity(String username, String icon) {
  /** The bot as it is. */
  public static final SenderIdentity BOT = new SenderIdentity("", "");
}
