package io.dojobell.channel.email;

import static java.nio.charset.StandardCharsets.UTF_8;

import io.dojobell.channel.HeaderEscaper;
import io.dojobell.model.NamedRef;
import io.dojobell.model.Severity;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** The headers by which a mailbox can sort mail: type, severity and product. */
final class FilterHeaders {
  /** The longest label of a domain name (RFC 1035, section 2.3.4). */
  private static final int MAX_LABEL_LENGTH = 63;

  private static final int HASH_LENGTH = 8;

  private FilterHeaders() {}

  /**
   * Returns the headers, each one line of visible ASCII.
   *
   * @param type the event's type, or {@code summary}
   * @param severity null: none, or one that the mail does not show
   * @param product null: none, or several
   * @param domain the sender's
   */
  static Map<String, String> of(
      String type, @Nullable Severity severity, @Nullable NamedRef product, String domain) {
    var headers = new LinkedHashMap<String, String>();
    headers.put("X-Dojobell-Event", HeaderEscaper.escape(type));
    if (severity != null) {
      headers.put("X-Dojobell-Severity", HeaderEscaper.escape(severity.wireName()));
    }
    if (product != null) {
      headers.put("X-Dojobell-Product", HeaderEscaper.escape(product.key()));
      headers.put("List-Id", listId(product, domain));
    }
    return headers;
  }

  /** Returns name and identifier of the product's list (RFC 2919). */
  private static String listId(NamedRef product, String domain) {
    var name = HeaderEscaper.escape(product.name()).replaceAll("[\"\\\\]", "'");
    return "\"" + name + "\" <" + label(product.key()) + "." + domain + ">";
  }

  /** Returns the key as ASCII; one that loses something by that ends in a hash of all of it. */
  private static String label(String key) {
    var label = key.replaceAll("[^A-Za-z0-9_-]+", "-").replaceAll("^-+|-+$", "");
    if (label.equals(key) && label.length() <= MAX_LABEL_LENGTH) {
      return label;
    }
    var hash = UUID.nameUUIDFromBytes(key.getBytes(UTF_8)).toString().substring(0, HASH_LENGTH);
    var start = label.substring(0, Math.min(label.length(), MAX_LABEL_LENGTH - HASH_LENGTH - 1));
    return start.isEmpty() ? hash : start + "-" + hash;
  }
}
