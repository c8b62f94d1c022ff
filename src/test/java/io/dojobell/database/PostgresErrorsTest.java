package io.dojobell.database;

import static org.assertj.core.api.Assertions.assertThat;

import java.sql.SQLException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PostgresErrorsTest {
  private static RuntimeException failure(String state) {
    return new IllegalStateException(new SQLException("", state));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"08006", "08003", "53100", "53300", "55P03", "57P01", "57014", "58030", "25006"})
  void a_server_that_cannot_take_anything_now_is_unavailable(String state) {
    assertThat(PostgresErrors.isUnavailable(failure(state))).isTrue();
  }

  @Test
  void a_failure_that_is_not_the_servers_own_is_one_of_the_connection() {
    assertThat(PostgresErrors.isUnavailable(failure(null))).isTrue();
  }

  @ParameterizedTest
  @ValueSource(strings = {"22021", "23505", "23502", "42601", "42P01", "25P02"})
  void a_statement_that_is_wrong_is_not(String state) {
    assertThat(PostgresErrors.isUnavailable(failure(state))).isFalse();
  }

  @Test
  void what_has_nothing_to_do_with_the_database_is_not() {
    assertThat(PostgresErrors.isUnavailable(new IllegalArgumentException("no"))).isFalse();
    assertThat(PostgresErrors.isLostRace(new IllegalArgumentException("no"), false)).isFalse();
  }

  @ParameterizedTest
  @ValueSource(strings = {"40001", "40P01"})
  void a_conflict_with_another_transaction_is_a_lost_race(String state) {
    assertThat(PostgresErrors.isLostRace(failure(state), true)).isTrue();
    assertThat(PostgresErrors.isLostRace(failure(state), false)).isTrue();
  }

  @Test
  void a_row_that_exists_already_is_one_only_beside_others() {
    assertThat(PostgresErrors.isLostRace(failure("23505"), false)).isTrue();
    assertThat(PostgresErrors.isLostRace(failure("23505"), true)).isFalse();
  }
}
