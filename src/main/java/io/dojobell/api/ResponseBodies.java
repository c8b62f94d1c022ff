package io.dojobell.api;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.dojobell.message.MessageContent;
import io.dojobell.model.Alert;
import io.dojobell.model.Channel;
import io.dojobell.model.Delivery;
import io.dojobell.model.Destination;
import io.dojobell.model.DetailLevel;
import io.dojobell.model.Endpoint;
import io.dojobell.model.Event;
import io.dojobell.model.Finding;
import io.dojobell.model.NamedRef;
import io.dojobell.model.Product;
import io.dojobell.model.ProductType;
import io.dojobell.model.Route;
import io.dojobell.model.Setting;
import io.dojobell.model.Severity;
import io.dojobell.model.User;
import io.dojobell.web.JsonBody;
import io.dojobell.web.Responses;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Builds the JSON of responses (src/docs/reference.md, HTTP API). */
final class ResponseBodies {
  private ResponseBodies() {}

  static ObjectNode event(Event event) {
    var content = event.content();
    var subject = event.subject();
    var json =
        Responses.object()
            .put("id", event.id())
            .put("type", event.typeName())
            .put("title", content.title())
            .put("description", content.description())
            .put("url", content.url())
            .put("product", key(subject.product()))
            .put("product_type", key(subject.productType()))
            .put("engagement", key(subject.engagement()))
            .put("test", subject.test())
            .put("severity", event.severity().map(Severity::wireName).orElse(null));
    var findings = json.putObject("findings");
    findings.set("new", findings(content.findings().fresh()));
    findings.set("reactivated", findings(content.findings().reactivated()));
    findings.set("mitigated", findings(content.findings().mitigated()));
    findings.set("untouched", findings(content.findings().untouched()));
    json.put("requested_by", content.requestedBy());
    var recipients = event.recipients().usernames();
    if (recipients == null) {
      json.putNull("recipients");
    } else {
      recipients.forEach(json.putArray("recipients")::add);
    }
    return json.put("no_users", event.recipients().noUsers())
        .put("alert_only", event.recipients().alertOnly())
        .put("occurred_at", time(content.occurredAt()))
        .put("received_at", time(event.receivedAt()));
  }

  private static @Nullable String key(@Nullable NamedRef thing) {
    return thing == null ? null : thing.key();
  }

  private static ArrayNode findings(List<Finding> findings) {
    var list = JsonBody.JSON.createArrayNode();
    for (var finding : findings) {
      var severity = finding.severity();
      list.addObject()
          .put("title", finding.title())
          .put("severity", severity == null ? null : severity.wireName())
          .put("url", finding.url());
    }
    return list;
  }

  static ObjectNode delivery(Delivery delivery, Map<String, String> slackUsers) {
    return Responses.object()
        .put("id", delivery.id())
        .put("event", delivery.event())
        .put("channel", delivery.destination().channel().wireName())
        .put("destination", destination(delivery.destination(), slackUsers))
        .put("user", delivery.username())
        .put("state", delivery.state().wireName())
        .put("reason", delivery.reason().text())
        .put("tries", delivery.tries())
        .put("last_error", delivery.lastError())
        .put("created_at", time(delivery.createdAt()))
        .put("next_try_at", time(delivery.nextTryAt()))
        .put("sent_at", time(delivery.sentAt()))
        .put("told_in", delivery.mergedInto());
  }

  /** Returns the destination's name; an account is shown as its Slack user, if that is known. */
  private static String destination(Destination destination, Map<String, String> slackUsers) {
    return destination instanceof Destination.SlackUser(var username)
            && slackUsers.get(username) != null
        ? "slack:" + slackUsers.get(username)
        : destination.text();
  }

  static ObjectNode alert(Alert alert) {
    var brief = MessageContent.of(alert.event(), DetailLevel.FULL);
    var severity = brief.severity();
    return Responses.object()
        .put("id", alert.id())
        .put("event", alert.event().isNotice() ? null : alert.event().id())
        .put("type", alert.event().typeName())
        .put("title", brief.title())
        .put("text", brief.text())
        .put("url", brief.link())
        .put("severity", severity == null ? null : severity.wireName())
        .put("read", alert.read())
        .put("created_at", time(alert.createdAt()));
  }

  static ObjectNode user(User user) {
    return Responses.object()
        .put("username", user.username())
        .put("name", user.name())
        .put("email", user.email())
        .put("slack_email", user.slackEmail())
        .put("slack_user_id", user.slackUserId())
        .put("admin", user.admin())
        .put("active", user.active());
  }

  static ObjectNode productType(ProductType type) {
    return Responses.object()
        .put("key", type.key())
        .put("name", type.name())
        .put("url", type.url());
  }

  static ObjectNode product(Product product) {
    return Responses.object()
        .put("key", product.key())
        .put("name", product.name())
        .put("product_type", product.productType())
        .put("url", product.url())
        .put("visibility", product.visibility().wireName());
  }

  static ObjectNode setting(Setting setting) {
    var json = Responses.object();
    var channels = json.putObject("channels");
    setting
        .channels()
        .forEach(
            (type, row) ->
                row.stream()
                    .map(Channel::wireName)
                    .forEach(channels.putArray(type.wireName())::add));
    var least = setting.minSeverity();
    return json.put("min_severity", least == null ? null : least.wireName());
  }

  /**
   * @param teamsUrl the part of the target's URL that may be shown, if it is a Teams webhook
   */
  static ObjectNode route(Route route, @Nullable String teamsUrl) {
    var json = Responses.object().put("id", route.id());
    var events = json.putArray("events");
    route.events().stream().sorted().forEach(type -> events.add(type.wireName()));
    route.products().forEach(json.putArray("products")::add);
    route.productTypes().forEach(json.putArray("product_types")::add);
    var least = route.minSeverity();
    json.put("min_severity", least == null ? null : least.wireName());
    var target = json.putObject("target");
    if (route.target() instanceof Destination.SlackChannel(var id)) {
      target.put("slack_channel", id);
    } else {
      target.put("teams_url", teamsUrl);
    }
    return json.put("threads", route.threadMode().name().toLowerCase(java.util.Locale.ROOT));
  }

  /**
   * Returns the endpoint without its header's value and its secret.
   *
   * @param whole true if the whole URL is shown, not only its scheme and host
   */
  static ObjectNode endpoint(Endpoint endpoint, boolean whole) {
    return Responses.object()
        .put("id", endpoint.id())
        .put("name", endpoint.name())
        .put("url", whole ? endpoint.url() : endpoint.schemeAndHost())
        .put("header_name", endpoint.headerName())
        .put("owner", endpoint.owner())
        .put("status", endpoint.status().wireName())
        .put("note", endpoint.note());
  }

  static @Nullable String time(@Nullable Instant time) {
    return time == null ? null : time.truncatedTo(ChronoUnit.MILLIS).toString();
  }
}
