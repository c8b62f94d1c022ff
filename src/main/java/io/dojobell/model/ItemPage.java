package io.dojobell.model;

import java.util.Optional;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * The page of a DefectDojo's finding, test, user or risk acceptance, which is known by its id only;
 * {@link PageKey} is for things that have names of their own here.
 *
 * @param address the address of that DefectDojo as written: all before the page's path
 * @param id the item's id there
 */
public record ItemPage(String address, long id) {
  private static final String URL_PREFIX = "(https?://.*?)/";
  private static final String ID_AND_SUFFIX = "/(\\d{1,18})(?:[/?#].*)?";

  /** Kinds of items that have such pages. */
  public enum Kind {
    FINDING("finding", Pattern.CASE_INSENSITIVE),
    TEST("test", Pattern.CASE_INSENSITIVE),
    USER("user", Pattern.CASE_INSENSITIVE),
    RISK_ACCEPTANCE("engagement/\\d+/risk_acceptance", 0);

    private final Pattern pattern;

    Kind(String path, int flags) {
      this.pattern = Pattern.compile(URL_PREFIX + path + ID_AND_SUFFIX, flags);
    }
  }

  /** Returns the page of that kind that the URL names; empty if it names none. */
  public static Optional<ItemPage> of(Kind kind, @Nullable String url) {
    var page = kind.pattern.matcher(url == null ? "" : url);
    return page.matches()
        ? Optional.of(new ItemPage(page.group(1), Long.parseLong(page.group(2))))
        : Optional.empty();
  }

  /** Returns the site of the DefectDojo that it is a page of, as {@link PageKey#site} writes it. */
  public Optional<String> site() {
    return PageKey.site(address);
  }
}
