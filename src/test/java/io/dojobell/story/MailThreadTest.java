package io.dojobell.story;

import static org.assertj.core.api.Assertions.assertThat;

import io.dojobell.workspace.mail.ReceivedMail;
import java.time.Duration;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** Which mails a mailbox shows as one thread. */
class MailThreadTest {
  private static final String FINDING = "https://dojo.example.com/finding/7";

  @RegisterExtension private final DeliveryFixture at = new DeliveryFixture();

  @BeforeEach
  void settings() {
    at.dojobell.put(
        "/api/v1/settings/users/bob",
        "{\"channels\":{\"sla_breach\":[\"email\"],\"close_engagement\":[\"email\"]}}");
  }

  @Test
  void mails_about_one_finding_answer_the_first_one_for_a_week() {
    var first = mailed("sla_breach", "One", FINDING, "");
    var second = mailed("sla_breach", "Two", FINDING + "/", "");
    var third = mailed("sla_breach", "Three", FINDING, "");
    var other = mailed("sla_breach", "Four", "https://dojo.example.com/finding/8", "");

    assertThat(first.header("References")).isNullOrEmpty();
    assertThat(second.header("References")).isEqualTo(first.header("Message-ID"));
    assertThat(second.header("In-Reply-To")).isEqualTo(first.header("Message-ID"));
    assertThat(third.header("References")).isEqualTo(first.header("Message-ID"));
    assertThat(other.header("References")).isNullOrEmpty();

    at.clock.advance(Duration.ofDays(8));

    assertThat(mailed("sla_breach", "Five", FINDING, "").header("References")).isNullOrEmpty();
  }

  @Test
  void others_answer_the_first_mail_about_their_engagement() {
    var first = mailed("sla_breach", "One", FINDING, "Q4");
    var closed = mailed("close_engagement", "Two", "https://dojo.example.com/engagement/3", "Q4");
    var elsewhere =
        mailed("close_engagement", "Three", "https://dojo.example.com/engagement/4", "Q5");

    assertThat(closed.header("References")).isEqualTo(first.header("Message-ID"));
    assertThat(elsewhere.header("References")).isNullOrEmpty();
  }

  private ReceivedMail mailed(String type, String title, String url, String engagement) {
    at.dojobell.post(
        "/api/v1/events",
        "{\"type\":\"%s\",\"title\":\"%s\",\"product\":\"web-api\",\"url\":\"%s\"%s}"
            .formatted(
                type,
                title,
                url,
                engagement.isEmpty() ? "" : ",\"engagement\":\"" + engagement + "\""));
    return at.workspace
        .mailbox()
        .awaitMessage(
            mail -> mail.subject().contains(title) && mail.header("To").contains("bob@example.com"),
            Duration.ofSeconds(30));
  }
}
