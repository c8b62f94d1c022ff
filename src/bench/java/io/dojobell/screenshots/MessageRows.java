package io.dojobell.screenshots;

/**
 * The rows of a message as a reader counts them, without the line of its author: a line of text
 * that is wrapped is several, texts and buttons beside each other are one.
 *
 * @param findings those of them that list a finding
 */
record MessageRows(int all, int findings) {
  static final MessageRows NOT_COUNTED = new MessageRows(0, 0);

  /** Returns the rows that list no finding. */
  int withoutFindings() {
    return all - findings;
  }
}
