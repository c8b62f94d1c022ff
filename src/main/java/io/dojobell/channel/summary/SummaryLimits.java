package io.dojobell.channel.summary;

/**
 * The most lines of a summary.
 *
 * @param perGroup below one heading
 * @param total in all
 */
public record SummaryLimits(int perGroup, int total) {
  /** Returns those without a limit of their own for a group. */
  public static SummaryLimits ofTotal(int total) {
    return new SummaryLimits(total, total);
  }
}
