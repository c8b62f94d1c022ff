package io.dojobell.source.defectdojo.sync;

import io.dojobell.source.defectdojo.RemoteRecords;
import io.dojobell.source.defectdojo.SyncProgress;
import io.dojobell.source.defectdojo.SyncedMembers;
import java.util.List;
import org.jdbi.v3.core.Handle;

/**
 * Memberships, groups and global roles: kept as they are, and made into members by {@link
 * MembershipReconciler}. What role somebody has does not matter: each of DefectDojo's roles may
 * view. What may not be read any more stays as it was read last.
 *
 * @param userField the field of the user or group
 * @param parentField the field of the product, product type or group
 */
record MembershipImporter(RemoteResource resource, String userField, String parentField)
    implements Importer {
  /** Said of what was not listed any more, and is kept all the same. */
  private static final String RETAINED = "kept";

  @Override
  public void importPage(Handle handle, List<JsonRow> rows, long round) {
    var pulled = new RemoteRecords(handle);
    for (var row : rows) {
      // A global role without a role is what DefectDojo keeps for everybody.
      var holds = resource != RemoteResource.GLOBAL_ROLES || row.number("role") != null;
      pulled.put(
          resource.path(),
          new RemoteRecords.RemoteRecord(
              row.id(),
              "",
              holds ? row.number(userField) : null,
              holds ? row.number(parentField) : null,
              "",
              round));
    }
  }

  /**
   * Keeps the members of a group that may view something and has, as it seems, not one: to a user
   * who is in no group DefectDojo lists no members at all, and answers 200. Only to a superuser,
   * who may read the global roles, it lists all members.
   */
  @Override
  public void remove(Handle handle, RemoteRecords.RemoteRecord thing) {
    var group = thing.parentId();
    var round = new SyncProgress(handle).currentRun().map(SyncProgress.SyncRun::number).orElse(0L);
    if (resource != RemoteResource.GROUP_MEMBERS
        || group == null
        || GrantRecorder.isRead(handle, RemoteResource.GLOBAL_ROLES, round)
        || new RemoteRecords(handle).hasSeenChild(resource.path(), group, round)
        || !new SyncedMembers(handle).isViewer(group)) {
      return;
    }
    new RemoteRecords(handle)
        .put(
            resource.path(),
            new RemoteRecords.RemoteRecord(
                thing.id(), thing.key(), thing.userId(), group, RETAINED, round));
  }
}
