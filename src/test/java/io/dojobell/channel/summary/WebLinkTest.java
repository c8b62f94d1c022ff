package io.dojobell.channel.summary;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class WebLinkTest {
  @Test
  void http_and_https_urls_may_be_clicked() {
    assertThat(WebLink.parse("https://example.com/ü")).contains("https://example.com/%C3%BC");
    assertThat(WebLink.parse("http://example.com/")).contains("http://example.com/");
  }

  @Test
  void nothing_else_may() {
    assertThat(WebLink.parse("javascript:alert(1)")).isEmpty();
    assertThat(WebLink.parse("/relative")).isEmpty();
    assertThat(WebLink.parse(null)).isEmpty();
  }

  @Test
  void a_link_has_at_most_6000_characters_of_ascii() {
    assertThat(WebLink.parse("https://h/ab" + "ü".repeat(998))).map(String::length).contains(6_000);
    assertThat(WebLink.parse("https://h/abc" + "ü".repeat(998))).isEmpty();
  }
}
