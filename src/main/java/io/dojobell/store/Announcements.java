package io.dojobell.store;

import java.time.Instant;
import java.util.Collection;
import org.jdbi.v3.core.Handle;

/** Records what the calendar has announced. */
public final class Announcements {
  private final Handle handle;

  public Announcements(Handle handle) {
    this.handle = handle;
  }

  /** One thing that was announced. */
  public record Announced(String kind, String subject, String stage) {}

  /** Records that these were announced. */
  public void markAnnounced(Collection<Announced> announced, Instant at) {
    if (announced.isEmpty()) {
      return;
    }
    var batch =
        handle.prepareBatch(
            """
            insert into announcements (kind, subject, stage, at) values (:kind, :subject, :stage, :at)
            on conflict (kind, subject, stage) do nothing\
            """);
    announced.forEach(one -> batch.bindMethods(one).bind("at", at).add());
    batch.execute();
  }

  /** Returns whether it was announced. */
  public boolean wasAnnounced(Announced one) {
    return handle
        .select(
            "select 1 from announcements where kind = ? and subject = ? and stage = ?",
            one.kind(),
            one.subject(),
            one.stage())
        .mapTo(Integer.class)
        .findOne()
        .isPresent();
  }
}
