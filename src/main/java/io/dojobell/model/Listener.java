package io.dojobell.model;

import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * An active user who may view what an event is about, with the row of theirs that decides: the
 * product setting's where they set it for that product, else the personal one's.
 *
 * @param row the channels; empty: nothing
 * @param minSeverity of the setting the row stands in
 * @param ofProduct whether the row is the product setting's
 * @param endpoints the user's own webhook endpoints
 * @param attention when the user is told
 */
public record Listener(
    User user,
    Set<Channel> row,
    @Nullable Severity minSeverity,
    boolean ofProduct,
    List<Long> endpoints,
    Attention attention) {
  public Listener {
    row = Set.copyOf(row);
    endpoints = List.copyOf(endpoints);
  }
}
