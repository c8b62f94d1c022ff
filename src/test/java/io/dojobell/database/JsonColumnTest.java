package io.dojobell.database;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import org.jdbi.v3.core.generic.GenericType;
import org.junit.jupiter.api.Test;

class JsonColumnTest {
  private static final GenericType<List<String>> TEXTS = new GenericType<>() {};
  private static final GenericType<List<Long>> NUMBERS = new GenericType<>() {};

  private record Pair(String name, boolean active) {}

  @Test
  void a_record_is_read_as_it_was_written() {
    var pair = new Pair("say \"hi\" \\ bye", true);
    assertThat(JsonColumn.decode(JsonColumn.encode(pair), Pair.class)).contains(pair);
    assertThat(JsonColumn.decode("on\nbob", Pair.class)).isEmpty();
  }

  @Test
  void a_part_that_a_later_version_added_is_passed_over() {
    assertThat(JsonColumn.decode("{\"name\":\"bob\",\"active\":false,\"new\":1}", Pair.class))
        .contains(new Pair("bob", false));
  }

  @Test
  void lists_are_bound_to_columns_and_read_from_them() {
    try (var test = TestDatabase.open()) {
      var texts = List.of("web", "api \"2\"", "a,b\nc");
      assertThat(
              test.database()
                  .<List<String>>read(
                      handle ->
                          handle
                              .createQuery("select :list")
                              .bindByType("list", texts, TEXTS)
                              .mapTo(TEXTS)
                              .one()))
          .isEqualTo(texts);
      assertThat(
              test.database()
                  .<List<Long>>read(
                      handle -> handle.createQuery("select '[1,20]'").mapTo(NUMBERS).one()))
          .containsExactly(1L, 20L);
    }
  }

  @Test
  void a_column_without_a_list_is_an_error() {
    assertThatThrownBy(() -> JsonColumn.decodeList("web\napi", TEXTS.getType()))
        .hasMessageContaining("no list");
  }
}
