package io.dojobell.slack.reply;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class VersionReplyTest {
  private static String contact(String text) {
    var reply = VersionReply.of("1.2.3", "", text).text();
    return reply.substring(reply.indexOf("Contact: ") + "Contact: ".length());
  }

  @Test
  void it_has_the_version_and_links_the_description_of_the_api_where_the_address_is_known() {
    assertThat(VersionReply.of("1.2.3", "https://bell.example.com", "").text())
        .isEqualTo(
            """
            *Dojobell* 1.2.3
            Documentation: `/dojo help` explains the commands, \
            <https://bell.example.com/openapi.json|the HTTP API>
            Contact: an admin of Dojobell\
            """);
    assertThat(VersionReply.of("1.2.3", "", "").text()).doesNotContain("openapi");
  }

  @ParameterizedTest
  @CsvSource({
    "appsec@example.com, <mailto:appsec@example.com|appsec@example.com>",
    "https://wiki.example.com/appsec,"
        + " <https://wiki.example.com/appsec|https://wiki.example.com/appsec>",
    "<#C012AB3CD>, <#C012AB3CD>",
    "<#C012AB3CD|appsec>, <#C012AB3CD>",
    "C012AB3CD, <#C012AB3CD>",
    "#appsec, #appsec",
    "The security team, The security team",
    "  , an admin of Dojobell"
  })
  void addresses_and_channels_are_links_and_other_text_is_as_it_was_written(
      String text, String shown) {
    assertThat(contact(text == null ? " " : text)).isEqualTo(shown);
  }

  @Test
  void text_is_never_a_mention_or_formatting() {
    assertThat(contact("<!channel> & <@U012AB3CD>")).doesNotContain("<!", "<@").contains("&amp;");
    assertThat(contact("<#C012AB3CD> <!channel>")).doesNotContain("<!", "<#");
  }
}
