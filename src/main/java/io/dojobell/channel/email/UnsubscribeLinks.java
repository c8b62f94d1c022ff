package io.dojobell.channel.email;

import io.dojobell.model.EventType;
import java.net.URI;
import java.util.Optional;

/** Makes the links that turn mail off with one click and no log-in (RFC 8058). */
public interface UnsubscribeLinks {
  /** No links: the service has no public URL. */
  UnsubscribeLinks NONE = (_, _) -> Optional.empty();

  /**
   * The link that turns off that user's email for that type and nothing else; empty if there can be
   * none.
   */
  Optional<URI> link(String username, EventType type);
}
