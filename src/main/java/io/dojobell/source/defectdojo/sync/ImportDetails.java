package io.dojobell.source.defectdojo.sync;

import io.dojobell.database.Database;
import io.dojobell.model.DatedItem;
import io.dojobell.model.Finding;
import io.dojobell.model.Severity;
import io.dojobell.source.defectdojo.TestImports.TestImport;
import io.dojobell.store.DatedItems;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Gatherers;
import java.util.stream.Stream;
import org.jdbi.v3.core.Handle;

/**
 * Reads what imports do not say themselves: the findings that they name by their ids, and their
 * tests with engagement and product. Findings that are known are not asked for.
 */
final class ImportDetails {
  /** Of an import that did something to more findings, the others are named by their ids. */
  private static final int MAX_REQUESTED = 500;

  private final Connection connection;
  private final List<TestImport> imports;
  private final Map<Long, Finding> known = new HashMap<>();
  private final Map<Long, JsonRow> read = new HashMap<>();
  private final Map<Long, ImportedTest> tests = new HashMap<>();

  ImportDetails(Connection source, Database database, List<TestImport> imports) {
    this.connection = source;
    this.imports = imports;
    known.putAll(database.read(this::knownFindings));
  }

  private Map<Long, Finding> knownFindings(Handle handle) {
    var found = new HashMap<Long, Finding>();
    for (var id : imports.stream().flatMap(ImportDetails::allFindings).distinct().toList()) {
      new DatedItems(handle)
          .find(DatedItem.FINDING, "defectdojo-" + id)
          .ifPresent(one -> found.put(id, new Finding(one.title(), one.severity(), one.url())));
    }
    return found;
  }

  private static Stream<Long> changedFindings(TestImport one) {
    return Stream.of(one.result().created(), one.result().reactivated(), one.result().closed())
        .flatMap(Collection::stream);
  }

  private static Stream<Long> allFindings(TestImport one) {
    return Stream.concat(changedFindings(one), one.untouched().stream());
  }

  /** Asks for it; why that had to stop, or empty: what there is was read. */
  Optional<ApiResponse.Failure> read() throws InterruptedException {
    var ids = missingFindings();
    for (var some : ids.stream().gather(Gatherers.windowFixed(PageRequests.FULL_SIZE)).toList()) {
      switch (connection.throttle().retry(() -> connection.findings(some))) {
        case ApiResponse.ListPage page ->
            page.rows().stream().filter(JsonRow::hasId).forEach(this::store);
        case ApiResponse.Refused refused when !refused.affectsAllRequests() -> {}
        // If the import names more findings than these, its test cannot be read either.
        case ApiResponse.Failed failed when failed.retryAt() == null -> {}
        case ApiResponse.Failure failure -> {
          return Optional.of(failure);
        }
      }
    }
    for (var one : imports) {
      var stop =
          tests.containsKey(one.test())
              ? Optional.<ApiResponse.Failure>empty()
              : readTest(one.test());
      if (stop.isPresent()) {
        return stop;
      }
    }
    return Optional.empty();
  }

  /** The findings that are not known, and one of each test, which names all else. */
  private Collection<Long> missingFindings() {
    var ids = new LinkedHashSet<Long>();
    for (var one : imports) {
      changedFindings(one)
          .filter(id -> !known.containsKey(id))
          .limit(MAX_REQUESTED)
          .forEach(ids::add);
      if (allFindings(one).noneMatch(ids::contains)) {
        allFindings(one).findFirst().ifPresent(ids::add);
      }
    }
    return ids;
  }

  private void store(JsonRow row) {
    read.put(row.id(), row);
    ImportedTest.ofFinding(connection.urls(), row).ifPresent(test -> tests.put(test.id(), test));
  }

  /**
   * Reads the test, its engagement and its product, if no finding of its imports exists any more.
   */
  private Optional<ApiResponse.Failure> readTest(long id) throws InterruptedException {
    var test = request(() -> connection.test(id));
    var engagement =
        test.requestParent(
            "engagement", of -> connection.item(RemoteResource.ENGAGEMENTS, of), this);
    var product =
        engagement.requestParent(
            "product", of -> connection.item(RemoteResource.PRODUCTS, of), this);
    if (product.row().isPresent()) {
      tests.put(
          id,
          ImportedTest.of(
              connection.urls(),
              test.row().orElseThrow(),
              engagement.row().orElseThrow(),
              product.row().orElseThrow()));
    }
    return product.stop();
  }

  private Item request(RequestThrottle.Request request) throws InterruptedException {
    return switch (connection.throttle().retry(request)) {
      case ApiResponse.ListPage page ->
          new Item(page.rows().stream().findFirst(), Optional.empty());
      case ApiResponse.Refused refused when !refused.affectsAllRequests() -> Item.NONE;
      case ApiResponse.Failure failure -> new Item(Optional.empty(), Optional.of(failure));
    };
  }

  /** A thing that was asked for: it, nothing, or why it could not be read. */
  private record Item(Optional<JsonRow> row, Optional<ApiResponse.Failure> stop) {
    static final Item NONE = new Item(Optional.empty(), Optional.empty());

    /** Asks for what it belongs to. */
    Item requestParent(String field, ParentRequest parent, ImportDetails details)
        throws InterruptedException {
      var id = row.map(of -> of.number(field));
      return id.isEmpty()
          ? new Item(Optional.empty(), stop)
          : details.request(() -> parent.send(id.get()));
    }
  }

  @FunctionalInterface
  private interface ParentRequest {
    ApiResponse send(long id) throws InterruptedException;
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
    var page = connection.urls().page("finding", id);
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
