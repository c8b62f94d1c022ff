package io.dojobell.web;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.dojobell.desk.Complaint;
import io.dojobell.desk.Nearest;
import io.dojobell.desk.Rejected;
import io.dojobell.model.Key;
import io.dojobell.model.Severity;
import java.net.URI;
import java.net.URISyntaxException;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * Reads an object's fields and gathers every complaint, so that one answer names all. What cannot
 * be read is given as absent; {@link #done} says whether anything was.
 */
final class Fields {
  static final int URL = 2_000;
  private static final Set<String> SCHEMES = Set.of("http", "https");

  private final ObjectNode object;
  private final String path;
  private final List<Complaint> complaints;
  private final Set<String> known = new LinkedHashSet<>();

  private Fields(ObjectNode object, String path, List<Complaint> complaints) {
    this.object = object;
    this.path = path;
    this.complaints = complaints;
  }

  /** The fields of a whole body. */
  static Fields of(JsonNode body) {
    return at("", body, new ArrayList<>());
  }

  /** The fields of a part of a body; complaints go to that list. */
  static Fields at(String path, JsonNode node, List<Complaint> complaints) {
    if (node instanceof ObjectNode object) {
      return new Fields(object, path, complaints);
    }
    complaints.add(new Complaint(path.isEmpty() ? "(body)" : path, "must be an object"));
    return new Fields(JsonNodeFactory.instance.objectNode(), path, complaints);
  }

  /** Whether the field is there and not null. */
  boolean has(String name) {
    return object.hasNonNull(name);
  }

  /** Whether the field is there, be it null. */
  boolean names(String name) {
    return object.has(name);
  }

  @Nullable JsonNode node(String name) {
    known.add(name);
    var node = object.get(name);
    return node == null || node.isNull() ? null : node;
  }

  /** A text of at most so many letters; null if absent. */
  @Nullable String text(String name, int most) {
    var node = node(name);
    if (node == null) {
      return null;
    }
    if (!node.isTextual()) {
      return complain(name, "must be a text");
    }
    var text = node.textValue();
    if (text.codePointCount(0, text.length()) > most) {
      return complain(name, "has more than " + most + " letters");
    }
    return text;
  }

  /** A text that must be there and say something. */
  String required(String name, int most) {
    var before = complaints.size();
    var text = text(name, most);
    if (text == null || text.isBlank()) {
      if (complaints.size() == before) {
        complain(name, "is missing");
      }
      return "";
    }
    return text;
  }

  /** A name of at most 200 letters that may not be blank. */
  @Nullable String name(String field) {
    var text = text(field, 200);
    return text != null && text.isBlank() ? complain(field, "is blank") : text;
  }

  boolean flag(String name, boolean byDefault) {
    var node = node(name);
    if (node == null) {
      return byDefault;
    }
    if (!node.isBoolean()) {
      complain(name, "must be true or false");
      return byDefault;
    }
    return node.booleanValue();
  }

  /** An http or https URL; null if absent. */
  @Nullable String url(String name) {
    var text = text(name, URL);
    if (text == null) {
      return null;
    }
    return isWebUrl(text) ? text : complain(name, "must be an http or https URL");
  }

  static boolean isWebUrl(String text) {
    try {
      var url = new URI(text);
      var scheme = url.getScheme();
      return scheme != null
          && SCHEMES.contains(scheme.toLowerCase(Locale.ROOT))
          && url.getHost() != null;
    } catch (URISyntaxException _) {
      return false;
    }
  }

  /** A time of RFC 3339; null if absent. */
  @Nullable Instant time(String name) {
    var text = text(name, 64);
    if (text == null) {
      return null;
    }
    try {
      return OffsetDateTime.parse(text).toInstant();
    } catch (DateTimeException _) {
      complain(name, "must be a time like 2026-11-23T10:00:00Z");
      return null;
    }
  }

  /** A date like {@code 2026-12-01}; null if absent. */
  @Nullable LocalDate date(String name) {
    var text = text(name, 64);
    if (text == null) {
      return null;
    }
    try {
      return LocalDate.parse(text);
    } catch (DateTimeException _) {
      complain(name, "must be a date like 2026-12-01");
      return null;
    }
  }

  /** A whole number within bounds; null if absent. */
  @Nullable Integer number(String name, int least, int most) {
    var node = node(name);
    if (node == null) {
      return null;
    }
    if (!node.isIntegralNumber() || node.asLong() < least || node.asLong() > most) {
      complain(name, "must be a number from " + least + " to " + most);
      return null;
    }
    return node.asInt();
  }

  /** A key in the body, which must be there. */
  String key(String name) {
    var text = required(name, Key.LONGEST);
    if (!text.isEmpty() && !Key.isValid(text)) {
      complain(name, "“" + text + "” " + KEY_RULE);
    }
    return text;
  }

  @Nullable Severity severity(String name) {
    return word(name, Severity::of, "info, low, medium, high or critical");
  }

  /** One of a closed set of words; null if absent. */
  <T> @Nullable T word(String name, Function<String, Optional<T>> reader, String words) {
    var text = text(name, 100);
    if (text == null) {
      return null;
    }
    var value = reader.apply(text);
    if (value.isEmpty()) {
      complain(name, "must be " + words);
    }
    return value.orElse(null);
  }

  /** A list of texts; null if absent. */
  @Nullable List<String> texts(String name, int mostItems, int mostLetters) {
    var node = node(name);
    if (node == null) {
      return null;
    }
    if (!node.isArray()) {
      complain(name, "must be a list");
      return null;
    }
    if (node.size() > mostItems) {
      complain(name, "has more than " + mostItems + " items");
      return null;
    }
    var texts = new ArrayList<String>();
    for (var i = 0; i < node.size(); i++) {
      var item = node.get(i);
      if (!item.isTextual() || item.textValue().isBlank()) {
        complain(name + "[" + i + "]", "must be a text");
      } else if (item.textValue().codePointCount(0, item.textValue().length()) > mostLetters) {
        complain(name + "[" + i + "]", "has more than " + mostLetters + " letters");
      } else {
        texts.add(item.textValue());
      }
    }
    return texts;
  }

  /** The keys of a list, each checked. */
  List<String> keys(String name) {
    var texts = texts(name, 1_000, Key.LONGEST);
    if (texts == null) {
      return List.of();
    }
    texts.stream()
        .filter(key -> !Key.isValid(key))
        .forEach(key -> complain(name, "“" + key + "” " + KEY_RULE));
    return texts;
  }

  static final String KEY_RULE = "is no key: 1 to 100 letters, digits, and any of . _ - @ +";

  /** The fields of an object within; null if absent. */
  @Nullable Fields object(String name) {
    var node = node(name);
    return node == null ? null : at(path(name), node, complaints);
  }

  /** Reads each item of a list with its path. */
  List<Fields> objects(String name, int most) {
    var node = node(name);
    if (node == null) {
      return List.of();
    }
    if (!node.isArray()) {
      complain(name, "must be a list");
      return List.of();
    }
    if (node.size() > most) {
      complain(name, "has more than " + most + " items");
      return List.of();
    }
    var items = new ArrayList<Fields>();
    for (var i = 0; i < node.size(); i++) {
      items.add(at(path(name) + "[" + i + "]", node.get(i), complaints));
    }
    return items;
  }

  /** The names of all fields there are. */
  List<String> names() {
    var names = new ArrayList<String>();
    object.fieldNames().forEachRemaining(names::add);
    return names;
  }

  /**
   * A field that may stand here and is read by nobody: what an answer has and a sender may echo.
   */
  Fields ignoring(String... names) {
    known.addAll(Arrays.asList(names));
    return this;
  }

  <T> @Nullable T complain(String name, String detail) {
    complaints.add(new Complaint(path(name), detail));
    return null;
  }

  /** All fields were asked for; the others are complained of. */
  Fields noOthers() {
    for (var name : names()) {
      if (!known.contains(name)) {
        var nearest = Nearest.of(name, known);
        complain(
            name,
            nearest
                .map(right -> "is unknown; did you mean “" + right + "”?")
                .orElseGet(
                    () ->
                        "is unknown; known are "
                            + known.stream().sorted().collect(Collectors.joining(", "))));
      }
    }
    return this;
  }

  /**
   * Ends the reading of a body.
   *
   * @throws Rejected with all complaints, if there are any
   */
  void done() {
    noOthers();
    if (!complaints.isEmpty()) {
      throw new Rejected(complaints);
    }
  }

  List<Complaint> complaints() {
    return complaints;
  }

  private String path(String name) {
    return path.isEmpty() ? name : path + "." + name;
  }
}
