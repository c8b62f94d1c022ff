package io.dojobell.channel.email;

import static org.assertj.core.api.Assertions.assertThat;

import io.dojobell.model.NamedRef;
import io.dojobell.model.Severity;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class FilterHeadersTest {
  private static String listId(String key, String name) {
    var product = new NamedRef(key, name, null);
    return FilterHeaders.of("scan_added", null, product, "example.com").get("List-Id");
  }

  @Test
  void a_mail_about_a_product_is_on_the_products_list() {
    var product = new NamedRef("web-api", "Web API", "https://dojo.example.com/product/7");
    assertThat(FilterHeaders.of("scan_added", Severity.HIGH, product, "example.com"))
        .containsEntry("X-Dojobell-Event", "scan_added")
        .containsEntry("X-Dojobell-Severity", "high")
        .containsEntry("X-Dojobell-Product", "web-api")
        .containsEntry("List-Id", "\"Web API\" <web-api.example.com>");
  }

  @Test
  void what_an_event_does_not_have_is_left_out() {
    assertThat(FilterHeaders.of("other", null, null, "example.com"))
        .containsOnlyKeys("X-Dojobell-Event");
  }

  @ParameterizedTest
  @CsvSource({
    "a.b, a-b-e32b629f",
    "über_api, ber_api-3ab4a569",
    "漢字, 3817a0e7",
    "-, 336d5ebc",
    "a@b+c, a-b-c-b9222808"
  })
  void a_key_that_no_domain_name_can_hold_keeps_a_hash(String key, String label) {
    assertThat(listId(key, "x")).isEqualTo("\"x\" <" + label + ".example.com>");
  }

  @Test
  void two_keys_that_begin_alike_are_two_lists() {
    var long1 = "x".repeat(99) + "1";
    var long2 = "x".repeat(99) + "2";
    assertThat(listId(long1, "x")).isNotEqualTo(listId(long2, "x"));
    assertThat(listId(long1, "x").replaceAll(".*<|[.]example.*", "")).hasSize(63);
  }

  @Test
  void no_name_forges_a_header() {
    assertThat(listId("web-api", "a\"\\ <b>\r\nBcc: eve@example.com é"))
        .isEqualTo("\"a'' <b> Bcc: eve@example.com ?\" <web-api.example.com>");
  }
}
