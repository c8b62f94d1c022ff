package io.dojobell.channel.slack;

import io.dojobell.blockkit.BlockKit;
import io.dojobell.blockkit.Mrkdwn;
import io.dojobell.channel.summary.WebLink;
import org.jspecify.annotations.Nullable;

/** Links within a line of text, which has no space for the longest ones. */
final class LineLink {
  private LineLink() {}

  /**
   * Returns the URL as a link; null: it may be none, or is longer than that as Slack gets it, so
   * that it is left to the button.
   */
  static @Nullable String of(@Nullable String url, int maxLength) {
    return WebLink.parse(url)
        .filter(web -> BlockKit.length(Mrkdwn.url(web)) <= maxLength)
        .orElse(null);
  }
}
