package io.dojobell.routing;

import static io.dojobell.intake.EventBuilder.event;
import static org.assertj.core.api.Assertions.assertThat;

import io.dojobell.intake.TestInstallation;
import io.dojobell.model.Channel;
import io.dojobell.model.Delivery;
import io.dojobell.model.DeliveryState;
import io.dojobell.model.EventType;
import io.dojobell.model.Setting;
import io.dojobell.model.User;
import io.dojobell.model.Visibility;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Whatever the settings: nobody is notified of a product they may not view. */
class VisibilityPropertyTest {
  private static final int USERS = 12;
  private static final int PRODUCTS = 5;
  private static final int EVENTS = 120;

  @ParameterizedTest(name = "seed {0}")
  @ValueSource(longs = {1, 20261123, 4711, 86, 5_000_001, 77, 123456789, 99})
  void nobody_is_notified_of_a_product_they_may_not_view(long seed) {
    var random = new Random(seed);
    var mayView = new HashMap<String, Set<String>>();
    try (var installation = new TestInstallation()) {
      for (var u = 0; u < USERS; u++) {
        var name = "user" + u;
        installation.user(
            new User(
                name, name, name + "@example.com", null, null, u % 6 == 0, random.nextInt(8) > 0));
        for (var type : EventType.values()) {
          installation.subscribes(name, type, someChannels(random));
        }
      }
      for (var p = 0; p < PRODUCTS; p++) {
        product(installation, "product" + p, random, mayView);
      }
      for (var e = 0; e < EVENTS; e++) {
        var product = "product" + random.nextInt(PRODUCTS);
        var types = EventType.values();
        var event = event(types[random.nextInt(types.length)].wireName()).product(product);
        if (random.nextInt(3) == 0) {
          event.recipients(someUsers(random).toArray(String[]::new));
        }
        if (random.nextInt(10) == 0) {
          event.noUsers();
        }
        var told =
            installation.deliveries(event).stream()
                .filter(delivery -> delivery.state() != DeliveryState.SKIPPED)
                .map(Delivery::username)
                .filter(java.util.Objects::nonNull)
                .toList();
        assertThat(mayView.getOrDefault(product, Set.of()))
            .as("seed %d, event %d of %s", seed, e, product)
            .containsAll(told);
      }
    }
  }

  private static void product(
      TestInstallation installation,
      String product,
      Random random,
      Map<String, Set<String>> mayView) {
    var open = random.nextInt(3) == 0;
    var members = someUsers(random);
    installation.product(
        product, "type" + random.nextInt(2), open ? Visibility.OPEN : Visibility.MEMBERS);
    installation.members(product, members.toArray(String[]::new));
    someUsers(random)
        .forEach(
            user -> {
              var setting = Setting.EMPTY;
              for (var type : EventType.values()) {
                if (random.nextBoolean()) {
                  setting =
                      setting.withChannels(type, Set.copyOf(Arrays.asList(someChannels(random))));
                }
              }
              installation.productSetting(user, product, setting);
            });
    var admins = new TreeSet<String>();
    for (var u = 0; u < USERS; u += 6) {
      admins.add("user" + u);
    }
    var viewers = new TreeSet<>(admins);
    for (var u = 0; u < USERS; u++) {
      if (open || members.contains("user" + u)) {
        viewers.add("user" + u);
      }
    }
    mayView.put(product, viewers);
  }

  private static Set<String> someUsers(Random random) {
    var users = new TreeSet<String>();
    for (var u = 0; u < USERS; u++) {
      if (random.nextInt(3) == 0) {
        users.add("user" + u);
      }
    }
    return users;
  }

  private static Channel[] someChannels(Random random) {
    var channels = EnumSet.noneOf(Channel.class);
    for (var channel : Channel.values()) {
      if (random.nextInt(3) == 0) {
        channels.add(channel);
      }
    }
    return channels.toArray(Channel[]::new);
  }
}
