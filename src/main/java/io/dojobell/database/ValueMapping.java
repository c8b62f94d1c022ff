package io.dojobell.database;

import io.dojobell.model.Destination;
import io.dojobell.model.EventType;
import io.dojobell.model.FindingFacts;
import io.dojobell.model.HoldReason;
import io.dojobell.model.Mention;
import io.dojobell.model.PageKey;
import io.dojobell.model.ScanResult;
import io.dojobell.model.Severity;
import io.dojobell.model.Visibility;
import io.dojobell.model.WireNamed;
import java.lang.reflect.Type;
import java.sql.Types;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Function;
import org.jdbi.v3.core.Jdbi;
import org.jdbi.v3.core.argument.Argument;
import org.jdbi.v3.core.argument.ArgumentFactory;
import org.jdbi.v3.core.argument.NullArgument;
import org.jdbi.v3.core.config.ConfigRegistry;
import org.jdbi.v3.core.mapper.ColumnMapper;
import org.jdbi.v3.core.mapper.ColumnMapperFactory;
import org.jdbi.v3.core.mapper.RowMapper;
import org.jdbi.v3.core.mapper.RowMapperFactory;
import org.jdbi.v3.core.spi.JdbiPlugin;
import org.jdbi.v3.core.statement.ColonPrefixSqlParser;
import org.jdbi.v3.core.statement.SqlParser;
import org.jdbi.v3.core.statement.SqlStatements;
import org.jspecify.annotations.Nullable;

/**
 * Registers with Jdbi how our values stand in columns. A record is read by its constructor: its
 * part {@code createdAt} from the column {@code created_at}.
 */
final class ValueMapping implements JdbiPlugin {
  /** Keeps what it has parsed: each statement is parsed once, for readers and writers. */
  private static final SqlParser STATEMENTS = new ColonPrefixSqlParser();

  /** The columns that values of each type stand in, of {@link Types}. */
  private final Map<Class<?>, Optional<Integer>> sqlTypes = new ConcurrentHashMap<>();

  private final Map<Class<?>, RowMapper<?>> records = new ConcurrentHashMap<>();

  @Override
  public void customizeJdbi(Jdbi jdbi) {
    jdbi.getConfig(SqlStatements.class).setSqlParser(STATEMENTS);
    // Prepared, since Jdbi asks those first, and its own would bind times and lists otherwise.
    jdbi.registerArgument((ArgumentFactory.Preparable) this::argument);
    jdbi.registerArgument((ArgumentFactory.Preparable) ValueMapping::prepareList);
    jdbi.registerRowMapper((RowMapperFactory) this::record);
    jdbi.registerColumnMapper((ColumnMapperFactory) ValueMapping::wireNamed);
    jdbi.registerColumnMapper((ColumnMapperFactory) ValueMapping::list);
    number(jdbi, Instant.class, Instant::ofEpochMilli);
    number(jdbi, Duration.class, Duration::ofMillis);
    number(jdbi, Severity.class, rank -> Severity.ofRank(rank.intValue()));
    jdbi.registerColumnMapper(FindingFacts.class, (row, column, _) -> facts(row.getString(column)));
    text(jdbi, LocalDate.class, LocalDate::parse);
    text(jdbi, Mention.class, Mention::new);
    text(jdbi, Destination.class, Destination::parse);
    text(jdbi, HoldReason.class, HoldReason::parse);
    text(jdbi, ScanResult.class, ScanResult::parse);
    text(jdbi, ZoneId.class, ZoneId::of);
    text(jdbi, EventType.class, name -> EventType.of(name).orElse(EventType.OTHER));
    text(jdbi, Visibility.class, name -> Visibility.of(name).orElse(Visibility.MEMBERS));
  }

  /** Returns the facts in the column; of a finding of which none are known, it is null. */
  private static FindingFacts facts(@Nullable String column) {
    return column == null
        ? FindingFacts.NONE
        : JsonColumn.decode(column, FindingFacts.class).orElse(FindingFacts.NONE);
  }

  private static <T> void number(Jdbi jdbi, Class<T> type, Function<Long, T> decode) {
    jdbi.registerColumnMapper(
        type,
        (row, column, _) -> {
          var stored = row.getLong(column);
          return row.wasNull() ? null : decode.apply(stored);
        });
  }

  private static <T> void text(Jdbi jdbi, Class<T> type, Function<String, T> decode) {
    jdbi.registerColumnMapper(
        type,
        (row, column, _) -> {
          var stored = row.getString(column);
          return stored == null ? null : decode.apply(stored);
        });
  }

  /** Returns what binds values of the type; it comes before what Jdbi does of itself. */
  private Optional<Function<@Nullable Object, Argument>> argument(
      Type type, ConfigRegistry config) {
    if (!(type instanceof Class<?> known)) {
      return Optional.empty();
    }
    return sqlTypes
        .computeIfAbsent(known, ValueMapping::sqlType)
        .map(column -> value -> argument(column, value));
  }

  private static Argument argument(int sqlType, @Nullable Object value) {
    if (value == null) {
      return new NullArgument(sqlType);
    }
    var stored = encode(value);
    return stored == null
        ? new NullArgument(sqlType)
        : (position, statement, _) -> statement.setObject(position, stored);
  }

  private static Optional<Integer> sqlType(Class<?> type) {
    if (type == Instant.class || type == Duration.class) {
      return Optional.of(Types.BIGINT);
    }
    if (type == Severity.class || type == Boolean.class || type == boolean.class) {
      return Optional.of(Types.INTEGER);
    }
    var isText =
        WireNamed.class.isAssignableFrom(type)
            || Destination.class.isAssignableFrom(type)
            || HoldReason.class.isAssignableFrom(type)
            || ZoneId.class.isAssignableFrom(type)
            || type == LocalDate.class
            || type == Mention.class
            || type == PageKey.class
            || type == FindingFacts.class
            || type == ScanResult.class;
    return isText ? Optional.of(Types.VARCHAR) : Optional.empty();
  }

  private static @Nullable Object encode(Object value) {
    return switch (value) {
      case Instant time -> time.toEpochMilli();
      case Boolean flag -> flag ? 1 : 0;
      case Duration time -> time.toMillis();
      case Severity severity -> severity.rank();
      case WireNamed constant -> constant.wireName();
      case Destination destination -> destination.text();
      case HoldReason reason -> reason.text();
      case PageKey page -> page.text();
      case Mention mention -> mention.name();
      case ScanResult result -> result.text();
      case FindingFacts facts ->
          facts.equals(FindingFacts.NONE) ? null : JsonColumn.encodeKnown(facts);
      case List<?> list -> JsonColumn.encode(list);
      default -> value.toString();
    };
  }

  private static Optional<Function<Object, Argument>> prepareList(
      Type type, ConfigRegistry config) {
    return JsonColumn.isList(type)
        ? Optional.of(value -> argument(Types.VARCHAR, value))
        : Optional.empty();
  }

  private static Optional<ColumnMapper<?>> list(Type type, ConfigRegistry config) {
    return JsonColumn.isList(type)
        ? Optional.of((row, column, _) -> JsonColumn.decodeList(row.getString(column), type))
        : Optional.empty();
  }

  private static Optional<ColumnMapper<?>> wireNamed(Type type, ConfigRegistry config) {
    if (!(type instanceof Class<?> known)
        || !known.isEnum()
        || !WireNamed.class.isAssignableFrom(known)) {
      return Optional.empty();
    }
    return Optional.of((row, column, _) -> constant(known, row.getString(column)));
  }

  private static @Nullable Object constant(Class<?> type, @Nullable String wireName) {
    if (wireName == null) {
      return null;
    }
    for (var constant : type.getEnumConstants()) {
      if (((WireNamed) constant).wireName().equals(wireName)) {
        return constant;
      }
    }
    throw new IllegalStateException(
        "The database has an unknown %s: %s".formatted(type.getSimpleName(), wireName));
  }

  private Optional<RowMapper<?>> record(Type type, ConfigRegistry config) {
    return type instanceof Class<?> known && known.isRecord()
        ? Optional.of(records.computeIfAbsent(known, RecordMapper::new))
        : Optional.empty();
  }
}
