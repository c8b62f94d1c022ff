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
          .ifPresent(one -> found.put(id, Finding.of(one)));
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

  /** DefectDojo does not answer. */
  static final class Unanswered extends Exception {
    private final transient ApiResponse.Failure failure;

    private Unanswered(ApiResponse.Failure failure) {
      super(failure.reason());
      this.failure = failure;
    }

    ApiResponse.Failure failure() {
      return failure;
    }
  }

  /** Reads what there is of them. */
  void read() throws InterruptedException, Unanswered {
    var ids = missingFindings();
    for (var some : ids.stream().gather(Gatherers.windowFixed(PageRequests.FULL_SIZE)).toList()) {
      var response = connection.throttle().retry(() -> connection.findings(some));
      // If the import names more findings than these, its test cannot be read either.
      if (!(response instanceof ApiResponse.Failed failed) || failed.retryAt() != null) {
        rows(response).stream().filter(JsonRow::hasId).forEach(this::store);
      }
    }
    for (var one : imports) {
      if (!tests.containsKey(one.test())) {
        readTest(one.test());
      }
    }
  }

  private static List<JsonRow> rows(ApiResponse response) throws Unanswered {
    return switch (response) {
      case ApiResponse.ListPage page -> page.rows();
      case ApiResponse.Refused refused when !refused.affectsAllRequests() -> List.of();
      case ApiResponse.Failure failure -> throw new Unanswered(failure);
    };
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
  private void readTest(long id) throws InterruptedException, Unanswered {
    var test = item(() -> connection.test(id));
    var engagement = parent(test, "engagement", RemoteResource.ENGAGEMENTS);
    var product = parent(engagement, "product", RemoteResource.PRODUCTS);
    if (product.isPresent()) {
      tests.put(
          id,
          ImportedTest.of(
              connection.urls(),
              test.orElseThrow(),
              engagement.orElseThrow(),
              product.orElseThrow()));
    }
  }

  private Optional<JsonRow> parent(Optional<JsonRow> row, String field, RemoteResource resource)
      throws InterruptedException, Unanswered {
    var id = row.map(of -> of.number(field));
    return id.isEmpty() ? Optional.empty() : item(() -> connection.item(resource, id.get()));
  }

  private Optional<JsonRow> item(RequestThrottle.Request request)
      throws InterruptedException, Unanswered {
    return rows(connection.throttle().retry(request)).stream().findFirst();
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
        page,
        FindingFactsRow.facts(row),
        null,
        row.day("sla_expiration_date"));
  }
}
