package io.dojobell.database;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class DatabasesTest {
  @ParameterizedTest
  @ValueSource(
      strings = {
        "jdbc:sqlite:data/dojobell.db",
        "jdbc:postgresql://host/dojobell",
        "jdbc:postgresql://host:5432/dojobell?user=dojobell&password=secret",
        "jdbc:postgresql://one:5432,two:5432/dojobell?targetServerType=primary",
      })
  void a_database_is_a_file_of_sqlite_or_one_of_postgresql(String url) {
    assertThat(Databases.findError(url)).isEmpty();
  }

  @Test
  void another_database_is_refused() {
    assertThat(Databases.findError("jdbc:mysql://host/db"))
        .hasValueSatisfying(error -> assertThat(error).startsWith("must start with jdbc:sqlite:"));
  }

  @ParameterizedTest
  @ValueSource(strings = {"", " ", ":memory:", "a.db?mode=ro"})
  void an_sqlite_database_is_a_file_without_parameters(String file) {
    assertThat(Databases.findError("jdbc:sqlite:" + file))
        .hasValueSatisfying(error -> assertThat(error).startsWith("must name a file"));
  }

  @Test
  void a_url_that_cannot_be_read_is_refused_without_its_password() {
    assertThat(Databases.findError("jdbc:postgresql://host:port/db?password=secret"))
        .hasValueSatisfying(
            error ->
                assertThat(error)
                    .startsWith("must be as jdbc:postgresql://")
                    .doesNotContain("secret"));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "jdbc:postgresql://one:5432,two/db?user=u&password=secret",
        "jdbc:postgresql://u:secret@one:5432,two/db",
        "jdbc:postgresql://one:5432,two/db?password=secret?x=secret",
      })
  void what_people_read_of_a_url_has_no_password(String url) {
    assertThat(Databases.withoutSecrets(url))
        .startsWith("jdbc:postgresql://one:5432,two/db")
        .doesNotContain("secret");
  }
}
