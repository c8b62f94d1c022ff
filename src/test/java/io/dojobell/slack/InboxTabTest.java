package io.dojobell.slack;

import static org.assertj.core.api.Assertions.assertThat;

import io.dojobell.workspace.slack.ElementRef;
import io.dojobell.workspace.slack.View;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** A storm of alerts takes one line of the inbox in App Home. */
class InboxTabTest {
  @RegisterExtension private final SlackFixture fixture = SlackFixture.started();

  private void event(String type, String title, String severity) {
    fixture.dojobell.post(
        "/api/v1/events",
        """
        {"type":"%s","title":"%s","severity":"%s","product":"web-api","recipients":["bob"],
         "alert_only":true}\
        """
            .formatted(type, title, severity));
  }

  @BeforeEach
  void aStorm() {
    event("user_mentioned", "See my note", "low");
    event("review_requested", "Review the report", "low");
    for (var n = 1; n <= 12; n++) {
      event("scan_added", "Nightly %02d".formatted(n), n == 2 ? "critical" : "low");
    }
    event("sla_breach", "One late", "high");
  }

  private int unread() {
    return fixture.dojobell.get("/api/v1/alerts?user=bob").json().path("unread").asInt();
  }

  private View storm() {
    return fixture.press(fixture.bob, fixture.open(fixture.bob), "home:storm", null);
  }

  @Test
  void a_storm_is_one_line_and_mentions_stay_in_view() {
    var inbox = fixture.open(fixture.bob);
    assertThat(inbox.allText())
        .contains(
            "Inbox: 15 unread",
            ":red_circle: Critical  *12 alerts: ",
            "Web API · latest <!date^",
            "Show all 12",
            "See my note",
            "Review the report",
            "One late")
        .doesNotContain("Nightly");
  }

  @Test
  void its_alerts_are_shown_page_by_page_and_one_is_marked_read_there() {
    var first = storm();
    assertThat(first.allText())
        .contains("Inbox: 12 of one type", "Nightly 12", "Nightly 03", "Back to inbox")
        .doesNotContain("Nightly 02", "See my note");
    var read = fixture.press(fixture.bob, first, "home:alert-read", null);
    assertThat(read.allText()).contains("Inbox: 11 of one type").doesNotContain("Nightly 12");
    var older = fixture.press(fixture.bob, read, "home:older", null);
    assertThat(older.allText()).contains("Nightly 01").doesNotContain("Nightly 02");
    var back = fixture.press(fixture.bob, older, new ElementRef("alerts", "home:tab:inbox"), null);
    assertThat(back.allText()).contains("Inbox: 14 unread", "*11 alerts: ");
  }

  @Test
  void all_of_it_is_marked_read_at_its_line_and_within_it() {
    var inbox = fixture.press(fixture.bob, storm(), "home:storm-read", null);
    assertThat(inbox.allText()).contains("Inbox: 3 unread", "See my note").doesNotContain("storm");
    assertThat(unread()).isEqualTo(3);
    for (var n = 1; n <= 5; n++) {
      event("scan_added", "Weekly %d".formatted(n), "low");
    }

    var read = fixture.press(fixture.bob, fixture.open(fixture.bob), "home:storm-read", null);

    assertThat(read.allText()).contains("Inbox: 3 unread");
    assertThat(unread()).isEqualTo(3);
  }
}
