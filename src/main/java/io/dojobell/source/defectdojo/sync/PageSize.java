package io.dojobell.source.defectdojo.sync;

/**
 * The size of the requested pages: smaller after each failure, and full ones again once they
 * succeed. A length that fails while shorter pages work is too much for DefectDojo, and is not
 * tried again.
 *
 * @param next the length of the next page
 * @param worked the length of the last page that came; 0: none did
 * @param failedAt the length that failed first since then; 0: none did
 * @param failures how many have failed since then
 * @param tooLong pages of this length fail; 0: of no length
 */
record PageSize(int next, int worked, int failedAt, int failures, int tooLong) {
  static final int MAX = 100;

  /** Below this a failure is not due to the page size. */
  private static final int MIN = 10;

  static PageSize of(int next) {
    return new PageSize(next, 0, 0, 0, 0);
  }

  /** Returns the lengths after a failure: half. */
  PageSize failed() {
    return new PageSize(
        Math.max(MIN, next / 2), worked, failedAt == 0 ? next : failedAt, failures + 1, tooLong);
  }

  /** Returns the lengths after a page came: twice, up to full pages or what is too long. */
  PageSize succeeded() {
    // Longer pages failed once, shorter ones work before and after: that was no outage.
    var isTooLong = worked > 0 && failedAt > worked && failures == 1;
    var limit = isTooLong ? failedAt : tooLong;
    var twice = Math.min(MAX, 2 * next);
    return new PageSize(limit > 0 && twice >= limit ? next : twice, next, 0, 0, limit);
  }
}
