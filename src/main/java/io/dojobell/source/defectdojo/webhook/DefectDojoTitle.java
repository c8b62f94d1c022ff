package io.dojobell.source.defectdojo.webhook;

import io.dojobell.model.Reference;
import io.dojobell.model.TextSanitizer;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * The product and product type in a title of DefectDojo, for the bodies that name their product
 * nowhere else: {@code SLA alert (breached): Organization 'payments', Asset 'web-api'} and {@code
 * Error pushing to JIRA (web-api)}.
 */
record DefectDojoTitle(@Nullable Reference productType, @Nullable Reference product) {
  private static final DefectDojoTitle OTHER = new DefectDojoTitle(null, null);
  private static final Pattern SLA =
      Pattern.compile(
          "SLA alert \\([^)]*\\): (?:Organization|Product Type) '(.+)', (?:Asset|Product) '(.+)'",
          Pattern.CASE_INSENSITIVE);

  /** DefectDojo cuts a longer name there, and ends it in dots; that is nobody's name. */
  private static final Pattern JIRA =
      Pattern.compile("Error pushing to JIRA \\((.+)(?<!\\.\\.)\\)");

  static DefectDojoTitle of(String type, String title) {
    return switch (type) {
      case "sla_breach_combined" -> {
        var found = SLA.matcher(title);
        yield found.matches() ? new DefectDojoTitle(named(found, 1), named(found, 2)) : OTHER;
      }
      case "jira_update" -> {
        var found = JIRA.matcher(title);
        yield found.matches() ? new DefectDojoTitle(null, named(found, 1)) : OTHER;
      }
      default -> OTHER;
    };
  }

  private static @Nullable Reference named(Matcher found, int group) {
    // The stored form, so that a longer name is found, too.
    var name = TextSanitizer.truncate(DefectDojoReader.MAX_NAME_LENGTH, found.group(group).strip());
    return name.isEmpty() ? null : new Reference.NameAndPage(name, null);
  }
}
