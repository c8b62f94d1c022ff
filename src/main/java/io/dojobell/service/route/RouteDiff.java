package io.dojobell.service.route;

import io.dojobell.model.EventType;
import io.dojobell.model.Mention;
import io.dojobell.model.Route;
import io.dojobell.model.Route.ThreadMode;
import io.dojobell.model.Severity;
import io.dojobell.service.Differences;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Describes routes and their changes in words, for the audit log. */
final class RouteDiff {
  private RouteDiff() {}

  /** Returns {@code SLA breach of web-api, high and above → slack:C1}. */
  static String describe(Route route) {
    var subjects = new ArrayList<>(route.products());
    route.productTypes().forEach(type -> subjects.add("type " + type));
    var parts = new ArrayList<String>();
    parts.add(
        orAll("all events", events(route))
            + (subjects.isEmpty() ? "" : " of " + Differences.firstFew(subjects)));
    if (route.minSeverity() != null) {
      parts.add(severity(route.minSeverity()) + " and above");
    }
    if (route.threadMode() != ThreadMode.ON) {
      parts.add("threads " + route.threadMode().apiName());
    }
    if (route.mention() != null) {
      parts.add("mentions " + mention(route.mention()));
    }
    return String.join(", ", parts) + " → " + route.target().text();
  }

  /** Returns the differences; empty: none. */
  static Optional<String> describeChange(Route old, Route now) {
    var found = new Differences();
    addList(found, "events", events(old), events(now));
    addList(found, "products", old.products(), now.products());
    addList(found, "product types", old.productTypes(), now.productTypes());
    return found
        .add("minimum severity", severity(old.minSeverity()), severity(now.minSeverity()))
        .add("target", old.target().text(), now.target().text())
        .add("threads", old.threadMode().apiName(), now.threadMode().apiName())
        .add("mention", mention(old.mention()), mention(now.mention()))
        .text();
  }

  /** Adds the difference of two lists, of which an empty one stands for all. */
  private static void addList(
      Differences found, String what, Collection<String> old, Collection<String> now) {
    if (old.isEmpty() || now.isEmpty()) {
      found.add(what, orAll("all", old), orAll("all", now));
    } else {
      found.addElements(what, old, now);
    }
  }

  private static String orAll(String all, Collection<String> names) {
    return names.isEmpty() ? all : Differences.firstFew(names);
  }

  private static List<String> events(Route route) {
    return route.events().stream().sorted().map(EventType::shortLabel).toList();
  }

  private static String severity(@Nullable Severity minimum) {
    return minimum == null ? "any" : minimum.wireName();
  }

  private static String mention(@Nullable Mention mention) {
    if (mention == null) {
      return "none";
    }
    return mention.equals(Mention.HERE) ? "@here" : "user group " + mention.name();
  }
}
