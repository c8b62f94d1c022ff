package io.dojobell.source.defectdojo.webhook;

import java.util.regex.Pattern;

/** The texts of what DefectDojo says about JIRA. */
record JiraText(BodyFields body) {
  private static final Pattern COMMENT = Pattern.compile("JIRA incoming comment - (?<name>.+)");
  private static final String PUSH_ERROR = "Error pushing to JIRA (";
  private static final Pattern FINDING = Pattern.compile("\\s*Finding: (?<id>\\d+)\\s*$");

  DefectDojoText text() {
    var comment = COMMENT.matcher(body.title());
    if (comment.matches()) {
      var name = comment.group("name");
      return body.text(body.withKind(name), body.description(), null).aboutNamed(name);
    }
    var finding = FINDING.matcher(body.description());
    if (!body.title().startsWith(PUSH_ERROR) || !finding.find()) {
      return body.unchanged();
    }
    var reason = body.description().substring(0, finding.start()).strip();
    var item = body.item();
    var name = item == null ? "Finding " + finding.group("id") : item.title();
    var title = name + " could not be pushed to JIRA";
    return item == null
        ? body.text(title, reason, null)
        : body.text(title, ("Could not be pushed to JIRA.\n" + reason).strip(), null);
  }
}
