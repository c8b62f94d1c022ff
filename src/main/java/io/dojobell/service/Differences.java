package io.dojobell.service;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** The differences of a thing before and after a change, in words for the audit log. */
public final class Differences {
  private final List<String> found = new ArrayList<>();

  /** Adds {@code minimum severity any → high}, unless both are the same. */
  public Differences add(String what, String old, String now) {
    return old.equals(now) ? this : addWords(what + " " + old + " → " + now);
  }

  /** Adds {@code secret changed}, unless both are the same; for values that are not shown. */
  public Differences addHidden(String what, @Nullable Object old, @Nullable Object now) {
    return Objects.equals(old, now) ? this : addWords(what + " changed");
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
