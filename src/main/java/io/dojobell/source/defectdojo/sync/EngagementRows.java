package io.dojobell.source.defectdojo.sync;

import io.dojobell.model.DatedItem;
import io.dojobell.model.Reference;
import io.dojobell.model.ScheduledEngagement;
import io.dojobell.model.Slug;
import io.dojobell.source.defectdojo.RemoteRecords;
import io.dojobell.source.defectdojo.RemoteRecords.RemoteRecord;
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
record EngagementRows(DefectDojoUrls urls) implements RowType {
  @Override
  public RemoteRecord store(Handle handle, JsonRow row, long round) {
    var records = new RemoteRecords(handle);
    var productId = row.number("product");
    var product = records.key(RemoteResource.PRODUCTS.path(), productId).orElse(null);
    var name = row.name("name", "Engagement");
    var page = urls.page("engagement", row.id());
    var key = key(handle, row.id(), new Reference.NameAndPage(name, page), product);
    var end = row.day("target_end");
    var engagement =
        new ScheduledEngagement(
            key,
            name,
            product,
            page,
            records.key(RemoteResource.USERS.path(), row.number("lead")).orElse(null),
            row.day("target_start"),
            end,
            status(handle, row, key, end));
    if (!engagement.equals(new DatedItems(handle).find(DatedItem.ENGAGEMENT, key).orElse(null))) {
      new DatedItems(handle).put(List.of(engagement));
    }
    for (var risk : row.ids("risk_acceptance")) {
      RiskAcceptanceRows.putSubject(handle, risk, row.id(), productId, round);
    }
    return RemoteRecord.of(row.id(), key, productId, round);
  }

  private static String key(
      Handle handle, long id, Reference.NameAndPage reference, @Nullable String product) {
    var inventory = new Inventory(handle);
    return new InventoryLookup(handle)
        .engagement(reference, product)
        // A name that many have says nothing where the product is not known.
        .filter(match -> match.byPage() || product != null)
        .map(match -> match.item().key())
        .orElseGet(
            () ->
                Slug.firstFree(
                    reference.name(), "" + id, key -> inventory.engagement(key).isPresent()));
  }

  /** {@code In Progress} is {@code in_progress}; null: DefectDojo names none. */
  private static @Nullable String status(
      Handle handle, JsonRow row, String key, @Nullable LocalDate end) {
    var status = row.name("status").toLowerCase(Locale.ROOT).replace(' ', '_');
    if (end != null && status.equals("in_progress")) {
      var closing = new Announcements.Announced("auto_close", key, end.toString());
      return new Announcements(handle).wasAnnounced(closing) ? "completed" : status;
    }
    return status.isEmpty() ? null : status;
  }

  @Override
  public void remove(Handle handle, RemoteRecord gone) {
    new DatedItems(handle).delete(DatedItem.ENGAGEMENT, gone.key());
  }
}
