package io.dojobell.source.defectdojo.sync;

import io.dojobell.model.DatedItem;
import io.dojobell.model.Reference;
import io.dojobell.model.Severity;
import io.dojobell.model.TrackedFinding;
import io.dojobell.source.defectdojo.RemoteRecords;
import io.dojobell.source.defectdojo.SyncedContacts;
import io.dojobell.store.DatedItems;
import io.dojobell.store.InventoryLookup;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jdbi.v3.core.Handle;
import org.jspecify.annotations.Nullable;

/**
 * DefectDojo's active findings; one that was closed, mitigated, accepted, or found to be a
 * duplicate or no finding is forgotten here.
 *
 * <p>A finding's due date is DefectDojo's; where that says none, there is none. (Versions without
 * the field have it by Dojobell's own rule.) Its owner is the first of the product's technical
 * contact, team manager and product manager who is active and may view the product.
 */
record FindingImporter(DefectDojoUrls urls) implements Importer {
  private static final String FINDINGS = RemoteResource.FINDINGS.path();

  @Override
  public void importPage(Handle handle, List<JsonRow> rows, long round) {
    var pulled = new RemoteRecords(handle);
    var kept = new ArrayList<TrackedFinding>();
    for (var row : rows) {
      var key = "defectdojo-" + row.id();
      var productId = productId(row).or(() -> knownProductId(pulled, row)).orElse(null);
      if (isOpen(row)) {
        kept.add(finding(handle, key, row, productId));
        pulled.put(
            FINDINGS, new RemoteRecords.RemoteRecord(row.id(), key, null, productId, "", round));
      } else {
        new DatedItems(handle).delete(DatedItem.FINDING, key);
        pulled.put(
            FINDINGS, new RemoteRecords.RemoteRecord(row.id(), "", null, productId, "", round));
      }
      var engagement = engagement(row).number("id");
      for (var risk : row.ids("accepted_risks")) {
        pulled.put(
            EngagementImporter.RISKS,
            new RemoteRecords.RemoteRecord(risk, "", engagement, productId, "", round));
      }
    }
    new DatedItems(handle).put(kept);
  }

  private static boolean isOpen(JsonRow row) {
    return row.flag("active")
        && !row.flag("duplicate")
        && !row.flag("is_mitigated")
        && !row.flag("false_p")
        && !row.flag("out_of_scope")
        && !row.flag("risk_accepted");
  }

  private TrackedFinding finding(Handle handle, String key, JsonRow row, @Nullable Long productId) {
    var title = row.title("title");
    var product = product(handle, row, productId);
    return new TrackedFinding(
        key,
        product.orElse(null),
        title.isEmpty() ? "Finding " + row.id() : title,
        Severity.ofScanner(row.name("severity")).orElse(null),
        row.day("sla_expiration_date"),
        row.has("sla_expiration_date") ? null : row.day("date"),
        true,
        row.flag("verified"),
        false,
        false,
        productId == null ? null : new SyncedContacts(handle).owner(productId).orElse(null),
        urls.page("finding", row.id()));
  }

  private static JsonRow engagement(JsonRow row) {
    return row.object("related_fields").object("test").object("engagement");
  }

  private static Optional<Long> productId(JsonRow row) {
    return Optional.ofNullable(engagement(row).object("product").number("id"));
  }

  /** The product that it had when it was read before: an answer may leave out related things. */
  private static Optional<Long> knownProductId(RemoteRecords pulled, JsonRow row) {
    return pulled.find(FINDINGS, row.id()).map(RemoteRecords.RemoteRecord::parentId);
  }

  /** The product of its page, else, where products cannot be read, of its name. */
  private Optional<String> product(Handle handle, JsonRow row, @Nullable Long productId) {
    var name = engagement(row).object("product").name("name");
    var page = productId == null ? null : urls.page("product", productId);
    return new InventoryLookup(handle)
        .product(new Reference.NameAndPage(name, page))
        .map(match -> match.item().key());
  }

  @Override
  public void remove(Handle handle, RemoteRecords.RemoteRecord thing) {
    new DatedItems(handle).delete(DatedItem.FINDING, thing.key());
  }
}
