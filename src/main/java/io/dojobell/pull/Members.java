package io.dojobell.pull;

import io.dojobell.store.Database;
import io.dojobell.store.PulledMembers;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/**
 * Makes those members of a product who may view it in DefectDojo, and no more those who may not any
 * more. Whom an admin added here stays.
 */
public record Members(Database database) {
  private static final int AT_ONCE = 1_000;

  void settle() {
    var entitled = database.read(handle -> new PulledMembers(handle).entitled());
    var given = database.read(handle -> new PulledMembers(handle).given());
    // Who may no more is taken out first.
    for (var some : parts(without(given, entitled))) {
      database.run(handle -> new PulledMembers(handle).take(some));
    }
    for (var some : parts(without(entitled, given))) {
      database.run(handle -> new PulledMembers(handle).give(some));
    }
  }

  private static List<PulledMembers.Member> without(
      Set<PulledMembers.Member> all, Set<PulledMembers.Member> those) {
    var left = new LinkedHashSet<>(all);
    left.removeAll(those);
    return List.copyOf(left);
  }

  private static List<List<PulledMembers.Member>> parts(List<PulledMembers.Member> members) {
    var parts = new ArrayList<List<PulledMembers.Member>>();
    for (var at = 0; at < members.size(); at += AT_ONCE) {
      parts.add(members.subList(at, Math.min(members.size(), at + AT_ONCE)));
    }
    return parts;
  }
}
