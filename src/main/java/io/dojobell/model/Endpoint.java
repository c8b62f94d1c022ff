package io.dojobell.model;

import java.time.Instant;
import java.util.Optional;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * A webhook endpoint.
 *
 * @param headerName a header sent along, its value kept secret; null: none
 * @param headerValue that header's value
 * @param secret signs the body; null: not signed
 * @param owner the user it belongs to; null: the system
 * @param note the reason of its status, for people
 */
public record Endpoint(
    long id,
    String name,
    String url,
    @Nullable String headerName,
    @Nullable String headerValue,
    @Nullable String secret,
    @Nullable String owner,
    Status status,
    String note) {
  private static final Pattern AUTHORITY =
      Pattern.compile("(?i)^(https?)://(?:[^/?#@]*@)?(\\[[^\\]]*\\]|[^/?#:]*)");

  /**
   * An endpoint as it is listed.
   *
   * @param failingSince its first failure since the last success; null: none
   */
  public record Listed(Endpoint endpoint, @Nullable Instant failingSince) {}

  /** A token of RFC 9110 (section 5.6.2). */
  private static final Pattern HEADER = Pattern.compile("[!#$%&'*+.^_`|~0-9A-Za-z-]+");

  /** The lengths that a name of it, a header's name and value, and a secret may have. */
  public static final int MAX_NAME = 200;

  public static final int MAX_HEADER_NAME = 100;
  public static final int MAX_HEADER_VALUE = 2_000;
  public static final int MAX_SECRET = 500;

  /** Returns whether a header can have that name. */
  public static boolean isHeaderName(String text) {
    return text.length() <= MAX_HEADER_NAME && HEADER.matcher(text).matches();
  }

  /** Returns whether a header can carry that text: no line break or control character. */
  public static boolean isHeaderValue(String text) {
    return text.chars().noneMatch(Character::isISOControl);
  }

  /** Returns this endpoint as an admin enabled or disabled it, without a reason. */
  public Endpoint withStatus(Status other) {
    return new Endpoint(id, name, url, headerName, headerValue, secret, owner, other, "");
  }

  /** Returns the part of its URL that is no secret: {@code https://siem.example.com/…}. */
  public String schemeAndHost() {
    var found = AUTHORITY.matcher(url);
    return found.find() ? found.group(1) + "://" + found.group(2) + "/…" : "…";
  }

  /**
   * The states of an endpoint, which decide about its deliveries (src/docs/reference.md, Webhooks).
   */
  public enum Status implements WireNamed {
    ACTIVE("active"),
    /** A passing failure was seen; healthy again after 24 h without one. */
    ACTIVE_TMP("active_tmp"),
    /** Paused; its deliveries wait. */
    INACTIVE_TMP("inactive_tmp"),
    /** Disabled; its deliveries fail until it is enabled again. */
    INACTIVE_PERMANENT("inactive_permanent");

    private final String wireName;

    Status(String wireName) {
      this.wireName = wireName;
    }

    @Override
    public String wireName() {
      return wireName;
    }

    /** Returns the status of that wire name; empty for any other text. */
    public static Optional<Status> of(String wireName) {
      return WireNamed.find(Status.class, wireName);
    }
  }
}
