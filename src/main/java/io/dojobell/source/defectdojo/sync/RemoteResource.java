package io.dojobell.source.defectdojo.sync;

import io.dojobell.source.defectdojo.SyncProgress.Mode;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The resources that are read, in this order: memberships before their products, so that a product
 * is never open to all for a moment.
 *
 * <p>DefectDojo's filters offer no “changed after” but for risk acceptances of newer versions.
 * Where a resource can be ordered by its last change, it is read from the newest change back to
 * what is known, and whole once a day. All others are small and read whole in each round.
 */
enum RemoteResource {
  /**
   * A history that only grows: read from its newest entry back to what is known; and first, so that
   * what an import is about is read after it.
   */
  TEST_IMPORTS("test_imports", "", "created", "created"),
  /** Read before the others: that it can be read shows that the token is a superuser's. */
  GLOBAL_ROLES("global_roles"),
  GROUP_MEMBERS("dojo_group_members"),
  PRODUCT_TYPE_MEMBERS("product_type_members"),
  PRODUCT_TYPE_GROUPS("product_type_groups"),
  PRODUCT_MEMBERS("product_members"),
  PRODUCT_GROUPS("product_groups"),
  USERS("users"),
  PRODUCT_TYPES("product_types"),
  PRODUCTS("products"),
  ENGAGEMENTS("engagements", "", "created", "updated"),
  /**
   * {@code last_status_update} changes with each state that matters here; a due date that is moved
   * by other means is seen when the whole is read.
   */
  FINDINGS("findings", "related_fields=true&", "id", "last_status_update"),
  RISK_ACCEPTANCES("risk_acceptance", "", "created", "updated");

  private final String path;
  private final String fixedQuery;
  private final @Nullable String order;
  private final @Nullable String changedField;

  RemoteResource(String path) {
    this(path, "", null, null);
  }

  RemoteResource(String path, String always, @Nullable String order, @Nullable String stamp) {
    this.path = path;
    this.fixedQuery = always;
    this.order = order;
    this.changedField = stamp;
  }

  /** Its name in DefectDojo's address, which is its name in the store, too. */
  String path() {
    return path;
  }

  /** The field that says when a thing last changed; null: it has none. */
  @Nullable String stamp() {
    return changedField;
  }

  /** Returns the mode in which all of it is listed. */
  Mode fullMode() {
    return order == null ? Mode.PLAIN : Mode.WHOLE;
  }

  /** Returns the largest page size; an import names each finding that it saw. */
  int maxPageSize() {
    return this == TEST_IMPORTS ? 10 : PageRequests.FULL_SIZE;
  }

  /** Returns whether its entries never change, so that it is never read whole. */
  boolean isHistory() {
    return this == TEST_IMPORTS;
  }

  /** Returns true if only some installations have it: those whose edition has roles. */
  boolean isOptional() {
    return switch (this) {
      case GROUP_MEMBERS,
          GLOBAL_ROLES,
          PRODUCT_TYPE_MEMBERS,
          PRODUCT_TYPE_GROUPS,
          PRODUCT_MEMBERS,
          PRODUCT_GROUPS ->
          true;
      case TEST_IMPORTS, USERS, PRODUCT_TYPES, PRODUCTS, ENGAGEMENTS, FINDINGS, RISK_ACCEPTANCES ->
          false;
    };
  }

  /** The query that has one thing of it answered with the same fields as in the list. */
  String itemQuery() {
    return fixedQuery.isEmpty() ? "" : "?" + fixedQuery.substring(0, fixedQuery.length() - 1);
  }

  /** Returns the lists that only editions with roles have. */
  static List<RemoteResource> roleLists() {
    return Arrays.stream(values()).filter(RemoteResource::isOptional).toList();
  }

  /** The query that lists it, up to where the page begins. Inactive findings only as changes. */
  String query(Mode mode) {
    var active = this == FINDINGS && mode != Mode.CHANGES ? "active=true&" : "";
    return fixedQuery
        + active
        + switch (mode) {
          case CHANGES -> "o=-" + changedField + "&";
          case WHOLE -> "o=" + order + "&";
          case PLAIN -> "";
        };
  }
}
