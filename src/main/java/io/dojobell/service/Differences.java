package io.dojobell.service;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** The differences of a thing before and after a change, in words for the audit log. */
public final class Differences {
  private static final int MAX_NAMED = 4;

  private final List<String> found = new ArrayList<>();

  /** Adds {@code minimum severity any → high}, unless both are the same. */
  public Differences add(String what, String old, String now) {
    return old.equals(now) ? this : addWords(what + " " + old + " → " + now);
  }

  /** Adds {@code secret changed}, unless both are the same; for values that are not shown. */
  public Differences addHidden(String what, @Nullable Object old, @Nullable Object now) {
    return Objects.equals(old, now) ? this : addWords(what + " changed");
  }

  /** Adds {@code members + bob, carol − dora}, unless both have the same elements. */
  public Differences addElements(String what, Collection<String> old, Collection<String> now) {
    var words = new StringBuilder(what);
    var added = now.stream().filter(one -> !old.contains(one)).distinct().toList();
    var removed = old.stream().filter(one -> !now.contains(one)).distinct().toList();
    if (!added.isEmpty()) {
      words.append(" + ").append(firstFew(added));
    }
    if (!removed.isEmpty()) {
      words.append(" − ").append(firstFew(removed));
    }
    return added.isEmpty() && removed.isEmpty() ? this : addWords(words.toString());
  }

  /** Returns the first few names, and how many more there are. */
  public static String firstFew(Collection<String> names) {
    var named = names.stream().limit(MAX_NAMED).collect(Collectors.joining(", "));
    return names.size() > MAX_NAMED
        ? "%s and %d more".formatted(named, names.size() - MAX_NAMED)
        : named;
  }

  /** Adds words as they are. */
  public Differences addWords(String words) {
    found.add(words);
    return this;
  }

  /** Returns all of them in a line; empty: there are none. */
  public Optional<String> text() {
    return found.isEmpty() ? Optional.empty() : Optional.of(String.join("; ", found));
  }
}
