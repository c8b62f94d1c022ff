package io.dojobell.slack;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** Names as they are stored and as they are typed: what looks alike is the same. */
class ProductNamesAsTypedTest {
  @RegisterExtension private final SlackFixture fixture = SlackFixture.started();

  @Test
  void a_product_is_found_whatever_kind_of_space_dash_and_quote_stands_in_its_name() {
    fixture.dojobell.put("/api/v1/products/p1", "{\"name\":\"Card\u00a0Vault\"}");
    fixture.dojobell.put("/api/v1/products/p2", "{\"name\":\"Bob\u2019s Shop\"}");
    fixture.dojobell.put("/api/v1/products/p3", "{\"name\":\"pay\u2011out\"}");

    assertThat(fixture.type(fixture.bob, "subscribe scans to Card Vault").text())
        .contains("Card", "Vault");
    assertThat(fixture.type(fixture.bob, "mute Bob's Shop for 2h").text()).contains("Shop");
    assertThat(fixture.type(fixture.bob, "products pay-out").allText()).contains("pay\u2011out");
    assertThat(fixture.type(fixture.bob, "subscribe scans to ‘Web API’").text())
        .contains("Web API");
  }
}
