package io.dojobell.source.defectdojo.sync;

import io.dojobell.database.Database;
import io.dojobell.source.defectdojo.RemoteRecords;
import io.dojobell.source.defectdojo.SyncProgress;
import io.dojobell.source.defectdojo.SyncProgress.ResourceProgress;
import io.dojobell.source.defectdojo.SyncProgress.State;
import io.dojobell.source.defectdojo.SyncProgress.SyncRun;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.jdbi.v3.core.Handle;

/**
 * Reads one product of DefectDojo by itself, with its type and those users of both who are not
 * known yet, and lets view it who may.
 */
public record ProductReader(
    Connection connection, Database database, Importer importer, MembershipReconciler reconciler) {
  /** Users who are new since the last round; more of them wait for the next. */
  private static final int MAX_USERS = 20;

  /** The result of reading a product. */
  sealed interface ReadResult {
    record Read() implements ReadResult {}

    /** DefectDojo does not have it, or does not let it be read. */
    record Unreadable(String reason) implements ReadResult {}

    /** It may be read another time. */
    record Later(String reason) implements ReadResult {}
  }

  /** Reads the product of that id. */
  ReadResult read(long id) throws InterruptedException {
    return switch (connection.item(RemoteResource.PRODUCTS, id)) {
      case ApiResponse.ListPage page ->
          page.rows().isEmpty()
              ? new ReadResult.Unreadable("it is not there, or this token may not view it")
              : read(page.rows().getFirst());
      case ApiResponse.Refused refused -> new ReadResult.Unreadable(refused.reason());
      case ApiResponse.Failed(var why, _) -> new ReadResult.Later(why);
    };
  }

  private ReadResult read(JsonRow product) throws InterruptedException {
    if (!database.read(ProductReader::areUsersRead)) {
      return new ReadResult.Later("its users are not read yet");
    }
    var typeId = product.number("prod_type");
    var types = List.<JsonRow>of();
    if (typeId != null) {
      switch (connection.item(RemoteResource.PRODUCT_TYPES, typeId)) {
        case ApiResponse.ListPage page -> types = page.rows();
        case ApiResponse.Refused _ -> {}
        case ApiResponse.Failed(var why, _) -> {
          return new ReadResult.Later(why);
        }
      }
    }
    var users = new ArrayList<JsonRow>();
    for (var user : unknownUsers(Stream.concat(types.stream(), Stream.of(product)).toList())) {
      if (connection.item(RemoteResource.USERS, user) instanceof ApiResponse.ListPage page) {
        users.addAll(page.rows());
      }
    }
    importRows(users, types, product);
    return new ReadResult.Read();
  }

  /** Returns true if the users were read, or cannot be; until then none is known. */
  private static boolean areUsersRead(Handle handle) {
    return new SyncProgress(handle)
        .progress(RemoteResource.USERS.path())
        .filter(ProductReader::isReadOrRefused)
        .isPresent();
  }

  private static boolean isReadOrRefused(ResourceProgress at) {
    return at.known().completeAt() != null
        || at.state() == State.DONE
        || at.state() == State.REFUSED;
  }

  private List<Long> unknownUsers(List<JsonRow> rows) {
    return database.read(
        handle ->
            rows.stream()
                .flatMap(GrantRecorder::users)
                .distinct()
                .filter(id -> !isKnown(handle, RemoteResource.USERS, id))
                .limit(MAX_USERS)
                .toList());
  }

  private static boolean isKnown(Handle handle, RemoteResource resource, long id) {
    return new RemoteRecords(handle).find(resource.path(), id).isPresent();
  }

  private static boolean isAnyTypeKnown(Handle handle, List<JsonRow> types) {
    return types.stream()
        .anyMatch(type -> isKnown(handle, RemoteResource.PRODUCT_TYPES, type.id()));
  }

  private void importRows(List<JsonRow> users, List<JsonRow> types, JsonRow product) {
    var isTypeKnown = database.<Boolean>read(handle -> isAnyTypeKnown(handle, types));
    var key =
        database.write(
            handle -> {
              // Not marked with the current round, whose lists are counted.
              var round = new SyncProgress(handle).currentRun().map(SyncRun::number).orElse(0L) + 1;
              types.forEach(type -> GrantRecorder.OF_TYPES.forgetLinks(handle, type));
              GrantRecorder.OF_PRODUCTS.forgetLinks(handle, product);
              importer.importPage(handle, RemoteResource.USERS, users, round);
              importer.importPage(handle, RemoteResource.PRODUCT_TYPES, types, round);
              importer.importPage(handle, RemoteResource.PRODUCTS, List.of(product), round);
              return new RemoteRecords(handle)
                  .key(RemoteResource.PRODUCTS.path(), product.id())
                  .orElseThrow();
            });
    if (isTypeKnown) {
      reconciler.reconcile(); // Who may view the type's other products may have changed.
    } else {
      reconciler.reconcileProduct(product.id(), key);
    }
  }
}
