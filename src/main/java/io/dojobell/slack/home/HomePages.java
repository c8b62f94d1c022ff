package io.dojobell.slack.home;

import io.dojobell.message.Branding;
import io.dojobell.model.User;
import java.time.InstantSource;
import java.util.Map;
import java.util.Objects;
import java.util.function.Supplier;

/** Reads the pages of App Home; those for admins only for admins. */
public final class HomePages {
  private final Map<HomeTab, TabReader> tabs;
  private final Supplier<Branding> branding;
  private final InstantSource clock;

  /**
   * @param tabs the reader of each tab
   */
  public HomePages(Map<HomeTab, TabReader> tabs, Supplier<Branding> branding, InstantSource clock) {
    this.tabs = Map.copyOf(tabs);
    this.branding = branding;
    this.clock = clock;
  }

  /**
   * Returns the page as it is now; a tab for admins only for an admin, the first for anybody else.
   */
  HomePage read(User user, HomeLocation wanted) {
    return read(user, wanted, Long.MAX_VALUE);
  }

  /**
   * Returns the page as it is now; a tab for admins only for an admin, the first for anybody else.
   *
   * @param before alerts before that id
   */
  HomePage read(User user, HomeLocation wanted, long before) {
    var place =
        user.admin() || !wanted.tab().isForAdmins() ? wanted : wanted.withTab(HomeTab.INBOX);
    var content = Objects.requireNonNull(tabs.get(place.tab())).read(user, place, before);
    return new HomePage(user, place, content, branding.get(), clock.instant());
  }
}
