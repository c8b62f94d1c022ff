package io.dojobell.source.defectdojo.webhook;

import com.fasterxml.jackson.databind.JsonNode;
import io.dojobell.message.EventKind;
import io.dojobell.model.EventItem;
import io.dojobell.model.EventType;
import io.dojobell.model.TextSanitizer;
import io.dojobell.source.defectdojo.KnownPage;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * The fields of a body of DefectDojo's, as texts are made of them.
 *
 * @param page what is known of the page that it names
 */
record BodyFields(String type, JsonNode json, KnownPage page) {

  String title() {
    return TextSanitizer.singleLine(DefectDojoJson.text(json.path("title")));
  }

  /** Returns the description; the stock sentence of events without one is left out. */
  String description() {
    var text = DefectDojoJson.text(json.path("description")).strip();
    return text.equals("Event " + type + " has occurred.") ? "" : text;
  }

  /** Returns the name of the thing in that field. */
  String name(String thing) {
    return TextSanitizer.singleLine(DefectDojoJson.text(json.path(thing).path("name")));
  }

  /** Returns the test's title, or the name of its scanner; null: not said. */
  @Nullable String test() {
    return ScanTestName.titleIn(json);
  }

  /** Returns the thing that the event is about, as it is known; null: it is not. */
  @Nullable EventItem item() {
    return EventItems.of(type, page).orElse(null);
  }

  /** Returns the name with the kind before it. */
  String withKind(String name) {
    return EventKind.of(EventType.routedAs(type), type) + ": " + name;
  }

  /**
   * Returns that text.
   *
   * @param who null: as the body's own field says
   */
  DefectDojoText text(String title, String description, @Nullable String who) {
    var by = who == null ? DefectDojoJson.person(json.path("requested_by")) : who;
    return new DefectDojoText(title, description, by, test(), item());
  }

  /**
   * Returns what DefectDojo says. Where the thing is known, messages are titled by its name, so
   * DefectDojo's title begins their text.
   */
  DefectDojoText unchanged() {
    var title = title().isEmpty() ? fallbackTitle() : title();
    var item = item();
    var isSaid = item == null || title().isEmpty() || title.equals(item.title());
    var description = isSaid ? description() : (title + "\n" + description()).strip();
    return text(title, description, null);
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
}
