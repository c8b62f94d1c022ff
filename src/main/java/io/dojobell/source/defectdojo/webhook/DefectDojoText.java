package io.dojobell.source.defectdojo.webhook;

import com.fasterxml.jackson.databind.JsonNode;
import io.dojobell.message.EventKind;
import io.dojobell.model.EventType;
import io.dojobell.model.TextSanitizer;
import io.dojobell.source.defectdojo.FindingPages;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * A body of DefectDojo's in our words, made of its fields; if it has none for it, of its sentences,
 * in the forms of its templates since 2.40. A sentence of another form is left as it is.
 *
 * @param title one line
 * @param description empty: the title says it all
 * @param requestedBy who did it; null: not said
 * @param test the test's title, or the name of its scanner; null: not said
 */
record DefectDojoText(
    String title, String description, @Nullable String requestedBy, @Nullable String test) {
  private static final String BY = "(?: by (?<who>.+))?";
  private static final Pattern ACTION_TITLE =
      Pattern.compile(
          "(?:Addition|Closing|Closure|Reopening|Deletion|Copying|New addition|Edit)"
              + " of (?:JIRA: )?(?<name>.+)");
  private static final Pattern ACTION_TEXT =
      Pattern.compile(
          "(?:The )?[A-Za-z ]+ \"(?<name>.+)\" was"
              + " (?:added|closed|reopened|deleted|edited|copied)"
              + BY);
  private static final Pattern COPIED = Pattern.compile("(?<who>.+?) to (?<where>.+)");
  private static final List<String> CREATED =
      List.of("Product", "Asset", "Product Type", "Organization");
  private static final Pattern NOTE = Pattern.compile("(?<who>.+) jotted a note");
  private static final Pattern REVIEW =
      Pattern.compile(
          "User (?<who>.+?) ?\\((?<user>[^()]+)\\) ?\\(\\d+\\) has requested that user\\(s\\) .+?"
              + " review the finding \"(?<name>.+?)\" for accuracy:\\s*(?:Review Request:)?"
              + "(?<note>.*)",
          Pattern.DOTALL);
  private static final Pattern REVIEW_NOTE =
      Pattern.compile(".*?for accuracy:\\s*(?:Review Request:)?(?<note>.*)", Pattern.DOTALL);
  private static final Pattern PAGE =
      Pattern.compile(
          ".*?/(?:(?<risk>risk_acceptance)/\\d+|(?<kind>finding|test|engagement)/(?<id>\\d+))"
              + "(?:/finding/all)?/?");

  /**
   * Returns the text of a body.
   *
   * @param finding the stored finding whose page the body names
   */
  static DefectDojoText of(
      String type, JsonNode body, Optional<FindingPages.FindingSummary> finding) {
    var said = new BodyText(type, body, finding);
    return switch (type) {
      case "scan_added", "scan_added_empty" -> said.scan();
      case "test_added" -> said.named(said.test());
      case "engagement_added" -> said.named(said.name("engagement"));
      case "product_added", "product_type_added" -> said.created();
      case "review_requested" -> said.review();
      case "user_mentioned" -> said.mention();
      case "sla_breach" -> said.sla();
      case "sla_breach_combined" -> said.slaOfProduct();
      case "risk_acceptance_expiration" -> said.riskAcceptance();
      default -> said.action();
    };
  }

  /** The texts of a body, as DefectDojo has them. */
  private record BodyText(
      String type, JsonNode body, Optional<FindingPages.FindingSummary> finding) {

    DefectDojoText scan() {
      if (!body.path("findings").isObject()) {
        return unchanged();
      }
      var scanner = ScanTestName.nameIn(body);
      var changes = ScanChangesReader.of(body.path("findings")).summary();
      return text(scanner == null ? changes : changes + " · " + scanner, description(), null);
    }

    /** Returns the text of an event whose title is only a name; messages put the kind before it. */
    DefectDojoText named(@Nullable String name) {
      return name == null || name.isEmpty() ? unchanged() : text(name, description(), null);
    }

    DefectDojoText created() {
      var created = title() + " has been created successfully.";
      var isAll = CREATED.stream().anyMatch(what -> description().equals(what + " " + created));
      return isAll ? text(title(), "", null) : unchanged();
    }

    DefectDojoText review() {
      var named = TextSanitizer.singleLine(DefectDojoJson.text(body.path("finding").path("title")));
      var sentence = REVIEW.matcher(description());
      var who = DefectDojoJson.person(body.path("requested_by"));
      if (!named.isEmpty() && who != null) {
        var note = REVIEW_NOTE.matcher(description());
        var asks = name(body.path("requested_by")) + " asks you to review " + named;
        return text(asks, note.matches() ? note.group("note").strip() : description(), who);
      }
      if (!sentence.matches()) {
        return unchanged();
      }
      var asked = sentence.group("who") + " (" + sentence.group("user") + ")";
      var title = sentence.group("who") + " asks you to review " + sentence.group("name");
      return text(title, sentence.group("note").strip(), asked);
    }

    /** Returns a person's name without the username, if there is one. */
    private static String name(JsonNode person) {
      var first = DefectDojoJson.text(person.path("first_name"));
      var name =
          TextSanitizer.singleLine(first + " " + DefectDojoJson.text(person.path("last_name")));
      return name.isEmpty() ? DefectDojoJson.text(person.path("username")) : name;
    }

    DefectDojoText mention() {
      var note = NOTE.matcher(title());
      if (!note.matches()) {
        return unchanged();
      }
      var who = note.group("who");
      return text(who + " mentioned you " + location(), description(), null);
    }

    private String location() {
      var page =
          PAGE.matcher(DefectDojoJson.fixDoubledUrl(DefectDojoJson.text(body.path("url_ui"))));
      if (!page.matches()) {
        return "in a note";
      }
      if (page.group("risk") != null) {
        return "in a note on a risk acceptance";
      }
      var kind = page.group("kind");
      return switch (kind) {
        case "finding" -> "on " + findingName("finding " + page.group("id"));
        case "test" -> "in a note on a test";
        default -> "in a note on an engagement";
      };
    }

    private String findingName(String otherwise) {
      return finding.map(FindingPages.FindingSummary::title).orElse(otherwise);
    }

    DefectDojoText sla() {
      return SlaTitle.title(title(), finding.map(FindingPages.FindingSummary::title))
          .map(title -> text(title, description(), null))
          .orElseGet(this::unchanged);
    }

    DefectDojoText slaOfProduct() {
      return SlaTitle.titleOfProduct(title())
          .map(title -> text(title, description(), null))
          .orElseGet(this::unchanged);
    }

    DefectDojoText riskAcceptance() {
      return RiskAcceptanceTitle.title(title())
          .map(title -> text(title, description(), null))
          .orElseGet(this::unchanged);
    }

    /**
     * Returns the text of an action: “The finding "XSS" was closed by admin” is the kind, the name
     * and the person.
     */
    DefectDojoText action() {
      var titled = ACTION_TITLE.matcher(title());
      var sentence = ACTION_TEXT.matcher(TextSanitizer.singleLine(description()));
      if (!titled.matches()
          || !sentence.matches()
          || !sentence.group("name").equals(titled.group("name"))) {
        return unchanged();
      }
      var name = titled.group("name");
      var who = sentence.group("who");
      var copied = COPIED.matcher(who == null ? "" : who);
      if (type.endsWith("_copied") && copied.matches()) {
        return text(withKind(name), "Copied to " + copied.group("where"), copied.group("who"));
      }
      return text(withKind(name), "", who);
    }

    private DefectDojoText unchanged() {
      var title = title();
      return text(title.isEmpty() ? fallbackTitle() : title, description(), null);
    }

    /** Returns a title for a body that has none. */
    private String fallbackTitle() {
      var about =
          Stream.of(name("product"), name("engagement"), test() == null ? "" : test())
              .filter(name -> !name.isBlank())
              .collect(Collectors.joining(": "));
      var name = about.isEmpty() ? name("product_type") : about;
      return name.isEmpty() ? EventType.routedAs(type).shortLabel() : withKind(name);
    }

    private DefectDojoText text(String title, String description, @Nullable String who) {
      var by = who == null ? DefectDojoJson.person(body.path("requested_by")) : who;
      return new DefectDojoText(title, description, by, test());
    }

    private String withKind(String name) {
      return EventKind.of(EventType.routedAs(type), type) + ": " + name;
    }

    private @Nullable String test() {
      return ScanTestName.titleIn(body);
    }

    private String name(String thing) {
      return TextSanitizer.singleLine(DefectDojoJson.text(body.path(thing).path("name")));
    }

    private String title() {
      return TextSanitizer.singleLine(DefectDojoJson.text(body.path("title")));
    }

    /** Returns the description; the stock sentence of events without one is left out. */
    private String description() {
      var text = DefectDojoJson.text(body.path("description")).strip();
      return text.equals("Event " + type + " has occurred.") ? "" : text;
    }
  }
}
