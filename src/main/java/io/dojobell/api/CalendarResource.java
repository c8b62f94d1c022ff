package io.dojobell.api;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.dojobell.model.RiskAcceptance;
import io.dojobell.model.Role;
import io.dojobell.model.ScheduledEngagement;
import io.dojobell.model.TrackedFinding;
import io.dojobell.service.Complaint;
import io.dojobell.service.Rejected;
import io.dojobell.service.calendar.CalendarDesk;
import io.dojobell.web.Answers;
import io.dojobell.web.Bearers;
import io.dojobell.web.FieldErrors;
import io.dojobell.web.Fields;
import io.dojobell.web.Ids;
import io.dojobell.web.JsonBody;
import io.dojobell.web.Paging;
import io.dojobell.web.Problem;
import io.dojobell.web.Resource;
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
  private static final int MOST = 1_000;
  private static final int NAME = 200;
  private static final int TITLE = 500;

  private final Bearers bearers;
  private final CalendarDesk desk;

  CalendarResource(Bearers bearers, CalendarDesk desk) {
    this.bearers = bearers;
    this.desk = desk;
  }

  /** One kind of thing, as the API has it. */
  private record Kind<T>(
      String path,
      String list,
      String word,
      Function<String, Optional<T>> get,
      Page<T> page,
      Function<List<T>, Integer> put,
      Function<String, Boolean> delete,
      Reader<T> reader,
      Function<T, ObjectNode> shape,
      Function<T, String> key) {}

  private interface Page<T> {
    List<T> after(String key, int limit);
  }

  private interface Reader<T> {
    T read(String key, Fields fields);
  }

  @Override
  public void addTo(RoutesConfig routes) {
    add(
        routes,
        new Kind<>(
            "/api/v1/engagements",
            "engagements",
            "engagement",
            desk::engagement,
            desk::engagements,
            desk::putEngagements,
            desk::deleteEngagement,
            CalendarResource::engagement,
            CalendarResource::shape,
            ScheduledEngagement::key));
    add(
        routes,
        new Kind<>(
            "/api/v1/findings",
            "findings",
            "finding",
            desk::finding,
            desk::findings,
            desk::putFindings,
            desk::deleteFinding,
            CalendarResource::finding,
            CalendarResource::shape,
            TrackedFinding::key));
    add(
        routes,
        new Kind<>(
            "/api/v1/risk-acceptances",
            "risk_acceptances",
            "risk acceptance",
            desk::risk,
            desk::risks,
            desk::putRisks,
            desk::deleteRisk,
            CalendarResource::risk,
            CalendarResource::shape,
            RiskAcceptance::key));
  }

  private <T> void add(RoutesConfig routes, Kind<T> kind) {
    routes.get(kind.path(), context -> list(context, kind));
    routes.put(kind.path(), context -> putAll(context, kind));
    routes.get(kind.path() + "/{key}", context -> get(context, kind));
    routes.put(kind.path() + "/{key}", context -> put(context, kind));
    routes.delete(kind.path() + "/{key}", context -> delete(context, kind));
  }

  private <T> void list(Context context, Kind<T> kind) {
    bearers.sender(context, Role.READ);
    var paging = Paging.of(context);
    var found = kind.page().after(paging.cursor(), paging.limit() + 1);
    var page = found.size() > paging.limit() ? found.subList(0, paging.limit()) : found;
    var shape = Answers.object();
    var list = shape.putArray(kind.list());
    page.forEach(thing -> list.add(kind.shape().apply(thing)));
    var next = found.size() > page.size() ? kind.key().apply(page.getLast()) : null;
    Answers.json(context, 200, shape.put("next_cursor", Paging.next(next)));
  }

  private <T> void get(Context context, Kind<T> kind) {
    bearers.sender(context, Role.READ);
    var key = context.pathParam("key");
    Answers.json(
        context, 200, kind.shape().apply(kind.get().apply(key).orElseThrow(() -> none(kind, key))));
  }

  private static Problem.Stop none(Kind<?> kind, String key) {
    return Problem.notFound("There is no " + kind.word() + " " + key).stop();
  }

  private <T> void put(Context context, Kind<T> kind) {
    bearers.sender(context, Role.INGEST);
    var key = Ids.key(context, "key");
    var fields = Fields.of(JsonBody.of(context)).echoing("key", key);
    var thing = kind.reader().read(key, fields);
    fields.done();
    var made = kind.put().apply(List.of(thing));
    var stored = kind.get().apply(key).orElse(thing);
    var answer = Answers.warnings(fields.warnings(), kind.shape().apply(stored));
    Answers.json(context, made > 0 ? 201 : 200, answer);
  }

  private <T> void putAll(Context context, Kind<T> kind) {
    bearers.sender(context, Role.INGEST);
    var body = JsonBody.of(context);
    if (!body.isArray() || body.isEmpty() || body.size() > MOST) {
      throw new Rejected("(body)", "must be an array of 1 to 1,000, each with its key");
    }
    var warnings = new ArrayList<Complaint>();
    var things = read(body, kind, warnings);
    var made = kind.put().apply(things);
    var answer = Answers.object().put("stored", things.size()).put("made", made);
    Answers.json(context, 200, Answers.warnings(warnings, answer));
  }

  private static <T> List<T> read(JsonNode body, Kind<T> kind, List<Complaint> warnings) {
    var errors = new FieldErrors();
    var things = new ArrayList<T>();
    for (var i = 0; i < body.size() && !errors.isFull(); i++) {
      var item = "[" + i + "]";
      var fields = Fields.at(item, body.get(i), errors);
      things.add(kind.reader().read(fields.key("key"), fields));
      fields.noOthers();
      fields.warnings().stream()
          .limit(FieldErrors.MAX - warnings.size())
          .map(one -> new Complaint(item + "." + one.field(), one.detail()))
          .forEach(warnings::add);
    }
    errors.throwIfAny();
    return things;
  }

  private <T> void delete(Context context, Kind<T> kind) {
    bearers.sender(context, Role.INGEST);
    var key = context.pathParam("key");
    if (!kind.delete().apply(key)) {
      throw none(kind, key);
    }
    Answers.nothing(context);
  }

  private static ScheduledEngagement engagement(String key, Fields fields) {
    var start = fields.date("target_start");
    var end = fields.date("target_end");
    if (start != null && end != null && end.isBefore(start)) {
      fields.complain("target_end", "is before target_start");
    }
    return new ScheduledEngagement(
        key,
        Optional.ofNullable(fields.name("name")).orElse(key),
        fields.name("product"),
        fields.link("url"),
        fields.text("lead", NAME),
        start,
        end,
        fields.text("status", 50));
  }

  private static TrackedFinding finding(String key, Fields fields) {
    return new TrackedFinding(
        key,
        fields.name("product"),
        fields.required("title", TITLE),
        fields.reportedSeverity("severity"),
        fields.date("sla_due"),
        fields.date("found_on"),
        fields.flag("active", true),
        fields.flag("verified", false),
        fields.flag("duplicate", false),
        fields.flag("mitigated", false),
        fields.text("owner", NAME),
        fields.link("url"));
  }

  private static RiskAcceptance risk(String key, Fields fields) {
    return new RiskAcceptance(
        key,
        fields.name("product"),
        Optional.ofNullable(fields.name("name")).orElse(key),
        fields.text("owner", NAME),
        fields.date("expires"),
        fields.link("url"));
  }

  private static ObjectNode shape(ScheduledEngagement engagement) {
    return Answers.object()
        .put("key", engagement.key())
        .put("name", engagement.name())
        .put("product", engagement.product())
        .put("url", engagement.url())
        .put("lead", engagement.lead())
        .put("target_start", text(engagement.targetStart()))
        .put("target_end", text(engagement.targetEnd()))
        .put("status", engagement.status());
  }

  private static ObjectNode shape(TrackedFinding finding) {
    var severity = finding.severity();
    return Answers.object()
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

  private static ObjectNode shape(RiskAcceptance risk) {
    return Answers.object()
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
