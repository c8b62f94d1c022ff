package io.dojobell.source.defectdojo.sync;

import io.dojobell.database.Database;
import io.dojobell.model.Finding;
import io.dojobell.model.Severity;
import io.dojobell.source.defectdojo.TestImports.TestImport;
import io.dojobell.store.Calendar;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.jdbi.v3.core.Handle;

/**
 * Reads what imports do not say themselves: the findings that they name by their ids, and their
 * tests with engagement and product. Findings that are known are not asked for.
 */
final class ImportDetails {
  /** Of an import that did something to more findings, the others are named by their ids. */
  private static final int MOST_ASKED = 500;

  private final Source source;
  private final List<TestImport> imports;
  private final Map<Long, Finding> known = new HashMap<>();
  private final Map<Long, Row> read = new HashMap<>();
  private final Map<Long, ImportedTest> tests = new HashMap<>();

  ImportDetails(Source source, Database database, List<TestImport> imports) {
    this.source = source;
    this.imports = imports;
    known.putAll(database.read(this::known));
  }

  private Map<Long, Finding> known(Handle handle) {
    var calendar = new Calendar(handle);
    var found = new HashMap<Long, Finding>();
    for (var id : imports.stream().flatMap(ImportDetails::all).distinct().toList()) {
      calendar
          .finding("defectdojo-" + id)
          .ifPresent(one -> found.put(id, new Finding(one.title(), one.severity(), one.url())));
    }
    return found;
  }

  private static Stream<Long> changed(TestImport one) {
    return Stream.of(one.result().created(), one.result().reactivated(), one.result().closed())
        .flatMap(Collection::stream);
  }

  private static Stream<Long> all(TestImport one) {
    return Stream.concat(changed(one), one.untouched().stream());
  }

  /** Asks for it; why that had to stop, or empty: what there is was read. */
  Optional<Stop> read() throws InterruptedException {
    var ids = List.copyOf(wanted());
    for (var at = 0; at < ids.size(); at += PageSize.FULL) {
      var some = ids.subList(at, Math.min(ids.size(), at + PageSize.FULL));
      switch (ask(() -> source.findings(some))) {
        case Reply.Listed page -> page.rows().stream().filter(Row::hasId).forEach(this::take);
        case Reply.Refused refused when !refused.isOfAll() -> {}
        // Where it is more than these findings, the test cannot be read either.
        case Reply.Broken _ -> {}
        case Reply failed -> {
          return Optional.of(Stop.of(failed));
        }
      }
    }
    for (var one : imports) {
      var stop = tests.containsKey(one.test()) ? Optional.<Stop>empty() : readTest(one.test());
      if (stop.isPresent()) {
        return stop;
      }
    }
    return Optional.empty();
  }

  private Reply ask(Patience.Request request) throws InterruptedException {
    return new Retrying(source.patience()).ask(request);
  }

  /** The findings that are not known, and one of each test, which names all else. */
  private Collection<Long> wanted() {
    var ids = new LinkedHashSet<Long>();
    for (var one : imports) {
      changed(one).filter(id -> !known.containsKey(id)).limit(MOST_ASKED).forEach(ids::add);
      if (all(one).noneMatch(ids::contains)) {
        all(one).findFirst().ifPresent(ids::add);
      }
    }
    return ids;
  }

  private void take(Row row) {
    read.put(row.id(), row);
    ImportedTest.ofFinding(source.site(), row).ifPresent(test -> tests.put(test.id(), test));
  }

  /** Where no finding of its imports is there any more: the test, its engagement, its product. */
  private Optional<Stop> readTest(long id) throws InterruptedException {
    var test = one(() -> source.test(id));
    var engagement = test.then("engagement", of -> source.one(Resource.ENGAGEMENTS, of), this);
    var product = engagement.then("product", of -> source.one(Resource.PRODUCTS, of), this);
    if (product.row().isPresent()) {
      tests.put(
          id,
          ImportedTest.of(
              source.site(),
              test.row().orElseThrow(),
              engagement.row().orElseThrow(),
              product.row().orElseThrow()));
    }
    return product.stop();
  }

  private One one(Patience.Request request) throws InterruptedException {
    return switch (ask(request)) {
      case Reply.Listed page -> new One(page.rows().stream().findFirst(), Optional.empty());
      case Reply.Refused refused when !refused.isOfAll() -> One.NONE;
      case Reply failed -> new One(Optional.empty(), Optional.of(Stop.of(failed)));
    };
  }

  /** A thing that was asked for: it, nothing, or why it could not be read. */
  private record One(Optional<Row> row, Optional<Stop> stop) {
    static final One NONE = new One(Optional.empty(), Optional.empty());

    /** Asks for what it belongs to. */
    One then(String field, Parent parent, ImportDetails details) throws InterruptedException {
      var id = row.map(of -> of.number(field));
      return id.isEmpty()
          ? new One(Optional.empty(), stop)
          : details.one(() -> parent.ask(id.get()));
    }
  }

  @FunctionalInterface
  private interface Parent {
    Reply ask(long id) throws InterruptedException;
  }

  /** Returns the import's test; empty: it is gone. */
  Optional<ImportedTest> test(TestImport one) {
    return Optional.ofNullable(tests.get(one.test()));
  }

  /** Returns whether the finding has turned out to be a duplicate of another. */
  boolean isDuplicate(long id) {
    return read.containsKey(id) && read.get(id).flag("duplicate");
  }

  /** Returns the finding as events name it. */
  Finding finding(long id) {
    var row = read.get(id);
    var page = source.site().page("finding", id);
    if (row == null) {
      return known.getOrDefault(id, new Finding("Finding " + id, null, page));
    }
    var title = row.title("title");
    return new Finding(
        title.isEmpty() ? "Finding " + id : title,
        Severity.ofScanner(row.name("severity")).orElse(null),
        page);
  }
}
