package io.dojobell.story;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.dojobell.database.SqliteDatabase;
import java.io.IOException;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * Databases of every set of migrations that stood on main, in whichever order they came there, get
 * the tables of a new database, and keep their rows.
 */
class RecordedMigrationsTest {
  private static final String HISTORY = "flyway_schema_history";

  /** What migrations empty, by their numbers; see there. */
  private static final Map<String, String> EMPTIED = Map.of("repeats", "16", "link_codes", "21");

  /** The columns that migrations remove, with their tables; see V40. */
  private static final Map<String, String> REMOVED =
      Map.of("deliveries", "was_held", "pull_progress", "page_size");

  /** The columns that V41 rewrites, with what it makes of them. */
  private static final Map<String, Map<String, UnaryOperator<String>>> REWRITTEN =
      Map.of(
          "routes",
          Map.of(
              "events", text -> json(text.lines().toList()),
              "products", text -> json(text.lines().toList()),
              "product_types", text -> json(text.lines().toList())),
          "test_imports",
          Map.of("untouched", ids -> "[" + ids + "]"),
          "pull_rounds",
          Map.of("unread", names -> json(names.isEmpty() ? List.of() : List.of(names.split(",")))));

  /** Events that V22 makes notices of, or deletes. */
  private static final String NOTICES =
      """
      select id from events where sender = 'dojobell'
        and type_name in ('link_code', 'channel_refuses', 'channel_works_again')\
      """;

  @TempDir static Path shared;
  private static Set<String> newTables;

  @TempDir Path folder;

  static Stream<String> names() throws IOException {
    return RecordedDatabase.schemas();
  }

  @BeforeAll
  static void readNewDatabase() throws SQLException {
    var file = shared.resolve("new.db");
    SqliteDatabase.open("jdbc:sqlite:" + file).close();
    newTables = tables(file);
  }

  @ParameterizedTest
  @MethodSource("names")
  void a_database_of_any_commit_gets_all_tables_and_keeps_its_rows(String name) throws Exception {
    var file = folder.resolve("dojobell.db");
    RecordedDatabase.restore(RecordedDatabase.SCHEMAS.resolve(name + ".sql"), file);
    var applied = column(file, "select version from " + HISTORY);
    var notices = applied.contains("22") ? Set.of() : column(file, NOTICES);
    var before = new TreeMap<String, List<Map<String, Object>>>();
    for (var table : tableNames(file)) {
      before.put(table, RecordedDatabase.rows(file, "select * from " + table));
      before.get(table).forEach(row -> rewrite(table, row));
    }
    before.remove(HISTORY);
    before.keySet().removeIf(table -> isEmptied(table, applied));

    SqliteDatabase.open("jdbc:sqlite:" + file).close();

    var tables = tables(file);
    assertThat(without(newTables, tables)).as("missing").isEmpty();
    assertThat(without(tables, newTables)).as("not in a new database").isEmpty();
    for (var table : before.entrySet()) {
      var rows = withoutNotices(table.getKey(), table.getValue(), notices);
      assertThat(rows(file, table.getKey(), rows)).as(table.getKey()).containsAll(rows);
    }
  }

  private static boolean isEmptied(String table, Set<Object> applied) {
    return EMPTIED.containsKey(table) && !applied.contains(EMPTIED.get(table));
  }

  /** Makes of a row what migrations make of it. */
  private static void rewrite(String table, Map<String, Object> row) {
    row.remove(REMOVED.get(table));
    REWRITTEN
        .getOrDefault(table, Map.of())
        .forEach(
            (name, rule) -> row.computeIfPresent(name, (_, value) -> rule.apply((String) value)));
    if (table.equals("pulled")) {
      row.compute("said", (_, said) -> snapshot((String) row.get("resource"), (String) said));
    }
  }

  /** Returns what V41 makes of the values of an item of DefectDojo, a line each. */
  private static String snapshot(String resource, String said) {
    var lines = said.split("\n", -1);
    return switch (resource) {
      case "users" ->
          "{\"active\":%s,\"email\":%s,\"name\":%s}"
              .formatted(lines[0].equals("on"), json(lines[1]), json(lines[2]));
      case "products" -> lines[1];
      case "product_types" -> "";
      default -> said;
    };
  }

  private static String json(Object value) {
    try {
      return new ObjectMapper().writeValueAsString(value);
    } catch (JsonProcessingException failure) {
      throw new IllegalStateException(failure);
    }
  }

  private static List<Map<String, Object>> withoutNotices(
      String table, List<Map<String, Object>> rows, Set<Object> notices) {
    var column = table.equals("events") ? "id" : "event";
    return rows.stream()
        .filter(row -> row.get(column) == null || !notices.contains(row.get(column)))
        .toList();
  }

  /** Returns the table's rows with the columns that the earlier rows have. */
  private static List<Map<String, Object>> rows(
      Path file, String table, List<Map<String, Object>> earlier) throws SQLException {
    if (earlier.isEmpty()) {
      return List.of();
    }
    var columns = String.join(", ", earlier.getFirst().keySet());
    return RecordedDatabase.rows(file, "select %s from %s".formatted(columns, table));
  }

  private static Set<String> without(Set<String> all, Set<String> others) {
    var rest = new TreeSet<>(all);
    rest.removeAll(others);
    return rest;
  }

  /** Returns each column of each table, and each index, a line each. */
  private static Set<String> tables(Path file) throws SQLException {
    var columns =
        column(
            file,
            """
            select t.name || ': ' || c.name || ' ' || lower(c.type) || ' ' || c."notnull" || ' '
              || coalesce(c.dflt_value, 'null') || ' ' || c.pk
            from sqlite_master t join pragma_table_info(t.name) c
            where t.type = 'table' and t.name not like 'sqlite_%'\
            """);
    var indices =
        column(
            file,
            """
            select tbl_name || ': ' || name || ' ' || coalesce(sql, '')
            from sqlite_master where type = 'index'\
            """);
    return Stream.concat(columns.stream(), indices.stream())
        .map(line -> line.toString().replaceAll("\\s+", " "))
        .collect(Collectors.toCollection(TreeSet::new));
  }

  private static Set<String> tableNames(Path file) throws SQLException {
    return column(
            file,
            "select name from sqlite_master where type = 'table' and name not like 'sqlite_%'")
        .stream()
        .map(String.class::cast)
        .collect(Collectors.toCollection(TreeSet::new));
  }

  private static Set<Object> column(Path file, String query) throws SQLException {
    return RecordedDatabase.rows(file, query).stream()
        .map(row -> row.values().iterator().next())
        .collect(Collectors.toSet());
  }
}
