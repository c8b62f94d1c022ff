package io.dojobell.slack.command;

import static org.assertj.core.api.Assertions.assertThat;

import io.dojobell.slack.command.TokenizedText.Word;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class TokenizedTextTest {
  private static java.util.List<String> words(String sent) {
    return TokenizedText.tokenize(sent).words().stream().map(Word::text).toList();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = ' ',
      quoteCharacter = '§',
      value = {
        "<mailto:a@b.c|a@b.c> a@b.c",
        "<mailto:a@b.c> a@b.c",
        "<#C1|security> #security",
        "<#C1|> #C1",
        "<#C1> #C1",
        "<@U1|bob> @U1",
        "<https://h/x|label> label",
        "<https://h/x|> https://h/x",
        "<https://h/x> https://h/x",
        "&lt;a&gt;&amp;lt; <a>&lt;",
        "<#C1|a$1\\b> #a$1\\b",
      })
  void the_escapes_of_slack_are_decoded(String sent, String text) {
    assertThat(TokenizedText.tokenize(sent).text()).isEqualTo(text);
  }

  @Test
  void words_are_separated_by_spaces_and_commas() {
    assertThat(words("")).isEmpty();
    assertThat(words("  mute   web ")).containsExactly("mute", "web");
    assertThat(words("a,b , c,")).containsExactly("a", ",", "b", ",", "c", ",");
  }

  @Test
  void quoted_words_are_one() {
    assertThat(TokenizedText.tokenize("mute \" web api \" now").words())
        .containsExactly(
            new Word("mute", 0, 4, false),
            new Word("web api", 5, 16, true),
            new Word("now", 17, 20, false));
    assertThat(words("“web api” x")).containsExactly("web api", "x");
    assertThat(words("a\"b c\"")).containsExactly("a", "b c");
    assertThat(words("\"\" a")).containsExactly("", "a");
  }

  @Test
  void a_double_quote_without_an_end_holds_all_that_follows() {
    assertThat(TokenizedText.tokenize("\"web api").words())
        .containsExactly(new Word("web api", 0, 8, true));
  }

  @Test
  void single_quotes_hold_words_and_are_apostrophes_within_them() {
    assertThat(words("'web api' x")).containsExactly("web api", "x");
    assertThat(words("'web api',x")).containsExactly("web api", ",", "x");
    assertThat(words("'bob's app'")).containsExactly("bob's app");
    assertThat(words("bob's 'app")).containsExactly("bob's", "'app");
    assertThat(words("'a'b c")).containsExactly("'a'b", "c");
  }

  @Test
  void only_a_comma_without_quotes_separates() {
    var words = TokenizedText.tokenize(", \",\" a").words();
    assertThat(words.get(0).isComma()).isTrue();
    assertThat(words.get(1).isComma()).isFalse();
    assertThat(words.get(2).isComma()).isFalse();
  }

  @Test
  void the_text_of_some_words_is_as_it_was_typed() {
    var typed = TokenizedText.tokenize("mute \"web api\" for  now");
    assertThat(typed.textOf(typed.words().subList(1, 2))).isEqualTo("web api");
    assertThat(typed.rawTextOf(typed.words().subList(1, 2))).isEqualTo("\"web api\"");
    assertThat(typed.textOf(typed.words().subList(1, 4))).isEqualTo("\"web api\" for now");
    assertThat(typed.rawTextOf(typed.words().subList(1, 4))).isEqualTo("\"web api\" for now");
  }
}
