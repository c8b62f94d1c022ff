package io.dojobell.net;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.InetAddress;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class TargetPolicyTest {
  @ParameterizedTest
  @ValueSource(
      strings = {
        "0.0.0.0", "10.1.2.3", "100.64.0.1", "100.127.255.255", "127.0.0.1", "127.8.8.8",
        "169.254.169.254", "172.16.0.1", "172.31.255.255", "192.0.0.8", "192.0.2.1", "192.168.1.1",
        "198.18.0.1", "198.19.255.255", "198.51.100.1", "203.0.113.9", "224.0.0.1", "240.0.0.1",
        "255.255.255.255", "::", "::1", "::ffff:127.0.0.1", "::ffff:10.0.0.1", "::7f00:1",
        "fc00::1", "fd12:3456::1", "fe80::1", "fec0::1", "ff02::1", "64:ff9b::7f00:1",
        "64:ff9b:1::1", "100::1", "2001::1", "2001:10::1", "2001:db8::1", "2002:7f00:1::",
        "2002:a00:1::1", "3fff::1", "4000::1"
      })
  void what_is_not_public_gets_no_connection(String literal) {
    var address = InetAddress.ofLiteral(literal);
    assertThat(TargetPolicy.PUBLIC_ONLY.allows(address)).isFalse();
    assertThat(TargetPolicy.ANYWHERE.allows(address)).isTrue();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "1.1.1.1",
        "9.255.255.255",
        "11.0.0.0",
        "100.63.255.255",
        "100.128.0.0",
        "172.15.255.255",
        "172.32.0.0",
        "192.0.1.0",
        "198.17.255.255",
        "198.20.0.0",
        "223.255.255.255",
        "::ffff:1.1.1.1",
        "2606:4700::1111",
        "2a00:1450::1",
        "2001:200::1",
        "64:ff9b::101:101",
        "2002:101:101::1"
      })
  void what_is_public_gets_one(String literal) {
    assertThat(TargetPolicy.PUBLIC_ONLY.allows(InetAddress.ofLiteral(literal))).isTrue();
  }

  @ParameterizedTest
  @CsvSource({
    "http://example.com/in, must begin with https://",
    "ftp://example.com/in, must begin with https://",
    "javascript:alert(1), must begin with https://",
    "example.com, must begin with https://",
    "https://, is not a URL",
    "https://user:pw@example.com/in, must not hold a user name or password",
    "https://example.com:0/in, has a port that cannot be",
    "https://example.com:65536/in, is not a URL",
    "https://exa mple.com/in, is not a URL",
    "https://localhost/in, names a host that is not public",
    "https://LOCALHOST./in, names a host that is not public",
    "https://metadata.google.internal/, names a host that is not public",
    "https://printer.local/, names a host that is not public",
    "https://127.0.0.1/in, names an address that is not public",
    "https://10.0.0.1:8443/in, names an address that is not public",
    "https://169.254.169.254/latest, names an address that is not public",
    "https://[::1]/in, names an address that is not public",
    "https://[::ffff:10.0.0.1]/in, names an address that is not public",
    "https://[fd00::1]/in, names an address that is not public",
    "https://127.1/in, names",
    "https://2130706433/in, names",
    "https://0x7f000001/in, names",
    "https://0177.0.0.1/in, names"
  })
  void an_invalid_url_is_refused_with_the_reason(String url, String complaint) {
    assertThat(TargetPolicy.PUBLIC_ONLY.findError(url))
        .hasValueSatisfying(
            words -> assertThat(words).contains(complaint).doesNotContain("user:pw"));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "https://example.com", "https://example.com:8443/a?b=c", "https://1.1.1.1/",
        "https://[2606:4700::1111]/", "HTTPS://Example.COM/", "https://xn--bcher-kva.example/",
        "https://siem_collector.example/in", "https://bücher.example/"
      })
  void a_public_https_url_is_fine(String url) {
    assertThat(TargetPolicy.PUBLIC_ONLY.findError(url)).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(strings = {"http://127.0.0.1:8080/in", "http://localhost/", "https://10.0.0.1/"})
  void private_targets_can_be_allowed(String url) {
    assertThat(TargetPolicy.ANYWHERE.findError(url)).isEmpty();
    assertThat(TargetPolicy.ANYWHERE.findErrorAfterLookup(url)).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(strings = {"ftp://example.com", "https://", "http://u:p@example.com"})
  void even_then_an_invalid_url_is_refused(String url) {
    assertThat(TargetPolicy.ANYWHERE.findError(url)).isPresent();
  }

  @Test
  void a_url_that_is_too_long_is_refused() {
    assertThat(TargetPolicy.PUBLIC_ONLY.findError("https://example.com/" + "a".repeat(1_981)))
        .contains("is longer than 2000 letters");
  }

  @Test
  void a_name_that_cannot_be_looked_up_now_is_accepted() {
    assertThat(TargetPolicy.PUBLIC_ONLY.findErrorAfterLookup("https://nowhere.invalid/")).isEmpty();
  }
}
