package io.dojobell.source.defectdojo.sync;

import io.dojobell.source.defectdojo.SyncProgress.Mode;
import java.util.Collection;

/**
 * The connection to DefectDojo. Requests follow one another: each waits until the one before is
 * answered.
 */
public record Connection(DefectDojoUrls urls, DefectDojoClient client, RequestThrottle throttle) {

  /** Asks for a page of a list. */
  ApiResponse list(RemoteResource resource, Mode mode, long position, int size)
      throws InterruptedException {
    var url = urls.list(resource, mode, position, size);
    return throttle.execute(() -> client.get(url));
  }

  /** Asks for the endpoints of DefectDojo's webhooks. */
  ApiResponse webhooks() throws InterruptedException {
    return throttle.execute(() -> client.get(urls.webhooks()));
  }

  /**
   * Asks for one thing. The answer is a list of it, or an empty one where DefectDojo says that
   * there is no such thing (any more), or none that this token may view.
   */
  ApiResponse item(RemoteResource resource, long id) throws InterruptedException {
    var url = urls.item(resource, id);
    return throttle.execute(() -> client.getItem(url));
  }

  /** Asks for those of these findings that are there; at most a page of them. */
  ApiResponse findings(Collection<Long> ids) throws InterruptedException {
    var url = urls.findings(ids);
    return throttle.execute(() -> client.get(url));
  }

  /** Asks for one test, in the same way. */
  ApiResponse test(long id) throws InterruptedException {
    var url = urls.test(id);
    return throttle.execute(() -> client.getItem(url));
  }
}
