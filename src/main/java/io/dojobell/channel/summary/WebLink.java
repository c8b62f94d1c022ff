package io.dojobell.channel.summary;

import java.net.URI;
import java.net.URISyntaxException;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Which outside links may be clicked in a message: absolute http and https URLs, no others. */
public final class WebLink {
  private WebLink() {}

  /** The URL as it stands if it may be a link; empty for {@code javascript:} and the like. */
  public static Optional<String> of(@Nullable String url) {
    if (url == null) {
      return Optional.empty();
    }
    try {
      var uri = new URI(url);
      var scheme = uri.getScheme();
      var web = "https".equalsIgnoreCase(scheme) || "http".equalsIgnoreCase(scheme);
      return web && uri.getRawAuthority() != null
          ? Optional.of(uri.toASCIIString())
          : Optional.empty();
    } catch (URISyntaxException _) {
      return Optional.empty();
    }
  }
}
