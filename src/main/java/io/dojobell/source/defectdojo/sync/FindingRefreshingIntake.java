package io.dojobell.source.defectdojo.sync;

import io.dojobell.database.Database;
import io.dojobell.intake.EventDraft;
import io.dojobell.intake.EventSource;
import io.dojobell.intake.Intake;
import io.dojobell.intake.IntakeResult;
import io.dojobell.model.Finding;
import io.dojobell.source.defectdojo.FindingPages;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.jdbi.v3.core.Handle;

/**
 * Passes events on, and then the ids of DefectDojo's findings that they name.
 *
 * @param refresh receives the ids of the findings, in DefectDojo
 */
public record FindingRefreshingIntake(
    Intake intake, Database database, Consumer<Collection<Long>> refresh) implements Intake {
  /** Those of a large import are changes that the next round shows. */
  private static final int MAX_PER_EVENT = 100;

  @Override
  public List<IntakeResult> accept(EventSource sender, List<EventDraft> drafts) {
    var accepted = intake.accept(sender, drafts);
    var urls = drafts.stream().flatMap(FindingRefreshingIntake::urls).limit(MAX_PER_EVENT).toList();
    if (!urls.isEmpty()) {
      var ids = database.read(handle -> remoteIds(handle, urls));
      if (!ids.isEmpty()) {
        refresh.accept(ids);
      }
    }
    return accepted;
  }

  private static List<Long> remoteIds(Handle handle, List<String> urls) {
    var pages = new FindingPages(handle);
    return urls.stream().map(pages::remoteId).flatMap(Optional::stream).toList();
  }

  private static Stream<String> urls(EventDraft draft) {
    var findings = draft.content().findings();
    var ofFindings =
        Stream.of(
                findings.fresh(),
                findings.reactivated(),
                findings.mitigated(),
                findings.untouched())
            .flatMap(List::stream)
            .map(Finding::url);
    return Stream.concat(Stream.of(draft).map(one -> one.content().url()), ofFindings)
        .flatMap(Stream::ofNullable);
  }
}
