package io.dojobell.source.defectdojo;

import io.dojobell.service.status.SourceStatus;
import java.util.Optional;
import org.jdbi.v3.core.Handle;

/**
 * Reports what DefectDojo sends and what is read of it.
 *
 * @param hasSecret whether the webhook has a secret
 * @param isRead whether DefectDojo is read
 */
public record DefectDojoStatus(boolean hasSecret, boolean isRead) implements SourceStatus {
  @Override
  public WebhookStatus webhook(Handle handle) {
    return new WebhookStatus(
        hasSecret,
        new WebhookReceipts(handle).counts(WebhookReceipts.DEFECTDOJO),
        new DisabledWebhooks(handle).all());
  }

  /** Returns nothing of a DefectDojo that is no longer read, although its rows are stored. */
  @Override
  public Optional<SyncStatus> sync(Handle handle) {
    return isRead
        ? new SyncProgress(handle).report().map(DefectDojoStatus::syncStatus)
        : Optional.empty();
  }

  /** Returns the report as it is shown. */
  public static SyncStatus syncStatus(SyncReport report) {
    return new SyncStatus(
        report.completedAt(),
        report.error(),
        report.refusedSince(),
        SyncReport.TOKEN_FIX,
        report.resources().stream()
            .map(resource -> new ResourceCount(resource.name(), resource.count()))
            .toList(),
        report.problems());
  }
}
