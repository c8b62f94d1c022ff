package io.dojobell.database;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.sql.Timestamp;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;

class TableHashTest {
  private static String hash(List<?>... rows) {
    var hash = new TableHash();
    Arrays.stream(rows).forEach(hash::add);
    return hash.text() + " " + hash.rows();
  }

  @Test
  void rows_may_come_in_any_order() {
    assertThat(hash(List.of(1L, "a"), List.of(2L, "b"), List.of(3L, "c")))
        .isEqualTo(hash(List.of(3L, "c"), List.of(1L, "a"), List.of(2L, "b")));
  }

  @Test
  void a_row_more_is_seen_also_where_it_is_there_twice() {
    var row = List.of(1L, "a");
    assertThat(hash(row)).isNotEqualTo(hash()).isNotEqualTo(hash(row, row));
    assertThat(hash(row, row)).isNotEqualTo(hash(row, row, row));
  }

  @Test
  void values_of_other_kinds_or_columns_are_others() {
    var rows =
        List.of(
            List.of("ab", ""),
            List.of("a", "b"),
            List.of("", "ab"),
            List.of(1L),
            List.of("1"),
            List.of(true),
            List.of(new Timestamp(1)),
            List.of("1".getBytes(StandardCharsets.UTF_8)),
            Arrays.asList((Object) null),
            List.of(""),
            List.of());
    assertThat(rows.stream().map(row -> hash(row))).doesNotHaveDuplicates();
  }
}
