package io.dojobell.model;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Expected values are those of the WHATWG URL Standard, percent-encoded as RFC 3986 wants it. */
class WebUrlTest {
  private static String text(String url) {
    return WebUrl.of(url).map(WebUrl::text).orElse("");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = ' ',
      quoteCharacter = '§',
      value = {
        "http://siem_collector:9000/x http://siem_collector:9000/x",
        "https://münchen.example/ä https://xn--mnchen-3ya.example/%C3%A4",
        "https://MÜNCHEN.example https://xn--mnchen-3ya.example/",
        "https://straße.example/ https://xn--strae-oqa.example/",
        "https://💩.la/ https://xn--ls8h.la/",
        "https://日本語。jp/ https://xn--wgv71a119e.jp/",
        "http://１２７.0.0.1/ http://127.0.0.1/",
        "http://0x7f.1/ http://127.0.0.1/",
        "https://h/{\"a\":1}|x https://h/%7B%22a%22:1%7D%7Cx",
        "https://h/a\\b`^[0]%zz https://h/a/b%60%5E%5B0%5D%25zz",
        "https://h/?q=[0]&r={}%5B https://h/?q=%5B0%5D&r=%7B%7D%5B",
        "https://h/% https://h/%25",
        "https://h/\u007f\u0080 https://h/%7F%C2%80",
        "https://h/<a>#<b> https://h/%3Ca%3E#%3Cb%3E",
        "https://h/%u0041 https://h/%25u0041",
        "https://h?x=1#ü https://h/?x=1#%C3%BC",
        "https:h/x https://h/x",
        "https:///h\\x https://h/x",
        "https://h/a/./b/../c%2e/%2E%2e/ü https://h/a/%C3%BC",
        "https://h%61/ü https://ha/%C3%BC",
        "https://[2001:DB8::1]:8443/ü https://[2001:db8::1]:8443/%C3%BC",
        "https://h:0/ü https://h:0/%C3%BC",
        "https://h:65535/ü https://h:65535/%C3%BC",
        "https://ü.example#x https://xn--tda.example/#x",
        "https://h/ü/b/.. https://h/%C3%BC/",
        "https://h/ü/. https://h/%C3%BC/",
      })
  void what_a_browser_accepts_is_accepted_and_fit_for_every_channel(String given, String taken) {
    assertThat(text(given)).isEqualTo(taken);
  }

  @Test
  void white_space_around_it_is_dropped_and_within_it_encoded() {
    assertThat(text(" \t https://h/a b \r\n")).isEqualTo("https://h/a%20b");
    assertThat(text("\u00a0https://h/x\u2003")).isEqualTo("https://h/x");
    assertThat(text("https://h/a\tb\nc")).isEqualTo("https://h/abc");
    assertThat(text("https://us er:p@ss@h/")).isEqualTo("https://us%20er:p%40ss@h/");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "https://dojo.example.com/test/90",
        "http://localhost:8080",
        "https://Example.com/A?b=c#d",
        "https://h/a/../b",
        "https://user:word@h:1/",
        "https://[::1]/",
        "https://-a-.example/%7Ex"
      })
  void one_that_is_right_already_stays_as_it_is(String url) {
    assertThat(text(url)).isEqualTo(url);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "nonsense",
        "javascript:alert(1)",
        "ftp://example.com/",
        "//example.com/",
        "https://",
        "https://?",
        "https://exa mple.com/",
        "https://a<b/",
        "https://h..example/",
        "https://h:65536/",
        "https://h:99999/",
        "https://h:port/",
        "https://[::1/",
        "https://[1]/",
        "https://[[::1]]/",
        "https://256.1.1.1/",
        "https://a%2Fb/",
        "https://%ff/",
        "https://\u202eexample.com/",
        "https://a\u0301.example\u0000/"
      })
  void one_that_a_browser_would_not_follow_is_none(String url) {
    assertThat(WebUrl.of(url)).isEmpty();
  }

  @Test
  void host_port_and_user_are_read() throws Exception {
    var url = WebUrl.of("https://bob@Dojo_NGINX:8443/x").orElseThrow();
    assertThat(url.host()).isEqualTo("dojo_nginx");
    assertThat(url.port()).isEqualTo(8443);
    assertThat(url.hasUserInfo()).isTrue();
    assertThat(url.uri().toURL().getHost()).isEqualToIgnoringCase("dojo_nginx");
  }

  @Test
  void whatever_comes_out_is_ascii_that_the_jdk_accepts_and_stays_the_same_when_read_again() {
    var seed = 20261126L;
    var random = new Random(seed);
    var parts =
        List.of(
            "http", "https", ":", "/", "//", "\\", "@", "%", "%41", "[", "]", "::1", "ß", "ü", "💩",
            "_", "-", ".", "..", "?", "#", " ", "\t", "\u200b", "\ud800", "0x7f", "1", "a", "xn--",
            ":80", "{", "|", "^", "`", "<", "\u0301", "\u3002");
    for (var i = 0; i < 50_000; i++) {
      var text = new StringBuilder(random.nextBoolean() ? "https://" : "");
      for (var j = random.nextInt(12); j > 0; j--) {
        text.append(parts.get(random.nextInt(parts.size())));
      }
      WebUrl.of(text.toString())
          .ifPresent(
              url -> {
                assertThat(url.text()).as("seed %d: %s", seed, text).matches("\\p{ASCII}+");
                assertThat(URI.create(url.text()).getRawAuthority()).isNotNull();
                assertThat(WebUrl.of(url.text())).contains(url);
              });
    }
  }

  @Test
  void an_at_sign_before_the_host_counts_as_a_user_though_nothing_stands_before_it() {
    assertThat(WebUrl.of("https://@h/")).map(WebUrl::hasUserInfo).contains(true);
    assertThat(WebUrl.of("https://h/@")).map(WebUrl::hasUserInfo).contains(false);
  }
}
