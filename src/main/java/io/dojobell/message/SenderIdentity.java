package io.dojobell.message;

/**
 * The sender that messages in Slack channels show; empty texts leave the bot's own.
 *
 * @param icon an emoji, {@code :bell:}, or an image's URL
 */
public record SenderIdentity(String username, String icon) {
  /** The bot's own name and icon. */
  public static final SenderIdentity BOT = new SenderIdentity("", "");
}
