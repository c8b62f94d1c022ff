package io.dojobell.source.defectdojo.sync;

import io.dojobell.model.Visibility;
import java.time.InstantSource;
import java.util.Set;

/**
 * Creates the importer of each resource.
 *
 * @param admins addresses in lower case of those who are always admins, whatever DefectDojo says
 * @param visibilityOfNew the visibility of products that are created; open only if the operator
 *     chose it
 */
public record Importers(
    DefectDojoUrls urls, Set<String> admins, Visibility visibilityOfNew, InstantSource clock) {
  public Importers {
    admins = Set.copyOf(admins);
  }

  /** Returns what closes products before they are read. */
  ProductCloser closing() {
    return new ProductCloser(urls, visibilityOfNew, clock);
  }

  Importer of(RemoteResource resource) {
    return switch (resource) {
      case GROUP_MEMBERS, GLOBAL_ROLES -> new MembershipImporter(resource, "user", "group");
      case PRODUCT_TYPE_MEMBERS -> new MembershipImporter(resource, "user", "product_type");
      case PRODUCT_TYPE_GROUPS -> new MembershipImporter(resource, "group", "product_type");
      case PRODUCT_MEMBERS -> new MembershipImporter(resource, "user", "product");
      case PRODUCT_GROUPS -> new MembershipImporter(resource, "group", "product");
      case USERS -> new UserImporter(admins);
      case PRODUCT_TYPES -> types();
      case PRODUCTS -> products();
      case ENGAGEMENTS -> new EngagementImporter(urls);
      case FINDINGS -> new FindingImporter(urls);
      case RISK_ACCEPTANCES -> new RiskAcceptanceImporter(urls);
      case TEST_IMPORTS -> new TestImportImporter();
    };
  }

  ProductImporter products() {
    return new ProductImporter(urls, visibilityOfNew, clock);
  }

  ProductTypeImporter types() {
    return new ProductTypeImporter(urls);
  }
}
