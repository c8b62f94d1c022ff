package io.dojobell.database;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.util.HashMap;
import java.util.Map;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.transaction.DelegatingTransactionHandler;
import org.jdbi.v3.core.transaction.LocalTransactionHandler;
import org.jdbi.v3.core.transaction.TransactionException;
import org.jdbi.v3.core.transaction.TransactionHandler;

/**
 * Begins and ends transactions by SQLite's own statements, each prepared once for its connection.
 * The driver would parse them each time, and begin and commit an empty transaction after each of
 * ours.
 */
final class SqliteTransactions extends DelegatingTransactionHandler {
  private final String begin;

  private SqliteTransactions(String begin) {
    super(new LocalTransactionHandler());
    this.begin = begin;
  }

  /** Returns transactions that keep others from writing from their begin on. */
  static SqliteTransactions writing() {
    return new SqliteTransactions("begin immediate");
  }

  /** Returns transactions that see what was committed before their first query. */
  static SqliteTransactions reading() {
    return new SqliteTransactions("begin");
  }

  @Override
  public TransactionHandler specialize(Handle handle) throws SQLException {
    var connection = handle.getConnection();
    // Else the driver looks after each statement whether it has to commit.
    connection.setAutoCommit(false);
    var transactions = new OfConnection(connection, begin);
    // Which the driver has begun.
    transactions.execute("rollback");
    return transactions;
  }

  private static final class OfConnection extends DelegatingTransactionHandler {
    private final Connection connection;
    private final String begin;
    private final Map<String, PreparedStatement> statements = new HashMap<>();
    private boolean isOpen;

    OfConnection(Connection connection, String begin) {
      super(new LocalTransactionHandler());
      this.connection = connection;
      this.begin = begin;
    }

    @Override
    public void begin(Handle handle) {
      execute(begin);
      isOpen = true;
    }

    @Override
    public void commit(Handle handle) {
      end(handle, "commit");
    }

    @Override
    public void rollback(Handle handle) {
      end(handle, "rollback");
    }

    /** An open result would keep the connection at what it reads, also after the transaction. */
    private void end(Handle handle, String sql) {
      if (handle.getStatementBuilder() instanceof CachedStatements cached) {
        closeUsed(cached);
      }
      execute(sql);
      isOpen = false;
    }

    private static void closeUsed(CachedStatements cached) {
      try {
        cached.closeUsed();
      } catch (SQLException failure) {
        throw new TransactionException(failure);
      }
    }

    @Override
    public boolean isInTransaction(Handle handle) {
      return isOpen;
    }

    @Override
    public void savepoint(Handle handle, String name) {
      execute("savepoint " + name);
    }

    @Override
    public void rollbackToSavepoint(Handle handle, String name) {
      execute("rollback to savepoint " + name);
    }

    @Override
    public void releaseSavepoint(Handle handle, String name) {
      execute("release savepoint " + name);
    }

    private void execute(String sql) {
      try {
        var statement = statements.get(sql);
        if (statement == null) {
          statement = connection.prepareStatement(sql);
          statements.put(sql, statement);
        }
        statement.execute();
      } catch (SQLException failure) {
        throw new TransactionException(failure);
      }
    }
  }
}
