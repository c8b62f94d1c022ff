package io.dojobell.source.defectdojo.sync;

import io.dojobell.source.defectdojo.SyncProgress.Mode;
import java.net.URI;
import java.util.Collection;
import java.util.stream.Collectors;

/**
 * A DefectDojo's address, and what is where in it. All requests are made up here; the {@code next}
 * that a page names is never followed, so that the token goes to nobody else.
 *
 * @param url without a slash at the end; people reach DefectDojo by it, too
 */
public record DefectDojoUrls(String url) {
  static final String WEBHOOKS = "notification_webhooks";

  /** A page of a list: so many from that position on. */
  URI list(RemoteResource resource, Mode mode, long position, int size) {
    return URI.create(
        "%s/api/v2/%s/?%slimit=%d&offset=%d"
            .formatted(
                url,
                resource.path(),
                resource.query(mode),
                Math.min(size, resource.maxPageSize()),
                position));
  }

  /** The endpoints of DefectDojo's webhooks. */
  URI webhooks() {
    return URI.create("%s/api/v2/%s/?limit=100&offset=0".formatted(url, WEBHOOKS));
  }

  /** One thing of a list. */
  URI item(RemoteResource resource, long id) {
    return URI.create(
        "%s/api/v2/%s/%d/%s".formatted(url, resource.path(), id, resource.itemQuery()));
  }

  /** Those findings, in one page. */
  URI findings(Collection<Long> ids) {
    return URI.create(
        "%s/api/v2/findings/?related_fields=true&id=%s&limit=%d&offset=0"
            .formatted(
                url,
                ids.stream().map(String::valueOf).collect(Collectors.joining(",")),
                ids.size()));
  }

  /** Returns where the API has one test. */
  URI test(long id) {
    return URI.create("%s/api/v2/tests/%d/".formatted(url, id));
  }

  /** The page of a thing, as DefectDojo's own messages name it: without a slash at the end. */
  String page(String kind, long id) {
    return url + "/" + kind + "/" + id;
  }
}
