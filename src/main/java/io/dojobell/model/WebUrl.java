package io.dojobell.model;

import java.net.URI;
import java.net.URISyntaxException;
import java.util.ArrayDeque;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * An http or https URL, taken as browsers take it (WHATWG URL Standard): white space around it is
 * dropped, what may not stand in a URL is percent-encoded, hosts may hold {@code _} and letters of
 * any script, and {@code \} is {@code /}.
 *
 * @param text in ASCII, as {@code java.net.URI} takes it; as it was given where that is so already
 * @param host in ASCII, an IPv6 address in brackets
 * @param port -1: the scheme's own
 * @param hasUserInfo whether a user name or password stands before the host
 */
public record WebUrl(String text, String scheme, String host, int port, boolean hasUserInfo) {
  /** The longest URL that is accepted, in characters. */
  public static final int MAX_LENGTH = 2_000;

  private static final Pattern SCHEME = Pattern.compile("(?i)(https?):[/\\\\]*");
  private static final Pattern PORT = Pattern.compile("(.*?)(?::([0-9]{0,9}))?");
  private static final Pattern REMOVED = Pattern.compile("[\\t\\n\\r]");
  private static final String PATH = ":@/";
  private static final String QUERY = PATH + "?";

  /** Returns the URL; empty if the text is not one that a browser would follow over http. */
  public static Optional<WebUrl> of(@Nullable String text) {
    if (text == null) {
      return Optional.empty();
    }
    var bare = REMOVED.matcher(stripped(text)).replaceAll("");
    var scheme = SCHEME.matcher(bare);
    if (!scheme.lookingAt()) {
      return Optional.empty();
    }
    return parsed(bare, scheme.group(1).toLowerCase(Locale.ROOT), bare.substring(scheme.end()));
  }

  private static Optional<WebUrl> parsed(String bare, String scheme, String rest) {
    var end = indexOfAny("/\\?#", rest);
    var authority = rest.substring(0, end);
    var at = authority.lastIndexOf('@');
    var hostAndPort = PORT.matcher(authority.substring(at + 1));
    if (!hostAndPort.matches() || hostAndPort.group(1).isEmpty()) {
      return Optional.empty();
    }
    var host = HostName.ascii(hostAndPort.group(1));
    var digits = hostAndPort.group(2);
    var port = digits == null || digits.isEmpty() ? -1 : Integer.parseInt(digits);
    if (host.isEmpty() || port > 65_535) {
      return Optional.empty();
    }
    var user = at < 0 ? "" : PercentEncoding.encoded(authority.substring(0, at), ":") + "@";
    var start = scheme + "://" + user + host.get() + (port < 0 ? "" : ":" + port);
    var url = isAcceptedByJdk(bare, host.get()) ? bare : start + target(rest.substring(end));
    return Optional.of(new WebUrl(url, scheme, host.get(), port, at >= 0));
  }

  /**
   * Returns the JDK's form; its {@code getHost()} is null where the JDK does not accept the name.
   */
  public URI uri() {
    return URI.create(text);
  }

  private static String target(String rest) {
    var hash = rest.indexOf('#');
    var beforeHash = hash < 0 ? rest : rest.substring(0, hash);
    var mark = beforeHash.indexOf('?');
    var path = mark < 0 ? beforeHash : beforeHash.substring(0, mark);
    return path(path.replace('\\', '/'))
        + (mark < 0 ? "" : "?" + PercentEncoding.encoded(beforeHash.substring(mark + 1), QUERY))
        + (hash < 0 ? "" : "#" + PercentEncoding.encoded(rest.substring(hash + 1), QUERY));
  }

  /** Returns the path with its {@code .} and {@code ..} resolved. */
  private static String path(String path) {
    var kept = new ArrayDeque<String>();
    var segments = (path.isEmpty() ? "/" : path).substring(1).split("/", -1);
    for (var i = 0; i < segments.length; i++) {
      var dots = segments[i].replaceAll("(?i)%2e", ".");
      if (dots.equals("..")) {
        kept.pollLast();
      }
      if (!dots.equals("..") && !dots.equals(".")) {
        kept.add(PercentEncoding.encoded(segments[i], PATH));
      } else if (i == segments.length - 1) {
        kept.add("");
      }
    }
    return "/" + String.join("/", kept);
  }

  /** Returns whether the JDK takes the text as it is, for the same host. */
  private static boolean isAcceptedByJdk(String text, String host) {
    try {
      var authority = new URI(text).getRawAuthority();
      return authority != null
          && text.codePoints().allMatch(character -> character < 0x80)
          && authority
              .substring(authority.lastIndexOf('@') + 1)
              .replaceFirst(":[0-9]*$", "")
              .equalsIgnoreCase(host);
    } catch (URISyntaxException _) {
      return false;
    }
  }

  /** Returns the text without white space and control characters at either end. */
  private static String stripped(String text) {
    var from = 0;
    var to = text.length();
    while (from < to && isTrimmed(text.charAt(from))) {
      from++;
    }
    while (to > from && isTrimmed(text.charAt(to - 1))) {
      to--;
    }
    return text.substring(from, to);
  }

  private static boolean isTrimmed(char character) {
    return character <= ' '
        || Character.isWhitespace(character)
        || Character.isSpaceChar(character);
  }

  private static int indexOfAny(String characters, String text) {
    for (var i = 0; i < text.length(); i++) {
      if (characters.indexOf(text.charAt(i)) >= 0) {
        return i;
      }
    }
    return text.length();
  }
}
