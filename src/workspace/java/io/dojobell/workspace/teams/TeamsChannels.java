package io.dojobell.workspace.teams;

import com.fasterxml.jackson.databind.JsonNode;
import io.dojobell.workspace.Changes;
import io.dojobell.workspace.Json;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.function.Predicate;

/**
 * Teams' incoming webhooks as Workflows make them: an Adaptive Card 1.4 in a message, under 28 KB,
 * at most four requests a second; 202 and an empty body when it is taken.
 */
public final class TeamsChannels {
  private static final int LARGEST = 28 * 1024;
  private static final int PER_SECOND = 4;

  /** What a poster is answered. */
  public record Answer(int status, String body) {}

  private final List<TeamsPost> posts = new CopyOnWriteArrayList<>();
  private final Map<String, Deque<Instant>> lately = new HashMap<>();
  private final InstantSource clock;
  private final Changes changes;

  public TeamsChannels(InstantSource clock, Changes changes) {
    this.clock = clock;
    this.changes = changes;
  }

  /** Takes a post, or refuses it as Teams does. */
  public Answer post(String channel, String body) {
    JsonNode message = Json.read(body).orElseGet(Json::object);
    JsonNode card = message.at("/attachments/0/content");
    if (tooMany(channel)) {
      return refuse(429, channel, card, List.of("Rate limit: over 4 requests a second"));
    }
    if (body.getBytes(StandardCharsets.UTF_8).length > LARGEST) {
      return refuse(413, channel, card, List.of("Request body is too large: over 28 KB"));
    }
    List<String> problems = CardCheck.message(message);
    if (!problems.isEmpty()) {
      return refuse(400, channel, card, problems);
    }
    add(channel, card, 202, List.of());
    return new Answer(202, "");
  }

  private Answer refuse(int status, String channel, JsonNode card, List<String> problems) {
    add(channel, card, status, problems);
    String text = "Webhook message delivery failed: " + String.join("; ", problems);
    return new Answer(status, text);
  }

  private void add(String channel, JsonNode card, int status, List<String> problems) {
    String id = "T" + (posts.size() + 1);
    posts.add(new TeamsPost(id, clock.instant(), channel, card, status, problems));
    changes.mark();
  }

  private synchronized boolean tooMany(String channel) {
    Instant now = clock.instant();
    Deque<Instant> window = lately.computeIfAbsent(channel, c -> new ArrayDeque<>());
    while (!window.isEmpty() && !window.peekFirst().plusSeconds(1).isAfter(now)) {
      window.removeFirst();
    }
    if (window.size() >= PER_SECOND) {
      return true;
    }
    window.addLast(now);
    return false;
  }

  /** Everything posted, refused ones too. */
  public List<TeamsPost> posts() {
    return List.copyOf(posts);
  }

  /** The accepted cards of a channel, oldest first. */
  public List<JsonNode> cards(String channel) {
    return posts.stream()
        .filter(post -> post.channel().equals(channel) && post.accepted())
        .map(TeamsPost::card)
        .toList();
  }

  /** What was refused, and why. */
  public List<TeamsPost> refusals() {
    return posts.stream().filter(post -> !post.accepted()).toList();
  }

  /** The first card that is as wished, waited for; fails with what was there instead. */
  public JsonNode awaitCard(String channel, Predicate<JsonNode> wished, Duration limit) {
    return changes
        .await(() -> cards(channel).stream().filter(wished).findFirst(), limit)
        .orElseThrow(
            () ->
                new AssertionError(
                    "No such card in "
                        + channel
                        + " within "
                        + limit
                        + ", but "
                        + cards(channel)
                        + "; refused: "
                        + refusals()));
  }
}
