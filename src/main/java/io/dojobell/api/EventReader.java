package io.dojobell.api;

import com.fasterxml.jackson.databind.JsonNode;
import io.dojobell.api.PostedEvents.Posted;
import io.dojobell.intake.EventDraft;
import io.dojobell.model.Event.Content;
import io.dojobell.model.Event.EventRecipients;
import io.dojobell.model.EventType;
import io.dojobell.model.Finding;
import io.dojobell.model.Findings;
import io.dojobell.model.Reference;
import io.dojobell.service.Suggestions;
import io.dojobell.service.ValidationException;
import io.dojobell.web.FieldErrors;
import io.dojobell.web.JsonFields;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Reads posted events (src/docs/reference.md, Events). */
final class EventReader {
  static final int MAX_EVENTS = 1_000;
  static final int MAX_TYPE_LENGTH = 100;
  static final int MAX_TITLE_LENGTH = 500;
  static final int MAX_DESCRIPTION_LENGTH = 10_000;
  private static final int MAX_NAME_LENGTH = 200;
  private static final int MAX_FINDINGS = 10_000;

  private EventReader() {}

  /**
   * Returns the one event or the up to 1,000 of an array.
   *
   * @throws ValidationException naming each field of each event that is not right
   */
  static PostedEvents read(JsonNode body) {
    var errors = new FieldErrors();
    var events = new ArrayList<Posted>();
    if (!body.isArray()) {
      events.add(event(JsonFields.at("", body, errors)));
    } else if (body.isEmpty() || body.size() > MAX_EVENTS) {
      throw new ValidationException("(body)", "an array holds 1 to 1,000 events");
    } else {
      for (var i = 0; i < body.size() && !errors.isFull(); i++) {
        events.add(event(JsonFields.at("[" + i + "]", body.get(i), errors)));
      }
    }
    errors.throwIfAny();
    return new PostedEvents(body.isArray(), events);
  }

  /** Reads one event; its errors are recorded with the fields. */
  static Posted event(JsonFields fields) {
    var type = fields.required("type", MAX_TYPE_LENGTH);
    if (!EventType.isValidName(type)) {
      Suggestions.typo(type, EventType.wireNames())
          .ifPresent(
              right ->
                  fields.warn(
                      "type", "is unknown and taken as other; did you mean " + right + "?"));
    }
    var draft =
        new EventDraft(
            type,
            new Content(
                fields.required("title", MAX_TITLE_LENGTH),
                Optional.ofNullable(fields.text("description", MAX_DESCRIPTION_LENGTH)).orElse(""),
                fields.link("url"),
                fields.reportedSeverity("severity"),
                findings(fields.object("findings")),
                fields.text("requested_by", MAX_NAME_LENGTH),
                fields.time("occurred_at")),
            reference(fields, "product_type"),
            reference(fields, "product"),
            reference(fields, "engagement"),
            fields.text("test", MAX_NAME_LENGTH),
            new EventRecipients(
                fields.texts("recipients", 1_000, MAX_NAME_LENGTH),
                fields.flag("no_users", false),
                fields.flag("alert_only", false)),
            id(fields));
    fields.rejectUnknown();
    return new Posted(draft, fields.warnings());
  }

  private static @Nullable String id(JsonFields fields) {
    var id = fields.text("id", MAX_NAME_LENGTH);
    return id != null && id.isBlank() ? fields.reject("id", "is blank; leave it out") : id;
  }

  private static @Nullable Reference reference(JsonFields fields, String name) {
    var text = fields.name(name);
    return text == null ? null : new Reference.KeyOrName(text);
  }

  private static Findings findings(@Nullable JsonFields fields) {
    if (fields == null) {
      return Findings.NONE;
    }
    var findings =
        new Findings(
            list(fields, "new"),
            list(fields, "reactivated"),
            list(fields, "mitigated"),
            list(fields, "untouched"));
    fields.rejectUnknown();
    return findings;
  }

  private static List<Finding> list(JsonFields fields, String name) {
    return fields.objects(name, MAX_FINDINGS).stream().map(EventReader::finding).toList();
  }

  private static Finding finding(JsonFields fields) {
    var finding =
        new Finding(
            fields.required("title", MAX_TITLE_LENGTH),
            fields.reportedSeverity("severity"),
            fields.link("url"),
            FindingFactsReader.read(fields),
            FindingFactsReader.text(fields, "owner"),
            fields.date("due"));
    fields.rejectUnknown();
    return finding;
  }
}
