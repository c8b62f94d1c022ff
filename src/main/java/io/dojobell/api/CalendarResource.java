package io.dojobell.api;

import com.fasterxml.jackson.databind.JsonNode;
import io.dojobell.model.DatedItem;
import io.dojobell.model.RiskAcceptance;
import io.dojobell.model.ScheduledEngagement;
import io.dojobell.model.TrackedFinding;
import io.dojobell.service.FieldError;
import io.dojobell.service.ValidationException;
import io.dojobell.service.calendar.CalendarService;
import io.dojobell.web.Access;
import io.dojobell.web.Cursor;
import io.dojobell.web.Cursor.PageAnswer;
import io.dojobell.web.FieldErrors;
import io.dojobell.web.JsonBody;
import io.dojobell.web.JsonFields;
import io.dojobell.web.PathParams;
import io.dojobell.web.Problem;
import io.dojobell.web.Resource;
import io.dojobell.web.Responses;
import io.dojobell.web.Responses.WithWarnings;
import io.javalin.config.RoutesConfig;
import io.javalin.http.Context;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * The calendar's input: engagements, findings and risk acceptances, one by its key or up to 1,000
 * in an array, all or none.
 */
final class CalendarResource implements Resource {
  private static final int MAX_ITEMS = 1_000;
  private static final int MAX_NAME_LENGTH = 200;
  private static final int MAX_TITLE_LENGTH = 500;

  private final CalendarService calendar;

  CalendarResource(CalendarService calendar) {
    this.calendar = calendar;
  }

  /** A kind of calendar item: its path and how the API reads and writes it. */
  private record ItemKind<T extends DatedItem>(
      String path, PageAnswer<T> answer, DatedItem.Kind<T> stored, Reader<T> reader) {}

  private record Engagements(List<ScheduledEngagement> engagements, @Nullable String nextCursor) {}

  private record FindingsPage(List<TrackedFinding> findings, @Nullable String nextCursor) {}

  private record RiskAcceptances(
      List<RiskAcceptance> riskAcceptances, @Nullable String nextCursor) {}

  /** The answer to items that were stored: how many, and how many of them are new. */
  private record Stored(int stored, int made) {}

  private interface Reader<T> {
    T read(String key, JsonFields fields);
  }

  private static final List<ItemKind<?>> KINDS =
      List.of(
          new ItemKind<>(
              "/api/v1/engagements",
              Engagements::new,
              DatedItem.ENGAGEMENT,
              CalendarResource::engagement),
          new ItemKind<>(
              "/api/v1/findings", FindingsPage::new, DatedItem.FINDING, CalendarResource::finding),
          new ItemKind<>(
              "/api/v1/risk-acceptances",
              RiskAcceptances::new,
              DatedItem.RISK_ACCEPTANCE,
              CalendarResource::risk));

  @Override
  public void addTo(RoutesConfig routes) {
    KINDS.forEach(kind -> add(routes, kind));
  }

  private <T extends DatedItem> void add(RoutesConfig routes, ItemKind<T> kind) {
    routes.get(kind.path(), context -> list(context, kind), Access.READ);
    routes.put(kind.path(), context -> putAll(context, kind), Access.INGEST);
    routes.get(kind.path() + "/{key}", context -> get(context, kind), Access.READ);
    routes.put(kind.path() + "/{key}", context -> put(context, kind), Access.INGEST);
    routes.delete(kind.path() + "/{key}", context -> delete(context, kind), Access.INGEST);
  }

  private <T extends DatedItem> void list(Context context, ItemKind<T> kind) {
    var paging = Cursor.of(context);
    var found = calendar.page(kind.stored(), paging.position(), paging.limit() + 1);
    Responses.json(context, 200, paging.page(found, DatedItem::key, kind.answer()));
  }

  private <T extends DatedItem> void get(Context context, ItemKind<T> kind) {
    var key = context.pathParam("key");
    var item = calendar.find(kind.stored(), key).orElseThrow(() -> notFound(kind, key));
    Responses.json(context, 200, item);
  }

  private static Problem.ProblemException notFound(ItemKind<?> kind, String key) {
    return Problem.notFound("There is no " + kind.stored().label() + " " + key).asException();
  }

  private <T extends DatedItem> void put(Context context, ItemKind<T> kind) {
    var key = PathParams.key(context, "key");
    var fields = JsonFields.of(JsonBody.of(context)).requireSame("key", key);
    var thing = kind.reader().read(key, fields);
    fields.finish();
    var made = calendar.put(kind.stored(), List.of(thing));
    var stored = calendar.find(kind.stored(), key).orElse(thing);
    Responses.json(context, made > 0 ? 201 : 200, new WithWarnings<>(stored, fields.warnings()));
  }

  private <T extends DatedItem> void putAll(Context context, ItemKind<T> kind) {
    var body = JsonBody.of(context);
    if (!body.isArray() || body.isEmpty() || body.size() > MAX_ITEMS) {
      throw new ValidationException("(body)", "must be an array of 1 to 1,000, each with its key");
    }
    var warnings = new ArrayList<FieldError>();
    var things = read(body, kind, warnings);
    var made = calendar.put(kind.stored(), things);
    Responses.json(context, 200, new WithWarnings<>(new Stored(things.size(), made), warnings));
  }

  private static <T extends DatedItem> List<T> read(
      JsonNode body, ItemKind<T> kind, List<FieldError> warnings) {
    var errors = new FieldErrors();
    var things = new ArrayList<T>();
    for (var i = 0; i < body.size() && !errors.isFull(); i++) {
      var item = "[" + i + "]";
      var fields = JsonFields.at(item, body.get(i), errors);
      things.add(kind.reader().read(fields.key("key"), fields));
      fields.rejectUnknown();
      fields.warnings().stream()
          .limit(FieldErrors.MAX_ERRORS - warnings.size())
          .map(one -> new FieldError(item + "." + one.field(), one.detail()))
          .forEach(warnings::add);
    }
    errors.throwIfAny();
    return things;
  }

  private <T extends DatedItem> void delete(Context context, ItemKind<T> kind) {
    var key = context.pathParam("key");
    if (!calendar.delete(kind.stored(), key)) {
      throw notFound(kind, key);
    }
    Responses.noContent(context);
  }

  private static ScheduledEngagement engagement(String key, JsonFields fields) {
    var start = fields.date("target_start");
    var end = fields.date("target_end");
    if (start != null && end != null && end.isBefore(start)) {
      fields.reject("target_end", "is before target_start");
    }
    return new ScheduledEngagement(
        key,
        Optional.ofNullable(fields.name("name")).orElse(key),
        fields.name("product"),
        fields.link("url"),
        fields.text("lead", MAX_NAME_LENGTH),
        start,
        end,
        fields.text("status", 50));
  }

  private static TrackedFinding finding(String key, JsonFields fields) {
    var slaDue = fields.date("sla_due");
    var due = fields.date("due");
    if (slaDue != null && due != null && !slaDue.equals(due)) {
      fields.reject("due", "is not sla_due, which means the same; give one of them");
    }
    return new TrackedFinding(
        key,
        fields.name("product"),
        fields.required("title", MAX_TITLE_LENGTH),
        fields.reportedSeverity("severity"),
        slaDue == null ? due : slaDue,
        fields.date("found_on"),
        fields.flag("active", true),
        fields.flag("verified", false),
        fields.flag("duplicate", false),
        fields.flag("mitigated", false),
        fields.text("owner", MAX_NAME_LENGTH),
        fields.link("url"),
        FindingFactsReader.read(fields));
  }

  private static RiskAcceptance risk(String key, JsonFields fields) {
    return new RiskAcceptance(
        key,
        fields.name("product"),
        Optional.ofNullable(fields.name("name")).orElse(key),
        fields.text("owner", MAX_NAME_LENGTH),
        fields.date("expires"),
        fields.link("url"));
  }
}
