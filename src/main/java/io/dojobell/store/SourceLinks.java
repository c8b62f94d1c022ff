package io.dojobell.store;

import io.dojobell.model.PageKey;
import java.util.List;
import java.util.Optional;
import org.jdbi.v3.core.Handle;
import org.jspecify.annotations.Nullable;

/** Finds what the sync of a source has read, by the ids there; only the sync changes it. */
public final class SourceLinks {
  private final Handle handle;

  public SourceLinks(Handle handle) {
    this.handle = handle;
  }

  /**
   * Returns whether the sync reads the source of that site.
   *
   * @param site as {@link PageKey#site} writes it
   */
  public boolean isSource(String site) {
    return handle
        .createQuery("select source from pull_rounds")
        .mapTo(String.class)
        .findOne()
        .flatMap(PageKey::site)
        .filter(site::equals)
        .isPresent();
  }

  /** Returns the key of the resource's item here; empty if it is not here. */
  public Optional<String> key(String resource, @Nullable Long id) {
    return id == null
        ? Optional.empty()
        : handle
            .select(
                "select local_key from pulled where resource = ? and remote_id = ?", resource, id)
            .mapTo(String.class)
            .findOne()
            .filter(key -> !key.isEmpty());
  }

  /** Returns the ids of the resource's items that have that key here. */
  public List<Long> ids(String resource, String key) {
    return handle
        .select(
            "select remote_id from pulled where resource = ? and local_key = ? order by remote_id",
            resource,
            key)
        .mapTo(Long.class)
        .list();
  }
}
