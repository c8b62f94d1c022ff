package io.dojobell.database;

import org.jdbi.v3.core.Jdbi;

/**
 * The parts of our SQL that differ by engine. They stand in statements as {@code <name>}.
 *
 * @param forUpdate after a select: locks its rows until the transaction ends
 * @param skipLocked after a select: locks its rows, leaving out those that others have locked
 * @param leaseTime the time that leases count by; with several nodes, the database's
 */
record Dialect(String forUpdate, String skipLocked, String leaseTime) {
  /** One writer: nothing is to be locked, and leases count by the clock of the only process. */
  static final Dialect SQLITE = new Dialect("", "", ":now");

  static final Dialect POSTGRES =
      new Dialect(
          "for update",
          "for update skip locked",
          "cast(extract(epoch from clock_timestamp()) * 1000 as bigint)");

  void define(Jdbi jdbi) {
    jdbi.define("forUpdate", forUpdate)
        .define("skipLocked", skipLocked)
        .define("leaseTime", leaseTime);
  }
}
