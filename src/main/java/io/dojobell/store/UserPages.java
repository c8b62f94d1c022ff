package io.dojobell.store;

import io.dojobell.model.ItemPage;
import io.dojobell.model.ItemPage.Kind;
import io.dojobell.source.defectdojo.RemoteRecords;
import io.dojobell.source.defectdojo.SyncProgress;
import java.util.Optional;
import org.jdbi.v3.core.Handle;
import org.jspecify.annotations.Nullable;

/** Finds the account that the sync linked to a user's page in DefectDojo. */
public final class UserPages {
  private static final String USERS = "users";

  private final Handle handle;

  public UserPages(Handle handle) {
    this.handle = handle;
  }

  /** Returns the username; empty where the sync does not know the user. */
  public Optional<String> username(@Nullable String url) {
    return id(url).flatMap(id -> new RemoteRecords(handle).key(USERS, id));
  }

  /** Returns whether the sync knows the account as another user's than that page's. */
  public boolean isOfAnotherUser(String username, @Nullable String url) {
    var id = id(url);
    var records = new RemoteRecords(handle).ofKey(USERS, username);
    return id.isPresent()
        && !records.isEmpty()
        && records.stream().noneMatch(record -> record.id() == id.get());
  }

  private Optional<Long> id(@Nullable String url) {
    return ItemPage.of(Kind.USER, url)
        .filter(page -> page.site().filter(new SyncProgress(handle)::isSource).isPresent())
        .map(ItemPage::id);
  }
}
