package io.dojobell.source.defectdojo.webhook;

import com.fasterxml.jackson.databind.JsonNode;
import io.dojobell.intake.ScanImport;
import io.dojobell.model.PageKey;
import io.dojobell.model.ScanResult;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Reads the import of a scan from a body of DefectDojo's. */
final class ScanReader {
  private ScanReader() {}

  /** Returns the import; null: the body is about none. */
  static @Nullable ScanImport of(String type, JsonNode body) {
    var findings = body.path("findings");
    if (!type.startsWith("scan_added") || !findings.isObject()) {
      return null;
    }
    var result =
        ScanResult.of(
            ids(findings, "new", "new_duplicate"),
            ids(findings, "reactivated", "reactivated_duplicate"),
            ids(findings, "mitigated"));
    return page(body).map(page -> new ScanImport(page, result, null)).orElse(null);
  }

  /** Returns the page of the test, which is also the body's own. */
  private static Optional<String> page(JsonNode body) {
    var own = body.path("test").path("url_ui").asText("");
    var url = own.isEmpty() ? body.path("url_ui").asText("") : own;
    return url.matches(".*/test/\\d+/?") ? PageKey.site(url) : Optional.empty();
  }

  private static List<Long> ids(JsonNode findings, String... lists) {
    var ids = new ArrayList<Long>();
    for (var list : lists) {
      for (var finding : findings.path(list)) {
        if (finding.path("id").isIntegralNumber()) {
          ids.add(finding.path("id").asLong());
        }
      }
    }
    return ids;
  }
}
