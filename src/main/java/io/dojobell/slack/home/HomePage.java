package io.dojobell.slack.home;

import io.dojobell.desk.Health;
import io.dojobell.desk.Inboxes;
import io.dojobell.desk.Reasons;
import io.dojobell.model.Attention;
import io.dojobell.model.House;
import io.dojobell.model.Organisation;
import io.dojobell.model.Product;
import io.dojobell.model.Route;
import io.dojobell.model.Setting;
import io.dojobell.model.User;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * What App Home shows, read before any of it is drawn.
 *
 * @param setting the personal one, the system's or the template, by the tab
 * @param products those with a setting of the user's own
 * @param health on the tab of that name only
 */
public record HomePage(
    User user,
    Tab tab,
    Optional<Inboxes.Page> alerts,
    Setting setting,
    Map<Product, Setting> products,
    Attention attention,
    Organisation organisation,
    Optional<Health.Report> health,
    List<Reasons.Entry> failed,
    List<Route> routes,
    House house,
    Instant now) {
  public HomePage {
    failed = List.copyOf(failed);
    routes = List.copyOf(routes);
  }
}
