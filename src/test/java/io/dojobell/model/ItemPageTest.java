package io.dojobell.model;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class ItemPageTest {
  @ParameterizedTest
  @CsvSource({
    "FINDING, https://dojo.example.com/finding/7, https://dojo.example.com, 7",
    "FINDING, http://host/dojo/Finding/7/edit, http://host/dojo, 7",
    "TEST, https://host/test/90?x=1, https://host, 90",
    "USER, https://host/user/3#top, https://host, 3",
    "RISK_ACCEPTANCE, https://host/engagement/5/risk_acceptance/9, https://host, 9",
    "FINDING, https://host/finding/123456789012345678, https://host, 123456789012345678",
  })
  void a_page_names_its_site_and_item(ItemPage.Kind kind, String url, String address, long id) {
    assertThat(ItemPage.of(kind, url)).contains(new ItemPage(address, id));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "finding/7",
        "ftp://host/finding/7",
        "https://host/finding",
        "https://host/finding/x",
        "https://host/finding/7x",
        "https://host/test/7",
        "https://host/finding/1234567890123456789",
        "https://host/engagement/5/risk_acceptance/9",
      })
  void other_urls_are_no_page_of_a_finding(String url) {
    assertThat(ItemPage.of(ItemPage.Kind.FINDING, url)).isEmpty();
  }

  @Test
  void no_url_is_no_page() {
    assertThat(ItemPage.of(ItemPage.Kind.TEST, null)).isEmpty();
  }

  @Test
  void its_site_is_that_of_the_pages_of_products() {
    var page = ItemPage.of(ItemPage.Kind.FINDING, "https://Host:443/dojo/finding/7").orElseThrow();
    var product = PageKey.of("http://host/dojo/product/1").orElseThrow();

    assertThat(page.site()).contains(product.site());
  }
}
