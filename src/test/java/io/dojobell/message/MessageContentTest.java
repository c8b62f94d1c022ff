package io.dojobell.message;

import static org.assertj.core.api.Assertions.assertThat;

import io.dojobell.model.DetailLevel;
import io.dojobell.model.Event;
import io.dojobell.model.Event.Content;
import io.dojobell.model.Event.EventRecipients;
import io.dojobell.model.Event.Subject;
import io.dojobell.model.EventType;
import io.dojobell.model.Findings;
import java.time.Instant;
import org.junit.jupiter.api.Test;

class MessageContentTest {
  private static MessageContent content(EventType type, String title) {
    var content = new Content(title, "", null, null, Findings.NONE, null, null);
    var event =
        new Event(
            "e",
            type,
            type.wireName(),
            content,
            Subject.NONE,
            EventRecipients.EVERYBODY,
            Instant.EPOCH);
    return MessageContent.of(event, DetailLevel.FULL);
  }

  @Test
  void a_finding_that_is_due_in_two_days_is_headed_due_soon_and_no_breach() {
    var brief = content(EventType.SLA_BREACH, "SLA due soon: XSS is due in 2 days");

    assertThat(brief.kind()).isEqualTo("SLA due soon");
    assertThat(brief.titleBesideKind()).isEqualTo("XSS is due in 2 days");
    assertThat(brief.kindAndHeadline()).isEqualTo("SLA due soon: XSS is due in 2 days");
  }

  @Test
  void an_sla_event_that_does_not_say_more_keeps_its_kind() {
    assertThat(content(EventType.SLA_BREACH, "XSS is late").kind()).isEqualTo("SLA breach");
    assertThat(content(EventType.OTHER, "SLA due soon: XSS").kind()).isEqualTo("Other");
  }
}
