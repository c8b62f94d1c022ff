package io.dojobell.source.defectdojo.sync;

import io.dojobell.model.DatedItem;
import io.dojobell.model.Reference;
import io.dojobell.model.Severity;
import io.dojobell.model.TrackedFinding;
import io.dojobell.source.defectdojo.RemoteRecords;
import io.dojobell.source.defectdojo.RemoteRecords.RemoteRecord;
import io.dojobell.source.defectdojo.SyncedContacts;
import io.dojobell.store.DatedItems;
import io.dojobell.store.InventoryLookup;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.jdbi.v3.core.Handle;
import org.jspecify.annotations.Nullable;

/**
 * DefectDojo's active findings; one that was closed, mitigated, accepted, or found to be a
 * duplicate or no finding is forgotten here.
 *
 * <p>A finding's due date is DefectDojo's; where that says none, there is none. (Versions without
 * the field have it by Dojobell's own rule.) Its owner is the first of the product's technical
 * contact, team manager and product manager who is active and may view the product.
 *
 * <p>A page is stored at once, and its findings' products and owners are read once each: there may
 * be hundreds of thousands of findings.
 */
final class FindingRows implements RowType {
  private static final List<String> CLOSING_FLAGS =
      List.of("duplicate", "is_mitigated", "false_p", "out_of_scope", "risk_accepted");

  private final DefectDojoUrls urls;
  private final List<TrackedFinding> active = new ArrayList<>();
  private final List<RemoteRecord> records = new ArrayList<>();
  private final Map<Long, String> linkedProducts = new HashMap<>();
  private final Map<Reference, Optional<String>> otherProducts = new HashMap<>();
  private final Map<Long, Optional<String>> owners = new HashMap<>();

  FindingRows(DefectDojoUrls urls) {
    this.urls = urls;
  }

  @Override
  public void begin(Handle handle, List<JsonRow> rows) {
    var named =
        rows.stream()
            .map(row -> engagement(row).object("product"))
            .filter(JsonRow::hasId)
            .map(JsonRow::id)
            .collect(Collectors.toSet());
    linkedProducts.putAll(new InventoryLookup(handle).linkedProducts(named));
    owners.putAll(new SyncedContacts(handle).owners(named));
  }

  private static JsonRow engagement(JsonRow finding) {
    return finding.object("related_fields").object("test").object("engagement");
  }

  @Override
  public @Nullable RemoteRecord store(Handle handle, JsonRow row, long round) {
    var engagement = engagement(row);
    var product = engagement.object("product");
    var productId = product.hasId() ? Long.valueOf(product.id()) : knownProductId(handle, row);
    for (var risk : row.ids("accepted_risks")) {
      RiskAcceptanceRows.putSubject(handle, risk, engagement.number("id"), productId, round);
    }
    var key = "defectdojo-" + row.id();
    if (!row.flag("active") || CLOSING_FLAGS.stream().anyMatch(row::flag)) {
      new DatedItems(handle).delete(DatedItem.FINDING, key);
      records.add(RemoteRecord.of(row.id(), "", productId, round));
      return null;
    }
    var page = productId == null ? null : urls.page("product", productId);
    var reference = new Reference.NameAndPage(product.name("name"), page);
    active.add(finding(handle, key, row, productId, reference));
    records.add(RemoteRecord.of(row.id(), key, productId, round));
    return null;
  }

  @Override
  public void end(Handle handle) {
    new DatedItems(handle).put(active);
    new RemoteRecords(handle).putAll(RemoteResource.FINDINGS.path(), records);
  }

  /**
   * Returns the product that the finding had when it was read before: an answer may leave out
   * related items.
   */
  private static @Nullable Long knownProductId(Handle handle, JsonRow row) {
    return new RemoteRecords(handle)
        .find(RemoteResource.FINDINGS.path(), row.id())
        .map(RemoteRecord::parentId)
        .orElse(null);
  }

  /**
   * Returns the finding.
   *
   * @param product by its page, else, where products cannot be read, by its name; not looked at
   *     where the sync has linked the product
   */
  private TrackedFinding finding(
      Handle handle, String key, JsonRow row, @Nullable Long productId, Reference product) {
    var title = row.title("title");
    return new TrackedFinding(
        key,
        productKey(handle, productId, product),
        title.isEmpty() ? "Finding " + row.id() : title,
        Severity.ofScanner(row.name("severity")).orElse(null),
        row.day("sla_expiration_date"),
        row.has("sla_expiration_date") ? null : row.day("date"),
        true,
        row.flag("verified"),
        false,
        false,
        productId == null
            ? null
            : owners.computeIfAbsent(productId, new SyncedContacts(handle)::owner).orElse(null),
        urls.page("finding", row.id()),
        FindingFactsRow.facts(row));
  }

  private @Nullable String productKey(Handle handle, @Nullable Long id, Reference product) {
    var linked = id == null ? null : linkedProducts.get(id);
    return linked != null
        ? linked
        : otherProducts.computeIfAbsent(product, one -> find(handle, one)).orElse(null);
  }

  private static Optional<String> find(Handle handle, Reference product) {
    return new InventoryLookup(handle).product(product).map(found -> found.item().key());
  }

  @Override
  public void remove(Handle handle, RemoteRecord gone) {
    new DatedItems(handle).delete(DatedItem.FINDING, gone.key());
  }
}
