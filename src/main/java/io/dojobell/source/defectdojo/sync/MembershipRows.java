package io.dojobell.source.defectdojo.sync;

import io.dojobell.source.defectdojo.RemoteRecords;
import io.dojobell.source.defectdojo.RemoteRecords.RemoteRecord;
import io.dojobell.source.defectdojo.SyncProgress;
import io.dojobell.source.defectdojo.SyncedMembers;
import org.jdbi.v3.core.Handle;

/**
 * Memberships, groups and global roles: kept as they are, and made into members by {@link
 * MembershipReconciler}. What role somebody has does not matter: each of DefectDojo's roles may
 * view. What may not be read any more stays as it was read last.
 *
 * @param userField the field of the user or group
 * @param parentField the field of the product, product type or group
 */
record MembershipRows(RemoteResource resource, String userField, String parentField)
    implements RowType {
  /** Said of what was not listed any more, and is kept all the same. */
  private static final String RETAINED = "kept";

  @Override
  public RemoteRecord store(Handle handle, JsonRow row, long round) {
    // A global role without a role is what DefectDojo keeps for everybody.
    return resource == RemoteResource.GLOBAL_ROLES && row.number("role") == null
        ? RemoteRecord.of(row.id(), "", null, round)
        : new RemoteRecord(row.id(), "", row.number(userField), row.number(parentField), "", round);
  }

  /**
   * Keeps the members of a group that may view something and has, as it seems, not one: to a user
   * who is in no group DefectDojo lists no members at all, and answers 200. Only to a superuser,
   * who may read the global roles, it lists all members.
   */
  @Override
  public void remove(Handle handle, RemoteRecord gone) {
    var group = gone.parentId();
    var records = new RemoteRecords(handle);
    var round = new SyncProgress(handle).currentRun().map(SyncProgress.SyncRun::number).orElse(0L);
    if (resource == RemoteResource.GROUP_MEMBERS
        && group != null
        && !GrantRecorder.isRead(handle, RemoteResource.GLOBAL_ROLES, round)
        && !records.hasSeenChild(resource.path(), group, round)
        && new SyncedMembers(handle).isViewer(group)) {
      records.put(
          resource.path(),
          new RemoteRecord(gone.id(), gone.key(), gone.userId(), group, RETAINED, round));
    }
  }
}
