package io.dojobell.bench.nodes;

/**
 * An event that was accepted.
 *
 * @param product the number of its product, whose two channels it goes to
 * @param postedAt when it was posted for the first time, in nanoseconds of one clock
 * @param answeredAt when it was answered 202, by the same clock
 */
record SentEvent(int number, int product, long postedAt, long answeredAt) {}
