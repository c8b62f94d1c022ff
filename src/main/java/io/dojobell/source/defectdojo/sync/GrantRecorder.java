package io.dojobell.source.defectdojo.sync;

import io.dojobell.source.defectdojo.RemoteRecords;
import io.dojobell.source.defectdojo.SyncProgress;
import io.dojobell.source.defectdojo.SyncProgress.State;
import io.dojobell.source.defectdojo.SyncedGrants;
import io.dojobell.source.defectdojo.SyncedGrants.Scope;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.jdbi.v3.core.Handle;

/**
 * Stores whom a product or product type of DefectDojo names as allowed to view it. Editions without
 * roles (3.x) name {@code authorized_users}, and let staff view everything. Editions with roles
 * name {@code members} and {@code authorization_groups}, which say the same as the lists of
 * memberships and are taken where those could not be read.
 *
 * @param members the list of the memberships of users
 * @param groups the list of the memberships of groups
 */
record GrantRecorder(Scope scope, RemoteResource members, RemoteResource groups) {
  static final GrantRecorder OF_PRODUCTS =
      new GrantRecorder(
          Scope.PRODUCT, RemoteResource.PRODUCT_MEMBERS, RemoteResource.PRODUCT_GROUPS);
  static final GrantRecorder OF_TYPES =
      new GrantRecorder(
          Scope.PRODUCT_TYPE,
          RemoteResource.PRODUCT_TYPE_MEMBERS,
          RemoteResource.PRODUCT_TYPE_GROUPS);

  static final String AUTHORIZED_USERS = "authorized_users";
  private static final String MEMBERS = "members";
  private static final String GROUPS = "authorization_groups";

  /** Returns the users whom the product or type names. */
  static Stream<Long> users(JsonRow row) {
    return Stream.of(AUTHORIZED_USERS, MEMBERS).flatMap(field -> row.ids(field).stream());
  }

  /** Stores what the item says, as far as the lists were not read in that round. */
  void record(Handle handle, JsonRow row, long round) {
    var hasNoRoles = row.has(AUTHORIZED_USERS) && !hasRoles(handle);
    var users = new ArrayList<>(row.ids(AUTHORIZED_USERS));
    if (!isRead(handle, members, round)) {
      users.addAll(row.ids(MEMBERS));
    }
    var teams = isRead(handle, groups, round) ? List.<Long>of() : row.ids(GROUPS);
    new SyncedGrants(handle)
        .put(scope, row.id(), new SyncedGrants.Grants(users, teams, hasNoRoles));
  }

  /** Forgets what the lists said of an item that was read by itself, later than they were. */
  void forgetLinks(Handle handle, JsonRow row) {
    forgetLinks(handle, row, MEMBERS, members);
    forgetLinks(handle, row, GROUPS, groups);
  }

  /** Removes the links of a list; the items still count as seen. */
  private static void forgetLinks(Handle handle, JsonRow row, String field, RemoteResource links) {
    if (row.has(field)) {
      new RemoteRecords(handle).clearUsersOfChildren(links.path(), row.id());
    }
  }

  /** Returns whether the list was read to its end in that round. */
  static boolean isRead(Handle handle, RemoteResource resource, long round) {
    return new SyncProgress(handle)
        .progress(resource.path())
        .filter(progress -> progress.state() == State.DONE && progress.round() == round)
        .isPresent();
  }

  /** Returns whether DefectDojo's edition has memberships with roles. */
  private static boolean hasRoles(Handle handle) {
    return new SyncProgress(handle)
        .progress(RemoteResource.PRODUCT_MEMBERS.path())
        .filter(progress -> progress.state() != State.ABSENT)
        .isPresent();
  }

  /**
   * Forgets the memberships of an edition with roles: a row of DefectDojo's shows that it has none
   * any more, and their lists are not there.
   */
  static void forgetRoles(Handle handle, List<JsonRow> rows) {
    if (rows.stream().noneMatch(row -> row.has(AUTHORIZED_USERS))) {
      return;
    }
    var ledger = new SyncProgress(handle);
    for (var resource : RemoteResource.roleLists()) {
      ledger
          .progress(resource.path())
          .filter(progress -> progress.state() == State.ABSENT)
          .ifPresent(_ -> new RemoteRecords(handle).deleteAll(resource.path()));
    }
  }
}
