package io.dojobell.model;

import java.util.LinkedHashMap;
import java.util.Map;

/** A map that drops its first entry when it has too many; not safe for use by several threads. */
public final class BoundedMap<K, V> extends LinkedHashMap<K, V> {
  private static final long serialVersionUID = 1;

  private final int maxEntries;

  private BoundedMap(int maxEntries, boolean isByUse) {
    super(16, 0.75f, isByUse);
    this.maxEntries = maxEntries;
  }

  /** Returns a map that drops the entry whose key was put first. */
  public static <K, V> BoundedMap<K, V> byAge(int maxEntries) {
    return new BoundedMap<>(maxEntries, false);
  }

  /** Returns a map that drops the entry that was not put or read for longest. */
  public static <K, V> BoundedMap<K, V> byUse(int maxEntries) {
    return new BoundedMap<>(maxEntries, true);
  }

  @Override
  protected boolean removeEldestEntry(Map.Entry<K, V> eldest) {
    return size() > maxEntries;
  }
}
