package io.dojobell.routing;

import static io.dojobell.intake.EventBuilder.event;
import static org.assertj.core.api.Assertions.assertThat;

import io.dojobell.intake.TestInstallation;
import io.dojobell.model.Delivery;
import io.dojobell.model.DeliveryState;
import io.dojobell.model.Destination;
import io.dojobell.model.Event;
import io.dojobell.model.EventType;
import io.dojobell.model.Route;
import io.dojobell.model.Severity;
import io.dojobell.model.Visibility;
import io.dojobell.store.Events;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** A route's preview says what the router then does. */
class RoutePreviewTest {
  private static final int ROUTES = 12;
  private static final int EVENTS = 80;
  private static final List<String> PRODUCTS = List.of("web", "api", "batch");

  @ParameterizedTest(name = "seed {0}")
  @ValueSource(longs = {4, 20_261_125L, 777})
  void a_route_delivers_an_event_if_and_only_if_it_says_so(long seed) {
    var random = new Random(seed);
    try (var installation = new TestInstallation()) {
      installation.withEmptySystemSetting();
      installation.product("web", "payments", Visibility.OPEN);
      installation.product("api", "payments", Visibility.OPEN);
      installation.product("batch", null, Visibility.OPEN);
      var routes = new ArrayList<Route>();
      for (var n = 1; n <= ROUTES; n++) {
        routes.add(route(n, random));
        installation.route(routes.getLast());
      }
      var all = 0;
      for (var n = 0; n < EVENTS; n++) {
        var type = any(EventType.values(), random);
        var draft = event(type.wireName()).title("Event " + n).id("e" + n);
        if (random.nextInt(4) > 0) {
          draft.product(PRODUCTS.get(random.nextInt(PRODUCTS.size())));
        }
        if (random.nextBoolean()) {
          draft.severity(any(Severity.values(), random));
        }
        if (random.nextInt(4) == 0) {
          draft.recipients();
        }
        if (random.nextInt(6) == 0) {
          draft.alertOnly();
        }
        var destinations =
            installation.deliveries(draft).stream()
                .filter(delivery -> delivery.destination() instanceof Destination.SlackChannel)
                .filter(delivery -> delivery.state() == DeliveryState.QUEUED)
                .map(Delivery::destination)
                .toList();
        var event = newest(installation);
        var wished =
            routes.stream().filter(route -> route.matches(event)).map(Route::target).toList();
        all += destinations.size();
        assertThat(destinations)
            .as("seed %d: %s", seed, event)
            .containsExactlyInAnyOrderElementsOf(wished);
      }
      assertThat(all).as("some are told, not all").isBetween(1, ROUTES * EVENTS - 1);
    }
  }

  private static Event newest(TestInstallation installation) {
    var types = Arrays.stream(EventType.values()).map(EventType::wireName).toList();
    return installation
        .database()
        .read(handle -> new Events(handle).since(Instant.EPOCH, types, 1))
        .getFirst();
  }

  private static Route route(int number, Random random) {
    var events = EnumSet.noneOf(EventType.class);
    for (var count = random.nextInt(6); count > 0; count--) {
      events.add(any(EventType.values(), random));
    }
    return new Route(
        number,
        events,
        random.nextInt(3) == 0 ? List.of() : List.of(PRODUCTS.get(random.nextInt(3))),
        random.nextInt(3) == 0 ? List.of("payments") : List.of(),
        random.nextBoolean() ? null : any(Severity.values(), random),
        new Destination.SlackChannel("C" + number),
        Route.ThreadMode.OFF);
  }

  private static <T> T any(T[] values, Random random) {
    return values[random.nextInt(values.length)];
  }
}
