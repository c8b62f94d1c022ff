package io.dojobell.channel.slack;

import static org.assertj.core.api.Assertions.assertThat;

import io.dojobell.net.ProxySettings;
import io.dojobell.workspace.Fault;
import io.dojobell.workspace.Workspace;
import io.dojobell.workspace.WorkspaceOptions;
import io.dojobell.workspace.slack.CallRecord;
import java.net.URI;
import java.time.Duration;
import java.util.concurrent.atomic.AtomicLong;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class AppLinkTest {
  private static final URI LINK =
      URI.create("https://slack.com/app_redirect?app=A0LOCALAPP&team=T0WORKSPC1");

  private final AtomicLong nanos = new AtomicLong();
  private Workspace workspace = Workspace.start(WorkspaceOptions.defaults());

  @AfterEach
  void stop() {
    workspace.close();
  }

  private AppLink link() {
    var methods =
        SlackNotifier.createClient(workspace.slackApiUrl(), "xoxb-local", ProxySettings.NONE);
    return new AppLink(methods, nanos::get);
  }

  private long inquiries() {
    return workspace.slack().calls().stream()
        .map(CallRecord::method)
        .filter("auth.test"::equals)
        .count();
  }

  @Test
  void slack_is_asked_for_app_and_workspace_once() {
    var link = link();

    assertThat(link.find()).contains(LINK);
    nanos.addAndGet(Duration.ofDays(1).toNanos());
    assertThat(link.find()).contains(LINK);

    assertThat(inquiries()).isEqualTo(1);
  }

  @ParameterizedTest
  @CsvSource({
    "auth.test, account_inactive",
    "bots.info, bot_not_found",
    "bots.info, missing_scope",
  })
  void without_an_answer_there_is_no_link_and_slack_is_asked_again_later(
      String method, String error) {
    workspace.faults().failAll(method, Fault.slackError(error));
    var link = link();
    assertThat(link.find()).isEmpty();
    workspace.faults().clear();

    nanos.addAndGet(Duration.ofMinutes(9).toNanos());
    assertThat(link.find()).isEmpty();
    assertThat(inquiries()).isLessThanOrEqualTo(1);

    nanos.addAndGet(Duration.ofMinutes(2).toNanos());
    assertThat(link.find()).contains(LINK);
  }

  @Test
  void an_app_of_an_organization_has_a_link_too() {
    workspace.close();
    workspace = Workspace.start(WorkspaceOptions.defaults().grid(true).orgInstall(true));

    assertThat(link().find()).contains(LINK);
  }
}
