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
import io.dojobell.service.Nearest;
import io.dojobell.service.Rejected;
import io.dojobell.web.FieldErrors;
import io.dojobell.web.Fields;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Reads posted events (src/docs/reference.md, Events). */
final class EventReader {
  static final int MOST_EVENTS = 1_000;
  static final int TYPE = 100;
  static final int TITLE = 500;
  static final int DESCRIPTION = 10_000;
  private static final int NAME = 200;
  private static final int MOST_FINDINGS = 10_000;

  private EventReader() {}

  /**
   * Returns the one event or the up to 1,000 of an array.
   *
   * @throws Rejected naming each field of each event that is not right
   */
  static PostedEvents read(JsonNode body) {
    var errors = new FieldErrors();
    var events = new ArrayList<Posted>();
    if (!body.isArray()) {
      events.add(event(Fields.at("", body, errors)));
    } else if (body.isEmpty() || body.size() > MOST_EVENTS) {
      throw new Rejected("(body)", "an array holds 1 to 1,000 events");
    } else {
      for (var i = 0; i < body.size() && !errors.isFull(); i++) {
        events.add(event(Fields.at("[" + i + "]", body.get(i), errors)));
      }
    }
    errors.throwIfAny();
    return new PostedEvents(body.isArray(), events);
  }

  /** Returns one event; what is wrong with it is among the errors of the fields. */
  static Posted event(Fields fields) {
    var type = fields.required("type", TYPE);
    if (!EventType.isValidName(type)) {
      Nearest.typo(type, EventType.wireNames())
          .ifPresent(
              right ->
                  fields.warn(
                      "type", "is unknown and taken as other; did you mean " + right + "?"));
    }
    var draft =
        new EventDraft(
            type,
            new Content(
                fields.required("title", TITLE),
                Optional.ofNullable(fields.text("description", DESCRIPTION)).orElse(""),
                fields.link("url"),
                fields.reportedSeverity("severity"),
                findings(fields.object("findings")),
                fields.text("requested_by", NAME),
                fields.time("occurred_at")),
            mention(fields, "product_type"),
            mention(fields, "product"),
            mention(fields, "engagement"),
            fields.text("test", NAME),
            new EventRecipients(
                fields.texts("recipients", 1_000, NAME),
                fields.flag("no_users", false),
                fields.flag("alert_only", false)),
            id(fields));
    fields.noOthers();
    return new Posted(draft, fields.warnings());
  }

  private static @Nullable String id(Fields fields) {
    var id = fields.text("id", NAME);
    return id != null && id.isBlank() ? fields.complain("id", "is blank; leave it out") : id;
  }

  private static @Nullable Reference mention(Fields fields, String name) {
    var text = fields.name(name);
    return text == null ? null : new Reference.KeyOrName(text);
  }

  private static Findings findings(@Nullable Fields fields) {
    if (fields == null) {
      return Findings.NONE;
    }
    var findings =
        new Findings(
            list(fields, "new"),
            list(fields, "reactivated"),
            list(fields, "mitigated"),
            list(fields, "untouched"));
    fields.noOthers();
    return findings;
  }

  private static List<Finding> list(Fields fields, String name) {
    return fields.objects(name, MOST_FINDINGS).stream()
        .map(
            item -> {
              var finding =
                  new Finding(
                      item.required("title", TITLE),
                      item.reportedSeverity("severity"),
                      item.link("url"));
              item.noOthers();
              return finding;
            })
        .toList();
  }
}
