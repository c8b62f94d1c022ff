package io.dojobell.database;

import org.jdbi.v3.core.Handle;

/** Work that is done in one transaction. It may be run again after a failure, so it does no I/O. */
@FunctionalInterface
public interface TransactionCallback<T extends @org.jspecify.annotations.Nullable Object> {
  T run(Handle handle);
}
