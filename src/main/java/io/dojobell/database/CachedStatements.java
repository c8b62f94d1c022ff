package io.dojobell.database;

import java.sql.CallableStatement;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.Map;
import org.jdbi.v3.core.statement.DefaultStatementBuilder;
import org.jdbi.v3.core.statement.StatementBuilder;
import org.jdbi.v3.core.statement.StatementContext;

/**
 * Keeps the statements of one connection, as SQLite spends about as long on preparing one of ours
 * as on running it. For one thread.
 */
final class CachedStatements implements StatementBuilder {
  /** More than there are in the code; SQL that is made of many parts must not fill memory. */
  private static final int MAX_SIZE = 256;

  private final StatementBuilder delegate = new DefaultStatementBuilder();
  private final Map<String, PreparedStatement> idle = new HashMap<>();
  private final Map<Statement, String> used = new IdentityHashMap<>();

  @Override
  public Statement create(Connection connection, StatementContext context) throws SQLException {
    return delegate.create(connection, context);
  }

  @Override
  public PreparedStatement create(Connection connection, String sql, StatementContext context)
      throws SQLException {
    if (context.isReturningGeneratedKeys() || context.isConcurrentUpdatable()) {
      return delegate.create(connection, sql, context);
    }
    var kept = idle.remove(sql);
    var statement = kept == null ? delegate.create(connection, sql, context) : kept;
    used.put(statement, sql);
    return statement;
  }

  @Override
  public CallableStatement createCall(Connection connection, String sql, StatementContext context)
      throws SQLException {
    return delegate.createCall(connection, sql, context);
  }

  @Override
  public void close(Connection connection, String sql, Statement statement) throws SQLException {
    var made = used.remove(statement);
    if (made == null || idle.size() >= MAX_SIZE || idle.containsKey(made)) {
      statement.close();
      return;
    }
    var prepared = (PreparedStatement) statement;
    prepared.clearBatch();
    prepared.clearParameters();
    idle.put(made, prepared);
  }

  /** Closes the statements whose results were left open. */
  void closeUsed() throws SQLException {
    for (var statement : used.keySet()) {
      statement.close();
    }
    used.clear();
  }

  @Override
  public void close(Connection connection) {
    for (var statement : idle.values()) {
      try {
        statement.close();
      } catch (SQLException _) {
        // The connection ends, and with it whatever it had open.
      }
    }
    idle.clear();
    used.clear();
  }
}
