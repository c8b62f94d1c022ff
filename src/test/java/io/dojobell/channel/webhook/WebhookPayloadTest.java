package io.dojobell.channel.webhook;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import io.dojobell.channel.SampleBatches;
import io.dojobell.message.Branding;
import io.dojobell.model.Channel;
import io.dojobell.model.Destination;
import io.dojobell.model.Event;
import io.dojobell.model.EventItem;
import io.dojobell.model.EventType;
import io.dojobell.model.FindingFacts;
import io.dojobell.model.Findings;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class WebhookPayloadTest {
  private static final EventItem FINDING =
      new EventItem(
          "SQL injection in /orders",
          "Bob Okafor",
          LocalDate.parse("2026-11-23"),
          LocalDate.parse("2026-11-25"),
          new FindingFacts("CVE-2026-1234", "openssl", null, null, null, null, true, null, null));

  private static JsonNode payload(@Nullable EventItem item, Branding branding) {
    var event =
        SampleBatches.event(
            EventType.SLA_BREACH, "SLA breached: SQL injection is overdue", "", Findings.NONE);
    var about =
        new Event(
            event.id(),
            event.type(),
            event.typeName(),
            event.content().withItem(item),
            event.subject(),
            event.recipients(),
            event.receivedAt());
    var message = SampleBatches.message(42, new Destination.Endpoint(7), null, about);
    return new JsonMapper().valueToTree(WebhookPayload.of(message, branding));
  }

  @Test
  void the_thing_that_an_event_is_about_has_its_name_owner_day_and_what_is_known_of_it() {
    assertThat(payload(FINDING, SampleBatches.BRANDING).path("about").toString())
        .isEqualTo(
            """
            {"title":"SQL injection in /orders","owner":"Bob Okafor","due":"2026-11-23",\
            "id":"CVE-2026-1234","component":"openssl","kev":true}\
            """);
  }

  @Test
  void an_event_about_no_one_thing_has_no_such_field() {
    assertThat(payload(null, SampleBatches.BRANDING).has("about")).isFalse();
  }

  @Test
  void links_alone_do_not_name_the_thing() {
    var body = payload(FINDING, SampleBatches.linksOnly(Channel.WEBHOOK));

    assertThat(body.has("about")).isFalse();
    assertThat(body.toString()).doesNotContain("Bob", "SQL injection");
  }
}
