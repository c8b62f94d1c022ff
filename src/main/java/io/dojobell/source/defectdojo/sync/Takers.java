package io.dojobell.source.defectdojo.sync;

import io.dojobell.model.Visibility;
import java.time.InstantSource;
import java.util.Set;

/**
 * Who takes what.
 *
 * @param admins addresses in lower case of those who are admins, whatever DefectDojo says
 * @param visibilityOfNew of products that are made; open: set so by who runs Dojobell
 */
public record Takers(
    Site site, Set<String> admins, Visibility visibilityOfNew, InstantSource clock) {
  public Takers {
    admins = Set.copyOf(admins);
  }

  /** Returns what closes products before they are read. */
  Closing closing() {
    return new Closing(site, visibilityOfNew, clock);
  }

  Taker of(Resource resource) {
    return switch (resource) {
      case GROUP_MEMBERS, GLOBAL_ROLES -> new Links(resource, "user", "group");
      case PRODUCT_TYPE_MEMBERS -> new Links(resource, "user", "product_type");
      case PRODUCT_TYPE_GROUPS -> new Links(resource, "group", "product_type");
      case PRODUCT_MEMBERS -> new Links(resource, "user", "product");
      case PRODUCT_GROUPS -> new Links(resource, "group", "product");
      case USERS -> new Accounts(admins);
      case PRODUCT_TYPES -> types();
      case PRODUCTS -> products();
      case ENGAGEMENTS -> new Engagements(site);
      case FINDINGS -> new TrackedFindings(site);
      case RISK_ACCEPTANCES -> new Risks(site);
      case TEST_IMPORTS -> new ScanImports();
    };
  }

  Wares products() {
    return new Wares(site, visibilityOfNew, clock);
  }

  WareTypes types() {
    return new WareTypes(site);
  }
}
