package io.dojobell.slack.command;

import static org.assertj.core.api.Assertions.assertThat;

import io.dojobell.model.EventType;
import io.dojobell.model.EventType.EventGroup;
import java.util.Arrays;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

class EventNamesTest {
  private static EventNames.Match match(String typed) {
    return EventNames.longestMatch(TokenizedText.tokenize(typed).words());
  }

  private static Set<EventType> group(EventGroup group) {
    return Arrays.stream(EventType.values())
        .filter(type -> type.group() == group)
        .collect(Collectors.toSet());
  }

  @ParameterizedTest
  @EnumSource
  void a_type_is_named_by_its_wire_name_its_words_and_its_labels(EventType type) {
    for (var name :
        new String[] {
          type.wireName().contains("_") ? type.wireName() : type.label(),
          type.wireName().replace('_', '-'),
          type.wireName().replace('_', ' '),
          type.label(),
          type.shortLabel()
        }) {
      assertThat(match(name + " in web").events()).as(name).containsExactly(type);
    }
  }

  @ParameterizedTest
  @CsvSource({
    "scan_added in web, SCAN_ADDED, 1",
    "Scan Added in web, SCAN_ADDED, 2",
    "SLA breach of web, SLA_BREACH, 2",
    "SLA breaches of a product, SLA_BREACH_COMBINED, 5",
    "'scan imported (findings created, updated or closed) in web', SCAN_ADDED, 8",
    "'scan imported (findings created ,updated or closed)', SCAN_ADDED, 8",
  })
  void the_longest_name_at_the_beginning_counts(String typed, EventType type, int words) {
    assertThat(match(typed)).isEqualTo(new EventNames.Match(Set.of(type), words));
  }

  @ParameterizedTest
  @CsvSource({
    "scans, SCANS",
    "scan, SCANS",
    "engagements, ENGAGEMENTS",
    "engagement, ENGAGEMENTS",
    "slas, SLAS",
    "sla, SLAS",
    "mentions, MENTIONS",
    "mention, MENTIONS",
    "products, PRODUCTS"
  })
  void a_group_is_named_in_the_plural_or_singular(String name, EventGroup group) {
    assertThat(match(name + " in web")).isEqualTo(new EventNames.Match(group(group), 1));
  }

  @Test
  void all_and_everything_are_every_type() {
    assertThat(match("ALL").events()).containsExactlyInAnyOrder(EventType.values());
    assertThat(match("everything").events()).containsExactlyInAnyOrder(EventType.values());
  }

  @Test
  void other_words_name_nothing() {
    var nothing = new EventNames.Match(Set.of(), 0);
    assertThat(match("more")).isEqualTo(nothing);
    assertThat(match("web scans")).isEqualTo(nothing);
    assertThat(match("")).isEqualTo(nothing);
  }

  @Test
  void all_names_are_there_for_suggestions() {
    assertThat(EventNames.all()).contains("all", "scans", "scan_added", "sla breach");
  }
}
