package io.dojobell.source.defectdojo.sync;

import io.dojobell.model.Visibility;
import io.dojobell.source.defectdojo.RemoteRecords;
import io.dojobell.source.defectdojo.RemoteRecords.RemoteRecord;
import java.time.InstantSource;
import java.util.List;
import java.util.Set;
import org.jdbi.v3.core.Handle;

/**
 * Stores the rows that are read from DefectDojo as what they are here, and deletes those that are
 * gone there; each as its {@link RowType} says.
 *
 * @param admins addresses in lower case of those who are always admins, whatever DefectDojo says
 * @param visibilityOfNew the visibility of products that are created; open only if the operator
 *     chose it
 */
public record Importer(
    DefectDojoUrls urls, Set<String> admins, Visibility visibilityOfNew, InstantSource clock) {
  public Importer {
    admins = Set.copyOf(admins);
  }

  private RowType typeOf(RemoteResource resource) {
    return switch (resource) {
      case GROUP_MEMBERS, GLOBAL_ROLES -> new MembershipRows(resource, "user", "group");
      case PRODUCT_TYPE_MEMBERS -> new MembershipRows(resource, "user", "product_type");
      case PRODUCT_TYPE_GROUPS -> new MembershipRows(resource, "group", "product_type");
      case PRODUCT_MEMBERS -> new MembershipRows(resource, "user", "product");
      case PRODUCT_GROUPS -> new MembershipRows(resource, "group", "product");
      case USERS -> new UserRows(admins);
      case PRODUCT_TYPES -> new ProductTypeRows(urls);
      case PRODUCTS -> new ProductRows(urls, visibilityOfNew, clock);
      case ENGAGEMENTS -> new EngagementRows(urls);
      case FINDINGS -> new FindingRows(urls);
      case RISK_ACCEPTANCES -> new RiskAcceptanceRows(urls);
      case TEST_IMPORTS -> new TestImportRows();
    };
  }

  /** Stores the rows of a page, and marks each as seen in that round. */
  void importPage(Handle handle, RemoteResource resource, List<JsonRow> rows, long round) {
    var type = typeOf(resource);
    type.begin(handle, rows);
    for (var row : rows) {
      var stored = type.store(handle, row, round);
      if (stored != null) {
        new RemoteRecords(handle).put(resource.path(), stored);
      }
    }
    type.end(handle);
  }

  /** Deletes an item that is not in DefectDojo any more. */
  void remove(Handle handle, RemoteResource resource, RemoteRecord gone) {
    typeOf(resource).remove(handle, gone);
    new RemoteRecords(handle).deleteUnlessRenewed(resource.path(), gone);
  }

  /** Closes the products of this DefectDojo that were not read yet. */
  void closeProducts(Handle handle) {
    new ProductRows(urls, visibilityOfNew, clock).closeOpen(handle);
  }
}
