package io.dojobell.workspace.slack;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.time.Instant;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** The channels and direct messages, and what was said in each. */
final class Conversations {
  private final Map<String, WorkspaceChannel> byId = new LinkedHashMap<>();
  private final Map<String, List<Message>> messages = new LinkedHashMap<>();
  private final InstantSource clock;
  private int last;
  private long lastMicros;

  Conversations(InstantSource clock) {
    this.clock = clock;
  }

  synchronized WorkspaceChannel put(WorkspaceChannel channel) {
    WorkspaceChannel known =
        channel.id().isEmpty() ? channel.id("C%09d".formatted(++last)) : channel;
    byId.put(known.id(), known);
    messages.computeIfAbsent(known.id(), id -> new ArrayList<>());
    return known;
  }

  /** The conversation of the app with this user, begun when there is none. */
  synchronized WorkspaceChannel direct(String user) {
    return byId.values().stream()
        .filter(channel -> channel.directUser().equals(user))
        .findFirst()
        .orElseGet(() -> put(WorkspaceChannel.direct("D%09d".formatted(++last), user)));
  }

  /** The same conversation under another id; the old one is no more. */
  synchronized void changeId(String oldId, String id) {
    put(byId.remove(oldId).id(id));
    List<Message> said = messages.remove(oldId);
    said.forEach(m -> messages.get(id).add(m.movedTo(id)));
  }

  synchronized Optional<WorkspaceChannel> find(String id) {
    return Optional.ofNullable(byId.get(id));
  }

  synchronized Optional<WorkspaceChannel> byName(String name) {
    return byId.values().stream().filter(channel -> channel.name().equals(name)).findFirst();
  }

  synchronized List<WorkspaceChannel> all() {
    return new ArrayList<>(byId.values());
  }

  /** Adds it under a {@code ts} of its own, later than every other. */
  synchronized Message add(
      WorkspaceChannel channel, ObjectNode body, boolean hidden, String ephemeralTo) {
    body.put("ts", nextTs());
    Message message = new Message(channel.id(), body, hidden, ephemeralTo);
    messages.get(channel.id()).add(message);
    return message;
  }

  synchronized void replace(Message message) {
    messages
        .get(message.channel())
        .replaceAll(old -> old.ts().equals(message.ts()) ? message : old);
  }

  synchronized void remove(Message message) {
    messages.get(message.channel()).removeIf(old -> old.ts().equals(message.ts()));
  }

  synchronized List<Message> messages(String channel) {
    return List.copyOf(messages.getOrDefault(channel, List.of()));
  }

  synchronized Optional<Message> message(String channel, String ts) {
    return messages.getOrDefault(channel, List.of()).stream()
        .filter(message -> message.ts().equals(ts))
        .findFirst();
  }

  private String nextTs() {
    Instant now = clock.instant();
    long micros = now.getEpochSecond() * 1_000_000 + now.getNano() / 1_000;
    lastMicros = Math.max(lastMicros + 1, micros);
    return "%d.%06d".formatted(lastMicros / 1_000_000, lastMicros % 1_000_000);
  }
}
