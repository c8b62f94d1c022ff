package io.dojobell.slack.command;

import static org.assertj.core.api.Assertions.assertThat;

import io.dojobell.model.Channel;
import io.dojobell.model.EventType;
import io.dojobell.model.Severity;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

/** From what was typed to what is wanted. */
class CommandParserTest {
  @ParameterizedTest
  @CsvSource(
      delimiter = '~',
      nullValues = "-",
      value = {
        "subscribe scan_added ~ SCAN_ADDED ~ - ~ - ~ -",
        "subscribe scan_added to web-api ~ SCAN_ADDED ~ web-api ~ - ~ -",
        "subscribe scan_added in web-api via slack ~ SCAN_ADDED ~ web-api ~ SLACK ~ -",
        "subscribe scan_added web-api slack ~ SCAN_ADDED ~ web-api ~ SLACK ~ -",
        "subscribe scan_added web-api slack, email ~ SCAN_ADDED ~ web-api ~ SLACK EMAIL ~ -",
        "subscribe scan_added slack,email ~ SCAN_ADDED ~ - ~ SLACK EMAIL ~ -",
        "subscribe scan_added to slack ~ SCAN_ADDED ~ slack ~ - ~ -",
        "subscribe scan_added to slack email ~ SCAN_ADDED ~ slack ~ EMAIL ~ -",
        "subscribe scan_added to the web api via mail ~ SCAN_ADDED ~ the web api ~ EMAIL ~ -",
        "subscribe scan_added to \"web via api\" ~ SCAN_ADDED ~ web via api ~ - ~ -",
        "subscribe scan_added to “the “ ~ SCAN_ADDED ~ the ~ - ~ -",
        "SUBSCRIBE Scan_Added TO Web-API VIA Slack MIN High ~ SCAN_ADDED ~ Web-API ~ SLACK ~ HIGH",
        "subscribe scan_added min low to web-api ~ SCAN_ADDED ~ web-api ~ - ~ LOW",
        "subscribe SLA breach to web-api ~ SLA_BREACH ~ web-api ~ - ~ -",
        "subscribe \"SLA breach\" to web-api ~ SLA_BREACH ~ web-api ~ - ~ -",
        "subscribe SLA breaches of a product ~ SLA_BREACH_COMBINED ~ - ~ - ~ -",
        "subscribe Scan imported (findings created, updated or closed) to x ~ SCAN_ADDED ~ x ~ - ~"
            + " -",
        "subscribe scan_added, code_review and other to x ~ SCAN_ADDED CODE_REVIEW OTHER ~ x ~ - ~"
            + " -",
        "subscribe scan_added code_review to x ~ SCAN_ADDED CODE_REVIEW ~ x ~ - ~ -",
        "subscribe mentions ~ USER_MENTIONED CODE_REVIEW REVIEW_REQUESTED ~ - ~ - ~ -",
        "subscribe scan_added to R&amp;D &lt;b&gt; ~ SCAN_ADDED ~ R&D <b> ~ - ~ -",
        "subscribe scan_added to <#C1|security> ~ SCAN_ADDED ~ #security ~ - ~ -",
        "subscribe scan_added to <https://x.example|x.example> ~ SCAN_ADDED ~ x.example ~ - ~ -",
        "subscribe scan_added via webhook and alert ~ SCAN_ADDED ~ - ~ WEBHOOK ALERT ~ -",
      })
  void subscribe_is_read(String text, String events, String product, String via, String min) {
    var parsed = CommandParser.parse(text);

    assertThat(parsed).isInstanceOf(ParseResult.Recognised.class);
    var command = (Command.Subscribe) ((ParseResult.Recognised) parsed).command();
    assertThat(command.topic().events()).isEqualTo(types(events));
    assertThat(command.topic().product()).isEqualTo(Optional.ofNullable(product));
    assertThat(command.channels()).isEqualTo(channels(via));
    assertThat(command.minimumSeverity())
        .isEqualTo(Optional.ofNullable(min).map(Severity::valueOf));
  }

  /** A command changed by phones, documents or copying keeps its meaning. */
  @ParameterizedTest
  @CsvSource(
      delimiter = '~',
      quoteCharacter = '\0',
      value = {
        "subscribe scans to \u2018Web API\u2019 ~ subscribe scans to \"Web API\"",
        "subscribe scans to 'Web API' ~ subscribe scans to \"Web API\"",
        "subscribe scans to 'Web API' via email ~ subscribe scans to \"Web API\" via email",
        "subscribe scans to Bob\u2019s Shop ~ subscribe scans to \"Bob's Shop\"",
        "subscribe scans to Web\u00a0API ~ subscribe scans to \"Web API\"",
        "subscribe scans to web\u2011api ~ subscribe scans to web-api",
        "subscribe\u200b scans ~ subscribe scans",
        "\u202bsubscribe scans\u202c ~ subscribe scans",
        "`subscribe scans` ~ subscribe scans",
        "subscribe scans to `Web API` ~ subscribe scans to \"Web API\"",
        "/dojo subscribe scans ~ subscribe scans",
        "/dojo /dojo subscribe scans ~ subscribe scans",
        "quiet from 20:00 to 08:00 ~ quiet 20:00-08:00",
        "quiet between 20:00 and 08:00 ~ quiet 20:00-08:00",
        "quiet 20:00 \u2212 08:00 ~ quiet 20:00-08:00",
        "quiet 20:00\u201108:00 ~ quiet 20:00-08:00",
        "quiet 20:00\u201308:00 europe/berlin ~ quiet 20:00-08:00 Europe/Berlin",
        "digest weekly Mon. 09:00 ~ digest weekly mon 09:00",
        "digest weekly on mon at 09:00 ~ digest weekly mon 09:00",
        "digest weekly on Mondays at 9 ~ digest weekly mon 09:00",
        "mute \u201cWeb API\u201d for 2h ~ mute \"Web API\" for 2h",
        "mute 'Web API' until mon ~ mute \"Web API\" until mon",
      })
  void what_phones_and_documents_change_is_recognised(String typed, String meant) {
    var parsed = CommandParser.parse(typed);

    assertThat(parsed).isInstanceOf(ParseResult.Recognised.class);
    assertThat(parsed).isEqualTo(CommandParser.parse(meant));
  }

  @Test
  void all_is_every_type_and_a_group_its_own() {
    assertThat(events("unsubscribe all")).containsExactlyInAnyOrder(EventType.values());
    assertThat(events("unsubscribe products from web-api"))
        .containsExactlyInAnyOrder(EventType.PRODUCT_ADDED, EventType.PRODUCT_TYPE_ADDED);
  }

  @ParameterizedTest
  @EnumSource(EventType.class)
  void every_type_is_recognised_by_its_code_and_its_label(EventType type) {
    assertThat(events("unsubscribe " + type.wireName() + " from x")).containsExactly(type);
    assertThat(events("unsubscribe \"" + type.label() + "\" from x")).containsExactly(type);
    assertThat(events("unsubscribe " + type.label() + " from x")).containsExactly(type);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "subscribe",
        "subscribe to web-api",
        "subscribe web-api",
        "subscribe scans,",
        "subscribe scans, nothing",
        "subscribe scans via",
        "subscribe scans via sms",
        "subscribe scans via teams",
        "subscribe scans min",
        "subscribe scans min bad",
        "unsubscribe scans min high",
        "alerts eat",
        "test fax",
        "nonsense",
        "\"\"",
        ",",
      })
  void an_invalid_command_is_answered_with_what_could_be_typed(String text) {
    var parsed = CommandParser.parse(text);

    assertThat(parsed).isInstanceOf(ParseResult.Unrecognised.class);
    var unrecognised = (ParseResult.Unrecognised) parsed;
    assertThat(unrecognised.reason()).isNotBlank();
    assertThat(unrecognised.suggestions())
        .isNotEmpty()
        .allMatch(command -> command.startsWith("/dojo "));
  }

  @Test
  void any_text_is_a_command_or_a_helpful_answer() {
    var seed = System.nanoTime();
    var random = new Random(seed);
    var words =
        List.of(
            "subscribe",
            "unsubscribe",
            "alerts",
            "mute",
            "unmute",
            "quiet",
            "digest",
            "why",
            "products",
            "link",
            "here",
            "for",
            "until",
            "2h",
            "99999d",
            "2026-13-01",
            "mon",
            "20:00-08:00",
            "Europe/Berlin",
            "daily",
            "weekly",
            "off",
            "99999999999999999999",
            "test",
            "list",
            "to",
            "from",
            "via",
            "min",
            "slack",
            "email",
            "scans",
            "all",
            "scan_added",
            "high",
            ",",
            "\"",
            "“",
            "<",
            ">",
            "<@U1|",
            "<mailto:a@b|a@b>",
            "&amp;",
            "and",
            "\u202e",
            "😀",
            "\ud800",
            "\n",
            "web-api",
            "'",
            "`");
    for (var i = 0; i < 100_000; i++) {
      var text = new StringBuilder();
      for (var count = random.nextInt(9); count > 0; count--) {
        if (random.nextInt(5) == 0) {
          text.appendCodePoint(random.nextInt(0x2100));
        }
        text.append(words.get(random.nextInt(words.size())))
            .append(random.nextBoolean() ? " " : "");
      }
      assertThat(CommandParser.parse(text.toString()))
          .as("seed %d, text “%s”", seed, text)
          .satisfies(
              parsed -> {
                if (parsed instanceof ParseResult.Unrecognised(var why, var instead)) {
                  assertThat(why).isNotBlank();
                  assertThat(instead).isNotEmpty();
                }
              });
    }
  }

  private static Set<EventType> events(String text) {
    var command = ((ParseResult.Recognised) CommandParser.parse(text)).command();
    return ((Command.Unsubscribe) command).topic().events();
  }

  private static Set<EventType> types(String names) {
    return Set.copyOf(List.of(names.split(" ")).stream().map(EventType::valueOf).toList());
  }

  private static Set<Channel> channels(String names) {
    return names == null
        ? Set.of()
        : Set.copyOf(List.of(names.split(" ")).stream().map(Channel::valueOf).toList());
  }
}
