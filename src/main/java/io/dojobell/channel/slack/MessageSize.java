package io.dojobell.channel.slack;

import io.dojobell.blockkit.BlockKit;

/**
 * The sizes of a message. Slack refuses a message whose blocks are too long together, at a length
 * that it does not document; users saw 13,297 and 11,341 code points refused. So it is kept within
 * 11,000, a line at the end that a first message has included; a message that is refused is sent
 * smaller.
 */
enum MessageSize {
  FULL(10_800, 600, 1_500, 1_200, 300, 3_000, 1_500),
  SMALLER(7_000, 300, 600, 600, 150, 1_200, 1_500),
  SMALLEST(3_500, 150, 300, 0, 100, 900, 500);

  private final int maxTotal;
  private final int maxTitle;
  private final int maxLink;
  private final int maxText;
  private final int maxFactValue;
  private final int maxFacts;
  private final int maxDisclaimer;

  MessageSize(int total, int title, int link, int text, int factValue, int facts, int disclaimer) {
    this.maxTotal = total;
    this.maxTitle = title;
    this.maxLink = link;
    this.maxText = text;
    this.maxFactValue = factValue;
    this.maxFacts = facts;
    this.maxDisclaimer = disclaimer;
  }

  /** Returns how long all blocks may be together, as {@link BlockKit#length} counts. */
  int maxTotal() {
    return maxTotal;
  }

  /** Returns how long an event's title may be. */
  int maxTitle() {
    return maxTitle;
  }

  /** Returns how long a link on a title may be; the button has any. */
  int maxLink() {
    return maxLink;
  }

  /** Returns how long an event's description may be; 0: it is left out. */
  int maxText() {
    return maxText;
  }

  /** Returns how long the value of a fact may be. */
  int maxFactValue() {
    return maxFactValue;
  }

  /** Returns how long all facts may be together before their links are left out. */
  int maxFacts() {
    return maxFacts;
  }

  /** Returns how long the organisation's disclaimer may be. */
  int maxDisclaimer() {
    return maxDisclaimer;
  }
}
