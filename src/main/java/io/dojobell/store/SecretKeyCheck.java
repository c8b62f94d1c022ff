package io.dojobell.store;

import io.dojobell.crypto.SecretBox;
import io.dojobell.database.Database;
import org.jdbi.v3.core.Handle;

/**
 * Checks whether a secret key is the one that a database's secrets are encrypted with, by a text
 * that was encrypted at the first start.
 */
public record SecretKeyCheck(Database database) {
  private static final String NAME = "secret_probe";
  private static final String TEXT = "dojobell";

  /**
   * Returns whether the box opens what the database holds. In a database without a probe, other
   * encrypted values decide; the probe is stored then.
   */
  public boolean matches(SecretBox box) {
    return database.write(handle -> matches(handle, box));
  }

  private static boolean matches(Handle handle, SecretBox box) {
    var values = new SystemSettings(handle);
    var probe = values.value(NAME);
    if (!probe.isEmpty()) {
      return canOpen(box, probe);
    }
    if (!canOpenAll(handle, box)) {
      return false;
    }
    values.put(NAME, box.seal(TEXT));
    return true;
  }

  private static boolean canOpenAll(Handle handle, SecretBox box) {
    return handle
        .createQuery(
            """
            select url_secret from teams_webhooks
            union all select url_secret from webhooks where url_secret is not null
            union all select header_secret from webhooks where header_secret is not null
            union all select signing_secret from webhooks where signing_secret is not null\
            """)
        .mapTo(String.class)
        .list()
        .stream()
        .allMatch(secret -> canOpen(box, secret));
  }

  private static boolean canOpen(SecretBox box, String secret) {
    try {
      box.open(secret);
      return true;
    } catch (IllegalStateException _) {
      return false;
    }
  }
}
