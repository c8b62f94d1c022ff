package io.dojobell.database;

import java.lang.reflect.Type;
import java.sql.Types;
import java.util.Optional;
import java.util.function.Function;
import org.jdbi.v3.core.Jdbi;
import org.jdbi.v3.core.argument.Argument;
import org.jdbi.v3.core.argument.ArgumentFactory;
import org.jdbi.v3.core.argument.NullArgument;
import org.jdbi.v3.core.config.ConfigRegistry;
import org.jdbi.v3.core.spi.JdbiPlugin;
import org.jspecify.annotations.Nullable;

/** What PostgreSQL has otherwise than SQLite. */
final class PostgresDialect implements JdbiPlugin {
  @Override
  public void customizeJdbi(Jdbi jdbi) {
    Dialect.POSTGRES.define(jdbi);
    jdbi.registerArgument((ArgumentFactory.Preparable) PostgresDialect::text);
  }

  private static Optional<Function<@Nullable Object, Argument>> text(
      Type type, ConfigRegistry config) {
    return type == String.class ? Optional.of(PostgresDialect::text) : Optional.empty();
  }

  /**
   * Returns the text without the character that PostgreSQL's texts cannot hold, so that no event is
   * refused.
   */
  static String storable(String text) {
    return text.replace('\u0000', '\uFFFD');
  }

  private static Argument text(@Nullable Object value) {
    if (value == null) {
      return new NullArgument(Types.VARCHAR);
    }
    var stored = storable(value.toString());
    return (position, statement, _) -> statement.setString(position, stored);
  }
}
