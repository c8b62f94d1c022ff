package io.dojobell.calendar;

import io.dojobell.database.Database;
import io.dojobell.database.DatabaseHealth;
import io.dojobell.database.TransactionCallback;
import java.time.Duration;
import java.util.concurrent.atomic.AtomicInteger;
import javax.sql.DataSource;
import org.jspecify.annotations.Nullable;

/** A database that counts the reads that are going on. */
record ReadCountingDatabase(Database database, AtomicInteger reading) implements Database {
  @Override
  public <T extends @Nullable Object> T write(TransactionCallback<T> work) {
    return database.write(work);
  }

  @Override
  public <T extends @Nullable Object> T writeBeside(TransactionCallback<T> work) {
    return database.writeBeside(work);
  }

  @Override
  public void wakeOtherNodes() {
    database.wakeOtherNodes();
  }

  @Override
  public void onWakeUp(Runnable action) {
    database.onWakeUp(action);
  }

  @Override
  public DatabaseHealth health() {
    return database.health();
  }

  @Override
  public void maintain() {
    database.maintain();
  }

  @Override
  public boolean isShared() {
    return database.isShared();
  }

  @Override
  public <T extends @Nullable Object> T read(TransactionCallback<T> work) {
    reading.incrementAndGet();
    try {
      return database.read(work);
    } finally {
      reading.decrementAndGet();
    }
  }

  @Override
  public void close() {
    database.close();
  }

  @Override
  public boolean failedWithin(Duration time) {
    return database.failedWithin(time);
  }

  @Override
  public DataSource dataSource() {
    return database.dataSource();
  }
}
