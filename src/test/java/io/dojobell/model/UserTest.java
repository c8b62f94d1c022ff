package io.dojobell.model;

import static org.assertj.core.api.Assertions.assertThat;

import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class UserTest {
  private static User bob(@Nullable String slackEmail) {
    return new User("bob", "Bob Okafor", "bob@example.com", slackEmail, "U1", false, true);
  }

  @Test
  void a_list_of_accounts_shows_name_and_username() {
    assertThat(bob(null).label()).isEqualTo("Bob Okafor (bob)");
  }

  @Test
  void in_slack_a_person_has_the_address_of_their_profile() {
    assertThat(bob(null).slackAddress()).isEqualTo("bob@example.com");
    assertThat(bob("bob@slack.example").slackAddress()).isEqualTo("bob@slack.example");
  }

  @Test
  void a_copy_differs_in_what_was_changed_alone() {
    var bob = bob("bob@slack.example");

    assertThat(bob.withUsername("rob").withUsername("bob")).isEqualTo(bob);
    assertThat(bob.withUsername("rob").label()).isEqualTo("Bob Okafor (rob)");
    assertThat(bob.withAdmin(true).admin()).isTrue();
    assertThat(bob.withAdmin(true).withAdmin(false)).isEqualTo(bob);
    assertThat(bob.withActive(false).active()).isFalse();
    assertThat(bob.withActive(false).withActive(true)).isEqualTo(bob);
  }
}
