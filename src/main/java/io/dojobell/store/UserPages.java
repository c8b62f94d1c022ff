package io.dojobell.store;

import io.dojobell.model.PageKey;
import java.util.Optional;
import java.util.regex.Pattern;
import org.jdbi.v3.core.Handle;
import org.jspecify.annotations.Nullable;

/** Finds the account that the sync tied to the user whose page of DefectDojo that is. */
public final class UserPages {
  private static final String USERS = "users";
  private static final Pattern PAGE =
      Pattern.compile("(https?://.*?)/user/(\\d{1,18})(?:[/?#].*)?", Pattern.CASE_INSENSITIVE);

  private final Handle handle;

  public UserPages(Handle handle) {
    this.handle = handle;
  }

  /** Returns the username; empty where the sync does not know the user. */
  public Optional<String> username(@Nullable String url) {
    return id(url).flatMap(id -> new Pulled(handle).key(USERS, id));
  }

  /** Returns whether the sync knows the account as another user's than that page's. */
  public boolean isAnothers(String username, @Nullable String url) {
    var id = id(url);
    var ties = new Pulled(handle).ofKey(USERS, username);
    return id.isPresent()
        && !ties.isEmpty()
        && ties.stream().noneMatch(tie -> tie.id() == id.get());
  }

  private Optional<Long> id(@Nullable String url) {
    var page = PAGE.matcher(url == null ? "" : url);
    if (!page.matches()) {
      return Optional.empty();
    }
    var isOfSync =
        new PullLedger(handle)
            .round()
            .flatMap(round -> PageKey.site(round.source()))
            .equals(PageKey.site(page.group(1)));
    return isOfSync ? Optional.of(Long.parseLong(page.group(2))) : Optional.empty();
  }
}
