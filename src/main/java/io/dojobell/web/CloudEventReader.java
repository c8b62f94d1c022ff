package io.dojobell.web;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.dojobell.desk.Complaint;
import io.dojobell.desk.Rejected;
import io.dojobell.intake.EventDraft;
import io.dojobell.model.EventType;
import io.javalin.http.Context;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/**
 * Reads events in the form of CloudEvents 1.0: structured, in batches, and binary, where the
 * envelope stands in the headers {@code ce-…}. The data holds the fields of our own events; what it
 * leaves out, the envelope says: its type (or the last part of it) is the event's, its subject the
 * title, its source and id together the sender's id, its time when it happened.
 */
final class CloudEventReader {
  private static final String STRUCTURED = "application/cloudevents+json";
  private static final String BATCH = "application/cloudevents-batch+json";
  private static final String VERSION = "ce-specversion";
  private static final List<String> OURS =
      List.of(
          "title",
          "description",
          "url",
          "severity",
          "findings",
          "requested_by",
          "occurred_at",
          "product",
          "product_type",
          "engagement",
          "test",
          "recipients",
          "no_users",
          "alert_only");
  private static final int TITLE = 500;
  private static final int LONGEST_ID = 200;

  private CloudEventReader() {}

  /** Whether the request says that it brings CloudEvents. */
  static boolean isFor(Context request) {
    return !mediaType(request).isEmpty() || request.header(VERSION) != null;
  }

  private static String mediaType(Context request) {
    var type = Optional.ofNullable(request.contentType()).orElse("");
    var bare = type.split(";", 2)[0].strip().toLowerCase(Locale.ROOT);
    return bare.equals(STRUCTURED) || bare.equals(BATCH) ? bare : "";
  }

  /**
   * The events that the request brings.
   *
   * @throws Rejected naming each field of each event that is not right
   */
  static List<EventDraft> read(Context request, JsonNode body) {
    var complaints = new ArrayList<Complaint>();
    var drafts = new ArrayList<EventDraft>();
    switch (mediaType(request)) {
      case BATCH -> {
        if (!body.isArray() || body.size() > EventReader.MOST_EVENTS) {
          throw new Rejected("(body)", "a batch is an array of at most 1,000 CloudEvents");
        }
        for (var i = 0; i < body.size(); i++) {
          read("[" + i + "]", body.get(i), complaints, drafts);
        }
      }
      case STRUCTURED -> read("", body, complaints, drafts);
      default -> read("", envelope(request, body), complaints, drafts);
    }
    if (!complaints.isEmpty()) {
      throw new Rejected(complaints);
    }
    return drafts;
  }

  private static JsonNode envelope(Context request, JsonNode data) {
    var envelope = JsonBody.JSON.createObjectNode();
    for (var name : List.of("specversion", "id", "source", "type", "subject", "time")) {
      var value = request.header("ce-" + name);
      if (value != null) {
        envelope.put(name, decoded(value));
      }
    }
    envelope.set("data", data);
    return envelope;
  }

  /** Header values are percent-encoded (CloudEvents, HTTP binding 3.1.3.2). */
  private static String decoded(String value) {
    try {
      return URLDecoder.decode(value.replace("+", "%2B"), StandardCharsets.UTF_8);
    } catch (IllegalArgumentException _) {
      return value;
    }
  }

  private static void read(
      String at, JsonNode event, List<Complaint> complaints, List<EventDraft> drafts) {
    var before = complaints.size();
    var envelope = Fields.at(at, event, complaints);
    if (!"1.0".equals(envelope.required("specversion", 10)) && complaints.size() == before) {
      envelope.complain("specversion", "must be 1.0");
    }
    var id = envelope.required("id", 1_000);
    var source = envelope.required("source", Fields.URL);
    var type = envelope.required("type", 100);
    var subject = envelope.text("subject", 1_000);
    var time = envelope.time("time");
    if (event.path("data_base64").isTextual()) {
      envelope.complain("data_base64", "is not read; send the data as JSON");
    }
    var data = event.path("data");
    if (!data.isObject() && !data.isTextual() && !data.isMissingNode() && !data.isNull()) {
      envelope.complain("data", "must be an object with the fields of an event, or a text");
    }
    if (complaints.size() > before) {
      return;
    }
    var filled = JsonBody.JSON.createObjectNode();
    if (data.isTextual()) {
      filled.set("description", data);
    }
    // Other programs' data has fields of its own; what is not ours is passed over, and what the
    // envelope must say, it alone says.
    OURS.stream().filter(data::hasNonNull).forEach(name -> filled.set(name, data.get(name)));
    filled.put("type", type(type)).put("id", id(source, id));
    fill(filled, "title", title(subject, type));
    if (time != null) {
      fill(filled, "occurred_at", time.toString());
    }
    drafts.add(
        EventReader.event(Fields.at((at.isEmpty() ? "" : at + ".") + "data", filled, complaints)));
  }

  private static void fill(ObjectNode data, String name, String value) {
    if (data.path(name).isMissingNode() || data.path(name).isNull()) {
      data.put(name, value);
    }
  }

  /** Types are written in reverse domain names: the last part may be one of ours. */
  private static String type(String type) {
    var last = type.substring(type.lastIndexOf('.') + 1);
    return EventType.routing(last) == EventType.OTHER ? type : last;
  }

  private static String title(@org.jspecify.annotations.Nullable String subject, String type) {
    var title = subject == null || subject.isBlank() ? type.replace('_', ' ') : subject;
    return title.codePointCount(0, title.length()) <= TITLE
        ? title
        : title.substring(0, title.offsetByCodePoints(0, TITLE - 1)) + "…";
  }

  /** Together they name the event (CloudEvents 1.0, “source”); too long ones by their hash. */
  private static String id(String source, String id) {
    var both = source + " " + id;
    if (both.codePointCount(0, both.length()) <= LONGEST_ID) {
      return both;
    }
    try {
      var digest = MessageDigest.getInstance("SHA-256");
      return HexFormat.of().formatHex(digest.digest(both.getBytes(StandardCharsets.UTF_8)));
    } catch (NoSuchAlgorithmException impossible) {
      throw new IllegalStateException("Every JDK has SHA-256", impossible);
    }
  }
}
