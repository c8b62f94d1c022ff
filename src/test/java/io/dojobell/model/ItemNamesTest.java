package io.dojobell.model;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import org.junit.jupiter.api.Test;

class ItemNamesTest {
  private static final ItemNames NAMES =
      new ItemNames(Map.of("web", "Web API"), Map.of("pay", "Payments"));

  @Test
  void products_and_product_types_are_shown_by_their_names() {
    assertThat(NAMES.product("web")).isEqualTo("Web API");
    assertThat(NAMES.productType("pay")).isEqualTo("Payments");
  }

  @Test
  void what_has_no_known_name_is_shown_by_its_key() {
    assertThat(NAMES.product("pay")).isEqualTo("pay");
    assertThat(NAMES.productType("web")).isEqualTo("web");
  }
}
