package io.dojobell.workspace.slack;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.dojobell.workspace.Fault;
import io.dojobell.workspace.Json;
import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;

/** Incoming webhooks: each posts into its one channel. */
public final class IncomingWebhooks {
  /** Slack answers a webhook in plain text. */
  public record Answer(int status, String retryAfter, String text) {}

  private final Site site;
  private final Map<String, String> channels = new LinkedHashMap<>();

  IncomingWebhooks(Site site) {
    this.site = site;
  }

  /** The path of the webhook of this channel, made when there is none; needs the scope. */
  public synchronized String path(String channelName) {
    if (!site.may("incoming-webhook")) {
      throw new IllegalStateException("The manifest does not ask for incoming-webhook");
    }
    SlackChannel channel =
        site.conversations()
            .byName(channelName)
            .orElseThrow(() -> new IllegalArgumentException("No Slack channel " + channelName));
    String path = "/services/" + Installation.TEAM + "/B" + channel.id() + "/local" + channel.id();
    channels.put(path, channel.id());
    return path;
  }

  /** Posts, unless the fault stands before it. */
  public Answer post(String path, String body, Fault fault) {
    Answer answer =
        fault == null || fault.carriedOut()
            ? perform(path, body, fault instanceof Fault.Hidden)
            : undone(fault);
    site.changes().mark();
    return answer;
  }

  private static Answer undone(Fault fault) {
    return switch (fault) {
      case Fault.Status(int code) -> new Answer(code, "", "server_error");
      case Fault.RateLimited(var after) -> new Answer(429, after.orElse(""), "rate_limited");
      case Fault.SlackError(String error) -> new Answer(403, "", error);
      case Fault.Foreign _, Fault.Slow _, Fault.Cut _, Fault.Hang _ -> new Answer(200, "", "ok");
      case Fault.Hidden _, Fault.Refused _, Fault.Smtp _ -> new Answer(200, "", "ok");
    };
  }

  /** The channel that the webhook of this path posts to; empty where there is none. */
  public synchronized Optional<String> channel(String path) {
    return Optional.ofNullable(channels.get(path));
  }

  private Answer perform(String path, String body, boolean hidden) {
    String channelId = channels.get(path);
    if (channelId == null) {
      return new Answer(404, "", "no_service");
    }
    SlackChannel channel = site.conversations().find(channelId).orElseThrow();
    if (channel.archived()) {
      return new Answer(410, "", "channel_is_archived");
    }
    JsonNode json = Json.read(body).orElse(null);
    if (!(json instanceof ObjectNode object)) {
      return new Answer(400, "", "invalid_payload");
    }
    try {
      ObjectNode content =
          new Composer(site).compose(new ApiCall("incoming-webhook", object, "", hidden));
      Optional<Duration> wait = site.limits().post(channelId);
      if (wait.isPresent()) {
        String seconds = Long.toString(new RateLimited(wait.get()).seconds());
        return new Answer(429, seconds, "rate_limited");
      }
      ObjectNode message =
          Json.object()
              .put("type", "message")
              .put("subtype", "bot_message")
              .put("bot_id", "B" + channelId)
              .put("username", site.app().manifest().botName());
      message.setAll(content);
      Message posted = site.conversations().add(channel, message, hidden, "");
      site.pings().addAll(Ping.in(posted, object.path("link_names").asBoolean()));
      return new Answer(200, "", "ok");
    } catch (ApiError e) {
      return new Answer(400, "", e.getMessage());
    }
  }
}
