package io.dojobell.channel.summary;

import java.net.URI;
import java.net.URISyntaxException;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Which outside links may be clicked in a message: absolute http and https URLs, no others. */
public final class WebLink {
  /** In ASCII; a URL of 2,000 letters of which most need encoding is longer. */
  private static final int LONGEST = 6_000;

  private WebLink() {}

  /** The URL in ASCII if it may be a link; empty for {@code javascript:} and the like. */
  public static Optional<String> of(@Nullable String url) {
    if (url == null) {
      return Optional.empty();
    }
    try {
      var uri = new URI(url);
      var scheme = uri.getScheme();
      var web = "https".equalsIgnoreCase(scheme) || "http".equalsIgnoreCase(scheme);
      return web && uri.getRawAuthority() != null
          ? Optional.of(uri.toASCIIString()).filter(ascii -> ascii.length() <= LONGEST)
          : Optional.empty();
    } catch (URISyntaxException _) {
      return Optional.empty();
    }
  }
}
