package io.dojobell.database;

import io.dojobell.model.StoreUnavailable;
import io.dojobell.model.Ticker;
import java.time.Duration;
import java.util.function.Supplier;
import javax.sql.DataSource;
import org.jspecify.annotations.Nullable;

/**
 * A database whose writes are repeated while the store cannot take them: what was delivered has to
 * be recorded once the store is back. Work is done whole or not at all, so that repeating it does
 * nothing twice.
 */
public final class RetryingDatabase implements Database {
  private static final Duration RETRY_INTERVAL = Duration.ofMillis(200);

  private final Database database;
  private final Duration limit;
  private final Ticker ticker;
  private volatile boolean stopped;

  /**
   * @param limit for how long a write is repeated
   */
  public RetryingDatabase(Database database, Duration limit, Ticker ticker) {
    this.database = database;
    this.limit = limit;
    this.ticker = ticker;
  }

  @Override
  public <T extends @Nullable Object> T write(TransactionCallback<T> work) {
    return repeat(() -> database.write(work));
  }

  @Override
  public <T extends @Nullable Object> T writeBeside(TransactionCallback<T> work) {
    return repeat(() -> database.writeBeside(work));
  }

  private <T extends @Nullable Object> T repeat(Supplier<T> write) {
    var began = ticker.nanos();
    while (true) {
      try {
        return write.get();
      } catch (StoreUnavailable unavailable) {
        if (stopped || ticker.hasPassed(limit, began) || !pause()) {
          throw unavailable;
        }
      }
    }
  }

  private static boolean pause() {
    try {
      Thread.sleep(RETRY_INTERVAL);
      return true;
    } catch (InterruptedException _) {
      Thread.currentThread().interrupt();
      return false;
    }
  }

  @Override
  public <T extends @Nullable Object> T read(TransactionCallback<T> work) {
    return database.read(work);
  }

  @Override
  public boolean failedWithin(Duration time) {
    return database.failedWithin(time);
  }

  @Override
  public DataSource dataSource() {
    return database.dataSource();
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

  /** Ends the repeating of writes; the database stays open for others. */
  @Override
  public void close() {
    stopped = true;
  }
}
