package io.dojobell.model;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class ChannelPostingTest {
  private static final Mention ONCALL = new Mention("S0615G0KT");

  @Test
  void the_mentions_of_two_are_those_of_both_each_once() {
    var here = new ChannelPosting(Route.ThreadMode.ON, List.of(Mention.HERE, Mention.HERE));
    var both = new ChannelPosting(null, List.of(ONCALL, Mention.HERE));
    assertThat(here.mentions()).containsExactly(Mention.HERE);
    assertThat(here.withMentionsOf(both))
        .isEqualTo(new ChannelPosting(Route.ThreadMode.ON, List.of(Mention.HERE, ONCALL)));
    assertThat(here.withMentionsOf(ChannelPosting.NONE)).isEqualTo(here);
  }
}
