package io.dojobell.model;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class UsernameTest {
  @ParameterizedTest
  @ValueSource(
      strings = {"bob", "Łukasz", "иван", "иван@example.com", "田中はなこ", "김철수", "a.b_c-d+e@f9"})
  void names_of_one_script_may_be_usernames(String name) {
    assertThat(Username.problem(name)).isEmpty();
    assertThat(Username.firstFree(name, _ -> false)).isEqualTo(name);
  }

  @ParameterizedTest
  @ValueSource(strings = {"аdmin", "аdmin@example.com", "bob-а", ".", "..", "system", "ａdmin"})
  void what_passes_for_another_name_may_not(String name) {
    assertThat(Username.problem(name)).isPresent();
  }

  @ParameterizedTest
  @CsvSource({"аdmin,аdmin-2", ".,.-2", "system,system-2", "ａdmin,admin-2", "Admin,admin-2"})
  void from_elsewhere_it_is_taken_with_a_number(String name, String taken) {
    assertThat(Username.firstFree(name, other -> Username.folded(other).equals("admin")))
        .isEqualTo(taken);
  }

  @Test
  void numbers_go_on_where_one_is_taken() {
    assertThat(Username.firstFree("..", Set.of("..-2", "..-3")::contains)).isEqualTo("..-4");
  }
}
