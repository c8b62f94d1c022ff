package io.dojobell.model;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

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
}
