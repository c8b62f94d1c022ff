/**
 * The database engine: SQLite with one writer and group commit, transactions, leases of the file
 * and migrations.
 */
@NullMarked
package io.dojobell.database;

import org.jspecify.annotations.NullMarked;
