package io.dojobell.model;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.Collectors;
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
}
