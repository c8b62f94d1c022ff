package io.dojobell.model;

import java.time.DateTimeException;
import java.time.ZoneId;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** Reads time zones as people write them. */
public final class ZoneNames {
  /** What a search without words offers. */
  private static final List<String> COMMON =
      List.of(
          "UTC",
          "Europe/London",
          "Europe/Berlin",
          "Europe/Paris",
          "Europe/Madrid",
          "Europe/Warsaw",
          "Europe/Helsinki",
          "Europe/Istanbul",
          "Asia/Dubai",
          "Asia/Kolkata",
          "Asia/Singapore",
          "Asia/Shanghai",
          "Asia/Tokyo",
          "Australia/Sydney",
          "Pacific/Auckland",
          "America/Sao_Paulo",
          "America/New_York",
          "America/Chicago",
          "America/Denver",
          "America/Los_Angeles");

  private ZoneNames() {}

  /**
   * Returns the names of zones with all of the words in them, such as {@code new york}; without
   * words common ones. First comes the one of exactly that name, then those whose city begins with
   * the words; an offset is found as it was typed.
   */
  public static List<String> search(String words) {
    var wanted = searchable(words.strip());
    if (wanted.isEmpty()) {
      return COMMON;
    }
    var parts = wanted.split(" +");
    var found =
        ZoneId.getAvailableZoneIds().stream()
            .filter(id -> !id.startsWith("SystemV/"))
            .filter(id -> Arrays.stream(parts).allMatch(searchable(id)::contains))
            .sorted(
                Comparator.comparing((String id) -> !searchable(id).equals(wanted))
                    .thenComparing(id -> !searchable(city(id)).startsWith(wanted))
                    .thenComparing(Comparator.naturalOrder()))
            .toList();
    return found.isEmpty() ? zone(words).map(ZoneId::getId).stream().toList() : found;
  }

  private static String city(String id) {
    return id.substring(id.lastIndexOf('/') + 1);
  }

  private static String searchable(String text) {
    return text.toLowerCase(Locale.ROOT).replace('_', ' ');
  }

  /** Returns the zone of that name in any case, such as {@code asia/kathmandu}, or of an offset. */
  public static Optional<ZoneId> zone(String text) {
    var name = text.strip();
    var region =
        ZoneId.getAvailableZoneIds().stream().filter(id -> id.equalsIgnoreCase(name)).findFirst();
    if (region.isPresent()) {
      return region.map(ZoneId::of);
    }
    try {
      return Optional.of(ZoneId.of(name));
    } catch (DateTimeException _) {
      return Optional.empty();
    }
  }
}
