package io.dojobell.workspace.slack;

import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

/** Slack's paces: calls a minute by tier, messages a second by channel, all messages together. */
final class RateLimiter {
  /** Calls a minute: Slack's tiers; posting has its own limits. */
  enum Tier {
    // Slack says one and more: reconnecting twice at once has to pass.
    ONE(5),
    TWO(20),
    THREE(50),
    FOUR(100),
    POSTING(Integer.MAX_VALUE),
    SPECIAL(Integer.MAX_VALUE);

    final int perMinute;

    Tier(int perMinute) {
      this.perMinute = perMinute;
    }
  }

  // About one a second a channel; short bursts pass.
  private static final int CHANNEL_BURST = 4;
  private static final Duration MINUTE = Duration.ofMinutes(1);

  private record Bucket(double tokens, Instant at) {}

  private final InstantSource clock;
  private final RateLimitOptions options;
  private final Map<String, Deque<Instant>> windows = new HashMap<>();
  private final Map<String, Bucket> channels = new HashMap<>();

  RateLimiter(InstantSource clock, RateLimitOptions pace) {
    this.clock = clock;
    this.options = pace;
  }

  /** Returns how long to wait before this method may be called again; empty: it is counted now. */
  synchronized Optional<Duration> acquireCall(String method, Tier tier) {
    int usual = options.methods() ? tier.perMinute : Integer.MAX_VALUE;
    return inWindow("method " + method, options.methodsPerMinute().getOrDefault(method, usual));
  }

  /** The same for a message to this channel. */
  synchronized Optional<Duration> acquirePost(String channel) {
    if (!options.channels()) {
      return inWindow("workspace", options.messagesPerMinute());
    }
    Instant now = clock.instant();
    Bucket old = channels.getOrDefault(channel, new Bucket(CHANNEL_BURST, now));
    double refilled = Duration.between(old.at(), now).toNanos() / 1e9;
    double tokens = Math.min(CHANNEL_BURST, old.tokens() + refilled);
    if (tokens < 1) {
      channels.put(channel, new Bucket(tokens, now));
      return Optional.of(Duration.ofSeconds((long) Math.ceil(1 - tokens)));
    }
    Optional<Duration> whole = inWindow("workspace", options.messagesPerMinute());
    if (whole.isEmpty()) {
      channels.put(channel, new Bucket(tokens - 1, now));
    }
    return whole;
  }

  private Optional<Duration> inWindow(String key, int limit) {
    if (limit == Integer.MAX_VALUE) {
      return Optional.empty();
    }
    Instant now = clock.instant();
    Deque<Instant> window = windows.computeIfAbsent(key, k -> new ArrayDeque<>());
    while (!window.isEmpty() && !window.peekFirst().plus(MINUTE).isAfter(now)) {
      window.removeFirst();
    }
    if (window.size() >= limit) {
      Duration wait = Duration.between(now, window.peekFirst().plus(MINUTE));
      return Optional.of(Duration.ofSeconds(Math.max(1, (wait.toMillis() + 999) / 1000)));
    }
    window.addLast(now);
    return Optional.empty();
  }
}
