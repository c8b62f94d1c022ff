package io.dojobell.pull;

import io.dojobell.store.PullLedger.Mode;
import java.net.URI;
import java.util.List;

/**
 * A DefectDojo's address, and what is where in it. All requests are made up here; the {@code next}
 * that a page names is never followed, so that the token goes to nobody else.
 *
 * @param url without a slash at the end; people reach DefectDojo by it, too
 */
public record Site(String url) {

  /** A page of a list: so many from that position on. */
  URI list(Resource resource, Mode mode, long position, int size) {
    return URI.create(
        "%s/api/v2/%s/?%slimit=%d&offset=%d"
            .formatted(url, resource.path(), resource.query(mode), size, position));
  }

  /** The page of a thing, as DefectDojo's own messages name it: without a slash at the end. */
  String page(String kind, long id) {
    return url + "/" + kind + "/" + id;
  }

  /** Where a product's page may be: newer versions call it an asset. */
  List<String> productPages(long id) {
    return List.of(page("product", id), page("asset", id));
  }

  /** Where a product type's page may be: newer versions call it an organization. */
  List<String> productTypePages(long id) {
    return List.of(page("product/type", id), page("organization", id));
  }
}
