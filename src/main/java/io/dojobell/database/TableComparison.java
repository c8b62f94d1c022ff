package io.dojobell.database;

/**
 * A table beside its copy.
 *
 * @param rows how many rows the table has
 * @param hash of all of its rows
 */
public record TableComparison(
    String table, long rows, String hash, long copiedRows, String copiedHash) {
  /** Returns whether the copy has the same rows. */
  public boolean isEqual() {
    return rows == copiedRows && hash.equals(copiedHash);
  }
}
