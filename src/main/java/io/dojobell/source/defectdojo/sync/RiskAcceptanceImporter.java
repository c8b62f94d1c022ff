package io.dojobell.source.defectdojo.sync;

import io.dojobell.model.DatedItem;
import io.dojobell.model.RiskAcceptance;
import io.dojobell.source.defectdojo.RemoteRecords;
import io.dojobell.store.DatedItems;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.jdbi.v3.core.Handle;
import org.jspecify.annotations.Nullable;

/**
 * DefectDojo's risk acceptances. They do not say what they belong to; their engagements and
 * findings, which are read before, do. Without one, only admins are notified.
 */
record RiskAcceptanceImporter(DefectDojoUrls urls) implements Importer {
  private static final String RISKS = RemoteResource.RISK_ACCEPTANCES.path();

  @Override
  public void importPage(Handle handle, List<JsonRow> rows, long round) {
    var pulled = new RemoteRecords(handle);
    var items = new DatedItems(handle);
    for (var row : rows) {
      var key = "defectdojo-" + row.id();
      var place = pulled.find(EngagementImporter.RISKS, row.id());
      var name = row.name("name").isEmpty() ? "Risk acceptance " + row.id() : row.name("name");
      var risk =
          new RiskAcceptance(
              key,
              place.flatMap(of -> pulled.key(ProductImporter.PRODUCTS, of.parentId())).orElse(null),
              name,
              pulled.key(RemoteResource.USERS.path(), row.number("owner")).orElse(null),
              expirationDay(
                  row, items.find(DatedItem.RISK_ACCEPTANCE, key).map(RiskAcceptance::expires)),
              place
                  .map(RemoteRecords.RemoteRecord::userId)
                  .map(of -> urls.page("engagement", of) + "/risk_acceptance/" + row.id())
                  .orElse(null),
              hasEnded(row));
      items.put(List.of(risk));
      pulled.put(RISKS, new RemoteRecords.RemoteRecord(row.id(), key, null, null, "", round));
    }
  }

  /** Returns true if DefectDojo's own job, or somebody there, has ended it. */
  private static boolean hasEnded(JsonRow row) {
    return row.time("expiration_date_handled") != null;
  }

  /**
   * The day it expires. DefectDojo overwrites it with the moment when it ends one, so the day that
   * was known before stays, unless that is still to come.
   */
  private static @Nullable LocalDate expirationDay(JsonRow row, Optional<LocalDate> known) {
    var stated = row.day("expiration_date");
    return hasEnded(row)
        ? known.filter(day -> stated == null || !day.isAfter(stated)).orElse(stated)
        : stated;
  }

  @Override
  public void remove(Handle handle, RemoteRecords.RemoteRecord thing) {
    new RemoteRecords(handle).delete(EngagementImporter.RISKS, thing.id());
    new DatedItems(handle).delete(DatedItem.RISK_ACCEPTANCE, thing.key());
  }
}
