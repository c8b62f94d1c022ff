package io.dojobell.service.subscription;

import static org.assertj.core.api.Assertions.assertThat;

import io.dojobell.model.Channel;
import io.dojobell.model.EventType;
import io.dojobell.model.Setting;
import io.dojobell.model.Severity;
import io.dojobell.service.subscription.SettingsService.Scope;
import java.util.Set;
import org.junit.jupiter.api.Test;

class SettingDiffTest {
  private static final Scope BOB = new Scope.Personal("bob");
  private static final Scope WEB = new Scope.OfProduct("bob", "web-api");
  private static final Setting ALERTS =
      Setting.EMPTY.withChannels(EventType.SCAN_ADDED, Set.of(Channel.ALERT));

  @Test
  void equal_settings_have_no_difference() {
    assertThat(SettingDiff.describeChange(BOB, ALERTS, ALERTS)).isEmpty();
  }

  @Test
  void channels_that_were_added_and_removed_are_named_for_each_type() {
    var now =
        Setting.EMPTY.withChannels(EventType.SCAN_ADDED, Set.of(Channel.EMAIL, Channel.SLACK));
    assertThat(SettingDiff.describeChange(BOB, ALERTS, now))
        .hasValue("Notifications of bob: Scan imported + Slack, email − in-app");
  }

  @Test
  void the_severity_is_named_as_it_was_and_as_it_is() {
    assertThat(SettingDiff.describeChange(BOB, ALERTS.withMinSeverity(Severity.HIGH), ALERTS))
        .hasValue("Notifications of bob: minimum severity high → any");
  }

  @Test
  void a_row_of_a_product_replaces_the_default() {
    assertThat(SettingDiff.describeChange(WEB, Setting.EMPTY, ALERTS))
        .hasValue("Notifications of bob for the product web-api: Scan imported default → in-app");
    var silent = Setting.EMPTY.withChannels(EventType.SCAN_ADDED, Set.of());
    assertThat(SettingDiff.describeChange(WEB, silent, Setting.EMPTY))
        .hasValue("Notifications of bob for the product web-api: Scan imported nothing → default");
  }

  @Test
  void types_that_changed_alike_are_the_first_few_and_a_number() {
    var some = Setting.EMPTY;
    for (var type : java.util.List.of(EventType.values()).subList(0, 6)) {
      some = some.withChannels(type, Set.of(Channel.SLACK));
    }
    assertThat(SettingDiff.describeChange(new Scope.System(), Setting.EMPTY, some).orElseThrow())
        .startsWith("Team notifications: ")
        .endsWith(" and 2 more + Slack");
    var all = Setting.EMPTY;
    for (var type : EventType.values()) {
      all = all.withChannels(type, Set.of(Channel.SLACK));
    }
    assertThat(SettingDiff.describeChange(new Scope.Template(), Setting.EMPTY, all))
        .hasValue("Defaults for new users: All events + Slack");
  }
}
