package io.dojobell.blockkit;

import static org.assertj.core.api.Assertions.assertThat;

import io.dojobell.model.Severity;
import java.time.Instant;
import java.util.Random;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class MrkdwnTest {
  /** What the page of the local workspace formats, as Slack does. */
  private static final Pattern FORMATTED =
      Pattern.compile(
          "```([\\s\\S]+?)```|`([^`\\n"
              + "]+)`|<([^<>]+)>|:([a-z0-9_+-]+):|(?<![\\p{L}\\p{N}])([*_~])(?=[^\\s\uFEFF])([^\\n"
              + "]*?[^\\s\uFEFF])\\5(?![\\p{L}\\p{N}])");

  private static String visible(String escaped) {
    return escaped
        .replace("\uFEFF", "")
        .replace('\u02CB', '`')
        .replace("&lt;", "<")
        .replace("&gt;", ">")
        .replace("&amp;", "&");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        ":red_circle: *Critical* approve at once",
        "*/5 * * * *",
        "_a_ ~b~ `c` ```d```",
        "*a* (*b*) \"*c*\" *d*, _*e*_ ~_f_~",
        ":+1: :8ball: :wave::skin-tone-2: :t-rex:",
        "a\n> quoted\n>>> more",
        "<!channel> <@U1> <https://e.example|x> &lt;",
        "__init__ **kwargs ~~x~~ ``y``"
      })
  void outside_text_is_never_formatting_and_reads_as_it_was(String text) {
    var escaped = Mrkdwn.escape(text);

    assertThat(FORMATTED.matcher(escaped).find()).as(escaped).isFalse();
    assertThat(escaped.lines()).noneMatch(line -> line.startsWith("&gt;"));
    assertThat(visible(escaped)).isEqualTo(text);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Created 4 findings for web-api: nightly",
        "my_file_name.py at 12:30 of 2026-11-26",
        "https://dojo.example.com/test/90?a=b_c",
        "2*3=6, a~b, C++ and C#"
      })
  void text_without_formatting_stays_byte_for_byte(String text) {
    assertThat(Mrkdwn.escape(text)).isEqualTo(text);
  }

  @Test
  void no_mixture_of_signs_forms_anything() {
    var seed = 4711L;
    var random = new Random(seed);
    var signs = "*_~`:>< \na1é.(";
    for (var i = 0; i < 50_000; i++) {
      var text = new StringBuilder();
      for (var j = random.nextInt(14); j >= 0; j--) {
        text.append(signs.charAt(random.nextInt(signs.length())));
      }
      var escaped = Mrkdwn.escape(text.toString());
      assertThat(FORMATTED.matcher(escaped).find()).as("seed %d: %s", seed, text).isFalse();
      assertThat(visible(escaped)).isEqualTo(text.toString());
    }
  }

  @Test
  void plain_texts_show_no_emoji_either() {
    assertThat(Mrkdwn.escapePlainText("a :red_circle: b")).isEqualTo("a :\uFEFFred_circle: b");
    assertThat(Mrkdwn.escapePlainText("Web: API")).isEqualTo("Web: API");
  }

  @Test
  void code_keeps_its_signs_and_has_no_end_within() {
    assertThat(Mrkdwn.inlineCode(100, "/dojo mute _x_ `y`")).isEqualTo("/dojo mute _x_ 'y'");
    assertThat(Mrkdwn.codeBlock(100, "*a* ```b``` `c`")).isEqualTo("```\n*a* '''b''' `c`\n```");
  }

  @Test
  void a_text_that_is_too_long_ends_in_an_ellipsis_within_the_limit() {
    assertThat(Mrkdwn.escape(5, "abcde")).isEqualTo("abcde");
    assertThat(Mrkdwn.escape(5, "abcdef")).isEqualTo("abcd…");
    assertThat(Mrkdwn.escape(5, "abc def")).isEqualTo("abc…");
  }

  @Test
  void a_text_is_cut_neither_within_an_escape_nor_within_a_letter() {
    assertThat(Mrkdwn.escape(7, "a&b&c")).isEqualTo("a&amp;…");
    assertThat(Mrkdwn.escape(5, "a&b")).isEqualTo("a…");
    assertThat(Mrkdwn.escape(3, "abe\u0301z")).isEqualTo("ab…");
    assertThat(Mrkdwn.escape(2, "💩💩💩")).isEqualTo("💩…");
  }

  @Test
  void a_link_shows_its_label_and_without_an_address_the_label_stands_alone() {
    var url = "https://e.example/?a=1&b=<x> |y";

    assertThat(Mrkdwn.link(url, 100, "a|<b>"))
        .isEqualTo("<https://e.example/?a=1&amp;b=%3Cx%3E%20%7Cy|a¦&lt;b&gt;>");
    assertThat(Mrkdwn.link("https://e.example", 4, "nightly"))
        .isEqualTo("<https://e.example|nig…>");
    assertThat(Mrkdwn.link("https://e.example", 100, " ")).isEqualTo("<https://e.example|link>");
    assertThat(Mrkdwn.link(null, 100, "a|<b>")).isEqualTo("a|&lt;b&gt;");
  }

  @Test
  void a_time_is_shown_in_the_zone_of_the_reader_and_in_utc_where_slack_cannot() {
    assertThat(Mrkdwn.time(Instant.parse("2026-11-26T08:05:00Z")))
        .isEqualTo("<!date^1795680300^{date_short_pretty} at {time}|26 Nov 2026 08:05 UTC>");
  }

  @Test
  void a_severity_is_shown_by_colour_and_word() {
    assertThat(Mrkdwn.severityMark(Severity.CRITICAL)).isEqualTo(":red_circle: Critical  ");
    assertThat(Mrkdwn.severityMark(Severity.LOW)).isEqualTo(":large_blue_circle: Low  ");
    assertThat(Mrkdwn.severityMark(null)).isEmpty();
  }
}
