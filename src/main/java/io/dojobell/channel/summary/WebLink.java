package io.dojobell.channel.summary;

import io.dojobell.model.WebUrl;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Decides which outside links may be clicked in a message: absolute http and https URLs, no others.
 */
public final class WebLink {
  /** The longest link, in ASCII; a URL of 2,000 letters of which most need encoding is longer. */
  private static final int MAX_LENGTH = 6_000;

  private WebLink() {}

  /** Returns the URL in ASCII if it may be a link; empty for {@code javascript:} and the like. */
  public static Optional<String> parse(@Nullable String url) {
    return WebUrl.of(url).map(WebUrl::text).filter(ascii -> ascii.length() <= MAX_LENGTH);
  }
}
