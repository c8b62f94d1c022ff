package io.dojobell.model;

import java.net.IDN;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Identifies the page of a product, product type or engagement in a DefectDojo, the same for every
 * way to write its URL: the scheme, the case of the host, default ports, slashes at the end and
 * what follows make no difference, and {@code /asset/7/edit?x} is {@code /product/7}, as newer
 * versions call it.
 *
 * @param site the host and path of that DefectDojo, in the form of {@link #site}
 * @param id the thing's id there
 */
public record PageKey(String site, Kind kind, long id) {
  private static final Pattern URL =
      Pattern.compile("(?i:https?)://([^/?#]+)([^?#]*)(?:[?#].*)?", Pattern.DOTALL);
  private static final Pattern PAGE =
      Pattern.compile(
          "(.*?)/(product/type|product|asset|organization|engagement)/(\\d{1,18})(?:/.*)?",
          Pattern.DOTALL);
  private static final Pattern DEFAULT_PORT = Pattern.compile("\\.?(?::(?:80|443)?)?$");

  /** The kinds of things that have such pages. */
  public enum Kind {
    PRODUCT("product"),
    PRODUCT_TYPE("product/type"),
    ENGAGEMENT("engagement");

    private final String path;

    Kind(String path) {
      this.path = path;
    }

    private static Kind of(String path) {
      return switch (path) {
        case "product", "asset" -> PRODUCT;
        case "product/type", "organization" -> PRODUCT_TYPE;
        default -> ENGAGEMENT;
      };
    }
  }

  /** Returns the page that the URL names; empty if it is no such page. */
  public static Optional<PageKey> of(@Nullable String url) {
    var parts = URL.matcher(url == null ? "" : url.strip());
    if (!parts.matches()) {
      return Optional.empty();
    }
    var page = PAGE.matcher(plain(parts.group(2)));
    if (!page.matches()) {
      return Optional.empty();
    }
    return Optional.of(
        new PageKey(
            host(parts.group(1)) + page.group(1),
            Kind.of(page.group(2)),
            Long.parseLong(page.group(3))));
  }

  /** Returns the page of that kind that the URL names; empty if it names none. */
  public static Optional<PageKey> of(Kind kind, @Nullable String url) {
    return of(url).filter(page -> page.kind() == kind);
  }

  /** Returns the form in which the address of a DefectDojo stands in the keys of its pages. */
  public static Optional<String> site(String address) {
    var parts = URL.matcher(address.strip());
    return parts.matches()
        ? Optional.of(host(parts.group(1)) + plain(parts.group(2)).replaceFirst("/$", ""))
        : Optional.empty();
  }

  /** Returns the text that pages are stored and compared by. */
  public String text() {
    return site + "/" + kind.path + "/" + id;
  }

  private static String plain(String path) {
    return path.replaceAll("/{2,}", "/");
  }

  private static String host(String authority) {
    var host = authority.substring(authority.lastIndexOf('@') + 1);
    var plain = DEFAULT_PORT.matcher(host).replaceFirst("");
    try {
      return IDN.toASCII(plain, IDN.ALLOW_UNASSIGNED).toLowerCase(Locale.ROOT);
    } catch (IllegalArgumentException _) {
      return plain.toLowerCase(Locale.ROOT);
    }
  }
}
