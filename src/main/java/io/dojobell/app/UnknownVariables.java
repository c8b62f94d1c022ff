package io.dojobell.app;

import io.dojobell.service.Suggestions;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;

/** Finds environment variables whose names look like misspelt settings. */
final class UnknownVariables {
  private static final String PREFIX = "DOJOBELL_";
  private static final String FILE = "_FILE";

  /** The largest edit distance at which a name counts as a misspelt one. */
  private static final int MAX_TYPOS = 2;

  private UnknownVariables() {}

  private static Set<String> knownNames() {
    var known =
        Arrays.stream(EnvironmentVariable.values())
            .map(EnvironmentVariable::name)
            .collect(Collectors.toSet());
    Arrays.stream(EnvironmentVariable.values())
        .filter(EnvironmentVariable::isSecret)
        .forEach(setting -> known.add(setting.name() + FILE));
    return known;
  }

  /**
   * Rejects names that are one or two characters away from a setting's, such as {@code
   * DOJOBELL_ADMIN}.
   *
   * @throws InvalidConfiguration naming the setting that was probably meant
   */
  static void check(Collection<String> names) {
    var known = knownNames();
    for (var name : new TreeSet<>(names)) {
      if (name.startsWith(PREFIX) && !known.contains(name)) {
        misspelt(name, known)
            .ifPresent(
                meant -> {
                  throw new InvalidConfiguration(
                      name, "isn't a setting; did you mean " + meant + "?");
                });
      }
    }
  }

  private static Optional<String> misspelt(String name, Set<String> known) {
    return Suggestions.nearest(name, known)
        .filter(meant -> Suggestions.distance(name, meant) <= MAX_TYPOS);
  }

  /**
   * Returns the names that start with {@code DOJOBELL_} and are not settings: they have no effect.
   */
  static List<String> withoutEffect(Collection<String> names) {
    var known = knownNames();
    return names.stream()
        .filter(name -> name.startsWith(PREFIX) && !known.contains(name))
        .sorted()
        .toList();
  }
}
