package io.dojobell.source.defectdojo.sync;

import io.dojobell.database.Database;
import io.dojobell.source.defectdojo.RemoteRecords;
import io.dojobell.source.defectdojo.SyncProgress;
import io.dojobell.source.defectdojo.SyncProgress.State;
import io.dojobell.source.defectdojo.SyncProgress.SyncRun;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.jdbi.v3.core.Handle;

/**
 * Reads one product of DefectDojo by itself, with its type and those users of both who are not
 * known yet, and lets view it who may.
 */
public record ProductReader(Source source, Database database, Takers takers, Members members) {
  /** Users who are new since the last round; more of them wait for the next. */
  private static final int MOST_USERS = 20;

  /** What came of reading a product. */
  sealed interface Result {
    record Read() implements Result {}

    /** DefectDojo does not have it, or does not let it be read. */
    record Unreadable(String why) implements Result {}

    /** It may be read another time. */
    record Later(String why) implements Result {}
  }

  private record Found(List<Row> users, Optional<Row> type, Row product) {}

  /** Reads the product of that id. */
  Result read(long id) throws InterruptedException {
    return switch (source.one(Resource.PRODUCTS, id)) {
      case Reply.Listed(_, _, var rows, _) ->
          rows.isEmpty()
              ? new Result.Unreadable("it is not there, or this token may not view it")
              : read(rows.getFirst());
      case Reply.Refused refused -> new Result.Unreadable(refused.why());
      case Reply.Later(_, var why) -> new Result.Later(why);
      case Reply.Broken(var why) -> new Result.Later(why);
    };
  }

  private Result read(Row product) throws InterruptedException {
    if (!database.read(ProductReader::knowsUsers)) {
      return new Result.Later("its users are not read yet");
    }
    var typeId = product.number("prod_type");
    var type = Optional.<Row>empty();
    if (typeId != null) {
      switch (source.one(Resource.PRODUCT_TYPES, typeId)) {
        case Reply.Listed(_, _, var rows, _) -> type = rows.stream().findFirst();
        case Reply.Refused _ -> {}
        case Reply.Later(_, var why) -> {
          return new Result.Later(why);
        }
        case Reply.Broken(var why) -> {
          return new Result.Later(why);
        }
      }
    }
    var users = new ArrayList<Row>();
    for (var user : unknownUsers(Stream.concat(type.stream(), Stream.of(product)).toList())) {
      if (source.one(Resource.USERS, user) instanceof Reply.Listed(_, _, var rows, _)) {
        users.addAll(rows);
      }
    }
    take(new Found(users, type, product));
    return new Result.Read();
  }

  /** Whether the users were read, or may not be; until then nobody is known. */
  private static boolean knowsUsers(Handle handle) {
    return new SyncProgress(handle)
        .progress(Resource.USERS.path())
        .filter(
            at ->
                at.completeAt() != null || at.state() == State.DONE || at.state() == State.REFUSED)
        .isPresent();
  }

  private List<Long> unknownUsers(List<Row> rows) {
    return database.read(
        handle ->
            rows.stream()
                .flatMap(Grants::users)
                .distinct()
                .filter(id -> new RemoteRecords(handle).find(Resource.USERS.path(), id).isEmpty())
                .limit(MOST_USERS)
                .toList());
  }

  private void take(Found found) {
    var id = found.product().id();
    var isTypeKnown = database.read(handle -> isTypeKnown(handle, found));
    var key =
        database.write(
            handle -> {
              // Not of the round that may be going on, whose lists are counted.
              var round = new SyncProgress(handle).currentRun().map(SyncRun::number).orElse(0L) + 1;
              takers.of(Resource.USERS).take(handle, found.users(), round);
              found.type().ifPresent(type -> takers.types().takeAlone(handle, type, round));
              takers.products().takeAlone(handle, found.product(), round);
              return new RemoteRecords(handle).key(Resource.PRODUCTS.path(), id).orElseThrow();
            });
    if (isTypeKnown) {
      members.settle(); // Who may view the type's other products may have changed.
    } else {
      members.settleOne(id, key);
    }
  }

  private static boolean isTypeKnown(Handle handle, Found found) {
    return found
        .type()
        .filter(
            type ->
                new RemoteRecords(handle)
                    .find(Resource.PRODUCT_TYPES.path(), type.id())
                    .isPresent())
        .isPresent();
  }
}
