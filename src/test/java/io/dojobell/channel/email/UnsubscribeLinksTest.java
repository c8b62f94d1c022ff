package io.dojobell.channel.email;

import static org.assertj.core.api.Assertions.assertThat;

import io.dojobell.channel.SampleBatches;
import java.util.List;
import org.junit.jupiter.api.Test;

class UnsubscribeLinksTest {
  @Test
  void without_a_public_url_there_is_no_link() {
    assertThat(UnsubscribeLinks.NONE.link("bob", List.of(SampleBatches.scan()))).isEmpty();
  }
}
