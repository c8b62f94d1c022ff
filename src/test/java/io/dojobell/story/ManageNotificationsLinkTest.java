package io.dojobell.story;

import static org.assertj.core.api.Assertions.assertThat;

import io.dojobell.workspace.mail.ReceivedMail;
import java.time.Duration;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** The link from a mail to App Home in Slack. */
class ManageNotificationsLinkTest {
  private static final String LINK =
      "https://slack.com/app_redirect?app=A0LOCALAPP&team=T0WORKSPC1";

  @RegisterExtension private final Story story = Story.withoutRateLimits();

  @Test
  void a_mail_ends_with_a_link_to_the_settings_in_slack() {
    var mail = mailed(Map.of());

    assertThat(mail.text()).contains("\nManage notifications: " + LINK);
    assertThat(mail.html())
        .contains("href=\"" + LINK.replace("&", "&amp;") + "\"", ">Manage notifications</a>");
  }

  @Test
  void without_slack_there_is_none() {
    assertHasNoLink(mailed(Map.of("SLACK_BOT_TOKEN", "", "SLACK_SIGNING_SECRET", "")));
  }

  @Test
  void without_app_home_there_is_none() {
    assertHasNoLink(mailed(Map.of("SLACK_SIGNING_SECRET", "")));
  }

  private static void assertHasNoLink(ReceivedMail mail) {
    assertThat(mail.text()).doesNotContain("Manage notifications", "app_redirect");
    assertThat(mail.html()).doesNotContain("Manage notifications", "app_redirect");
  }

  private ReceivedMail mailed(Map<String, String> environment) {
    var dojobell = story.start(environment);
    dojobell.put("/api/v1/users/bob", "{\"email\":\"bob@example.com\"}");
    dojobell.put("/api/v1/settings/users/bob", "{\"channels\":{\"scan_added\":[\"email\"]}}");
    dojobell.post(
        "/api/v1/events", "{\"type\":\"scan_added\",\"title\":\"One\",\"product\":\"web-api\"}");
    return story
        .workspace()
        .mailbox()
        .awaitMessage(
            mail -> mail.subject().contains("One") && mail.header("To").contains("bob@example.com"),
            Duration.ofSeconds(30));
  }
}
