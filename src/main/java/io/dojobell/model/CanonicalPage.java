package io.dojobell.model;

import java.util.regex.Pattern;

/**
 * Decides which thing a page shows: DefectDojo links to an engagement now by {@code /engagement/7},
 * now by {@code /engagement/7/finding/all}.
 */
public final class CanonicalPage {
  private static final Pattern LIST = Pattern.compile("(/engagement/\\d+)/finding/all/?$");

  private CanonicalPage() {}

  /** Returns the URL of the thing that the page shows, the same for all pages that show it. */
  public static String of(String url) {
    return LIST.matcher(url).replaceFirst("$1").replaceFirst("/$", "");
  }
}
