package io.dojobell.channel.teams;

import java.net.URI;
import java.util.Optional;

/** Finds the URLs of Teams webhooks, which are secrets; asked at each attempt. */
public interface TeamsWebhookUrls {
  /**
   * Returns the URL of a {@link io.dojobell.model.Destination.TeamsWebhook}'s id; empty: not known.
   */
  Optional<URI> findUrl(String id);
}
