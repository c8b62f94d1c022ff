package io.dojobell.channel.summary;

/**
 * What a summary is called.
 *
 * @param kind what it is, where a notification shows only its worst event: {@code Daily digest};
 *     empty: events that came together
 * @param title {@code 12 scans in web-api: 3 critical new findings}
 * @param titleBesideProduct the same where the product stands beside it
 */
record SummaryHeading(String kind, String title, String titleBesideProduct) {}
