package io.dojobell.fuzz;

import static java.nio.charset.StandardCharsets.UTF_8;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.dojobell.workspace.slack.SlackSignature;
import java.net.URLEncoder;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;

/** Makes requests of every kind that comes from outside, the same ones for the same seed. */
final class FuzzRequestGenerator {
  private static final ObjectMapper JSON = new ObjectMapper();

  /** An address where nothing listens. */
  private static final String UNREACHABLE_URL = "http://127.0.0.1:1/response";

  private static final String EVENT =
      """
      {"type":"scan_added","title":"A scan","description":"text","url":"https://h/x","product":"web",
       "severity":"high","findings":{"new":[{"title":"f","severity":"low","url":"https://h/f"}]},
       "recipients":["bob"],"no_users":true,"occurred_at":"2026-11-23T10:00:00Z"}\
      """;

  private static final String CLOUD_EVENT =
      """
      {"specversion":"1.0","id":"i","source":"s","type":"com.example.scan_added","subject":"x",
       "time":"2026-11-23T10:00:00Z","data":{"severity":"high","product":"web"}}\
      """;

  private static final String HOOK =
      """
      {"title":"Scan","description":"d","url_ui":"http://hosthttp://host/test/1","user":null,
       "product":{"name":"Web","url_ui":"https://h/product/7"},"engagement":{"name":"E"},
       "test":{"title":"T"},"findings":{"new":[{"title":"f","severity":"High","url_ui":"x"}]}}\
      """;

  private static final String ITEM =
      """
      {"name":"n","title":"t","product":"web","url":"https://h/","severity":"High","lead":"bob",
       "target_start":"2026-11-23","target_end":"2026-12-23","sla_due":"2026-12-01",
       "expires":"2026-12-01","status":"in_progress"}\
      """;

  private static final String SETTING =
      "{\"channels\":{\"scan_added\":[\"alert\"]},\"min_severity\":\"low\"}";
  private static final String SYSTEM =
      "{\"team_name\":\"T\",\"fallback_after_seconds\":60,\"calendar\":{\"upcoming_days\":3}}";
  private static final String ROUTE =
      "{\"events\":[\"scan_added\"],\"products\":[\"web\"],\"target\":{\"slack_channel\":\"C1\"}}";
  private static final String WEBHOOK = "{\"url\":\"http://127.0.0.1:1/x\",\"secret\":\"s\"}";

  private static final List<String> PATHS =
      List.of(
          "/api/v1/users/{}",
          "/api/v1/products/{}",
          "/api/v1/product-types/{}",
          "/api/v1/products/{}/members",
          "/api/v1/settings/users/{}",
          "/api/v1/settings/users/{}/products/{}",
          "/api/v1/routes/{}",
          "/api/v1/webhooks/{}",
          "/api/v1/webhooks/{}/ping",
          "/api/v1/alerts/{}",
          "/api/v1/alerts/{}/read",
          "/api/v1/events/{}",
          "/api/v1/deliveries/{}/retry",
          "/api/v1/engagements/{}",
          "/api/v1/findings/{}",
          "/api/v1/risk-acceptances/{}",
          "/unsubscribe/{}",
          "/{}",
          "/api/v1/users?limit={}&cursor={}",
          "/api/v1/deliveries?state={}&destination={}",
          "/api/v1/alerts?user={}&unread={}",
          "/api/v1/alerts/read?user={}",
          "/health/{}",
          "/metrics",
          "/health/ready",
          "/openapi.json",
          "/slack/{}",
          "/hooks/{}");

  private static final List<String> METHODS =
      List.of("GET", "GET", "GET", "HEAD", "PUT", "POST", "PATCH", "OPTIONS", "TRACE", "FOO");

  private final Random random;
  private final Target target;

  /**
   * What is fuzzed.
   *
   * @param signingSecret Slack's
   * @param users Slack's ids of a member, a newcomer and an admin
   */
  record Target(
      String token, String signingSecret, String hookSecret, String channel, List<String> users) {}

  FuzzRequestGenerator(long seed, Target target) {
    this.random = new Random(seed);
    this.target = target;
  }

  FuzzRequest next() {
    return switch (random.nextInt(12)) {
      case 0, 1 -> path();
      case 2, 3 -> sent("POST", "/api/v1/events", "application/json", body(EVENT));
      case 4 -> cloudEvent();
      case 5 -> hook();
      case 6 -> item();
      case 7 -> setting();
      case 8, 9 -> payload();
      case 10 -> command();
      default -> garbage();
    };
  }

  private FuzzRequest path() {
    var path = FuzzValues.pick(PATHS, random);
    while (path.contains("{}")) {
      var at = path.indexOf("{}");
      path = path.substring(0, at) + FuzzValues.segment(random) + path.substring(at + 2);
    }
    var method = FuzzValues.pick(METHODS, random);
    var hasBody = !method.equals("GET") && !method.equals("HEAD");
    var body = hasBody ? FuzzValues.json(3, random).toString() : "";
    return sent(method, path, "application/json", body);
  }

  private FuzzRequest cloudEvent() {
    if (random.nextBoolean()) {
      var batch = random.nextInt(3) == 0;
      var body = body(CLOUD_EVENT);
      return sent(
          "POST",
          "/api/v1/events",
          batch ? "application/cloudevents-batch+json" : "application/cloudevents+json",
          batch ? "[" + body + "," + body(CLOUD_EVENT) + "]" : body);
    }
    var types =
        List.of("application/json", "text/plain; charset=x", "application/xml", "", "image/png");
    var headers = headers(FuzzValues.pick(types, random));
    for (var name : List.of("specversion", "id", "source", "type", "subject", "time")) {
      var value = name.equals("specversion") ? "1.0" : FuzzValues.segment(random);
      headers.add("ce-" + name + ": " + value.replaceAll("[^\\x20-\\x7e]", "?"));
    }
    return new FuzzRequest("POST", "/api/v1/events", headers, bytes(body(EVENT)));
  }

  private FuzzRequest hook() {
    var headers = headers("application/json");
    headers.set(0, "Authorization: " + target.hookSecret());
    var event = List.of("scan_added", "user_mentioned", "ping", "other", "", FuzzValues.MARK);
    headers.add("X-DefectDojo-Event: " + FuzzValues.pick(event, random));
    headers.add("X-DefectDojo-Instance: " + FuzzValues.MARK);
    return new FuzzRequest("POST", "/hooks/defectdojo", headers, bytes(body(HOOK)));
  }

  private FuzzRequest item() {
    var list = FuzzValues.pick(List.of("engagements", "findings", "risk-acceptances"), random);
    return random.nextBoolean()
        ? sent("PUT", "/api/v1/" + list + "/k1", "application/json", body(ITEM))
        : sent("PUT", "/api/v1/" + list, "application/json", "[" + body(ITEM) + "]");
  }

  private FuzzRequest setting() {
    return switch (random.nextInt(5)) {
      case 0 -> sent("PUT", "/api/v1/settings/template", "application/json", body(SETTING));
      case 1 -> sent("PATCH", "/api/v1/settings/users/bob", "application/json", body(SETTING));
      case 2 -> sent("PUT", "/api/v1/system", "application/json", body(SYSTEM));
      case 3 -> sent("POST", "/api/v1/routes", "application/json", body(ROUTE));
      default -> sent("POST", "/api/v1/webhooks", "application/json", body(WEBHOOK));
    };
  }

  private FuzzRequest payload() {
    var type =
        List.of(
            "block_actions",
            "view_submission",
            "shortcut",
            "message_action",
            "block_suggestion",
            "view_closed",
            FuzzValues.MARK);
    var payload = JSON.createObjectNode().put("type", FuzzValues.pick(type, random));
    payload.put("trigger_id", "t" + random.nextLong()).put("response_url", UNREACHABLE_URL);
    payload.put("callback_id", FuzzValues.text(random));
    payload.putObject("user").put("id", FuzzValues.pick(target.users(), random));
    payload.putObject("team").put("id", "");
    payload.putObject("channel").put("id", target.channel());
    payload.putObject("message").put("ts", "1.1").put("text", "x").putArray("blocks");
    var action = payload.putArray("actions").addObject().put("type", "button");
    action.put("action_id", FuzzValues.text(random)).put("value", FuzzValues.text(random));
    var view = payload.putObject("view").put("id", "V1").put("callback_id", "settings");
    view.put("private_metadata", FuzzValues.text(random)).putObject("state").putObject("values");
    return signed("payload=" + form(FuzzValues.changed(payload, random).toString()));
  }

  private FuzzRequest command() {
    if (random.nextInt(3) == 0) {
      var event = JSON.createObjectNode().put("type", "event_callback").put("team_id", "T1");
      event.put("event_id", "E" + random.nextLong());
      event
          .putObject("event")
          .put(
              "type", FuzzValues.pick(List.of("app_home_opened", "message", "user_change"), random))
          .put("user", FuzzValues.pick(target.users(), random))
          .put("tab", "home")
          .put("text", FuzzValues.text(random));
      return signed(FuzzValues.changed(event, random).toString(), "application/json");
    }
    var words =
        List.of("subscribe", "mute", "quiet", "link", "here subscribe", "why", "status", "");
    return signed(
        "command=%2Fdojo&team_id=T1&user_id="
            + FuzzValues.pick(target.users(), random)
            + "&channel_id="
            + target.channel()
            + "&trigger_id=t"
            + random.nextLong()
            + "&response_url="
            + form(UNREACHABLE_URL)
            + "&text="
            + form(FuzzValues.pick(words, random) + " " + FuzzValues.text(random)));
  }

  /** Unsigned or no form at all, to any address. */
  private FuzzRequest garbage() {
    var bytes = new byte[random.nextInt(200)];
    random.nextBytes(bytes);
    var paths = List.of("/slack/events", "/slack/events", "/api/v1/events", "/hooks/defectdojo");
    var types = List.of("application/x-www-form-urlencoded", "application/json", "", "x/y");
    var marked = "payload={\"type\":\"\r\n" + FuzzValues.MARK + "\",\"z\":\"\u001b[31m\"}";
    return new FuzzRequest(
        "POST",
        FuzzValues.pick(paths, random),
        headers(FuzzValues.pick(types, random)),
        random.nextBoolean() ? bytes : bytes(marked));
  }

  private String body(String template) {
    if (random.nextInt(20) == 0) {
      return FuzzValues.json(4, random).toString();
    }
    try {
      var body = FuzzValues.changed((ObjectNode) JSON.readTree(template), random).toString();
      return random.nextInt(30) == 0 ? body.substring(random.nextInt(body.length())) : body;
    } catch (JsonProcessingException wrong) {
      throw new IllegalStateException(wrong);
    }
  }

  private FuzzRequest sent(String method, String path, String type, String body) {
    return new FuzzRequest(method, path, headers(type), bytes(body));
  }

  private List<String> headers(String type) {
    var headers = new ArrayList<String>();
    headers.add("Authorization: Bearer " + target.token());
    if (!type.isEmpty()) {
      headers.add("Content-Type: " + type);
    }
    return headers;
  }

  private FuzzRequest signed(String body) {
    return signed(body, "application/x-www-form-urlencoded");
  }

  private FuzzRequest signed(String body, String type) {
    var stamp = Long.toString(Instant.now().getEpochSecond());
    var headers = headers(type);
    headers.add("X-Slack-Request-Timestamp: " + stamp);
    headers.add("X-Slack-Signature: " + SlackSignature.sign(target.signingSecret(), stamp, body));
    return new FuzzRequest("POST", "/slack/events", headers, bytes(body));
  }

  private static byte[] bytes(String text) {
    return text.getBytes(UTF_8);
  }

  private static String form(String text) {
    return URLEncoder.encode(text, UTF_8);
  }
}
