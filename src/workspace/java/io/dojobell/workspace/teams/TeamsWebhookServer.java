package io.dojobell.workspace.teams;

import com.fasterxml.jackson.databind.JsonNode;
import io.dojobell.workspace.ChangeCounter;
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
public final class TeamsWebhookServer {
  private static final int MAX_BYTES = 28 * 1024;
  private static final int MAX_PER_SECOND = 4;

  /** The answer to a post. */
  public record PostResponse(int status, String body) {}

  private final List<TeamsPost> posts = new CopyOnWriteArrayList<>();
  private final Map<String, Deque<Instant>> recentPosts = new HashMap<>();
  private final InstantSource clock;
  private final ChangeCounter changes;

  public TeamsWebhookServer(InstantSource clock, ChangeCounter changes) {
    this.clock = clock;
    this.changes = changes;
  }

  /** Takes a post, or refuses it as Teams does. */
  public PostResponse post(String channel, String body) {
    JsonNode message = Json.read(body).orElseGet(Json::object);
    JsonNode card = message.at("/attachments/0/content");
    if (isRateLimited(channel)) {
      return refuse(429, channel, card, List.of("Rate limit: over 4 requests a second"));
    }
    if (body.getBytes(StandardCharsets.UTF_8).length > MAX_BYTES) {
      return refuse(413, channel, card, List.of("Request body is too large: over 28 KB"));
    }
    List<String> problems = CardValidator.findErrors(message);
    if (!problems.isEmpty()) {
      return refuse(400, channel, card, problems);
    }
    add(channel, card, 202, List.of());
    return new PostResponse(202, "");
  }

  private PostResponse refuse(int status, String channel, JsonNode card, List<String> problems) {
    add(channel, card, status, problems);
    String text = "Webhook message delivery failed: " + String.join("; ", problems);
    return new PostResponse(status, text);
  }

  private void add(String channel, JsonNode card, int status, List<String> problems) {
    String id = "T" + (posts.size() + 1);
    posts.add(new TeamsPost(id, clock.instant(), channel, card, status, problems));
    changes.increment();
  }

  private synchronized boolean isRateLimited(String channel) {
    Instant now = clock.instant();
    Deque<Instant> window = recentPosts.computeIfAbsent(channel, c -> new ArrayDeque<>());
    while (!window.isEmpty() && !window.peekFirst().plusSeconds(1).isAfter(now)) {
      window.removeFirst();
    }
    if (window.size() >= MAX_PER_SECOND) {
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
        .filter(post -> post.channel().equals(channel) && post.isAccepted())
        .map(TeamsPost::card)
        .toList();
  }

  /** Returns what was refused, and why. */
  public List<TeamsPost> refusals() {
    return posts.stream().filter(post -> !post.isAccepted()).toList();
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
