package io.dojobell.channel.teams;

import java.util.List;

/**
 * The limits of a card's content, in code points and entries.
 *
 * @param maxTitle code points of the title
 * @param maxText code points of the description
 * @param maxLine code points of a finding's title, a name, an event in a summary
 * @param maxFindings the findings that are named in each group
 * @param maxEvents the events that are named in a summary
 * @param withLinks whether findings, facts and events are linked; the card's own link always is
 */
record CardLimits(
    int maxTitle, int maxText, int maxLine, int maxFindings, int maxEvents, boolean withLinks) {
  /**
   * The sizes that are tried, from the full content to one that fits in any case; the first that
   * fits is used.
   */
  static final List<CardLimits> SIZES =
      List.of(
          new CardLimits(500, 5_000, 300, 10, 60, true),
          new CardLimits(500, 2_500, 300, 10, 30, true),
          new CardLimits(500, 1_200, 300, 8, 15, true),
          new CardLimits(500, 1_200, 200, 5, 20, false),
          new CardLimits(500, 600, 150, 3, 10, false),
          new CardLimits(250, 200, 60, 2, 5, false),
          new CardLimits(100, 0, 40, 0, 0, false));
}
