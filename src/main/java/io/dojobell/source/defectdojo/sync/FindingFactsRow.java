package io.dojobell.source.defectdojo.sync;

import io.dojobell.model.FindingFacts;
import java.util.Objects;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * What DefectDojo knows of a finding's vulnerability. Versions differ in what they have: {@code
 * fix_version} and the fourth CVSS came late, {@code cve} went.
 */
final class FindingFactsRow {
  private FindingFactsRow() {}

  static FindingFacts facts(JsonRow row) {
    return new FindingFacts(
        id(row),
        known(row.name("component_name")),
        known(row.name("component_version")),
        known(row.name("fix_version")),
        cvss(row),
        row.decimal("epss_score", FindingFacts.MAX_EPSS),
        row.has("known_exploited") ? Boolean.valueOf(row.flag("known_exploited")) : null,
        cwe(row),
        known(row.object("related_fields").object("test").object("test_type").name("name")));
  }

  /** Returns the first CVE, else the first identifier of another kind, else the scanner's rule. */
  private static @Nullable String id(JsonRow row) {
    var ids = row.objects("vulnerability_ids").stream().map(one -> one.name("vulnerability_id"));
    var all = Stream.concat(Stream.of(row.name("cve")), ids).filter(id -> !id.isEmpty()).toList();
    return all.stream()
        .filter(id -> id.startsWith("CVE-"))
        .findFirst()
        .or(() -> all.stream().findFirst())
        .orElseGet(() -> known(row.name("vuln_id_from_tool")));
  }

  private static @Nullable Double cvss(JsonRow row) {
    return Stream.of("cvssv4_score", "cvssv3_score")
        .map(name -> row.decimal(name, FindingFacts.MAX_CVSS))
        .filter(Objects::nonNull)
        .findFirst()
        .orElse(null);
  }

  private static @Nullable Integer cwe(JsonRow row) {
    var number = row.number("cwe");
    return number == null || number < 1 || number > FindingFacts.MAX_CWE
        ? null
        : Integer.valueOf(number.intValue());
  }

  private static @Nullable String known(String text) {
    return text.isEmpty() ? null : text;
  }
}
