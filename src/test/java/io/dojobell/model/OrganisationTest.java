package io.dojobell.model;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.HashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;

class OrganisationTest {
  private static final Organisation NEVER_SET = Organisation.read(Map.of());

  @Test
  void what_was_never_set_has_its_default() {
    assertThat(NEVER_SET.isEnabled(Channel.SLACK)).isTrue();
    assertThat(NEVER_SET.get(OrganisationSettings.SLACK_CHANNEL)).isEmpty();
    assertThat(NEVER_SET.get(OrganisationSettings.TEAMS_WEBHOOK)).isEmpty();
    assertThat(NEVER_SET.fallbackAfter()).isEqualTo(Duration.ofMinutes(10));
    assertThat(NEVER_SET.repeatWindow()).isEqualTo(Duration.ofMinutes(5));
    assertThat(NEVER_SET.detailLevel(Channel.EMAIL)).isEqualTo(DetailLevel.FULL);
    assertThat(NEVER_SET.get(OrganisationSettings.REQUIRED))
        .containsExactlyInAnyOrder(EventType.USER_MENTIONED, EventType.REVIEW_REQUESTED);
  }

  @Test
  void settings_without_any_value_have_the_same_defaults() {
    var empty = new Organisation(Map.of());

    for (var key : OrganisationSettings.ALL) {
      assertThat((Object) empty.get(key)).as(key.name()).isEqualTo(NEVER_SET.get(key));
    }
  }

  @Test
  void what_is_stored_is_read_back() {
    var set =
        NEVER_SET
            .with(OrganisationSettings.EMAIL_ENABLED, false)
            .with(OrganisationSettings.SLACK_CHANNEL, "#appsec")
            .with(OrganisationSettings.DISCLAIMER, "Internal")
            .with(OrganisationSettings.TEAMS_WEBHOOK, Optional.of("f1"))
            .with(OrganisationSettings.FALLBACK_AFTER, Duration.ofSeconds(90))
            .with(OrganisationSettings.REQUIRED, Set.of())
            .with(
                OrganisationSettings.DETAILS,
                Map.of(Channel.EMAIL, DetailLevel.LINK, Channel.SLACK, DetailLevel.FULL));

    var read = Organisation.read(set.rows());

    assertThat(read.isEnabled(Channel.EMAIL)).isFalse();
    assertThat(read.isEnabled(Channel.SLACK)).isTrue();
    assertThat(read.get(OrganisationSettings.SLACK_CHANNEL)).isEqualTo("#appsec");
    assertThat(read.get(OrganisationSettings.DISCLAIMER)).isEqualTo("Internal");
    assertThat(read.get(OrganisationSettings.TEAMS_WEBHOOK)).contains("f1");
    assertThat(read.fallbackAfter()).isEqualTo(Duration.ofSeconds(90));
    assertThat(read.get(OrganisationSettings.REQUIRED)).isEmpty();
    assertThat(read.detailLevel(Channel.EMAIL)).isEqualTo(DetailLevel.LINK);
    assertThat(read.detailLevel(Channel.TEAMS)).isEqualTo(DetailLevel.FULL);
  }

  @Test
  void a_teams_webhook_that_is_removed_leaves_an_empty_row() {
    var removed = NEVER_SET.with(OrganisationSettings.TEAMS_WEBHOOK, Optional.empty());

    assertThat(removed.rows()).containsEntry("teams_webhook", "");
    assertThat(Organisation.read(removed.rows()).get(OrganisationSettings.TEAMS_WEBHOOK)).isEmpty();
  }

  @Test
  void a_channel_without_a_switch_is_always_on() {
    assertThat(OrganisationSettings.switchOf(Channel.ALERT)).isEmpty();
    assertThat(NEVER_SET.isEnabled(Channel.ALERT)).isTrue();
  }

  @Test
  void names_and_fields_of_the_form_stand_once() {
    var names = new HashSet<String>();
    var fields = new HashSet<String>();
    for (var key : OrganisationSettings.ALL) {
      assertThat(names.add(key.name())).as(key.name()).isTrue();
      var form = key.form();
      assertThat(form == null || fields.add(form.id())).as(key.name()).isTrue();
    }
  }

  @Test
  void an_icon_is_an_emoji_or_the_url_of_an_image() {
    var problem = OrganisationSettings.SLACK_ICON.problem();

    assertThat(problem.apply(":bell:")).isEmpty();
    assertThat(problem.apply("https://example.com/bell.png")).isEmpty();
    assertThat(problem.apply("bell")).contains("must be an emoji like :bell: or an image's URL");
    assertThat(problem.apply(":two words:")).isPresent();
  }

  @Test
  void the_mailboxes_are_the_addresses_that_are_set() {
    var two = NEVER_SET.with(OrganisationSettings.EMAIL_TO, "a@example.com, B <b@example.com>");
    var invalid = NEVER_SET.with(OrganisationSettings.EMAIL_TO, "nobody");

    assertThat(NEVER_SET.mailboxes()).isEmpty();
    assertThat(two.mailboxes())
        .extracting(Destination.Mailbox::address)
        .containsExactly("a@example.com", "b@example.com");
    assertThat(invalid.mailboxes()).containsExactly(new Destination.Mailbox("nobody"));
  }
}
