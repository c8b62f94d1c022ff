package io.dojobell.source.defectdojo.webhook;

import io.dojobell.model.RiskAcceptance;
import io.dojobell.model.ScheduledEngagement;
import io.dojobell.model.TextSanitizer;
import io.dojobell.model.TrackedFinding;
import java.util.regex.Pattern;

/**
 * The text of an action: “The finding "XSS" was closed by admin” is the kind, the name and the
 * person.
 */
record ActionText(BodyFields body) {
  private static final Pattern TITLE =
      Pattern.compile(
          "(?:Addition|Closing|Closure|Reopening|Deletion|Copying|New addition|Edit)"
              + " of (?:JIRA: )?(?<name>.+)");
  private static final Pattern SENTENCE =
      Pattern.compile(
          "(?:The )?[A-Za-z ]+ \"(?<name>.+)\" was"
              + " (?:added|closed|reopened|deleted|edited|copied)(?: by (?<who>.+))?");
  private static final Pattern COPIED = Pattern.compile("(?<who>.+?) to (?<where>.+)");

  DefectDojoText text() {
    var titled = TITLE.matcher(body.title());
    var sentence = SENTENCE.matcher(TextSanitizer.singleLine(body.description()));
    if (!titled.matches()
        || !sentence.matches()
        || !sentence.group("name").equals(titled.group("name"))) {
      return body.unchanged();
    }
    var name = titled.group("name");
    var who = sentence.group("who");
    var copied = COPIED.matcher(who == null ? "" : who);
    var text =
        body.type().endsWith("_copied") && copied.matches()
            ? body.text(
                body.withKind(name), "Copied to " + copied.group("where"), copied.group("who"))
            : body.text(body.withKind(name), "", who);
    return isOnPage() ? text.aboutNamed(name) : text.about(null);
  }

  /** Returns whether the page is of the thing itself: of a deleted test it is its engagement's. */
  private boolean isOnPage() {
    return switch (body.page().item()) {
      case TrackedFinding _ ->
          body.type().startsWith("finding_") && !body.type().startsWith("finding_group_");
      case ScheduledEngagement _ -> body.type().startsWith("engagement_");
      case RiskAcceptance _ -> false;
      case null -> false;
    };
  }
}
