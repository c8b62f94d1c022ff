package io.dojobell.model;

import static org.assertj.core.api.Assertions.assertThat;

import io.dojobell.model.ChannelTraits.Service;
import java.time.Duration;
import org.junit.jupiter.api.Test;

class ChannelTraitsTest {
  private static ChannelTraits traits(int maxBatchSize, Service service) {
    return new ChannelTraits(
        1, 1, Duration.ZERO, maxBatchSize, service, ChannelTraits.NOT_EDITABLE);
  }

  @Test
  void destinations_of_one_service_fail_together() {
    assertThat(traits(1, Service.SEPARATE).isSharedService()).isFalse();
    assertThat(traits(1, Service.SHARED).isSharedService()).isTrue();
    assertThat(traits(1, Service.SHARED_AND_LIMITED).isSharedService()).isTrue();
  }

  @Test
  void only_one_kind_of_service_limits_them_together() {
    assertThat(traits(1, Service.SEPARATE).hasSharedLimit()).isFalse();
    assertThat(traits(1, Service.SHARED).hasSharedLimit()).isFalse();
    assertThat(traits(1, Service.SHARED_AND_LIMITED).hasSharedLimit()).isTrue();
  }

  @Test
  void a_batch_of_one_is_each_event_by_itself() {
    assertThat(traits(ChannelTraits.SINGLY, Service.SHARED).isSingly()).isTrue();
    assertThat(traits(2, Service.SHARED).isSingly()).isFalse();
    assertThat(traits(ChannelTraits.SUMMARY, Service.SHARED).isSingly()).isFalse();
  }

  @Test
  void a_channel_whose_messages_stay_as_they_were_sent_edits_none() {
    assertThat(ChannelTraits.NOT_EDITABLE.test(new Destination.Endpoint(1))).isFalse();
  }
}
