package io.dojobell.source.defectdojo.sync;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.Instant;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Stream;

/** The items of the fake DefectDojo, a list each, with the fields that were put. */
final class FakeDefectDojoLists {
  private static final ObjectMapper JSON = new ObjectMapper();

  /** The fields of time that DefectDojo sets itself. */
  private static final Set<String> STAMPS =
      Set.of("created", "updated", "modified", "last_status_update", "date_joined");

  private static final Set<String> STATES =
      Set.of(
          "active",
          "verified",
          "duplicate",
          "is_mitigated",
          "false_p",
          "out_of_scope",
          "risk_accepted",
          "under_review");

  private final Map<String, TreeMap<Long, ObjectNode>> lists = new HashMap<>();
  private final Set<String> exact = new HashSet<>();

  FakeDefectDojoLists() {
    DefectDojoEdition.allLists().forEach(list -> lists.put(list, new TreeMap<>()));
  }

  /** Returns fields of JSON with {@code '} for quotes. */
  static ObjectNode fields(String text) {
    try {
      return (ObjectNode) JSON.readTree("{" + text.replace('\'', '"') + "}");
    } catch (IOException wrong) {
      throw new UncheckedIOException(wrong);
    }
  }

  /** Shows that item with just the fields that were put. */
  void keepExactly(String list, long id) {
    exact.add(list + "/" + id);
  }

  boolean isExact(String list, long id) {
    return exact.contains(list + "/" + id);
  }

  void put(String list, long id, ObjectNode thing, Instant now) {
    var known = lists.get(list).get(id);
    thing.put("id", id);
    thing.put("created", known == null ? now.toString() : known.path("created").asText());
    thing.put("date_joined", thing.path("created").asText());
    lists.get(list).put(id, stamped(thing, now));
  }

  void change(String list, long id, ObjectNode fields, Instant now) {
    var thing = lists.get(list).get(id);
    var updated = thing.path("last_status_update").asText();
    thing.setAll(fields);
    stamped(thing, now);
    // As in DefectDojo: a severity, a title or a due date that changes is no change of state.
    if (list.equals("findings") && STATES.stream().noneMatch(fields::has)) {
      thing.put("last_status_update", updated);
    }
  }

  private static ObjectNode stamped(ObjectNode thing, Instant now) {
    for (var stamp : Set.of("updated", "modified", "last_status_update")) {
      thing.put(stamp, now.toString());
    }
    return thing;
  }

  void delete(String list, long id) {
    lists.get(list).remove(id);
  }

  /** Returns the item as it was put. */
  Optional<ObjectNode> item(String list, long id) {
    return Optional.ofNullable(lists.get(list).get(id));
  }

  /** Returns the item that a field names; a missing node if there is none. */
  JsonNode of(String list, JsonNode id) {
    var found = id.canConvertToLong() ? lists.get(list).get(id.asLong()) : null;
    return found == null ? JSON.missingNode() : found;
  }

  Stream<ObjectNode> all(String list) {
    return lists.get(list).values().stream();
  }

  /** Returns the next id that is free in a list. */
  long nextId(String list) {
    return lists.get(list).isEmpty() ? 1 : lists.get(list).lastKey() + 1;
  }

  /** Refuses fields that no edition's items have: a test that misspells one proves nothing. */
  static void check(String list, ObjectNode fields) {
    fields
        .fieldNames()
        .forEachRemaining(
            field -> {
              if (!STAMPS.contains(field) && !isKnown(list, field)) {
                throw new IllegalArgumentException(list + " have no field " + field);
              }
            });
  }

  private static boolean isKnown(String list, String field) {
    return Stream.of(DefectDojoEdition.values())
        .anyMatch(edition -> RecordedShapes.of(edition).has(list, field));
  }
}
