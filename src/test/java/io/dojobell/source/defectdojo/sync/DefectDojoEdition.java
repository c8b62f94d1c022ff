package io.dojobell.source.defectdojo.sync;

import java.util.Set;
import java.util.TreeSet;

/** An edition of DefectDojo: which lists it has, and where its recorded answers are. */
public enum DefectDojoEdition {
  /** 2.58, the last open source edition with roles, groups and members. */
  WITH_ROLES("recorded-2.58", "2.58.4", "product", "product/type"),
  /** 3.x open source: {@code authorized_users} and {@code is_staff} instead of roles. */
  WITHOUT_ROLES("recorded", "3.2.0", "asset", "organization");

  private static final Set<String> OF_ROLES =
      Set.of(
          "dojo_groups",
          "dojo_group_members",
          "global_roles",
          "roles",
          "product_members",
          "product_groups",
          "product_type_members",
          "product_type_groups");

  private static final Set<String> OF_ALL =
      Set.of(
          "users",
          "product_types",
          "products",
          "engagements",
          "tests",
          "test_imports",
          "findings",
          "risk_acceptance",
          "sla_configurations",
          "notification_webhooks");

  private final String folder;
  private final String version;
  private final String productPage;
  private final String typePage;

  DefectDojoEdition(String folder, String version, String productPage, String typePage) {
    this.folder = folder;
    this.version = version;
    this.productPage = productPage;
    this.typePage = typePage;
  }

  /** Returns the folder of its recordings among the samples. */
  String folder() {
    return folder;
  }

  String version() {
    return version;
  }

  /** Returns the first part of a product's page, {@code product} or {@code asset}. */
  String productPage() {
    return productPage;
  }

  String typePage() {
    return typePage;
  }

  /** Returns whether it has that list. */
  boolean has(String list) {
    return OF_ALL.contains(list) || (this == WITH_ROLES && OF_ROLES.contains(list));
  }

  /** Returns the lists that any edition has. */
  static Set<String> allLists() {
    var all = new TreeSet<>(OF_ALL);
    all.addAll(OF_ROLES);
    return all;
  }
}
