package io.dojobell.source.defectdojo.webhook;

import com.fasterxml.jackson.databind.JsonNode;
import io.dojobell.message.ScanChanges;
import java.util.stream.Stream;

/**
 * Counts the changes that an import of DefectDojo's made to findings; duplicates, which 3.x lists
 * separately, are counted but not as new ones.
 */
final class ScanChangesReader {
  private ScanChangesReader() {}

  /** Reads the lists of a body. */
  static ScanChanges of(JsonNode findings) {
    var duplicates =
        Stream.of("new_duplicate", "reactivated_duplicate", "untouched_duplicate")
            .mapToInt(list -> findings.path(list).size())
            .sum();
    return new ScanChanges(
        findings.path("new").size(),
        findings.path("reactivated").size(),
        findings.path("mitigated").size(),
        duplicates);
  }
}
