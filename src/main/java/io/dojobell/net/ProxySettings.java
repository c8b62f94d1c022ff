package io.dojobell.net;

import java.net.InetSocketAddress;
import java.net.Proxy;
import java.net.URI;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/**
 * The proxies of outgoing HTTP ({@code HTTPS_PROXY}, {@code HTTP_PROXY}, {@code NO_PROXY}). This
 * machine itself is always reached without one.
 *
 * @param https the proxy of https URLs
 * @param http the proxy of http URLs
 * @param direct hosts that are reached without a proxy, in lower case: {@code example.com} is also
 *     each host below it, {@code example.com:8443} only that port, {@code *} all
 */
public record ProxySettings(
    Optional<ProxyServer> https, Optional<ProxyServer> http, List<String> direct) {
  /** No proxy. */
  public static final ProxySettings NONE =
      new ProxySettings(Optional.empty(), Optional.empty(), List.of());

  public ProxySettings {
    direct = List.copyOf(direct);
  }

  /** A proxy, with the name and password it asks for; both empty: none. */
  public record ProxyServer(String host, int port, String user, String password) {
    /**
     * Returns the proxy as the JDK and OkHttp name it; its address is looked up when it is used.
     */
    Proxy toProxy() {
      return new Proxy(Proxy.Type.HTTP, InetSocketAddress.createUnresolved(host, port));
    }

    /** Returns its URL, with the name and password. */
    public String url() {
      var login = user.isEmpty() ? "" : user + ":" + password + "@";
      return "http://" + login + host + ":" + port;
    }
  }

  /**
   * Returns the settings of those values; an empty one is not set.
   *
   * @throws IllegalArgumentException if a proxy's URL is not valid; {@link #problem} finds it first
   */
  public static ProxySettings of(String https, String http, String direct) {
    var hosts = Arrays.stream(direct.toLowerCase(Locale.ROOT).split(",")).map(String::strip);
    return new ProxySettings(
        server(https),
        server(http),
        hosts.map(host -> host.replaceFirst("^\\*?\\.", "")).filter(h -> !h.isEmpty()).toList());
  }

  /** Returns why the text is not the URL of a proxy; empty: it is one. */
  public static Optional<String> problem(String text) {
    try {
      server(text);
      return Optional.empty();
    } catch (IllegalArgumentException _) {
      return Optional.of("must be a proxy's URL, as http://proxy.example.com:3128");
    }
  }

  private static Optional<ProxyServer> server(String text) {
    if (text.isEmpty()) {
      return Optional.empty();
    }
    var url = URI.create(text.contains("://") ? text : "http://" + text);
    var hasPath = url.getPath() != null && !url.getPath().matches("/?");
    if (!"http".equalsIgnoreCase(url.getScheme()) || url.getHost() == null || hasPath) {
      throw new IllegalArgumentException("Not a proxy's URL");
    }
    var login = url.getUserInfo() == null ? "" : url.getUserInfo();
    var colon = login.indexOf(':');
    return Optional.of(
        new ProxyServer(
            url.getHost(),
            url.getPort() < 0 ? 80 : url.getPort(),
            colon < 0 ? login : login.substring(0, colon),
            colon < 0 ? "" : login.substring(colon + 1)));
  }

  /** Returns the proxy that a URL is asked through; empty: none. */
  public Optional<ProxyServer> of(URI url) {
    var isHttps = "https".equalsIgnoreCase(url.getScheme());
    var host = url.getHost();
    if (host == null || isDirect(host.toLowerCase(Locale.ROOT), port(url, isHttps))) {
      return Optional.empty();
    }
    return isHttps ? https : http;
  }

  private static int port(URI url, boolean isHttps) {
    if (url.getPort() >= 0) {
      return url.getPort();
    }
    return isHttps ? 443 : 80;
  }

  private boolean isDirect(String host, int port) {
    if (host.equals("localhost") || host.startsWith("127.") || host.equals("[::1]")) {
      return true;
    }
    return direct.stream().anyMatch(rule -> matches(rule, host, port));
  }

  private static boolean matches(String rule, String host, int port) {
    if (rule.equals("*")) {
      return true;
    }
    var colon = rule.indexOf(':');
    var hasPort = colon >= 0 && rule.indexOf(':', colon + 1) < 0;
    var name = hasPort ? rule.substring(0, colon) : rule;
    if (hasPort && !rule.substring(colon + 1).equals("" + port)) {
      return false;
    }
    return host.equals(name) || host.equals("[" + name + "]") || host.endsWith("." + name);
  }
}
