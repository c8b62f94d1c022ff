package io.dojobell.workspace.slack;

import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.HashMap;
import java.util.Map;

/** Trigger ids: each lives 3 s and opens one view. */
final class TriggerIds {
  private static final Duration LIFETIME = Duration.ofSeconds(3);

  private record Trigger(String user, Instant at, boolean used) {}

  private final Map<String, Trigger> byId = new HashMap<>();
  private final InstantSource clock;
  private long last;

  TriggerIds(InstantSource clock) {
    this.clock = clock;
  }

  synchronized String issue(String user) {
    String id = "%d.%d.%032x".formatted(1_000_000 + ++last, 424242, last * 0x9E3779B97F4A7C15L);
    byId.put(id, new Trigger(user, clock.instant(), false));
    return id;
  }

  /** The user who acted; it cannot be used again. */
  synchronized String use(String id) {
    Trigger trigger = byId.get(id);
    if (trigger == null) {
      throw new ApiErrorException("invalid_trigger_id");
    }
    if (trigger.used()) {
      throw new ApiErrorException("exchanged_trigger_id");
    }
    if (clock.instant().isAfter(trigger.at().plus(LIFETIME))) {
      throw new ApiErrorException("expired_trigger_id");
    }
    byId.put(id, new Trigger(trigger.user(), trigger.at(), true));
    return trigger.user();
  }
}
