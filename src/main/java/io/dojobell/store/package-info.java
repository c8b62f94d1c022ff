/**
 * The database: one class of SQL a table or two, over a {@code Handle} whose transaction is the
 * caller's. Reads and writes go through {@link io.dojobell.database.Database}.
 */
@NullMarked
package io.dojobell.store;

import org.jspecify.annotations.NullMarked;
