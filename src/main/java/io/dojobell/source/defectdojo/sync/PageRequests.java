package io.dojobell.source.defectdojo.sync;

import io.dojobell.source.defectdojo.SyncProgress.ResourceProgress;

/**
 * Requests the pages of a list. After a failure the page is a small one, since it may have been too
 * much for DefectDojo, and then full ones follow again; after two full pages have failed, small
 * ones.
 */
final class PageRequests {
  static final int FULL_SIZE = 100;

  /** The size of DefectDojo's own pages. */
  static final int SMALL_SIZE = 25;

  private final Connection connection;
  private final RemoteResource resource;
  private int size = FULL_SIZE;
  private int failedFullPages;

  PageRequests(Connection connection, RemoteResource resource) {
    this.connection = connection;
    this.resource = resource;
  }

  /** Requests the next page, again after a failure as long as that is worth it. */
  ApiResponse next(ResourceProgress at) throws InterruptedException {
    return connection.throttle().retry(() -> request(at));
  }

  private ApiResponse request(ResourceProgress at) throws InterruptedException {
    var response = connection.list(resource, at.mode(), at.listing().position(), size);
    if (response instanceof ApiResponse.Failed failed && failed.retryAt() == null) {
      failedFullPages += size == FULL_SIZE ? 1 : 0;
      size = SMALL_SIZE;
    } else if (response instanceof ApiResponse.ListPage) {
      size = failedFullPages < 2 ? FULL_SIZE : SMALL_SIZE;
    }
    return response;
  }
}
