package io.dojobell.database;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ColumnKindTest {
  @ParameterizedTest
  @CsvSource({
    "bigint, NUMBER",
    "integer, NUMBER",
    "smallint, NUMBER",
    "text, TEXT",
    "character varying, TEXT",
    "boolean, FLAG",
    "timestamp with time zone, TIME",
    "bytea, BYTES",
  })
  void each_type_of_our_columns_is_known(String type, ColumnKind kind) {
    assertThat(ColumnKind.of(type)).isEqualTo(kind);
  }

  @Test
  void another_type_is_not_guessed() {
    assertThatThrownBy(() -> ColumnKind.of("jsonb")).hasMessageContaining("jsonb");
  }
}
