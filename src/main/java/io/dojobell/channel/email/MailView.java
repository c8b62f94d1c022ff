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
 * @param open the button, directly below the heading
 * @param paragraphs each of its lines
 * @param note the text after the sections, such as how many events are not named
 */
public record MailView(
    String preview,
    Heading heading,
    @Nullable Link open,
    List<Section> sections,
    String note,
    List<List<String>> paragraphs,
    Context context,
    Footer footer) {

  /**
   * The beginning of the mail.
   *
   * @param kind what happened; empty where the title says the same
   * @param product null: none, or several
   * @param url the page of what the title names, if any
   * @param highlights what decides whether it is opened; empty: nothing
   */
  public record Heading(
      @Nullable Severity severity,
      String kind,
      @Nullable Fact product,
      String title,
      @Nullable String url,
      String highlights) {}

  /**
   * A heading and its rows: findings of an event, or events of a kind.
   *
   * @param heading empty: none
   * @param more the line about those that have no row; empty: all have one
   */
  public record Section(String heading, String counts, List<Row> rows, String more) {
    public Section {
      rows = List.copyOf(rows);
    }
  }

  /**
   * One finding, or one event.
   *
   * @param highlights what decides whether it is opened, and its product; empty: nothing
   */
  public record Row(
      @Nullable Severity severity, String title, @Nullable String url, String highlights) {
    public Row(@Nullable Severity severity, String title, @Nullable String url) {
      this(severity, title, url, "");
    }
  }

  /**
   * One line of what it belongs to.
   *
   * @param path the widest first
   * @param details the rest: its test, who caused it
   */
  public record Context(List<Fact> path, List<String> details) {
    public static final Context NONE = new Context(List.of(), List.of());

    public Context {
      path = List.copyOf(path);
      details = List.copyOf(details);
    }

    /** Returns whether there is nothing to show. */
    public boolean isEmpty() {
      return path.isEmpty() && details.isEmpty();
    }
  }

  /** A link with its label. */
  public record Link(String label, String url) {}

  /**
   * The end of the mail.
   *
   * @param reason one sentence; empty: none
   * @param team empty: none
   * @param disclaimer empty: none
   * @param links those that turn mail off, then that to the settings
   */
  public record Footer(String reason, String team, String disclaimer, List<Link> links) {
    public Footer {
      links = List.copyOf(links);
    }
  }

  public MailView {
    paragraphs = List.copyOf(paragraphs);
    sections = List.copyOf(sections);
  }
}
