package io.dojobell.source.defectdojo.sync;

import com.fasterxml.jackson.databind.node.ObjectNode;
import io.dojobell.source.defectdojo.sync.FakeDefectDojoServer.CannedResponse;
import java.time.Instant;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/**
 * Stands in for DefectDojo's REST API v2: lists in its shape, with its paging, orders and refusals.
 * Whatever DefectDojo would not understand is refused and kept as a complaint.
 */
public final class FakeDefectDojo implements AutoCloseable {
  /** A superuser's token. */
  public static final String TOKEN = "0123456789abcdef";

  private static final String NO_RIGHT = "You do not have permission to perform this action.";

  /** A real one is of 10 KB. */
  private static final String PAGE =
      "\n<!DOCTYPE html>\n<html lang=\"en\"><head><title>DefectDojo</title></head><body>"
          + "<p>What is not there</p>".repeat(450)
          + "</body></html>\n";

  /** One request as it came. */
  public record ReceivedQuery(String list, Map<String, String> query) {
    public long offset() {
      return Long.parseLong(query.getOrDefault("offset", "0"));
    }
  }

  private final FakeDefectDojoServer server;
  private final Supplier<Instant> clock;
  private final FakeDefectDojoLists lists = new FakeDefectDojoLists();
  private final Map<String, Long> tokens = new HashMap<>();
  private volatile DefectDojoEdition edition = DefectDojoEdition.WITH_ROLES;
  private final Map<String, Integer> refused = new HashMap<>();
  private final Deque<CannedResponse> faults = new ArrayDeque<>();
  private final List<ReceivedQuery> asked = new CopyOnWriteArrayList<>();
  private final List<String> complaints = new CopyOnWriteArrayList<>();
  private final AtomicInteger concurrentRequests = new AtomicInteger();
  private final AtomicInteger mostAtOnce = new AtomicInteger();
  private volatile String nextHost = "";
  private volatile Runnable afterEach = () -> {};
  private volatile boolean old;
  private volatile Instant awayUntil = Instant.MIN;
  private volatile int maxPageSize = Integer.MAX_VALUE;

  public FakeDefectDojo(Supplier<Instant> clock) {
    this.clock = clock;
    this.server = new FakeDefectDojoServer(clock, this::handle);
  }

  public String url() {
    return "http://127.0.0.1:" + server.port();
  }

  /** Is of that edition; {@link DefectDojoEdition#WITH_ROLES} unless a test says otherwise. */
  public FakeDefectDojo isOf(DefectDojoEdition one) {
    edition = one;
    return this;
  }

  /** Takes that token for that user's, with what this user may view. */
  public synchronized FakeDefectDojo takesToken(String token, long user) {
    tokens.put(token, user);
    return this;
  }

  /**
   * Has that thing, made of JSON with {@code '} for quotes, from now on; the other fields of its
   * list are neutral.
   */
  public synchronized FakeDefectDojo has(String list, long id, String fields) {
    var thing = FakeDefectDojoLists.fields(fields);
    FakeDefectDojoLists.check(list, thing);
    lists.put(list, id, thing, clock.get());
    return this;
  }

  /** Has that thing with those fields and no others, whatever they are. */
  public synchronized FakeDefectDojo hasExactly(String list, long id, String fields) {
    lists.put(list, id, FakeDefectDojoLists.fields(fields), clock.get());
    lists.keepExactly(list, id);
    return this;
  }

  /** Changes some fields of a thing. */
  public synchronized FakeDefectDojo changes(String list, long id, String fields) {
    var changed = FakeDefectDojoLists.fields(fields);
    FakeDefectDojoLists.check(list, changed);
    lists.change(list, id, changed, clock.get());
    return this;
  }

  public synchronized FakeDefectDojo deletes(String list, long id) {
    lists.delete(list, id);
    return this;
  }

  /**
   * Imports a scan: keeps it among {@code test_imports}, and sends {@code scan_added} and, for the
   * first import into a test, {@code test_added} to the endpoints.
   */
  public FakeDefectDojo imports(FakeScanImport scan) {
    ObjectNode scanAdded;
    ObjectNode testAdded;
    synchronized (this) {
      var bodies = new FakeDefectDojoBodies(lists, edition, url());
      scanAdded = scan.scanAdded(bodies);
      testAdded = bodies.ofTest("test_added", "Test created for", scan.test());
      scan.record(lists, clock.get());
    }
    sends(scan.isEmpty() ? "scan_added_empty" : "scan_added", scanAdded);
    if (scan.untouched().isEmpty()) {
      sends("test_added", testAdded);
    }
    return this;
  }

  /** Keeps the import among {@code test_imports}, and sends nothing. */
  public synchronized FakeDefectDojo importsSilently(FakeScanImport scan) {
    scan.record(lists, clock.get());
    return this;
  }

  /** Sends that to the system's endpoints that are active, once. */
  public FakeDefectDojo sends(String event, ObjectNode body) {
    webhooks().send(event, body, clock.get());
    return this;
  }

  /** Returns the body of the event that announces the import. */
  public synchronized ObjectNode body(FakeScanImport scan) {
    return scan.scanAdded(new FakeDefectDojoBodies(lists, edition, url()));
  }

  /** Saves the endpoint in DefectDojo's pages; returns whether its ping was answered well. */
  public boolean savesEndpoint(long id) {
    return webhooks().saveEndpoint(id, clock.get()).orElse(0) / 100 == 2;
  }

  /** Returns the status of the endpoint, {@code active} or {@code inactive_permanent}. */
  public synchronized String endpointStatus(long id) {
    return lists.item("notification_webhooks", id).orElseThrow().path("status").asText();
  }

  private FakeDefectDojoWebhooks webhooks() {
    return new FakeDefectDojoWebhooks(lists, edition, url());
  }

  /** From now on that list is refused; 0: no more. */
  public synchronized FakeDefectDojo refuses(String list, int status) {
    refused.put(list, status);
    return this;
  }

  public synchronized FakeDefectDojo answersNext(int status, Map<String, String> headers) {
    faults.add(page(status, headers));
    return this;
  }

  /** Is down until then: a proxy answers. */
  public FakeDefectDojo isDownUntil(Instant then) {
    awayUntil = then;
    return this;
  }

  /** Pages longer than that take too long: a proxy answers. */
  public FakeDefectDojo failsAbove(int limit) {
    maxPageSize = limit;
    return this;
  }

  /** Closes the next connection in the middle of the answer. */
  public synchronized FakeDefectDojo cutsNext() {
    faults.add(new CannedResponse.Cut());
    return this;
  }

  /** Names that host in {@code next}. */
  public FakeDefectDojo namesAsNext(String host) {
    nextHost = host;
    return this;
  }

  /** Does that once each answer is made. */
  public FakeDefectDojo afterEach(Runnable then) {
    afterEach = then;
    return this;
  }

  /** An old version, which cannot order by when things were made or changed. */
  public FakeDefectDojo isOld() {
    old = true;
    return this;
  }

  /** Returns whether DefectDojo lets that user view that product. */
  public synchronized boolean mayView(long user, long product) {
    return lists
            .item("users", user)
            .filter(one -> one.path("is_active").asBoolean(true))
            .isPresent()
        && mayViewIfActive(user, product);
  }

  /** Returns the same for a user who may be inactive. */
  public synchronized boolean mayViewIfActive(long user, long product) {
    var access = new FakeDefectDojoAccess(edition, lists, user);
    return lists.item("products", product).filter(access.visibleIn("products")).isPresent();
  }

  public List<ReceivedQuery> requests() {
    return List.copyOf(asked);
  }

  public List<ReceivedQuery> requests(String list) {
    return asked.stream().filter(one -> one.list().equals(list)).toList();
  }

  public FakeDefectDojo forgetsRequests() {
    asked.clear();
    return this;
  }

  /** Returns what DefectDojo would not have understood. */
  public List<String> errors() {
    return List.copyOf(complaints);
  }

  public int maxConcurrentRequests() {
    return mostAtOnce.get();
  }

  private CannedResponse handle(FakeDefectDojoServer.IncomingRequest asking) {
    mostAtOnce.accumulateAndGet(concurrentRequests.incrementAndGet(), Math::max);
    var answer = answer(asking);
    // Before the answer goes out: whoever has it may ask again.
    afterEach.run();
    concurrentRequests.decrementAndGet();
    return answer;
  }

  private synchronized CannedResponse answer(FakeDefectDojoServer.IncomingRequest asking) {
    var path = asking.path();
    var query = query(asking.query());
    var asks = path.startsWith("/api/v2/") ? path.substring(8).replaceAll("/$", "") : "";
    var list = asks.replaceFirst("/.*", "");
    asked.add(new ReceivedQuery(asks, query));
    if (clock.get().isBefore(awayUntil)
        || Integer.parseInt(query.getOrDefault("limit", "25")) > maxPageSize) {
      return page(502, Map.of());
    }
    if (!asking.method().equals("GET")) {
      return badRequest(405, "method " + asking.method());
    }
    if (asking.authorization().isEmpty()) {
      return refuse(403, "Authentication credentials were not provided.");
    }
    var token = asking.authorization().get();
    if (!isKnown(token)) {
      return refuse(403, "Invalid token.");
    }
    if (!DefectDojoEdition.allLists().contains(list) || !path.endsWith("/")) {
      complaints.add("no list at " + path);
      return page(404, Map.of());
    }
    if (faults.peek() != null) {
      return faults.remove();
    }
    var status = edition.has(list) ? refused.getOrDefault(list, 0) : 404;
    if (status > 0) {
      return status == 404 ? page(404, Map.of()) : refuse(status, NO_RIGHT);
    }
    return answer(asks, query, new FakeDefectDojoAccess(edition, lists, user(token)));
  }

  private boolean isKnown(String token) {
    return token.equals("Token " + TOKEN) || user(token) != null;
  }

  private @Nullable Long user(String token) {
    return tokens.get(token.replaceFirst("^Token ", ""));
  }

  private CannedResponse answer(
      String asks, Map<String, String> query, FakeDefectDojoAccess access) {
    var list = asks.replaceFirst("/.*", "");
    if (access.isForbidden(list)) {
      return refuse(403, NO_RIGHT);
    }
    return asks.equals(list) ? list(list, query, access) : item(asks, query, access);
  }

  private CannedResponse item(String asks, Map<String, String> query, FakeDefectDojoAccess access) {
    var list = asks.replaceFirst("/.*", "");
    var id = asks.replaceFirst("^[^/]*/", "");
    var found =
        id.matches("\\d{1,18}")
            ? lists.item(list, Long.parseLong(id)).filter(access.visibleIn(list))
            : Optional.<ObjectNode>empty();
    if (found.isEmpty()) {
      return refuse(404, "Not found.");
    }
    var item = pages().shown(list, found.get(), query);
    if (RecordedShapes.of(edition).hasPrefetch(list)) {
      item = item.deepCopy();
      item.putObject("prefetch");
    }
    return json(200, item.toString());
  }

  private FakeDefectDojoPages pages() {
    return new FakeDefectDojoPages(lists, RecordedShapes.of(edition));
  }

  private CannedResponse list(String list, Map<String, String> query, FakeDefectDojoAccess access) {
    for (var name : query.keySet()) {
      if (!FakeDefectDojoPages.takes(list, name)) {
        return badRequest(400, "no parameter " + name + " of " + list);
      }
    }
    var order = query.getOrDefault("o", "");
    var field = order.replaceFirst("^-", "");
    if (!order.isEmpty() && old && !field.equals("id")) {
      return json(400, "{\"o\":[\"Select a valid choice.\"]}");
    }
    if (!order.isEmpty() && !FakeDefectDojoPages.canBeOrdered(list, field)) {
      return badRequest(400, list + " cannot be ordered by " + order);
    }
    var host = nextHost.isEmpty() ? url() : nextHost;
    return json(200, pages().page(list, query, host, access.visibleIn(list)).toString());
  }

  private static Map<String, String> query(String raw) {
    var query = new HashMap<String, String>();
    for (var pair : raw.split("&")) {
      if (!pair.isEmpty()) {
        query.put(pair.replaceFirst("=.*", ""), pair.replaceFirst("^[^=]*=?", ""));
      }
    }
    return query;
  }

  private CannedResponse badRequest(int status, String why) {
    complaints.add(why);
    return refuse(status, why);
  }

  private static CannedResponse refuse(int status, String detail) {
    return json(status, FakeDefectDojoPages.detail(detail).toString());
  }

  private static CannedResponse json(int status, String body) {
    var headers = Map.of("Allow", "GET, POST, HEAD, OPTIONS");
    return new CannedResponse.Full(status, "application/json", headers, body);
  }

  /** As DefectDojo answers where nothing is: with a page for people. */
  private static CannedResponse page(int status, Map<String, String> headers) {
    return new CannedResponse.Full(status, "text/html; charset=utf-8", headers, PAGE);
  }

  @Override
  public void close() {
    server.close();
  }
}
