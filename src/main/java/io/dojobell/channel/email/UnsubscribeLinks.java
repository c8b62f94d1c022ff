package io.dojobell.channel.email;

import io.dojobell.model.Event;
import java.net.URI;
import java.util.List;
import java.util.Optional;

/** Makes the links that turn mail off with one click and no log-in (RFC 8058). */
public interface UnsubscribeLinks {
  /** No links: the service has no public URL. */
  UnsubscribeLinks NONE = (_, _) -> Optional.empty();

  /**
   * Returns the link that turns off that user's email for the types of the events and nothing else;
   * empty if there can be none, or if one such mail would come all the same.
   */
  Optional<URI> link(String username, List<Event> events);
}
