package io.dojobell.slack.bolt;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class RequestIdTest {
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      value = {
        "command=%2Fdojo&trigger_id=1.2.a | 1.2.a",
        "trigger_id=1.2&text=trigger_id%3D9 | 1.2",
        "text=%22trigger_id%22%3A%22SAME%22&trigger_id=1.3 | 1.3",
        "payload=%7B%22trigger_id%22%3A%221.4%22%7D | 1.4",
        "payload=%7B%22a%22%3A%7B%22trigger_id%22%3A%229%22%7D%2C%22trigger_id%22%3A%221.5%22%7D |"
            + " 1.5",
        "{\"event_id\":\"Ev1\",\"event\":{\"text\":\"\\\"event_id\\\":\\\"Ev2\\\"\"}} | Ev1",
        "{\"event\":{\"event_id\":\"Ev9\"},\"event_id\":\"Ev3\"} | Ev3"
      })
  void the_id_is_the_one_of_the_field(String body, String id) {
    assertThat(RequestId.of(body)).contains(id);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "{",
        "{}",
        "payload=",
        "payload=%7B",
        "payload=%",
        "trigger_id=%zz",
        "text=trigger_id",
        "{\"event_id\":7}",
        "{\"event\":{\"event_id\":\"Ev9\"}}",
        "payload=[]"
      })
  void what_has_no_id_has_none(String body) {
    assertThat(RequestId.of(body)).isEmpty();
  }

  @Test
  void deep_json_and_long_ids_have_none() {
    assertThat(RequestId.of("{\"a\":" + "[".repeat(500_000))).isEmpty();
    assertThat(RequestId.of("trigger_id=" + "1".repeat(201))).isEmpty();
  }

  @Test
  void messages_of_bots_and_edits_are_not_handled_but_those_of_people_are() {
    var message = "{\"type\":\"event_callback\",\"event\":{\"type\":\"message\"%s}}";
    assertThat(RequestId.isHandled(message.formatted(",\"user\":\"U0A\""))).isTrue();
    assertThat(RequestId.isHandled(message.formatted(",\"bot_id\":\"B0A\""))).isFalse();
    assertThat(RequestId.isHandled(message.formatted(",\"subtype\":\"message_changed\"")))
        .isFalse();
    assertThat(RequestId.isHandled("{\"type\":\"event_callback\",\"event\":[]}")).isTrue();
  }
}
