package io.dojobell.net;

import io.dojobell.model.WebUrl;
import java.net.InetAddress;
import java.net.UnknownHostException;
import java.util.Locale;
import java.util.Optional;

/**
 * The policy of addresses that webhooks and Teams messages may be posted to ({@code
 * DOJOBELL_ALLOW_PRIVATE_TARGETS}).
 *
 * <p>It is applied twice. When a URL is saved, {@link #findError} checks its text and {@link
 * #findErrorAfterLookup} also the addresses that its name has now. And again by {@link HttpSender}
 * for the very address of each new connection, so a name that resolves to a public address when it
 * is checked and to a private one later (DNS rebinding) gets no connection. It cannot know whether
 * a public address is forwarded to something private by the network around us.
 */
public enum TargetPolicy {
  /** https only, and only addresses of the public internet. */
  PUBLIC_ONLY,
  /** http as well, and any address: for tests and closed networks. */
  ANYWHERE;

  /** The longest URL, in characters. */
  public static final int MAX_URL_LENGTH = 2_000;

  private static final String FIX =
      " (DOJOBELL_ALLOW_PRIVATE_TARGETS=true allows it for all targets)";

  /** Returns the policy of that setting. */
  public static TargetPolicy of(boolean allow) {
    return allow ? ANYWHERE : PUBLIC_ONLY;
  }

  /**
   * Returns what is wrong with the text of the URL, in words for whoever typed it; no name is
   * looked up. The words hold no part of the URL, which may be a secret.
   */
  public Optional<String> findError(String url) {
    if (url.length() > MAX_URL_LENGTH) {
      return Optional.of("is longer than " + MAX_URL_LENGTH + " letters");
    }
    var scheme = url.strip().toLowerCase(Locale.ROOT).split(":", 2)[0];
    if (!scheme.equals("https") && !(this == ANYWHERE && scheme.equals("http"))) {
      return Optional.of(
          this == ANYWHERE ? "must begin with https:// or http://" : "must begin with https://");
    }
    var parsed = WebUrl.of(url);
    if (parsed.isEmpty()) {
      return Optional.of("is not a URL: its host or port is invalid");
    }
    if (parsed.get().hasUserInfo()) {
      return Optional.of("must not hold a user name or password; use the secret header");
    }
    if (parsed.get().port() == 0) {
      return Optional.of("has a port that cannot be");
    }
    return findHostError(parsed.get().host(), url);
  }

  /**
   * Returns the same as {@link #findError}, and then checks the addresses its name has now; blocks
   * for the look-up. A name that cannot be looked up now is no error: it may be known where the
   * message is sent from, or later.
   */
  public Optional<String> findErrorAfterLookup(String url) {
    var error = findError(url);
    if (error.isPresent() || this == ANYWHERE) {
      return error;
    }
    try {
      for (var address : InetAddress.getAllByName(WebUrl.of(url).map(WebUrl::host).orElse(""))) {
        if (!allows(address)) {
          return Optional.of("leads to an address that is not public" + FIX);
        }
      }
      return Optional.empty();
    } catch (UnknownHostException _) {
      return Optional.empty();
    }
  }

  /** Returns whether a connection to the address may be made. */
  public boolean allows(InetAddress address) {
    return this == ANYWHERE || PublicAddresses.isPublic(address);
  }

  private Optional<String> findHostError(String host, String url) {
    if (this == ANYWHERE) {
      return Optional.empty();
    }
    var name = host.toLowerCase(Locale.ROOT).replaceFirst("\\.$", "");
    if (name.equals("localhost")
        || name.endsWith(".localhost")
        || name.endsWith(".local")
        || name.endsWith(".internal")) {
      return Optional.of("names a host that is not public" + FIX);
    }
    if (!isLiteral(name)) {
      return Optional.empty();
    }
    if (!name.startsWith("[") && !url.contains(name)) {
      return Optional.of("names an address in a form that is read in more than one way");
    }
    return allows(InetAddress.ofLiteral(withoutBrackets(name)))
        ? Optional.empty()
        : Optional.of("names an address that is not public" + FIX);
  }

  /**
   * Returns whether the host is IPv6 in brackets, or an IPv4 address, which alone ends in a
   * digits-only label.
   */
  private static boolean isLiteral(String host) {
    var last = host.substring(host.lastIndexOf('.') + 1);
    return host.startsWith("[")
        || last.chars().allMatch(character -> character >= '0' && character <= '9');
  }

  private static String withoutBrackets(String host) {
    return host.startsWith("[") ? host.substring(1, host.length() - 1) : host;
  }
}
