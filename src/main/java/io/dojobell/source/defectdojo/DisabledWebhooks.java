package io.dojobell.source.defectdojo;

import io.dojobell.model.DisabledWebhook;
import java.util.List;
import org.jdbi.v3.core.Handle;

/** Records which endpoints to Dojobell DefectDojo has disabled, as the sync saw it last. */
public final class DisabledWebhooks {
  private final Handle handle;

  public DisabledWebhooks(Handle handle) {
    this.handle = handle;
  }

  /** Returns all of them. */
  public List<DisabledWebhook> all() {
    return handle
        .createQuery("select * from disabled_hook_endpoints order by id")
        .mapTo(DisabledWebhook.class)
        .list();
  }

  /** Replaces all of them. */
  public void put(List<DisabledWebhook> hooks) {
    handle.execute("delete from disabled_hook_endpoints");
    for (var webhook : hooks) {
      handle.execute(
          "insert into disabled_hook_endpoints (id, name, note, since) values (?, ?, ?, ?)",
          webhook.id(),
          webhook.name(),
          webhook.note(),
          webhook.since());
    }
  }
}
