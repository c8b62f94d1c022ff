package io.dojobell.model;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class NamedAddressTest {
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      textBlock =
          """
          a@example.com                            | ``                  | a@example.com
          <a@example.com>                          | ``                  | a@example.com
          Security <a@example.com>                 | Security            | a@example.com
          Security<a@example.com>                  | Security            | a@example.com
          Security, Team <a@example.com>           | Security, Team      | a@example.com
          "Security, Team" <a@example.com>         | Security, Team      | a@example.com
          "The \\"best\\" team" <a@example.com>    | The "best" team     | a@example.com
          Dojobell Büro <a@bücher.example>         | Dojobell Büro       | a@xn--bcher-kva.example
          """)
  void a_sender_is_an_address_with_or_without_a_name(String text, String name, String address) {
    var read = NamedAddress.parse(text);
    assertThat(read.name()).isEqualTo(name);
    assertThat(read.address().text()).isEqualTo(address);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      textBlock =
          """
          a@example.com                                | a@example.com
          a@example.com, b@example.com                 | a@example.com b@example.com
          a@example.com;b@example.com,                 | a@example.com b@example.com
          a@example.com, A@example.com                 | a@example.com
          Security <a@example.com>                     | a@example.com
          Security, Team <a@example.com>, b@example.com | a@example.com b@example.com
          "Team; A, B" <a@example.com>, "C" <c@example.com> | a@example.com c@example.com
          """)
  void a_list_is_read_as_people_write_it(String text, String addresses) {
    assertThat(
            NamedAddress.parseList(text).stream()
                .map(one -> one.address().text())
                .collect(Collectors.joining(" ")))
        .isEqualTo(addresses);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "nonsense",
        ",",
        "Security Team",
        "a@example.com, nonsense",
        "nonsense, a@example.com",
        "a@example.com b@example.com",
        "Security <a@example.com",
        "Security a@example.com>",
        "Security <>",
        "Security <nonsense>",
        "Security\r\nBcc: eve@example.com <a@example.com>"
      })
  void what_cannot_be_is_refused(String text) {
    assertThat(NamedAddress.problemOfList(text)).isPresent();
    if (!text.contains(", a@")) {
      assertThat(NamedAddress.problem(text)).isPresent();
    }
  }

  @Test
  void a_single_quote_sign_is_a_name() {
    assertThat(NamedAddress.parse("\" <a@example.com>").name()).isEqualTo("\"");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      textBlock =
          """
          Security, Team <a@example.com>, b@example.com      | Security, Team;
          "ops@work, night" <a@example.com>, b@example.com   | ops@work, night;
          , ;a@example.com,, b@example.com                   | ;
          """)
  void names_in_a_list_keep_their_commas_and_empty_places_are_left_out(String text, String names) {
    assertThat(
            NamedAddress.parseList(text).stream()
                .map(NamedAddress::name)
                .collect(Collectors.joining(";")))
        .isEqualTo(names);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "nonsense | must be an address like security@example.com or Security"
            + " <security@example.com>",
        "Team <a@b | must be an address like security@example.com or Security"
            + " <security@example.com>",
        "@example.com | must be an address like bob@example.com",
        "<nonsense> | must be an address like bob@example.com",
        "@x, a@example.com | must be an address like bob@example.com"
      })
  void the_reason_shows_an_address_as_it_should_be(String text, String why) {
    assertThat(NamedAddress.problemOfList(text)).contains(why);
  }
}
