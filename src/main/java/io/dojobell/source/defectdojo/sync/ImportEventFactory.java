package io.dojobell.source.defectdojo.sync;

import io.dojobell.intake.EventDraft;
import io.dojobell.intake.ScanImport;
import io.dojobell.message.ScanChanges;
import io.dojobell.model.Event.Content;
import io.dojobell.model.Event.EventRecipients;
import io.dojobell.model.EventType;
import io.dojobell.model.Finding;
import io.dojobell.model.Findings;
import io.dojobell.model.Severity;
import io.dojobell.source.defectdojo.TestImports.TestImport;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Makes the event that an import's webhook would have brought. */
record ImportEventFactory(DefectDojoUrls urls, ImportDetails details) {
  private static final Comparator<Finding> WORST_FIRST =
      Comparator.comparing(
          Finding::severity, Comparator.nullsLast(Comparator.<Severity>reverseOrder()));

  /** Returns the event. */
  EventDraft of(TestImport one, ImportedTest test, String page) {
    var result = one.result();
    var findings =
        new Findings(
            findings(result.created()),
            findings(result.reactivated()),
            findings(result.closed()),
            findings(one.untouched()));
    var duplicates =
        Stream.of(result.created(), result.reactivated(), one.untouched())
            .flatMap(Collection::stream)
            .filter(details::isDuplicate)
            .count();
    var changes =
        new ScanChanges(
            findings.fresh().size(),
            findings.reactivated().size(),
            findings.mitigated().size(),
            (int) duplicates);
    var type = changes.isEmpty() ? EventType.SCAN_ADDED_EMPTY : EventType.SCAN_ADDED;
    var content =
        new Content(
            changes.summary() + " · " + test.name(),
            description(one),
            urls.page("test", one.test()),
            null,
            findings,
            null,
            one.createdAt());
    return new EventDraft(
            type.wireName(),
            content,
            test.productType(),
            test.product(),
            test.engagement(),
            test.title(),
            EventRecipients.EVERYBODY,
            "dd-import-" + one.id())
        .withScan(
            new ScanImport(page, result, new ScanImport.SourceImport(one.id(), one.createdAt())));
  }

  private List<Finding> findings(Collection<Long> ids) {
    return ids.stream()
        .filter(id -> !details.isDuplicate(id))
        .map(details::finding)
        .sorted(WORST_FIRST)
        .toList();
  }

  /** Describes the scanned source, a line for each field. */
  private static String description(TestImport one) {
    var from = one.source();
    return Stream.of(
            line("Branch", from.branch()),
            line("Commit", from.commit()),
            line("Build", from.build()),
            line("Version", from.version()))
        .filter(line -> !line.isEmpty())
        .collect(Collectors.joining("\n"));
  }

  private static String line(String label, String value) {
    return value.isEmpty() ? "" : label + ": " + value;
  }
}
