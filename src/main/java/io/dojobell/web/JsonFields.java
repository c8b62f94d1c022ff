package io.dojobell.web;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.dojobell.model.Severity;
import io.dojobell.model.Slug;
import io.dojobell.model.TextSanitizer;
import io.dojobell.model.WebUrl;
import io.dojobell.service.FieldError;
import io.dojobell.service.Suggestions;
import io.dojobell.service.ValidationException;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * Reads an object's fields and gathers every complaint, so that one answer names all. What cannot
 * be read is given as absent; {@link #finish} says whether anything was.
 */
public final class JsonFields {
  public static final int MAX_URL_LENGTH = WebUrl.MAX_LENGTH;

  /** Dates are in the years 1900–9999. */
  private static final int MIN_YEAR = 1900;

  private static final int MAX_YEAR = 9999;

  private final ObjectNode object;
  private final JsonPath path;
  private final FieldErrors errors;
  private final List<FieldError> warnings;
  private final Set<String> readNames = new LinkedHashSet<>();

  /**
   * Where an object stands.
   *
   * @param item the item of the body's array; empty: the body is no array
   * @param pointer the object's path within the item; empty: it is the item
   */
  private record JsonPath(String item, String pointer) {
    JsonPath within(String name) {
      return new JsonPath(item, joined(pointer, name));
    }

    /** The path within the body. */
    String fullPath() {
      return joined(item, pointer);
    }

    private static String joined(String outer, String name) {
      return outer.isEmpty() || name.isEmpty() ? outer + name : outer + "." + name;
    }
  }

  private JsonFields(
      ObjectNode object, JsonPath place, FieldErrors errors, List<FieldError> warnings) {
    this.object = object;
    this.path = place;
    this.errors = errors;
    this.warnings = warnings;
  }

  /** Returns the fields of a whole body. */
  public static JsonFields of(JsonNode body) {
    return at("", body, new FieldErrors());
  }

  /** Returns the fields of an item of a body, whose warnings are its own. */
  public static JsonFields at(String item, JsonNode node, FieldErrors errors) {
    return at(new JsonPath(item, ""), node, errors, new ArrayList<>());
  }

  private static JsonFields at(
      JsonPath place, JsonNode node, FieldErrors errors, List<FieldError> warnings) {
    if (node instanceof ObjectNode object) {
      return new JsonFields(object, place, errors, warnings);
    }
    errors.add(place.fullPath().isEmpty() ? "(body)" : place.fullPath(), "must be an object");
    return new JsonFields(JsonNodeFactory.instance.objectNode(), place, errors, warnings);
  }

  /** Returns the same fields read from another object, as if that stood in the field. */
  public JsonFields readFrom(String name, ObjectNode other) {
    return new JsonFields(other, path.within(name), errors, warnings);
  }

  /** Whether the field is there and not null. */
  public boolean has(String name) {
    return object.hasNonNull(name);
  }

  /** Whether the field is there, be it null. */
  public boolean isPresent(String name) {
    return object.has(name);
  }

  @Nullable
  public JsonNode node(String name) {
    readNames.add(name);
    var node = object.get(name);
    return node == null || node.isNull() ? null : node;
  }

  /** A text of at most so many letters; null if absent. */
  @Nullable
  public String text(String name, int most) {
    var node = node(name);
    if (node == null) {
      return null;
    }
    if (!node.isTextual()) {
      return reject(name, "must be a text");
    }
    var text = node.textValue();
    if (text.codePointCount(0, text.length()) > most) {
      return reject(name, "has more than " + most + " letters");
    }
    return text;
  }

  /** A text that must be there and show something. */
  public String required(String name, int most) {
    var before = errors.count();
    var text = text(name, most);
    if (text == null || !TextSanitizer.isVisible(text)) {
      if (errors.count() == before) {
        reject(name, text == null ? "is missing" : "is empty");
      }
      return "";
    }
    return text;
  }

  /** A name of at most 200 letters that may not be blank; control characters are dropped. */
  @Nullable
  public String name(String field) {
    var text = text(field, 200);
    if (text == null) {
      return null;
    }
    return TextSanitizer.isVisible(text)
        ? TextSanitizer.singleLine(text)
        : reject(field, "is blank");
  }

  public boolean flag(String name, boolean byDefault) {
    var node = node(name);
    if (node == null) {
      return byDefault;
    }
    if (!node.isBoolean()) {
      reject(name, "must be true or false");
      return byDefault;
    }
    return node.booleanValue();
  }

  /** An http or https URL as browsers take it; null if absent. */
  @Nullable
  public String url(String name) {
    var url = webUrl(name);
    return url == null ? null : url.text();
  }

  /** The same in its parts. */
  @Nullable
  public WebUrl webUrl(String name) {
    var text = text(name, MAX_URL_LENGTH);
    if (text == null) {
      return null;
    }
    var url = WebUrl.of(text);
    return url.isPresent() ? url.get() : reject(name, "must be an http or https URL");
  }

  /** The same of a link that nothing depends on: one that cannot be used is left out. */
  @Nullable
  public String link(String name) {
    var node = node(name);
    if (node == null || !node.isTextual()) {
      return url(name);
    }
    var text = node.textValue();
    var url = text.length() > 2 * MAX_URL_LENGTH ? Optional.<WebUrl>empty() : WebUrl.of(text);
    if (url.isEmpty() || text.codePointCount(0, text.length()) > MAX_URL_LENGTH) {
      warn(
          name,
          "was left out: not an http or https URL of at most " + MAX_URL_LENGTH + " characters");
      return null;
    }
    return url.get().text();
  }

  /** A time of RFC 3339 in the years 1900 to 9999; null if absent. */
  @Nullable
  public Instant time(String name) {
    var text = text(name, 64);
    if (text == null) {
      return null;
    }
    try {
      var time = OffsetDateTime.parse(text);
      if (isYearInRange(time.getYear())
          && isYearInRange(time.withOffsetSameInstant(ZoneOffset.UTC).getYear())) {
        return time.toInstant();
      }
    } catch (DateTimeException _) {
      // Said below.
    }
    return reject(name, "must be a time like 2026-11-23T10:00:00Z, in the years 1900 to 9999");
  }

  /** A date like {@code 2026-12-01} in the years 1900 to 9999; null if absent. */
  @Nullable
  public LocalDate date(String name) {
    var text = text(name, 64);
    if (text == null) {
      return null;
    }
    try {
      var date = LocalDate.parse(text);
      if (isYearInRange(date.getYear())) {
        return date;
      }
    } catch (DateTimeException _) {
      // Said below.
    }
    return reject(name, "must be a date like 2026-12-01, in the years 1900 to 9999");
  }

  private static boolean isYearInRange(int year) {
    return year >= MIN_YEAR && year <= MAX_YEAR;
  }

  /** A whole number within bounds; null if absent. */
  @Nullable
  public Integer number(String name, int least, int most) {
    var node = node(name);
    if (node == null) {
      return null;
    }
    if (!isWhole(node) || node.asLong() < least || node.asLong() > most) {
      return reject(name, "must be a number from " + least + " to " + most);
    }
    return node.asInt();
  }

  /** Beyond a long's bounds {@code asLong} has the rest, which may be any number. */
  private static boolean isWhole(JsonNode node) {
    return node.isIntegralNumber() && node.canConvertToLong();
  }

  /** A key in the body, which must be there. */
  public String key(String name) {
    var text = required(name, Slug.MAX_LENGTH);
    if (!text.isEmpty() && !Slug.isValid(text)) {
      reject(name, "“" + text + "” " + KEY_RULE);
    }
    return text;
  }

  /** One of the five severities; null if absent. */
  @Nullable
  public Severity severity(String name) {
    return choice(name, Severity::of, "info, low, medium, high or critical");
  }

  /** A severity in a scanner's word for it; null if absent or none. */
  @Nullable
  public Severity reportedSeverity(String name) {
    var text = text(name, 100);
    if (text == null || Severity.meansNone(text)) {
      return null;
    }
    return choice(name, Severity::ofScanner, "info, low, medium, high, critical or none");
  }

  /** One of a closed set of words; null if absent. */
  public <T> @Nullable T choice(String name, Function<String, Optional<T>> reader, String words) {
    var text = text(name, 100);
    if (text == null) {
      return null;
    }
    var value = reader.apply(text);
    if (value.isEmpty()) {
      reject(name, "must be " + words);
    }
    return value.orElse(null);
  }

  /** A list of texts; null if absent. */
  @Nullable
  public List<String> texts(String name, int mostItems, int mostLetters) {
    var node = node(name);
    if (node == null) {
      return null;
    }
    if (!node.isArray()) {
      return reject(name, "must be a list");
    }
    if (node.size() > mostItems) {
      return reject(name, "has more than " + mostItems + " items");
    }
    var texts = new ArrayList<String>();
    for (var i = 0; i < node.size(); i++) {
      var item = node.get(i);
      if (!item.isTextual() || item.textValue().isBlank()) {
        reject(name + "[" + i + "]", "must be a text");
      } else if (item.textValue().codePointCount(0, item.textValue().length()) > mostLetters) {
        reject(name + "[" + i + "]", "has more than " + mostLetters + " letters");
      } else {
        texts.add(item.textValue());
      }
    }
    return texts;
  }

  /** The keys of a list, each checked. */
  public List<String> keys(String name) {
    var texts = texts(name, 1_000, Slug.MAX_LENGTH);
    if (texts == null) {
      return List.of();
    }
    texts.stream()
        .filter(key -> !Slug.isValid(key))
        .forEach(key -> reject(name, "“" + key + "” " + KEY_RULE));
    return texts;
  }

  static final String KEY_RULE = "is no key: 1 to 100 letters, digits, and any of . _ - @ +";

  /** The fields of an object within; null if absent. */
  @Nullable
  public JsonFields object(String name) {
    var node = node(name);
    return node == null ? null : at(path.within(name), node, errors, warnings);
  }

  /** Reads each item of a list with its path. */
  public List<JsonFields> objects(String name, int most) {
    var node = node(name);
    if (node == null) {
      return List.of();
    }
    if (!node.isArray()) {
      reject(name, "must be a list");
      return List.of();
    }
    if (node.size() > most) {
      reject(name, "has more than " + most + " items");
      return List.of();
    }
    var items = new ArrayList<JsonFields>();
    for (var i = 0; i < node.size(); i++) {
      items.add(at(path.within(name + "[" + i + "]"), node.get(i), errors, warnings));
    }
    return items;
  }

  /** The names of all fields there are. */
  public List<String> fieldNames() {
    var names = new ArrayList<String>();
    object.fieldNames().forEachRemaining(names::add);
    return names;
  }

  /**
   * A field that may stand here and is read by nobody: what an answer has and a sender may echo.
   */
  public JsonFields ignore(String... names) {
    readNames.addAll(Arrays.asList(names));
    return this;
  }

  /**
   * A field that may stand here again because the path has it already: what an answer has and a
   * sender may echo, but not anything else.
   */
  public JsonFields requireSame(String name, String inPath) {
    var text = text(name, Slug.MAX_LENGTH);
    if (text != null && !text.equals(inPath)) {
      reject(name, "is not the one in the path; leave it out");
    }
    return this;
  }

  /** The same of a number; null: there is none yet, so that any may stand here. */
  public JsonFields requireSame(String name, @Nullable Long inPath) {
    var node = node(name);
    if (node != null && !isWhole(node)) {
      reject(name, "must be a number");
    } else if (node != null && inPath != null && node.asLong() != inPath) {
      reject(name, "is not the one in the path; leave it out");
    }
    return this;
  }

  public <T> @Nullable T reject(String name, String detail) {
    errors.add(path.within(name).fullPath(), detail);
    return null;
  }

  /** Notes what was left out or looks wrong, and refuses nothing. */
  public void warn(String name, String detail) {
    if (warnings.size() < FieldErrors.MAX_ERRORS) {
      warnings.add(new FieldError(path.within(name).pointer(), detail));
    }
  }

  /** Returns the warnings of this item, their fields named within it. */
  public List<FieldError> warnings() {
    return List.copyOf(warnings);
  }

  /** All fields were asked for; the others are complained of. */
  public JsonFields rejectUnknown() {
    for (var names = object.fieldNames(); names.hasNext() && !errors.isFull(); ) {
      var name = names.next();
      if (!readNames.contains(name)) {
        var nearest = Suggestions.nearest(name, readNames);
        reject(
            name,
            nearest
                .map(right -> "is unknown; did you mean “" + right + "”?")
                .orElseGet(
                    () ->
                        "is unknown; known are "
                            + readNames.stream().sorted().collect(Collectors.joining(", "))));
      }
    }
    return this;
  }

  /**
   * Ends the reading of a body.
   *
   * @throws ValidationException with all complaints, if there are any
   */
  public void finish() {
    rejectUnknown();
    errors.throwIfAny();
  }
}
