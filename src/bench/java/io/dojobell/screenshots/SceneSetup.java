package io.dojobell.screenshots;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.dojobell.screenshots.Scene.Trigger;
import io.dojobell.workspace.Workspace;
import io.dojobell.workspace.slack.WorkspaceUser;
import java.util.List;

/** Makes the people, products, settings and routes of the scenes, in the workspace and by API. */
record SceneSetup(Workspace workspace, SceneApi api) {
  private static final ObjectMapper JSON = new ObjectMapper();
  private static final List<String> EVENT_TYPES =
      List.of(
          "product_type_added",
          "product_added",
          "engagement_added",
          "test_added",
          "scan_added",
          "scan_added_empty",
          "jira_update",
          "upcoming_engagement",
          "stale_engagement",
          "auto_close_engagement",
          "close_engagement",
          "user_mentioned",
          "code_review",
          "review_requested",
          "report_created",
          "sla_breach",
          "sla_breach_combined",
          "risk_acceptance_expiration",
          "other");

  /** Makes what all scenes share. */
  void createShared() {
    workspace.slack().addUser(WorkspaceUser.named("alice").realName("Alice Moreau").admin());
    api.put(
        "users/alice",
        "{\"name\":\"Alice Moreau\",\"email\":\"alice@example.com\",\"admin\":true}");
    api.put("users/bob", "{\"name\":\"Bob Okafor\",\"email\":\"bob@example.com\"}");
    api.put("users/carol", "{\"name\":\"Carol Lindqvist\",\"email\":\"carol@example.com\"}");
    api.put("system", "{\"required\":[],\"calendar\":{\"auto_close_days\":30}}");
    api.put("settings/system", settings().toString());
  }

  /** Makes a scene's person and products, and greets the person. */
  void create(Scene scene) {
    var around = scene.surroundings();
    workspace
        .slack()
        .addUser(
            WorkspaceUser.named(scene.username()).realName(around.person()).email(scene.email()));
    var person = JSON.createObjectNode().put("name", around.person()).put("email", scene.email());
    api.put("users/" + scene.username(), person.toString());
    api.put("settings/users/" + scene.username(), "{\"channels\":{\"other\":[\"slack\"]}}");
    api.put("product-types/" + scene.productType(), "{\"name\":\"Payments\"}");
    for (var n = 0; n < around.products().size(); n++) {
      createProduct(scene, n);
    }
    greet(scene);
  }

  /** Connects a scene's events with its channels and its person. */
  void connect(Scene scene) {
    api.put("settings/users/" + scene.username(), settings("slack", "email").toString());
    // What comes for the person at a time is theirs alone.
    if (!scene.isHeld()) {
      var channel = workspace.slack().addChannel(scene.name()).id();
      route(scene, JSON.createObjectNode().put("slack_channel", channel));
      route(scene, JSON.createObjectNode().put("teams_url", workspace.teamsUrl(scene.name())));
    }
  }

  /** Sends a first message, which says more than later ones; it is not pictured. */
  private void greet(Scene scene) {
    api.post(
        "events",
        scene.filled(
            "{\"type\":\"other\",\"title\":\"Hello\",\"product\":\"{p0}\",\"recipients\":[\"{me}\"]}"));
  }

  private void createProduct(Scene scene, int index) {
    var key = scene.product(index);
    var product =
        JSON.createObjectNode()
            .put("name", scene.surroundings().products().get(index))
            .put("product_type", scene.productType())
            .put("visibility", "members");
    api.put("products/" + key, product.toString());
    api.put("products/" + key + "/members", "{\"members\":[\"" + scene.username() + "\"]}");
  }

  private void route(Scene scene, ObjectNode target) {
    var around = scene.surroundings();
    var route = JSON.createObjectNode().put("threads", around.threads());
    var events = route.putArray("events");
    around.routed().forEach(events::add);
    route.putArray("product_types").add(scene.productType());
    route.set("target", target);
    api.post("routes", route.toString());
  }

  /** Returns a setting that sends every event type over these channels and no others. */
  private static ObjectNode settings(String... channels) {
    var setting = JSON.createObjectNode();
    var rows = setting.putObject("channels");
    for (var type : EVENT_TYPES) {
      var row = rows.putArray(type);
      List.of(channels).forEach(row::add);
    }
    return setting;
  }

  /** Puts the things of a calendar scene: {@code findings [{…}]}. */
  void putIntoCalendar(Scene scene) {
    if (scene.trigger() != Trigger.CALENDAR) {
      return;
    }
    for (var body : scene.bodies()) {
      var space = body.indexOf(' ');
      api.put(body.substring(0, space), scene.filled(body.substring(space + 1)));
    }
  }
}
