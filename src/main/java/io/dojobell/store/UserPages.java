package io.dojobell.store;

import io.dojobell.model.ItemPage;
import io.dojobell.model.ItemPage.Kind;
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
    return id(url).flatMap(id -> new SourceLinks(handle).key(USERS, id));
  }

  /** Returns whether the sync knows the account as another user's than that page's. */
  public boolean isOfAnotherUser(String username, @Nullable String url) {
    var id = id(url);
    var known = new SourceLinks(handle).ids(USERS, username);
    return id.isPresent() && !known.isEmpty() && !known.contains(id.get());
  }

  private Optional<Long> id(@Nullable String url) {
    return ItemPage.of(Kind.USER, url)
        .filter(page -> page.site().filter(new SourceLinks(handle)::isSource).isPresent())
        .map(ItemPage::id);
  }
}
