package io.dojobell.model;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class PageKeyTest {
  @ParameterizedTest
  @CsvSource({
    "https://dojo.example.com/product/7, dojo.example.com/product/7",
    "HTTP://Dojo.Example.com:80//asset/7//, dojo.example.com/product/7",
    "https://u:p@dojo.example.com.:443/asset/007/edit?x=/product/9#y, dojo.example.com/product/7",
    "http://dojo_nginx:8080/product/7, dojo_nginx:8080/product/7",
    "http://[::1]:8080/product/7, [::1]:8080/product/7",
    "https://münchen.example/asset/7, xn--mnchen-3ya.example/product/7",
    "https://host/dojo/organization/3, host/dojo/product/type/3",
    "https://host/product/type/3, host/product/type/3",
    "https://host/engagement/17/finding/all, host/engagement/17",
  })
  void a_page_is_the_same_however_its_url_is_written(String url, String text) {
    assertThat(PageKey.of(url).map(PageKey::text)).contains(text);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "dojo.example.com/product/7",
        "ftp://host/product/7",
        "https://host/asset",
        "https://host/product/x",
        "https://host/test/7",
        "https://host/?next=/product/7",
        "https://host/product/12345678901234567890",
      })
  void other_urls_are_no_such_page(String url) {
    assertThat(PageKey.of(url)).isEmpty();
  }

  @Test
  void the_address_of_a_defectdojo_has_the_form_of_its_pages() {
    var page = PageKey.of("https://Host/dojo/asset/7").orElseThrow();

    assertThat(PageKey.site("https://host:443/dojo/")).contains(page.site());
    assertThat(PageKey.site("https://host")).contains("host");
  }

  @Test
  void a_page_of_another_kind_is_none() {
    var url = "https://host/product/7";

    assertThat(PageKey.of(PageKey.Kind.PRODUCT, url).map(PageKey::text)).contains("host/product/7");
    assertThat(PageKey.of(PageKey.Kind.ENGAGEMENT, url)).isEmpty();
  }

  @Test
  void a_host_that_has_no_ascii_form_is_in_lower_case() {
    var host = "ü" + "A".repeat(64);

    assertThat(PageKey.site("https://" + host)).contains("ü" + "a".repeat(64));
  }
}
