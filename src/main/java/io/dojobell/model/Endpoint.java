package io.dojobell.model;

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
