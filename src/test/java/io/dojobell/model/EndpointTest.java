package io.dojobell.model;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class EndpointTest {
  private static Endpoint endpoint(String url) {
    return new Endpoint(1, "SIEM", url, null, null, null, null, Endpoint.Status.ACTIVE, "");
  }

  @ParameterizedTest
  @CsvSource({
    "https://siem.example.com/hook?token=s3cret, https://siem.example.com/…",
    "https://bob:s3cret@siem.example.com:8443/x, https://siem.example.com/…",
    "HTTP://Siem.example.com, HTTP://Siem.example.com/…",
    "https://siem.example.com?token=s3cret, https://siem.example.com/…",
    "https://siem.example.com#s3cret, https://siem.example.com/…",
    "https://[2001:db8::1]:8443/s3cret, https://[2001:db8::1]/…",
    "s3cret, …",
    "ftp://siem.example.com/s3cret, …",
  })
  void of_its_url_only_scheme_and_host_are_shown(String url, String shown) {
    assertThat(endpoint(url).schemeAndHost()).isEqualTo(shown);
  }

  @Test
  void the_wire_names_of_its_states_are_those_of_the_api() {
    assertThat(Endpoint.Status.values())
        .extracting(Endpoint.Status::wireName)
        .containsExactly("active", "active_tmp", "inactive_tmp", "inactive_permanent");
    for (var status : Endpoint.Status.values()) {
      assertThat(Endpoint.Status.of(status.wireName())).contains(status);
    }
    assertThat(Endpoint.Status.of("Active")).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(strings = {"Authorization", "X-Api_Key.2", "x", "!#$%&'*+^`|~"})
  void a_header_may_have_the_name_of_a_token(String name) {
    assertThat(Endpoint.isHeaderName(name)).isTrue();
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "X Api", "X-Api:", "X-Äpi", "X-Api\r\nHost", "(x)"})
  void other_names_of_headers_are_refused(String name) {
    assertThat(Endpoint.isHeaderName(name)).isFalse();
  }

  @Test
  void the_name_of_a_header_has_at_most_100_characters() {
    assertThat(Endpoint.isHeaderName("x".repeat(100))).isTrue();
    assertThat(Endpoint.isHeaderName("x".repeat(101))).isFalse();
  }

  @Test
  void the_value_of_a_header_has_no_line_breaks_and_control_characters() {
    assertThat(Endpoint.isHeaderValue("Bearer s3cret, ü")).isTrue();
    assertThat(Endpoint.isHeaderValue("")).isTrue();
    assertThat(Endpoint.isHeaderValue("s3cret\r\nHost: evil.example")).isFalse();
    assertThat(Endpoint.isHeaderValue("s3cret\n")).isFalse();
    assertThat(Endpoint.isHeaderValue("s3\0cret")).isFalse();
  }
}
