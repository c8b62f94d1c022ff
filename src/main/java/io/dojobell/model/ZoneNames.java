package io.dojobell.model;

import java.time.DateTimeException;
import java.time.ZoneId;
import java.util.Optional;

/** Reads time zones as people write them. */
public final class ZoneNames {
  private ZoneNames() {}

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
