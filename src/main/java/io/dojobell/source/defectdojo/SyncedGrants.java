package io.dojobell.source.defectdojo;

import io.dojobell.model.WireNamed;
import java.util.Collection;
import org.jdbi.v3.core.Handle;

/**
 * The users and groups that DefectDojo's products and product types themselves allow to view them.
 */
public final class SyncedGrants {
  private final Handle handle;

  public SyncedGrants(Handle handle) {
    this.handle = handle;
  }

  /** The extent of a grant. */
  public enum Scope implements WireNamed {
    PRODUCT("product"),
    /** All products of the type. */
    PRODUCT_TYPE("product_type");

    private final String wireName;

    Scope(String wireName) {
      this.wireName = wireName;
    }

    @Override
    public String wireName() {
      return wireName;
    }
  }

  /**
   * The grants of one item, by DefectDojo's ids.
   *
   * @param allowsStaff true if all staff users may view it
   */
  public record Grants(Collection<Long> users, Collection<Long> groups, boolean allowsStaff) {}

  /** Replaces the grants of the item. */
  public void put(Scope scope, long id, Grants grants) {
    delete(scope, id);
    var batch =
        handle.prepareBatch(
            """
            insert into pulled_grants (scope, scope_id, holder, holder_id)
            values (:scope, :id, :holder, :holderId)\
            """);
    add(batch, scope, id, "user", grants.users());
    add(batch, scope, id, "group", grants.groups());
    if (grants.allowsStaff()) {
      add(batch, scope, id, "staff", java.util.List.of(0L));
    }
    if (batch.size() > 0) {
      batch.execute();
    }
  }

  private static void add(
      org.jdbi.v3.core.statement.PreparedBatch batch,
      Scope scope,
      long id,
      String holder,
      Collection<Long> holders) {
    for (var one : holders.stream().distinct().toList()) {
      batch.bind("scope", scope).bind("id", id).bind("holder", holder).bind("holderId", one).add();
    }
  }

  /** Deletes the grants of the item. */
  public void delete(Scope scope, long id) {
    handle.execute(
        "delete from pulled_grants where scope = ? and scope_id = ?", scope.wireName, id);
  }
}
