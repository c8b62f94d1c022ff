package io.dojobell.store;

import io.dojobell.model.Organisation;
import java.time.Instant;
import java.util.HashMap;
import java.util.Map;
import org.jdbi.v3.core.Handle;
import org.jspecify.annotations.Nullable;

/** The organisation's settings, by the names the API gives them. */
public final class SystemSettings {
  /** What was read last: it is read for each message, and seldom changed. */
  private static volatile @Nullable Parsed latest;

  private final Handle handle;

  private record Parsed(Map<String, String> rows, Organisation organisation) {}

  public SystemSettings(Handle handle) {
    this.handle = handle;
  }

  /** Returns all of them, with the default for each that was never set. */
  public Organisation read() {
    var rows = new HashMap<String, String>();
    handle
        .createQuery("select name, value from system_values")
        .mapTo(NamedValue.class)
        .forEach(one -> rows.put(one.name(), one.value()));
    var known = latest;
    if (known == null || !known.rows().equals(rows)) {
      known = new Parsed(Map.copyOf(rows), Organisation.read(rows));
      latest = known;
    }
    return known.organisation();
  }

  private record NamedValue(String name, String value) {}

  /** Stores the rows that differ. */
  public void change(Organisation before, Organisation after) {
    var old = before.rows();
    after
        .rows()
        .forEach(
            (name, value) -> {
              if (!value.equals(old.get(name))) {
                set(name, value);
              }
            });
  }

  /** Sets one value where there is none yet, or an empty one. */
  public void putIfEmpty(String name, String value) {
    handle.execute(
        """
        insert into system_values (name, value) values (?, ?)
        on conflict (name) do update set value = excluded.value
        where system_values.value = ''\
        """,
        name,
        value);
  }

  /** Stores that moment, to show that writes work. */
  public void touch(Instant now) {
    set("stamp", now.toString());
  }

  /** Stores one value that is not a setting but part of Dojobell's own state. */
  public void put(String name, String value) {
    set(name, value);
  }

  /** Returns one value as it was stored; empty if there is none. */
  public String value(String name) {
    return handle
        .select("select value from system_values where name = ?", name)
        .mapTo(String.class)
        .findOne()
        .orElse("");
  }

  private void set(String name, String value) {
    handle.execute(
        """
        insert into system_values (name, value) values (?, ?)
        on conflict (name) do update set value = excluded.value\
        """,
        name,
        value);
  }
}
