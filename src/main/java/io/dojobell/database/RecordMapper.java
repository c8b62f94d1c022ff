package io.dojobell.database;

import java.lang.reflect.Constructor;
import java.lang.reflect.RecordComponent;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Arrays;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.jdbi.v3.core.mapper.RowMapper;
import org.jdbi.v3.core.mapper.reflect.ConstructorMapper;
import org.jdbi.v3.core.statement.StatementContext;

/**
 * Reads records by their constructor. Jdbi finds the column of each part again for each execution
 * of a statement, which costs several times what the query does; here it is found once for each
 * text.
 */
final class RecordMapper<T> implements RowMapper<T> {
  /** More than there are in the code; SQL that is made of many parts must not fill memory. */
  private static final int MAX_SIZE = 256;

  private final RowMapper<T> byConstructor;
  private final Map<String, RowMapper<T>> byText = new ConcurrentHashMap<>();

  RecordMapper(Class<T> type) {
    this.byConstructor = ConstructorMapper.of(canonicalConstructor(type));
  }

  private static <T> Constructor<T> canonicalConstructor(Class<T> type) {
    var parts =
        Arrays.stream(type.getRecordComponents())
            .map(RecordComponent::getType)
            .toArray(Class<?>[]::new);
    try {
      return type.getDeclaredConstructor(parts);
    } catch (NoSuchMethodException impossible) {
      throw new IllegalArgumentException(type + " is not a record", impossible);
    }
  }

  @Override
  public T map(ResultSet row, StatementContext context) throws SQLException {
    return specialize(row, context).map(row, context);
  }

  @Override
  public RowMapper<T> specialize(ResultSet rows, StatementContext context) throws SQLException {
    var text = context.getRawSql();
    var known = byText.get(text);
    if (known != null) {
      return known;
    }
    var found = byConstructor.specialize(rows, context);
    if (byText.size() < MAX_SIZE) {
      byText.put(text, found);
    }
    return found;
  }
}
