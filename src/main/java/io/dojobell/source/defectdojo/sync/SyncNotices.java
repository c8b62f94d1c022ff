package io.dojobell.source.defectdojo.sync;

import io.dojobell.intake.SystemNotices;
import io.dojobell.source.defectdojo.SyncProgress;
import io.dojobell.source.defectdojo.SyncReport;
import java.time.Instant;
import org.jdbi.v3.core.Handle;

/**
 * Notifies the admins when DefectDojo refuses the token or a list can't be read, once for each
 * change, and when that is over. All in the caller's transaction; the caller calls {@link
 * #wakeSenders} once that is committed.
 */
public record SyncNotices(SystemNotices notices) {

  /** DefectDojo refuses the token. */
  void tokenRefused(Handle handle, String why, Instant now) {
    if (new SyncProgress(handle).recordRefused(now)) {
      notices.syncRefused(handle, why + ". " + SyncReport.TOKEN_FIX);
    }
  }

  /** DefectDojo accepts the token. */
  void tokenAccepted(Handle handle) {
    if (new SyncProgress(handle).recordAccepted()) {
      notices.syncAccepted(handle);
    }
  }

  /** A round was read, with or without all lists. */
  void roundRead(Handle handle) {
    var ledger = new SyncProgress(handle);
    var report = ledger.report().orElseThrow();
    var now = report.unreadable();
    var before = ledger.recordUnreadable(now);
    if (now.isEmpty() && !before.isEmpty()) {
      notices.syncComplete(handle);
    } else if (!before.containsAll(now)) {
      notices.syncIncomplete(handle, String.join("\n", report.problems()));
    }
  }

  void wakeSenders() {
    notices.afterCommit();
  }
}
