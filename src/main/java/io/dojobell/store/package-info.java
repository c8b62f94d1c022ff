/**
 * The database's tables: one class of SQL for one or two of them, over a {@code Handle} whose
 * transaction is the caller's. Reads and writes go through {@link io.dojobell.database.Database}.
 */
@NullMarked
package io.dojobell.store;

import org.jspecify.annotations.NullMarked;
