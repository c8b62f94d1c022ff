package io.dojobell.api;

import io.dojobell.model.FindingFacts;
import io.dojobell.model.TextSanitizer;
import io.dojobell.web.JsonFields;
import org.jspecify.annotations.Nullable;

/** Reads what is known of a finding's vulnerability, of events' findings and the calendar's. */
final class FindingFactsReader {
  private static final int MAX_TEXT_LENGTH = 200;

  private FindingFactsReader() {}

  /** Returns the facts; errors are recorded with the fields. */
  static FindingFacts read(JsonFields fields) {
    return new FindingFacts(
        text(fields, "id"),
        text(fields, "component"),
        text(fields, "version"),
        text(fields, "fixed_in"),
        fields.decimal("cvss", FindingFacts.MAX_CVSS),
        fields.decimal("epss", FindingFacts.MAX_EPSS),
        fields.flag("kev", false) ? Boolean.TRUE : known(fields, "kev"),
        fields.number("cwe", 1, FindingFacts.MAX_CWE),
        text(fields, "scanner"));
  }

  private static @Nullable Boolean known(JsonFields fields, String name) {
    return fields.has(name) ? Boolean.FALSE : null;
  }

  /** Returns a text on one line; null if it is absent or shows nothing. */
  static @Nullable String text(JsonFields fields, String name) {
    var text = fields.text(name, MAX_TEXT_LENGTH);
    return text == null || !TextSanitizer.isVisible(text) ? null : TextSanitizer.singleLine(text);
  }
}
