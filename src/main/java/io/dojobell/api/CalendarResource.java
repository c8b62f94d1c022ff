package io.dojobell.api;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.dojobell.model.RiskAcceptance;
import io.dojobell.model.Role;
import io.dojobell.model.ScheduledEngagement;
import io.dojobell.model.TrackedFinding;
import io.dojobell.service.FieldError;
import io.dojobell.service.ValidationException;
import io.dojobell.service.calendar.CalendarService;
import io.dojobell.web.Cursor;
import io.dojobell.web.FieldErrors;
import io.dojobell.web.JsonBody;
import io.dojobell.web.JsonFields;
import io.dojobell.web.PathParams;
import io.dojobell.web.Problem;
import io.dojobell.web.Resource;
import io.dojobell.web.Responses;
import io.dojobell.web.TokenAuthenticator;
import io.javalin.config.RoutesConfig;
import io.javalin.http.Context;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * The calendar's input: engagements, findings and risk acceptances, one by its key or up to 1,000
 * in an array, all or none.
 */
final class CalendarResource implements Resource {
  private static final int MAX_ITEMS = 1_000;
  private static final int MAX_NAME_LENGTH = 200;
  private static final int MAX_TITLE_LENGTH = 500;

  private final TokenAuthenticator authenticator;
  private final CalendarService calendar;

  CalendarResource(TokenAuthenticator authenticator, CalendarService calendar) {
    this.authenticator = authenticator;
    this.calendar = calendar;
  }

  /** A kind of calendar item: its path and how the API reads and writes it. */
  private record ItemKind<T>(
      String path,
      String listName,
      String label,
      Function<String, Optional<T>> get,
      PageQuery<T> page,
      Function<List<T>, Integer> put,
      Function<String, Boolean> delete,
      Reader<T> reader,
      Function<T, ObjectNode> toJson,
      Function<T, String> key) {}

  private interface PageQuery<T> {
    List<T> after(String key, int limit);
  }

  private interface Reader<T> {
    T read(String key, JsonFields fields);
  }

  @Override
  public void addTo(RoutesConfig routes) {
    add(
        routes,
        new ItemKind<>(
            "/api/v1/engagements",
            "engagements",
            "engagement",
            calendar::engagement,
            calendar::engagements,
            calendar::putEngagements,
            calendar::deleteEngagement,
            CalendarResource::engagement,
            CalendarResource::toJson,
            ScheduledEngagement::key));
    add(
        routes,
        new ItemKind<>(
            "/api/v1/findings",
            "findings",
            "finding",
            calendar::finding,
            calendar::findings,
            calendar::putFindings,
            calendar::deleteFinding,
            CalendarResource::finding,
            CalendarResource::toJson,
            TrackedFinding::key));
    add(
        routes,
        new ItemKind<>(
            "/api/v1/risk-acceptances",
            "risk_acceptances",
            "risk acceptance",
            calendar::risk,
            calendar::risks,
            calendar::putRisks,
            calendar::deleteRisk,
            CalendarResource::risk,
            CalendarResource::toJson,
            RiskAcceptance::key));
  }

  private <T> void add(RoutesConfig routes, ItemKind<T> kind) {
    routes.get(kind.path(), context -> list(context, kind));
    routes.put(kind.path(), context -> putAll(context, kind));
    routes.get(kind.path() + "/{key}", context -> get(context, kind));
    routes.put(kind.path() + "/{key}", context -> put(context, kind));
    routes.delete(kind.path() + "/{key}", context -> delete(context, kind));
  }

  private <T> void list(Context context, ItemKind<T> kind) {
    authenticator.authenticate(context, Role.READ);
    var paging = Cursor.of(context);
    var found = kind.page().after(paging.position(), paging.limit() + 1);
    var page = found.size() > paging.limit() ? found.subList(0, paging.limit()) : found;
    var json = Responses.object();
    var list = json.putArray(kind.listName());
    page.forEach(thing -> list.add(kind.toJson().apply(thing)));
    var next = found.size() > page.size() ? kind.key().apply(page.getLast()) : null;
    Responses.json(context, 200, json.put("next_cursor", Cursor.next(next)));
  }

  private <T> void get(Context context, ItemKind<T> kind) {
    authenticator.authenticate(context, Role.READ);
    var key = context.pathParam("key");
    Responses.json(
        context,
        200,
        kind.toJson().apply(kind.get().apply(key).orElseThrow(() -> notFound(kind, key))));
  }

  private static Problem.ProblemException notFound(ItemKind<?> kind, String key) {
    return Problem.notFound("There is no " + kind.label() + " " + key).asException();
  }

  private <T> void put(Context context, ItemKind<T> kind) {
    authenticator.authenticate(context, Role.INGEST);
    var key = PathParams.key(context, "key");
    var fields = JsonFields.of(JsonBody.of(context)).requireSame("key", key);
    var thing = kind.reader().read(key, fields);
    fields.finish();
    var made = kind.put().apply(List.of(thing));
    var stored = kind.get().apply(key).orElse(thing);
    var answer = Responses.withWarnings(fields.warnings(), kind.toJson().apply(stored));
    Responses.json(context, made > 0 ? 201 : 200, answer);
  }

  private <T> void putAll(Context context, ItemKind<T> kind) {
    authenticator.authenticate(context, Role.INGEST);
    var body = JsonBody.of(context);
    if (!body.isArray() || body.isEmpty() || body.size() > MAX_ITEMS) {
      throw new ValidationException("(body)", "must be an array of 1 to 1,000, each with its key");
    }
    var warnings = new ArrayList<FieldError>();
    var things = read(body, kind, warnings);
    var made = kind.put().apply(things);
    var answer = Responses.object().put("stored", things.size()).put("made", made);
    Responses.json(context, 200, Responses.withWarnings(warnings, answer));
  }

  private static <T> List<T> read(JsonNode body, ItemKind<T> kind, List<FieldError> warnings) {
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

  private <T> void delete(Context context, ItemKind<T> kind) {
    authenticator.authenticate(context, Role.INGEST);
    var key = context.pathParam("key");
    if (!kind.delete().apply(key)) {
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
    return new TrackedFinding(
        key,
        fields.name("product"),
        fields.required("title", MAX_TITLE_LENGTH),
        fields.reportedSeverity("severity"),
        fields.date("sla_due"),
        fields.date("found_on"),
        fields.flag("active", true),
        fields.flag("verified", false),
        fields.flag("duplicate", false),
        fields.flag("mitigated", false),
        fields.text("owner", MAX_NAME_LENGTH),
        fields.link("url"));
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

  private static ObjectNode toJson(ScheduledEngagement engagement) {
    return Responses.object()
        .put("key", engagement.key())
        .put("name", engagement.name())
        .put("product", engagement.product())
        .put("url", engagement.url())
        .put("lead", engagement.lead())
        .put("target_start", text(engagement.targetStart()))
        .put("target_end", text(engagement.targetEnd()))
        .put("status", engagement.status());
  }

  private static ObjectNode toJson(TrackedFinding finding) {
    var severity = finding.severity();
    return Responses.object()
        .put("key", finding.key())
        .put("product", finding.product())
        .put("title", finding.title())
        .put("severity", severity == null ? null : severity.wireName())
        .put("sla_due", text(finding.slaDue()))
        .put("found_on", text(finding.foundOn()))
        .put("active", finding.active())
        .put("verified", finding.verified())
        .put("duplicate", finding.duplicate())
        .put("mitigated", finding.mitigated())
        .put("owner", finding.owner())
        .put("url", finding.url());
  }

  private static ObjectNode toJson(RiskAcceptance risk) {
    return Responses.object()
        .put("key", risk.key())
        .put("product", risk.product())
        .put("name", risk.name())
        .put("owner", risk.owner())
        .put("expires", text(risk.expires()))
        .put("url", risk.url());
  }

  private static @Nullable String text(@Nullable LocalDate date) {
    return date == null ? null : date.toString();
  }
}
