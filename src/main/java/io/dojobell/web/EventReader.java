package io.dojobell.web;

import com.fasterxml.jackson.databind.JsonNode;
import io.dojobell.desk.Complaint;
import io.dojobell.desk.Rejected;
import io.dojobell.intake.EventDraft;
import io.dojobell.model.Event.Content;
import io.dojobell.model.Event.Reach;
import io.dojobell.model.Finding;
import io.dojobell.model.Findings;
import io.dojobell.model.Reference;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Reads posted events (SPEC section 6). */
final class EventReader {
  static final int MOST_EVENTS = 1_000;
  private static final int TITLE = 500;
  private static final int DESCRIPTION = 10_000;
  private static final int NAME = 200;
  private static final int MOST_FINDINGS = 10_000;

  private EventReader() {}

  /**
   * One event or an array of up to 1,000.
   *
   * @throws Rejected naming each field of each event that is not right
   */
  static List<EventDraft> read(JsonNode body) {
    var complaints = new ArrayList<Complaint>();
    var drafts = new ArrayList<EventDraft>();
    if (!body.isArray()) {
      drafts.add(event(Fields.at("", body, complaints)));
    } else if (body.isEmpty() || body.size() > MOST_EVENTS) {
      throw new Rejected("(body)", "an array holds 1 to 1,000 events");
    } else {
      for (var i = 0; i < body.size(); i++) {
        drafts.add(event(Fields.at("[" + i + "]", body.get(i), complaints)));
      }
    }
    if (!complaints.isEmpty()) {
      throw new Rejected(complaints);
    }
    return drafts;
  }

  /** One event; what is not right with it is complained of. */
  static EventDraft event(Fields fields) {
    var draft =
        new EventDraft(
            fields.required("type", 100),
            new Content(
                fields.required("title", TITLE),
                Optional.ofNullable(fields.text("description", DESCRIPTION)).orElse(""),
                fields.url("url"),
                fields.severity("severity"),
                findings(fields.object("findings")),
                fields.text("requested_by", NAME),
                fields.time("occurred_at")),
            mention(fields, "product_type"),
            mention(fields, "product"),
            mention(fields, "engagement"),
            fields.text("test", NAME),
            new Reach(
                fields.texts("recipients", 1_000, NAME),
                fields.flag("no_users", false),
                fields.flag("alert_only", false)),
            id(fields));
    fields.noOthers();
    return draft;
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
                      item.required("title", TITLE), item.severity("severity"), item.url("url"));
              item.noOthers();
              return finding;
            })
        .toList();
  }
}
