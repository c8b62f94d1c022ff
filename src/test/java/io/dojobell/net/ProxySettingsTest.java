package io.dojobell.net;

import static org.assertj.core.api.Assertions.assertThat;

import io.dojobell.net.ProxySettings.ProxyServer;
import java.net.URI;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class ProxySettingsTest {
  private static final ProxyServer HTTPS = new ProxyServer("secure.test", 3128, "", "");
  private static final ProxyServer HTTP = new ProxyServer("plain.test", 8080, "", "");

  private static Optional<ProxyServer> proxy(String url, String direct) {
    var settings = ProxySettings.of("http://secure.test:3128", "plain.test:8080/", direct);
    return settings.of(URI.create(url));
  }

  @Test
  void each_scheme_has_a_proxy_of_its_own() {
    assertThat(proxy("https://hooks.example.com/in", "")).contains(HTTPS);
    assertThat(proxy("http://hooks.example.com/in", "")).contains(HTTP);
  }

  @Test
  void without_a_proxy_all_is_direct() {
    assertThat(ProxySettings.of("", "", "").of(URI.create("https://a.test/"))).isEmpty();
    assertThat(ProxySettings.of("", "", "")).isEqualTo(ProxySettings.NONE);
  }

  @ParameterizedTest
  @ValueSource(strings = {"http://localhost:1/", "https://127.0.0.1/", "http://[::1]:8080/"})
  void this_machine_is_reached_without_a_proxy(String url) {
    assertThat(proxy(url, "")).isEmpty();
  }

  @ParameterizedTest
  @CsvSource({
    "https://dojo.corp.test/, corp.test, true",
    "https://dojo.corp.test/, .corp.test, true",
    "https://dojo.corp.test/, *.corp.test, true",
    "https://corp.test/, corp.test, true",
    "https://CORP.test/, 'a.test, Corp.TEST', true",
    "https://xcorp.test/, corp.test, false",
    "https://corp.test/, corp.test:443, true",
    "https://corp.test:8443/, corp.test:443, false",
    "http://corp.test/, corp.test:80, true",
    "https://10.1.2.3/, 10.1.2.3, true",
    "https://[fd00::1]/, fd00::1, true",
    "https://corp.test/, *, true",
    "https://corp.test/, 'other.test,,', false",
  })
  void hosts_of_the_list_are_direct(String url, String direct, boolean isDirect) {
    assertThat(proxy(url, direct).isEmpty()).isEqualTo(isDirect);
  }

  @Test
  void a_proxy_may_want_a_name_and_a_password() {
    var server = ProxySettings.of("http://me:a:b@p.test", "", "").https().orElseThrow();

    assertThat(server).isEqualTo(new ProxyServer("p.test", 80, "me", "a:b"));
    assertThat(server.url()).isEqualTo("http://me:a:b@p.test:80");
    assertThat(HTTPS.url()).isEqualTo("http://secure.test:3128");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"https://p.test:3128", "socks5://p.test", "http://p.test/path", "http://"})
  void other_proxies_are_refused_with_an_example(String text) {
    assertThat(ProxySettings.problem(text))
        .contains("must be a proxy's URL, as http://proxy.example.com:3128");
  }

  @Test
  void a_proxy_with_or_without_its_scheme_is_valid() {
    assertThat(ProxySettings.problem("http://p.test:3128/")).isEmpty();
    assertThat(ProxySettings.problem("p.test:3128")).isEmpty();
  }
}
