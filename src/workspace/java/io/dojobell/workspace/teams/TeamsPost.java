package io.dojobell.workspace.teams;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.Instant;
import java.util.List;

/** A post to a Teams channel: the card, and why it was refused (empty: it was not). */
public record TeamsPost(
    String id, Instant at, String channel, JsonNode card, int status, List<String> problems) {
  public boolean isAccepted() {
    return problems.isEmpty() && status / 100 == 2;
  }
}
