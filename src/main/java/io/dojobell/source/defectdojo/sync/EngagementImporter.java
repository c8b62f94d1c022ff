package io.dojobell.source.defectdojo.sync;

import io.dojobell.model.DatedItem;
import io.dojobell.model.Reference;
import io.dojobell.model.ScheduledEngagement;
import io.dojobell.model.Slug;
import io.dojobell.source.defectdojo.RemoteRecords;
import io.dojobell.store.Announcements;
import io.dojobell.store.DatedItems;
import io.dojobell.store.Inventory;
import io.dojobell.store.InventoryLookup;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import org.jdbi.v3.core.Handle;
import org.jspecify.annotations.Nullable;

/**
 * DefectDojo's engagements. Each is the one that {@link io.dojobell.store.InventoryLookup} finds by
 * its page, else one of its name or key in its product whose page is not known, else a new one; it
 * has all from DefectDojo, but one that Dojobell closed because its end is long past stays closed
 * until that end is moved.
 */
record EngagementImporter(DefectDojoUrls urls) implements Importer {
  private static final String ENGAGEMENTS = RemoteResource.ENGAGEMENTS.path();

  /**
   * The resource under which the product and engagement of a risk acceptance are stored, by its id.
   */
  static final String RISKS = "risks_of";

  @Override
  public void importPage(Handle handle, List<JsonRow> rows, long round) {
    rows.forEach(row -> importRow(handle, row, round));
  }

  private void importRow(Handle handle, JsonRow row, long round) {
    var pulled = new RemoteRecords(handle);
    var productId = row.number("product");
    var product = pulled.key(ProductImporter.PRODUCTS, productId).orElse(null);
    var name = row.name("name").isEmpty() ? "Engagement " + row.id() : row.name("name");
    var key = key(handle, row.id(), name, product);
    var end = row.day("target_end");
    var status = status(row.name("status"));
    if (end != null
        && status.equals("in_progress")
        && new Announcements(handle).wasAnnounced(announcedClosing(key, end))) {
      status = "completed";
    }
    var engagement =
        new ScheduledEngagement(
            key,
            name,
            product,
            urls.page("engagement", row.id()),
            pulled.key(RemoteResource.USERS.path(), row.number("lead")).orElse(null),
            row.day("target_start"),
            end,
            status.isEmpty() ? null : status);
    if (!engagement.equals(new DatedItems(handle).find(DatedItem.ENGAGEMENT, key).orElse(null))) {
      new DatedItems(handle).put(List.of(engagement));
    }
    pulled.put(
        ENGAGEMENTS, new RemoteRecords.RemoteRecord(row.id(), key, null, productId, "", round));
    for (var risk : row.ids("risk_acceptance")) {
      pulled.put(RISKS, new RemoteRecords.RemoteRecord(risk, "", row.id(), productId, "", round));
    }
  }

  private String key(Handle handle, long id, String name, @Nullable String product) {
    var page = urls.page("engagement", id);
    var inventory = new Inventory(handle);
    return new InventoryLookup(handle)
        .engagement(new Reference.NameAndPage(name, page), product)
        // A name that many have says nothing where the product is not known.
        .filter(match -> match.byPage() || product != null)
        .map(match -> match.item().key())
        .orElseGet(
            () -> Slug.firstFree(name, "" + id, key -> inventory.engagement(key).isPresent()));
  }

  private static Announcements.Announced announcedClosing(String key, LocalDate end) {
    return new Announcements.Announced("auto_close", key, end.toString());
  }

  /** {@code In Progress} is {@code in_progress}. */
  private static String status(String words) {
    return words.toLowerCase(Locale.ROOT).replace(' ', '_');
  }

  @Override
  public void remove(Handle handle, RemoteRecords.RemoteRecord thing) {
    new DatedItems(handle).delete(DatedItem.ENGAGEMENT, thing.key());
  }
}
