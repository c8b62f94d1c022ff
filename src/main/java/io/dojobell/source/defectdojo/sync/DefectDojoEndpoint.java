package io.dojobell.source.defectdojo.sync;

import io.dojobell.model.DisabledWebhook;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * An endpoint of DefectDojo's webhooks, as {@code notification_webhooks} shows it to superusers.
 *
 * @param status {@code active}, {@code active_tmp}, {@code inactive_tmp} or {@code
 *     inactive_permanent}
 * @param note what DefectDojo noted of it; empty: nothing
 * @param belongsToSystem whether it gets the system's notifications and not one user's
 * @param headerValue a secret: never to be shown
 * @param failedAt when DefectDojo could last not send to it; null: not known
 */
public record DefectDojoEndpoint(
    long id,
    String name,
    String url,
    String status,
    String note,
    boolean belongsToSystem,
    String headerName,
    String headerValue,
    @Nullable Instant failedAt) {
  /** The path at which Dojobell receives DefectDojo's webhooks. */
  public static final String PATH = "/hooks/defectdojo";

  static DefectDojoEndpoint of(JsonRow row) {
    return new DefectDojoEndpoint(
        row.id(),
        row.name("name"),
        row.title("url"),
        row.name("status"),
        row.name("note"),
        row.number("owner") == null,
        row.name("header_name"),
        row.json().path("header_value").asText(""),
        row.time("last_error"));
  }

  /** Returns whether it leads to Dojobell's hook, or was meant to. */
  public boolean leadsToUs(String publicUrl) {
    return path().contains("hooks/defectdojo")
        || (!publicUrl.isEmpty() && (url + "/").startsWith(publicUrl + "/"));
  }

  /** Returns whether its URL is that of the hook. */
  public boolean hasPath() {
    return path().endsWith(PATH);
  }

  private String path() {
    try {
      var path = URI.create(url).getPath();
      return path == null ? "" : path;
    } catch (IllegalArgumentException _) {
      return url;
    }
  }

  /** Returns whether DefectDojo sends to it. */
  public boolean isActive() {
    return status.startsWith("active");
  }

  /** Returns it as one that DefectDojo has disabled. */
  DisabledWebhook disabled() {
    return new DisabledWebhook(id, name, note, failedAt);
  }

  /** Returns whether it sends that header; true where DefectDojo does not show it. */
  public boolean sends(String header, String value) {
    return headerName.equalsIgnoreCase(header)
        && (headerValue.isEmpty()
            || MessageDigest.isEqual(
                headerValue.getBytes(StandardCharsets.UTF_8),
                value.getBytes(StandardCharsets.UTF_8)));
  }

  /** Without the secret. */
  @Override
  public String toString() {
    return "DefectDojoEndpoint[" + name + ", " + url + ", " + status + "]";
  }
}
