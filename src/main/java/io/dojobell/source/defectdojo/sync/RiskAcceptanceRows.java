package io.dojobell.source.defectdojo.sync;

import io.dojobell.model.DatedItem;
import io.dojobell.model.RiskAcceptance;
import io.dojobell.source.defectdojo.RemoteRecords;
import io.dojobell.source.defectdojo.RemoteRecords.RemoteRecord;
import io.dojobell.store.DatedItems;
import java.time.LocalDate;
import java.util.List;
import org.jdbi.v3.core.Handle;
import org.jspecify.annotations.Nullable;

/**
 * DefectDojo's risk acceptances. They do not say what they belong to; their engagements and
 * findings, which are read before, do. Without one, only admins are notified.
 */
record RiskAcceptanceRows(DefectDojoUrls urls) implements RowType {
  /**
   * The resource under which the product and engagement of a risk acceptance are stored, by its id.
   */
  private static final String SUBJECTS = "risks_of";

  /** Stores what the risk acceptance belongs to. */
  static void putSubject(
      Handle handle, long risk, @Nullable Long engagement, @Nullable Long product, long round) {
    new RemoteRecords(handle)
        .put(SUBJECTS, new RemoteRecord(risk, "", engagement, product, "", round));
  }

  @Override
  public RemoteRecord store(Handle handle, JsonRow row, long round) {
    var records = new RemoteRecords(handle);
    var key = "defectdojo-" + row.id();
    var subject = records.find(SUBJECTS, row.id());
    var product = subject.map(RemoteRecord::parentId).orElse(null);
    var engagement = subject.map(RemoteRecord::userId);
    var risk =
        new RiskAcceptance(
            key,
            records.key(RemoteResource.PRODUCTS.path(), product).orElse(null),
            row.name("name", "Risk acceptance"),
            records.key(RemoteResource.USERS.path(), row.number("owner")).orElse(null),
            expirationDay(handle, row, key),
            engagement
                .map(of -> urls.page("engagement", of) + "/risk_acceptance/" + row.id())
                .orElse(null),
            hasEnded(row));
    new DatedItems(handle).put(List.of(risk));
    return RemoteRecord.of(row.id(), key, null, round);
  }

  /** Returns true if DefectDojo's own job, or somebody there, has ended it. */
  private static boolean hasEnded(JsonRow row) {
    return row.time("expiration_date_handled") != null;
  }

  /**
   * The day it expires. DefectDojo overwrites it with the moment when it ends one, so the day that
   * was known before stays, unless that is still to come.
   */
  private static @Nullable LocalDate expirationDay(Handle handle, JsonRow row, String key) {
    var stated = row.day("expiration_date");
    return new DatedItems(handle)
        .find(DatedItem.RISK_ACCEPTANCE, key)
        .map(RiskAcceptance::expires)
        .filter(known -> hasEnded(row) && (stated == null || !known.isAfter(stated)))
        .orElse(stated);
  }

  @Override
  public void remove(Handle handle, RemoteRecord gone) {
    new RemoteRecords(handle).delete(SUBJECTS, gone.id());
    new DatedItems(handle).delete(DatedItem.RISK_ACCEPTANCE, gone.key());
  }
}
