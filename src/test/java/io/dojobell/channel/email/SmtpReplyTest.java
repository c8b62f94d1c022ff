package io.dojobell.channel.email;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SmtpReplyTest {
  @ParameterizedTest
  @CsvSource({"250, false", "451, false", "499, false", "500, true", "599, true", "600, false"})
  void only_codes_from_500_say_no_for_good(int code, boolean permanent) {
    assertThat(new SmtpReply(code, code + " Text").isPermanent()).isEqualTo(permanent);
  }

  @ParameterizedTest
  @CsvSource({
    "421, 421 Try later, 421 Try later",
    "550, 550 5.1.1 No such user, 550 5.1.1 No such user",
    "550, 550-5.1.1 No such user, 550 5.1.1 No such user",
    "550, 550, 550",
    "550, 550 5.7.1, 550 5.7.1",
    "550, 550 3.1.1 No status, 550 3.1.1 No status",
    "550, 550 5.1.1x No status, 550 5.1.1x No status",
    "452, 452 4.5.3 Too many, 452 4.5.3 Too many",
  })
  void the_code_stands_first_and_the_status_once(int code, String text, String summary) {
    assertThat(new SmtpReply(code, text).summary()).isEqualTo(summary);
  }

  @Test
  void several_lines_become_one() {
    assertThat(new SmtpReply(550, "550-5.7.1 Refused:\r\n550-5.7.1 see\r\n550 5.7.1 RFC").summary())
        .isEqualTo("550 5.7.1 Refused: see RFC");
  }

  @Test
  void a_long_answer_is_cut() {
    assertThat(new SmtpReply(550, "550 " + "a".repeat(196)).summary()).hasSize(200).endsWith("a");
    assertThat(new SmtpReply(550, "550 " + "a".repeat(197)).summary()).hasSize(200).endsWith("…");
  }
}
