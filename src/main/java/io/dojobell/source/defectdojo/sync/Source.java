package io.dojobell.source.defectdojo.sync;

import io.dojobell.source.defectdojo.SyncProgress.Mode;
import java.util.Collection;

/**
 * Where and how DefectDojo is asked. Requests follow one another: whoever asks waits until the
 * request before is answered.
 */
public record Source(Site site, DefectDojoClient client, Patience patience) {

  /** Asks for a page of a list. */
  Reply list(Resource resource, Mode mode, long position, int size) throws InterruptedException {
    var url = site.list(resource, mode, position, size);
    return patience.inTurn(() -> client.get(url));
  }

  /** Asks for the endpoints of DefectDojo's webhooks. */
  Reply webhooks() throws InterruptedException {
    return patience.inTurn(() -> client.get(site.webhooks()));
  }

  /**
   * Asks for one thing. The answer is a list of it, or an empty one where DefectDojo says that
   * there is no such thing (any more), or none that this token may view.
   */
  Reply one(Resource resource, long id) throws InterruptedException {
    var url = site.one(resource, id);
    return patience.inTurn(() -> client.one(url));
  }

  /** Asks for those of these findings that are there; at most a page of them. */
  Reply findings(Collection<Long> ids) throws InterruptedException {
    var url = site.findings(ids);
    return patience.inTurn(() -> client.get(url));
  }

  /** Asks for one test, in the same way. */
  Reply test(long id) throws InterruptedException {
    var url = site.test(id);
    return patience.inTurn(() -> client.one(url));
  }
}
