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
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class MailViewTest {
  private static final Fact SHOP = new Fact("Product", "shop", null);

  @Test
  void a_context_of_a_product_a_detail_or_both_is_shown_and_an_empty_one_is_not() {
    assertThat(Context.NONE.isEmpty()).isTrue();
    assertThat(new Context(List.of(SHOP), List.of()).isEmpty()).isFalse();
    assertThat(new Context(List.of(), List.of("Test 90")).isEmpty()).isFalse();
    assertThat(new Context(List.of(SHOP), List.of("Test 90")).isEmpty()).isFalse();
  }

  @Test
  void a_row_has_no_highlights_unless_they_are_given() {
    assertThat(new Row(Severity.LOW, "XSS", null))
        .isEqualTo(new Row(Severity.LOW, "XSS", null, ""));
  }

  @Test
  void a_mail_stays_as_it_is_when_the_lists_it_was_made_of_change() {
    var rows = new ArrayList<>(List.of(new Row(Severity.LOW, "XSS", null)));
    var sections = new ArrayList<>(List.of(new Section("New", "1 low", rows, "")));
    var path = new ArrayList<>(List.of(SHOP));
    var details = new ArrayList<>(List.of("Test 90"));
    var links = new ArrayList<>(List.of(new Link("Settings", "https://example.com")));
    var paragraphs = new ArrayList<>(List.of(List.of("Imported by ci-bot.")));
    var view =
        new MailView(
            "",
            new Heading(null, "", null, "Nightly", null, ""),
            null,
            sections,
            "",
            paragraphs,
            new Context(path, details),
            new Footer("", "", "", links));
    var text = MailText.of(view);

    List.of(rows, sections, path, details, links, paragraphs).forEach(List::clear);

    assertThat(MailText.of(view))
        .isEqualTo(text)
        .contains("XSS", "Imported by ci-bot.", "shop", "Test 90", "Settings");
  }
}
