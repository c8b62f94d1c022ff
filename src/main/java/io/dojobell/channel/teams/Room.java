package io.dojobell.channel.teams;

import java.util.List;

/**
 * How much a card tells. Letters are code points.
 *
 * @param title letters of the title
 * @param text letters of the description
 * @param line letters of a finding's title, a name, an event in a summary
 * @param findings how many are named in each group
 * @param events how many are named in a summary
 * @param links whether findings, facts and events are linked; the card's own link always is
 */
record Room(int title, int text, int line, int findings, int events, boolean links) {
  /** From all there may be to what fits whatever it is made of; the first that fits is used. */
  static final List<Room> ROOMS =
      List.of(
          new Room(500, 5_000, 300, 10, 60, true),
          new Room(500, 2_500, 300, 10, 30, true),
          new Room(500, 1_200, 300, 8, 15, true),
          new Room(500, 1_200, 200, 5, 20, false),
          new Room(500, 600, 150, 3, 10, false),
          new Room(250, 200, 60, 2, 5, false),
          new Room(100, 0, 40, 0, 0, false));
}
