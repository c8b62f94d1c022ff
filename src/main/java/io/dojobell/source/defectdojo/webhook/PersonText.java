package io.dojobell.source.defectdojo.webhook;

import com.fasterxml.jackson.databind.JsonNode;
import io.dojobell.model.EventItem;
import io.dojobell.model.TextSanitizer;
import java.util.regex.Pattern;

/** The texts of what DefectDojo says to one person: reviews, mentions, a token that was reset. */
record PersonText(BodyFields body) {
  private static final Pattern NOTE = Pattern.compile("(?<who>.+) jotted a note");
  private static final Pattern REVIEW =
      Pattern.compile(
          "User (?<who>.+?) ?\\((?<user>[^()]+)\\) ?\\(\\d+\\) has requested that user\\(s\\) .+?"
              + " review the finding \"(?<name>.+?)\" for accuracy:\\s*(?:Review Request:)?"
              + "(?<note>.*)",
          Pattern.DOTALL);
  private static final Pattern REVIEW_NOTE =
      Pattern.compile(".*?for accuracy:\\s*(?:Review Request:)?(?<note>.*)", Pattern.DOTALL);
  private static final Pattern TOKEN_RESET =
      Pattern.compile("Your API token has been reset by (?<who>.+)\\. Please retrieve .+");
  private static final Pattern USERNAME = Pattern.compile(" \\([^()]+\\)$");
  private static final Pattern PAGE =
      Pattern.compile(
          ".*?/(?:(?<risk>risk_acceptance)/\\d+|(?<kind>finding|test|engagement)/(?<id>\\d+))"
              + "(?:/finding/all)?/?");

  DefectDojoText review() {
    var finding = body.json().path("finding").path("title");
    var name = TextSanitizer.singleLine(DefectDojoJson.text(finding));
    var asker = body.json().path("requested_by");
    var who = DefectDojoJson.person(asker);
    if (!name.isEmpty() && who != null) {
      var note = REVIEW_NOTE.matcher(body.description());
      var text = note.matches() ? note.group("note") : body.description();
      return review(name(asker), who, name, text);
    }
    var sentence = REVIEW.matcher(body.description());
    if (!sentence.matches()) {
      return body.unchanged();
    }
    var asked = sentence.group("who");
    return review(
        asked,
        asked + " (" + sentence.group("user") + ")",
        sentence.group("name"),
        sentence.group("note"));
  }

  private DefectDojoText review(String asker, String who, String finding, String note) {
    var text = asker + " asks you to review this" + quoted(note);
    return body.text(asker + " asks you to review " + finding, text, who).about(named(finding));
  }

  private EventItem named(String name) {
    var item = EventItems.withTitle(body.item(), name);
    return item == null ? EventItems.named(name, body.page()) : item;
  }

  private static String quoted(String note) {
    return note.isBlank() ? "." : ": “" + note.strip() + "”";
  }

  DefectDojoText mention() {
    var note = NOTE.matcher(body.title());
    if (!note.matches()) {
      return body.unchanged();
    }
    var who = note.group("who");
    var item = body.item();
    if (item == null) {
      return body.text(who + " mentioned you " + location(), body.description(), who);
    }
    var isQuoted = !body.description().isEmpty();
    var text =
        withoutUsername(who)
            + (isQuoted
                ? " mentioned you" + quoted(body.description())
                : " mentioned you in a note.");
    return body.text(who + " mentioned you on " + item.title(), text, who);
  }

  private String location() {
    var page =
        PAGE.matcher(DefectDojoJson.fixDoubledUrl(DefectDojoJson.text(body.json().path("url_ui"))));
    if (!page.matches()) {
      return "in a note";
    }
    if (page.group("risk") != null) {
      return "in a note on a risk acceptance";
    }
    return switch (page.group("kind")) {
      case "finding" -> "on finding " + page.group("id");
      case "test" -> "in a note on a test";
      default -> "in a note on an engagement";
    };
  }

  DefectDojoText tokenReset() {
    var reset = TOKEN_RESET.matcher(TextSanitizer.singleLine(body.description()));
    if (!reset.matches()) {
      return new ActionText(body).text();
    }
    var who = reset.group("who");
    var text = " reset your API token. Get the new one in DefectDojo to keep using its API.";
    return body.text(body.title(), withoutUsername(who) + text, who);
  }

  /** Returns a person's name without the username, if there is one. */
  private static String name(JsonNode person) {
    var whole = DefectDojoJson.person(person);
    return whole == null ? "" : withoutUsername(whole);
  }

  private static String withoutUsername(String person) {
    return USERNAME.matcher(person).replaceFirst("");
  }
}
