package io.dojobell.store;

import io.dojobell.crypto.SecretBox;
import io.dojobell.model.Fingerprint;
import io.dojobell.model.WebUrl;
import java.net.URI;
import java.util.Optional;
import org.jdbi.v3.core.Handle;

/** Teams webhook URLs, which are secrets: stored encrypted, named by their fingerprint. */
public final class TeamsWebhooks {
  private static final int NAME_LENGTH = 16;

  private final Handle handle;
  private final SecretBox secrets;

  public TeamsWebhooks(Handle handle, SecretBox secrets) {
    this.handle = handle;
    this.secrets = secrets;
  }

  /** Stores the URL and returns its name; the same URL has the same name. */
  public String add(URI url) {
    var id = Fingerprint.of(url.toString()).substring(0, NAME_LENGTH);
    handle.execute(
        """
        insert into teams_webhooks (id, url_secret, host) values (?, ?, ?)
        on conflict (id) do nothing\
        """,
        id,
        secrets.seal(url.toString()),
        WebUrl.of(url.toString()).map(WebUrl::host).orElse(""));
    return id;
  }

  /** Returns the whole URL, only for delivering. */
  public Optional<URI> url(String id) {
    return handle
        .select("select url_secret from teams_webhooks where id = ?", id)
        .mapTo(String.class)
        .findOne()
        .map(text -> URI.create(secrets.open(text)));
  }

  /** Returns the part of it that may be shown: the host, and dots for the rest. */
  public Optional<String> masked(String id) {
    return handle
        .select("select host from teams_webhooks where id = ?", id)
        .mapTo(String.class)
        .findOne()
        .map(host -> "https://" + host + "/…");
  }
}
