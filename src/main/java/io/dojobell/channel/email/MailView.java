package io.dojobell.channel.email;

import io.dojobell.message.Fact;
import io.dojobell.model.Severity;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The content of a mail, in its order, the same as text and as HTML: plain text, not yet escaped;
 * every link is a web link.
 *
 * @param preview the text that a mailbox's list shows beside the subject
 * @param kind the small line above the title; empty where the title says the same
 * @param paragraphs each of its lines
 * @param textLast whether the paragraphs are so long that they stand after all else
 * @param note the text after the sections, such as how many events are not named
 */
public record MailView(
    String preview,
    String kind,
    @Nullable Severity severity,
    String title,
    List<List<String>> paragraphs,
    boolean textLast,
    List<Fact> facts,
    List<Section> sections,
    String note,
    @Nullable Link open,
    Footer footer) {

  /** A heading and its rows: findings of an event, or events of a kind. */
  public record Section(String heading, String counts, List<Row> rows, int more) {
    public Section {
      rows = List.copyOf(rows);
    }
  }

  /** One finding, or one event. */
  public record Row(@Nullable Severity severity, String title, @Nullable String url) {}

  /** A link with its label. */
  public record Link(String label, String url) {}

  /**
   * The end of the mail.
   *
   * @param team empty: none
   * @param disclaimer empty: none
   * @param unsubscribe the links that turn mail off
   */
  public record Footer(String reason, String team, String disclaimer, List<Link> unsubscribe) {
    public Footer {
      unsubscribe = List.copyOf(unsubscribe);
    }
  }

  public MailView {
    paragraphs = List.copyOf(paragraphs);
    facts = List.copyOf(facts);
    sections = List.copyOf(sections);
  }
}
