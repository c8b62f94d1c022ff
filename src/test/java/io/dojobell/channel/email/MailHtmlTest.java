package io.dojobell.channel.email;

import static org.assertj.core.api.Assertions.assertThat;

import io.dojobell.channel.email.MailView.Context;
import io.dojobell.channel.email.MailView.Footer;
import io.dojobell.channel.email.MailView.Heading;
import io.dojobell.channel.email.MailView.Link;
import io.dojobell.channel.email.MailView.Row;
import io.dojobell.channel.email.MailView.Section;
import io.dojobell.message.Fact;
import io.dojobell.model.Severity;
import java.util.List;
import java.util.Random;
import java.util.function.Supplier;
import org.junit.jupiter.api.Test;

class MailHtmlTest {
  private static final List<String> PIECES =
      List.of(
          "<",
          ">",
          "\"",
          "'",
          "&",
          "&lt;",
          "</td>",
          "<script>",
          "-->",
          "{{ mail }}",
          "{% raw %}",
          "\" onclick=\"x",
          "🚨",
          "ש",
          "\u202E",
          "x",
          " ");
  private static final String URL = "https://example.com/?a=\"><script>&b='";

  private final MailHtml html = new MailHtml();

  /** Whatever the text, the page has the tags and attributes it has for a harmless one. */
  @Test
  void no_text_changes_the_structure_of_the_page() {
    var plain = markup(view(() -> "x"));
    var seed = System.nanoTime();
    var random = new Random(seed);
    for (var round = 0; round < 300; round++) {
      assertThat(markup(view(() -> any(random))))
          .as("seed %d, round %d", seed, round)
          .isEqualTo(plain);
    }
  }

  @Test
  void what_was_escaped_is_not_escaped_again() {
    assertThat(html.of(view(() -> "a & b"))).contains("a &amp; b").doesNotContain("&amp;amp;");
  }

  /** The letters that make markup, in their order, without anything between them. */
  private String markup(MailView view) {
    return html.of(view).replaceAll("[^<>\"]", "");
  }

  private static MailView view(Supplier<String> text) {
    var linked = new Fact(text.get(), text.get(), URL);
    var unlinked = new Fact(text.get(), text.get(), null);
    return new MailView(
        text.get(),
        new Heading(Severity.HIGH, "x" + text.get(), linked, text.get(), URL, "x" + text.get()),
        new Link(text.get(), URL),
        List.of(
            new Section(
                "x" + text.get(),
                text.get(),
                List.of(
                    new Row(Severity.LOW, text.get(), URL, "x" + text.get()),
                    new Row(null, text.get(), null)),
                "x" + text.get())),
        "x" + text.get(),
        List.of(List.of(text.get(), text.get()), List.of(text.get())),
        new Context(List.of(linked, unlinked), List.of(text.get(), text.get())),
        new Footer(
            "x" + text.get(),
            "x" + text.get(),
            "x" + text.get(),
            List.of(new Link(text.get(), URL))));
  }

  private static String any(Random random) {
    var text = new StringBuilder();
    for (var i = random.nextInt(8); i > 0; i--) {
      text.append(PIECES.get(random.nextInt(PIECES.size())));
    }
    return text.toString();
  }
}
