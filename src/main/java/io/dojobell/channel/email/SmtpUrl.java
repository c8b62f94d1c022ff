package io.dojobell.channel.email;

import static java.nio.charset.StandardCharsets.UTF_8;

import io.dojobell.model.HostName;
import java.net.URI;
import java.net.URISyntaxException;
import java.net.URLDecoder;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * The mail server, as {@code SMTP_URL} names it: {@code
 * smtp://user:password@host:587?starttls=required} or {@code smtps://user:password@host}. What a
 * URL may not hold in user and password is percent-encoded ({@code @} as {@code %40}). With a user
 * and without {@code starttls=}, STARTTLS is required, so that no password is sent in clear, but
 * for a server on this machine.
 *
 * @param port 587 for smtp with a user, 25 without, 465 for smtps, where none is given
 * @param username null: no log-in
 */
public record SmtpUrl(
    String host,
    int port,
    Security security,
    @Nullable String username,
    @Nullable String password) {

  /** The kinds of protection of the connection. */
  public enum Security {
    /** TLS from the first byte. */
    TLS,
    /** STARTTLS, or nothing is sent. */
    STARTTLS_REQUIRED,
    /** STARTTLS where the server offers it. */
    STARTTLS_OPTIONAL,
    /** Plain text. */
    OFF
  }

  private static final Pattern AUTHORITY =
      Pattern.compile(
          "((?<user>[^@]*)@)?(?<host>\\[[0-9A-Fa-f:.]+]|[\\p{L}\\p{M}\\p{N}._-]+)(:(?<port>\\d{0,8}))?");
  private static final String EXAMPLE =
      ", for example smtp://user:password@mail.example.com:587?starttls=required";

  /**
   * Reads the setting.
   *
   * @throws IllegalArgumentException saying what is wrong and how to fix it, without the password
   */
  public static SmtpUrl parse(String text) {
    URI uri;
    try {
      uri = new URI(text.strip());
    } catch (URISyntaxException _) { // its message would show the password
      throw invalid("is not a URL: percent-encode what is special in user and password (@ as %40)");
    }
    var scheme = uri.getScheme() == null ? "" : uri.getScheme().toLowerCase(Locale.ROOT);
    if (!scheme.equals("smtp") && !scheme.equals("smtps")) {
      throw invalid("must begin with smtp:// or smtps://" + EXAMPLE);
    }
    var authority = authority(String.valueOf(uri.getRawAuthority()));
    if (uri.getRawPath() != null && !uri.getRawPath().replace("/", "").isEmpty()) {
      throw invalid("has a path after the host: remove it" + EXAMPLE);
    }
    var host = authority.group("host");
    var login = login(authority.group("user"));
    var security = security(scheme.equals("smtps"), uri.getRawQuery());
    if (security == Security.STARTTLS_OPTIONAL
        && uri.getRawQuery() == null
        && login.length > 0
        && !isLoopback(host)) {
      security = Security.STARTTLS_REQUIRED;
    }
    return new SmtpUrl(
        host.startsWith("[") ? host.substring(1, host.length() - 1) : ascii(host),
        port(authority.group("port"), security, login.length > 0),
        security,
        login.length > 0 ? login[0] : null,
        login.length > 0 ? login[1] : null);
  }

  /**
   * Returns the parts of the authority: {@code java.net.URI} itself has no host where one holds
   * {@code _}, as those of Docker do.
   */
  private static Matcher authority(String text) {
    var authority = AUTHORITY.matcher(text);
    if (!authority.matches()) {
      throw missingHost();
    }
    return authority;
  }

  private static String ascii(String host) {
    return HostName.ascii(host).orElseThrow(SmtpUrl::missingHost);
  }

  private static IllegalArgumentException missingHost() {
    return invalid(
        "names no host that can be: percent-encode what is special in user and password"
            + " (@ as %40, / as %2F)"
            + EXAMPLE);
  }

  private static int port(@Nullable String text, Security security, boolean login) {
    if (text == null || text.isEmpty()) {
      return port(security, login);
    }
    var port = Integer.parseInt(text);
    if (port == 0 || port > 65_535) {
      throw invalid("has the port " + port + ": it must be between 1 and 65535");
    }
    return port;
  }

  private static Security security(boolean tls, @Nullable String query) {
    var security = tls ? Security.TLS : Security.STARTTLS_OPTIONAL;
    if (query == null || query.isEmpty()) {
      return security;
    }
    for (var pair : query.split("&", -1)) {
      security =
          switch (pair.toLowerCase(Locale.ROOT)) {
            case "starttls=required" -> Security.STARTTLS_REQUIRED;
            case "starttls=optional" -> Security.STARTTLS_OPTIONAL;
            case "starttls=off" -> Security.OFF;
            default ->
                throw invalid(
                    "has a parameter that is not known: only starttls=required, optional or off");
          };
    }
    if (tls) {
      throw invalid(
          "has starttls with smtps://, which is TLS from the start: remove one of the two");
    }
    return security;
  }

  /** Returns whether the host is this machine: a password sent there in clear passes no network. */
  private static boolean isLoopback(String host) {
    return host.equalsIgnoreCase("localhost") || host.startsWith("127.") || host.equals("[::1]");
  }

  private static String[] login(@Nullable String userInfo) {
    if (userInfo == null || userInfo.isEmpty()) {
      return new String[0];
    }
    var colon = userInfo.indexOf(':');
    if (colon < 1) {
      throw invalid("has a user without a password: write user:password@host, or neither");
    }
    return new String[] {
      decode(userInfo.substring(0, colon)), decode(userInfo.substring(colon + 1))
    };
  }

  /** Returns the text percent-decoded: a plus sign stays one, unlike in a form. */
  private static String decode(String text) {
    return URLDecoder.decode(text.replace("+", "%2B"), UTF_8);
  }

  private static int port(Security security, boolean login) {
    if (security == Security.TLS) {
      return 465;
    }
    return login ? 587 : 25;
  }

  private static IllegalArgumentException invalid(String what) {
    return new IllegalArgumentException("SMTP_URL " + what);
  }

  /** Returns the URL without user and password. */
  @Override
  public String toString() {
    return (security == Security.TLS ? "smtps://" : "smtp://") + host + ":" + port;
  }
}
