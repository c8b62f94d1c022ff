package io.dojobell.channel.slack;

import com.fasterxml.jackson.databind.JsonNode;

/**
 * How much a message says. Slack refuses a message whose blocks are too long together, at a length
 * that it does not document; users saw 13,297 and 11,341 code points refused. So it is kept within
 * 11,000, a line at the end that a first message has included; what is refused is sent smaller.
 */
enum MessageSize {
  FULL(10_800, 600, 1_500, 1_200, 300, 3_000, 1_500),
  SMALLER(7_000, 300, 600, 600, 150, 1_200, 1_500),
  SMALLEST(3_500, 150, 300, 0, 100, 900, 500);

  private final int total;
  private final int title;
  private final int link;
  private final int text;
  private final int factValue;
  private final int facts;
  private final int disclaimer;

  MessageSize(int total, int title, int link, int text, int factValue, int facts, int disclaimer) {
    this.total = total;
    this.title = title;
    this.link = link;
    this.text = text;
    this.factValue = factValue;
    this.facts = facts;
    this.disclaimer = disclaimer;
  }

  /** Returns how long all blocks may be together, as {@link #of} counts. */
  int total() {
    return total;
  }

  /** Returns how long an event's title may be. */
  int title() {
    return title;
  }

  /** Returns how long a link on a title may be; the button has any. */
  int link() {
    return link;
  }

  /** Returns how long an event's description may be; 0: it is left out. */
  int text() {
    return text;
  }

  /** Returns how long the value of a fact may be. */
  int factValue() {
    return factValue;
  }

  /** Returns how long all facts may be together before their links are left out. */
  int facts() {
    return facts;
  }

  /** Returns how long the organisation's disclaimer may be. */
  int disclaimer() {
    return disclaimer;
  }

  /**
   * Returns how long blocks are, as Slack counts: every {@code text} string in them, with its
   * markup, URLs and escapes, in code points.
   */
  static int of(JsonNode blocks) {
    var length = 0;
    for (var field : blocks.properties()) {
      if (field.getKey().equals("text") && field.getValue().isTextual()) {
        length += of(field.getValue().textValue());
      }
    }
    for (var child : blocks) {
      length += of(child);
    }
    return length;
  }

  /** Returns the length of a text in code points. */
  static int of(CharSequence text) {
    return Character.codePointCount(text, 0, text.length());
  }
}
