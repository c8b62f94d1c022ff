package io.dojobell.api;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.dojobell.api.PostedEvents.Posted;
import io.dojobell.model.EventType;
import io.dojobell.model.TextSanitizer;
import io.dojobell.service.ValidationException;
import io.dojobell.web.FieldErrors;
import io.dojobell.web.JsonBody;
import io.dojobell.web.JsonFields;
import io.dojobell.web.Problem;
import io.javalin.http.Context;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Reads events in the form of CloudEvents 1.0: structured, in batches, and binary, where the
 * envelope stands in the headers {@code ce-…} and the body is the data. The data may hold the
 * fields of our own events; missing ones are taken from the envelope: its type (or the last part of
 * it) is the event's, its subject the title, its source and id together the sender's id, its time
 * the time of the event.
 */
final class CloudEventReader {
  private static final String MEDIA_TYPE_PREFIX = "application/cloudevents";
  private static final String STRUCTURED = MEDIA_TYPE_PREFIX + "+json";
  private static final String BATCH = MEDIA_TYPE_PREFIX + "-batch+json";
  private static final String CONTENT_TYPE = "Content-Type";
  private static final String VERSION = "ce-specversion";
  private static final List<String> ATTRIBUTES =
      List.of("specversion", "id", "source", "type", "subject", "time");
  private static final int MAX_LENGTH = 1_000;
  private static final int MAX_ID_LENGTH = 200;

  private CloudEventReader() {}

  /** Returns true if the request carries CloudEvents. */
  static boolean isCloudEvent(Context request) {
    return mediaType(request).startsWith(MEDIA_TYPE_PREFIX) || request.header(VERSION) != null;
  }

  private static String mediaType(Context request) {
    return CloudEventContent.mediaType(request.header(CONTENT_TYPE));
  }

  /**
   * Returns the events of the request.
   *
   * @throws ValidationException naming each field of each event that is not right
   */
  static PostedEvents read(Context request) {
    var errors = new FieldErrors();
    var events = new ArrayList<Posted>();
    var type = mediaType(request);
    switch (type) {
      case BATCH -> batch(JsonBody.of(request), errors, events);
      case STRUCTURED -> structured("", JsonBody.of(request), errors, events);
      default -> {
        if (type.startsWith(MEDIA_TYPE_PREFIX)) {
          throw unsupported(type);
        }
        binary(request, errors, events);
      }
    }
    errors.throwIfAny();
    return new PostedEvents(type.equals(BATCH), events);
  }

  private static Problem.ProblemException unsupported(String type) {
    return Problem.of(
            415,
            "Unsupported media type",
            "CloudEvents come as %s or %s, not as %s".formatted(STRUCTURED, BATCH, type))
        .asException();
  }

  private static void batch(JsonNode body, FieldErrors errors, List<Posted> events) {
    if (!body.isArray() || body.size() > EventReader.MAX_EVENTS) {
      throw new ValidationException("(body)", "a batch is an array of at most 1,000 CloudEvents");
    }
    for (var i = 0; i < body.size() && !errors.isFull(); i++) {
      structured("[" + i + "]", body.get(i), errors, events);
    }
  }

  private static void structured(
      String at, JsonNode event, FieldErrors errors, List<Posted> events) {
    var fields = JsonFields.at(at, event, errors);
    read(fields, CloudEventContent.of(fields), errors, events);
  }

  private static void binary(Context request, FieldErrors errors, List<Posted> events) {
    var envelope = JsonBody.JSON.createObjectNode();
    for (var name : ATTRIBUTES) {
      var value = request.header("ce-" + name);
      if (value != null) {
        envelope.put(name, decoded(value));
      }
    }
    var data = CloudEventContent.of(JsonBody.bytes(request), request.header(CONTENT_TYPE));
    read(JsonFields.at("", envelope, errors), data, errors, events);
  }

  /**
   * Decodes a header value, which is percent-encoded and may be quoted (CloudEvents, HTTP binding
   * 3.1.3.2).
   */
  private static String decoded(String value) {
    var isQuoted = value.length() > 1 && value.startsWith("\"") && value.endsWith("\"");
    var bare =
        isQuoted ? value.substring(1, value.length() - 1).replaceAll("\\\\(.)", "$1") : value;
    try {
      return URLDecoder.decode(bare.replace("+", "%2B"), StandardCharsets.UTF_8);
    } catch (IllegalArgumentException _) {
      return bare;
    }
  }

  private static void read(
      JsonFields envelope, JsonNode data, FieldErrors errors, List<Posted> events) {
    var before = errors.count();
    if (!"1.0".equals(envelope.required("specversion", 10)) && errors.count() == before) {
      envelope.reject("specversion", "must be 1.0");
    }
    var id = envelope.required("id", MAX_LENGTH);
    var source = envelope.required("source", JsonFields.MAX_URL_LENGTH);
    var type = envelope.required("type", MAX_LENGTH);
    var subject = envelope.text("subject", MAX_LENGTH);
    var time = envelope.time("time");
    if (errors.count() > before) {
      return;
    }
    var filled = CloudEventContent.knownFields(isEventType(type), data, envelope);
    // Fields of the envelope are taken from the envelope only.
    filled.put("type", type(type)).put("id", id(source, id));
    fill(filled, title(subject, type), time);
    events.add(EventReader.event(envelope.readFrom("data", filled)));
  }

  private static void fill(ObjectNode data, String title, @Nullable Instant time) {
    if (!data.hasNonNull("title")) {
      data.put("title", title);
    }
    if (time != null && !data.hasNonNull("occurred_at")) {
      data.put("occurred_at", time.toString());
    }
  }

  private static boolean isEventType(String type) {
    return EventType.routedAs(lastPart(type)) != EventType.OTHER;
  }

  /** Returns the event type: types are reverse domain names, whose last part may be one of ours. */
  private static String type(String type) {
    return isEventType(type)
        ? lastPart(type)
        : TextSanitizer.truncate(EventReader.MAX_TYPE_LENGTH, type);
  }

  private static String lastPart(String type) {
    return type.substring(type.lastIndexOf('.') + 1);
  }

  private static String title(@Nullable String subject, String type) {
    var title =
        Optional.ofNullable(subject)
            .filter(TextSanitizer::isVisible)
            .orElse(type.replace('_', ' '));
    return TextSanitizer.truncate(EventReader.MAX_TITLE_LENGTH, title);
  }

  /**
   * Returns the source and id together, which identify the event (CloudEvents 1.0, “source”); the
   * hash of both if they are too long.
   */
  private static String id(String source, String id) {
    var both = source + " " + id;
    if (both.codePointCount(0, both.length()) <= MAX_ID_LENGTH) {
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
