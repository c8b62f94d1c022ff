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
 * Reads an object's fields and collects every error, so that one response names all of them. Values
 * that cannot be read are returned as absent; {@link #finish} throws if there were any.
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
   * The place of an object within the body.
   *
   * @param item the item of the body's array; empty: the body is not an array
   * @param pointer the object's path within the item; empty: it is the item itself
   */
  private record JsonPath(String item, String pointer) {
    JsonPath within(String name) {
      return new JsonPath(item, joined(pointer, name));
    }

    /** Returns the path within the body. */
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

  /** Returns true if the field is there and not null. */
  public boolean has(String name) {
    return object.hasNonNull(name);
  }

  /** Returns true if the field is there, even if it is null. */
  public boolean isPresent(String name) {
    return object.has(name);
  }

  /** Returns the field's value as it is; null if it is absent or null. */
  public @Nullable JsonNode node(String name) {
    readNames.add(name);
    var node = object.get(name);
    return node == null || node.isNull() ? null : node;
  }

  /** Reads a text of at most that many characters; null if absent. */
  public @Nullable String text(String name, int most) {
    var node = node(name);
    if (node == null) {
      return null;
    }
    if (!node.isTextual()) {
      return reject(name, "must be a text");
    }
    var text = node.textValue();
    if (length(text) > most) {
      return reject(name, "has more than " + most + " letters");
    }
    return text;
  }

  private static int length(String text) {
    return text.codePointCount(0, text.length());
  }

  /** Reads a text that must be there and have visible characters. */
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

  /**
   * Reads a name of at most 200 characters that may not be blank; control characters are removed.
   */
  public @Nullable String name(String field) {
    var text = text(field, 200);
    if (text == null) {
      return null;
    }
    return TextSanitizer.isVisible(text)
        ? TextSanitizer.singleLine(text)
        : reject(field, "is blank");
  }

  /** Reads a boolean; the default if it is absent. */
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

  /** Reads an http or https URL as browsers accept it; null if absent. */
  public @Nullable String url(String name) {
    var url = webUrl(name);
    return url == null ? null : url.text();
  }

  /** Reads a URL as {@link #url} does and returns its parts. */
  public @Nullable WebUrl webUrl(String name) {
    var text = text(name, MAX_URL_LENGTH);
    if (text == null) {
      return null;
    }
    var url = WebUrl.of(text);
    return url.isPresent() ? url.get() : reject(name, "must be an http or https URL");
  }

  /** Reads a link that nothing depends on: an invalid one is left out with a warning. */
  public @Nullable String link(String name) {
    var node = node(name);
    if (node == null || !node.isTextual()) {
      return url(name);
    }
    var text = node.textValue();
    var url = text.length() > 2 * MAX_URL_LENGTH ? Optional.<WebUrl>empty() : WebUrl.of(text);
    if (url.isEmpty() || length(text) > MAX_URL_LENGTH) {
      warn(
          name,
          "was left out: not an http or https URL of at most " + MAX_URL_LENGTH + " characters");
      return null;
    }
    return url.get().text();
  }

  /** Reads a time (RFC 3339) in the years 1900 to 9999; null if absent. */
  public @Nullable Instant time(String name) {
    var text = text(name, 64);
    if (text == null) {
      return null;
    }
    var time = parse(text, OffsetDateTime::parse);
    return time != null
            && isYearInRange(time.getYear())
            && isYearInRange(time.withOffsetSameInstant(ZoneOffset.UTC).getYear())
        ? time.toInstant()
        : reject(name, "must be a time like 2026-11-23T10:00:00Z, in the years 1900 to 9999");
  }

  /** Reads a date such as {@code 2026-12-01} in the years 1900 to 9999; null if absent. */
  public @Nullable LocalDate date(String name) {
    var text = text(name, 64);
    if (text == null) {
      return null;
    }
    var date = parse(text, LocalDate::parse);
    return date != null && isYearInRange(date.getYear())
        ? date
        : reject(name, "must be a date like 2026-12-01, in the years 1900 to 9999");
  }

  private static <T> @Nullable T parse(String text, Function<String, T> parser) {
    try {
      return parser.apply(text);
    } catch (DateTimeException _) {
      return null;
    }
  }

  private static boolean isYearInRange(int year) {
    return year >= MIN_YEAR && year <= MAX_YEAR;
  }

  /** Reads an integer within bounds; null if absent. */
  public @Nullable Integer number(String name, int least, int most) {
    var node = node(name);
    if (node == null) {
      return null;
    }
    if (!isWhole(node) || node.asLong() < least || node.asLong() > most) {
      return reject(name, "must be a number from " + least + " to " + most);
    }
    return node.asInt();
  }

  /** Reads a number from 0 to that one, with decimals or without; null if absent. */
  public @Nullable Double decimal(String name, int max) {
    var node = node(name);
    if (node == null) {
      return null;
    }
    if (!node.isNumber() || !(node.doubleValue() >= 0 && node.doubleValue() <= max)) {
      return reject(name, "must be a number from 0 to " + max);
    }
    return node.doubleValue();
  }

  /**
   * Returns true for an integer that a long holds; {@code asLong} returns any number for others.
   */
  private static boolean isWhole(JsonNode node) {
    return node.isIntegralNumber() && node.canConvertToLong();
  }

  /** Reads a key, which must be there. */
  public String key(String name) {
    var text = required(name, Slug.MAX_LENGTH);
    if (!text.isEmpty() && !Slug.isValid(text)) {
      reject(name, "“" + text + "” " + KEY_RULE);
    }
    return text;
  }

  /** Reads one of the five severities; null if absent. */
  public @Nullable Severity severity(String name) {
    return choice(name, Severity::of, "info, low, medium, high or critical");
  }

  /** Reads a severity in a scanner's words; null if absent or none. */
  public @Nullable Severity reportedSeverity(String name) {
    var text = text(name, 100);
    if (text == null || Severity.meansNone(text)) {
      return null;
    }
    return choice(name, Severity::ofScanner, "info, low, medium, high, critical or none");
  }

  /** Reads one of a closed set of words; null if absent. */
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

  /** Reads a list of texts; null if absent. */
  public @Nullable List<String> texts(String name, int mostItems, int mostLetters) {
    var node = list(name, mostItems);
    if (node == null) {
      return null;
    }
    var texts = new ArrayList<String>();
    for (var i = 0; i < node.size(); i++) {
      var item = node.get(i);
      if (!item.isTextual() || item.textValue().isBlank()) {
        reject(name + "[" + i + "]", "must be a text");
      } else if (length(item.textValue()) > mostLetters) {
        reject(name + "[" + i + "]", "has more than " + mostLetters + " letters");
      } else {
        texts.add(item.textValue());
      }
    }
    return texts;
  }

  private @Nullable JsonNode list(String name, int most) {
    var node = node(name);
    if (node == null) {
      return null;
    }
    if (!node.isArray()) {
      return reject(name, "must be a list");
    }
    return node.size() > most ? reject(name, "has more than " + most + " items") : node;
  }

  /** Reads a list of keys, each of them checked. */
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

  static final String KEY_RULE = "is not a key: 1 to 100 letters, digits, and any of . _ - @ +";

  /** Returns the fields of a nested object; null if absent. */
  public @Nullable JsonFields object(String name) {
    var node = node(name);
    return node == null ? null : at(path.within(name), node, errors, warnings);
  }

  /** Reads each item of a list with its path. */
  public List<JsonFields> objects(String name, int most) {
    var node = list(name, most);
    var items = new ArrayList<JsonFields>();
    for (var i = 0; node != null && i < node.size(); i++) {
      items.add(at(path.within(name + "[" + i + "]"), node.get(i), errors, warnings));
    }
    return items;
  }

  /** Returns the names of all fields of the object. */
  public List<String> fieldNames() {
    var names = new ArrayList<String>();
    object.fieldNames().forEachRemaining(names::add);
    return names;
  }

  /**
   * Accepts fields and ignores their values: responses have them, so a sender may send them back.
   */
  public JsonFields ignore(String... names) {
    readNames.addAll(Arrays.asList(names));
    return this;
  }

  /**
   * Accepts a field that repeats a value of the path, with that value only: responses have it, so a
   * sender may send it back.
   */
  public JsonFields requireSame(String name, String inPath) {
    var text = text(name, Slug.MAX_LENGTH);
    if (text != null && !text.equals(inPath)) {
      reject(name, "is not the one in the path; leave it out");
    }
    return this;
  }

  /** Does the same for a number; null: there is none yet, so any value is accepted. */
  public JsonFields requireSame(String name, @Nullable Long inPath) {
    var node = node(name);
    if (node != null && !isWhole(node)) {
      reject(name, "must be a number");
    } else if (node != null && inPath != null && node.asLong() != inPath) {
      reject(name, "is not the one in the path; leave it out");
    }
    return this;
  }

  /**
   * Records an error of the field.
   *
   * @return null, as for an absent value
   */
  public <T> @Nullable T reject(String name, String detail) {
    errors.add(path.within(name).fullPath(), detail);
    return null;
  }

  /** Records a warning: something was left out or looks wrong, but is accepted. */
  public void warn(String name, String detail) {
    if (warnings.size() < FieldErrors.MAX_ERRORS) {
      warnings.add(new FieldError(path.within(name).pointer(), detail));
    }
  }

  /** Returns the warnings of this item, their fields named within it. */
  public List<FieldError> warnings() {
    return List.copyOf(warnings);
  }

  /** Rejects all fields that have not been read. */
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
   * @throws ValidationException with all errors, if there are any
   */
  public void finish() {
    rejectUnknown();
    errors.throwIfAny();
  }
}
