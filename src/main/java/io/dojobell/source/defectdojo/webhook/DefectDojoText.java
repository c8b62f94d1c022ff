package io.dojobell.source.defectdojo.webhook;

import com.fasterxml.jackson.databind.JsonNode;
import io.dojobell.model.EventItem;
import io.dojobell.source.defectdojo.KnownPage;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A body of DefectDojo's in our words, made of its fields and of what is known of its page; if
 * there are none for it, of its sentences, in the forms of its templates since 2.40. A sentence of
 * another form is left as it is.
 *
 * @param title one line
 * @param description empty: the title and the item say it all
 * @param requestedBy who did it; null: not said
 * @param test the test's title, or the name of its scanner; null: not said
 * @param item the thing that it is about; null: nothing is known of it but what the title says
 */
record DefectDojoText(
    String title,
    String description,
    @Nullable String requestedBy,
    @Nullable String test,
    @Nullable EventItem item) {
  private static final List<String> CREATED =
      List.of("Product", "Asset", "Product Type", "Organization");

  /**
   * Returns the text of a body.
   *
   * @param page what is known of the page that the body names
   */
  static DefectDojoText of(String type, JsonNode json, KnownPage page) {
    var body = new BodyFields(type, json, page);
    return switch (type) {
      case "scan_added", "scan_added_empty" -> scan(body);
      case "test_added" -> named(body, body.test());
      case "engagement_added" -> named(body, body.name("engagement"));
      case "product_added", "product_type_added" -> created(body);
      case "review_requested" -> new PersonText(body).review();
      case "user_mentioned" -> new PersonText(body).mention();
      case "other" -> new PersonText(body).tokenReset();
      case "sla_breach", "sla_breach_combined", "risk_acceptance_expiration" ->
          new DueText(body).text();
      case "stale_engagement", "auto_close_engagement", "upcoming_engagement" ->
          new DueText(body).engagement();
      case "jira_update", "jira_comment" -> new JiraText(body).text();
      default -> new ActionText(body).text();
    };
  }

  /** Returns the same about that thing. */
  DefectDojoText about(@Nullable EventItem other) {
    return new DefectDojoText(title, description, requestedBy, test, other);
  }

  /** Returns the same about the thing by the name that the body has for it. */
  DefectDojoText aboutNamed(String name) {
    return about(EventItems.withTitle(item, name));
  }

  private static DefectDojoText scan(BodyFields body) {
    var findings = body.json().path("findings");
    if (!findings.isObject()) {
      return body.unchanged();
    }
    var scanner = ScanTestName.nameIn(body.json());
    var changes = ScanChangesReader.of(findings).summary();
    return body.text(
        scanner == null ? changes : changes + " · " + scanner, body.description(), null);
  }

  /** Returns the text of an event whose title is only a name; messages put the kind before it. */
  private static DefectDojoText named(BodyFields body, @Nullable String name) {
    return name == null || name.isEmpty()
        ? body.unchanged()
        : body.text(name, body.description(), null).aboutNamed(name);
  }

  private static DefectDojoText created(BodyFields body) {
    var created = body.title() + " has been created successfully.";
    var isAll = CREATED.stream().anyMatch(what -> body.description().equals(what + " " + created));
    return isAll ? body.text(body.title(), "", null) : body.unchanged();
  }
}
