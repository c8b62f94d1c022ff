package io.dojobell.outbox;

import static io.dojobell.intake.EventBuilder.event;
import static org.assertj.core.api.Assertions.assertThat;

import io.dojobell.crypto.SecretBox;
import io.dojobell.intake.EventBuilder;
import io.dojobell.intake.TestInstallation;
import io.dojobell.model.Channel;
import io.dojobell.model.Delivery;
import io.dojobell.model.DeliveryPreferences.Kind;
import io.dojobell.model.DeliveryPreferences.Mute;
import io.dojobell.model.DeliveryState;
import io.dojobell.model.EventType;
import io.dojobell.model.Severity;
import io.dojobell.model.User;
import io.dojobell.model.Visibility;
import io.dojobell.store.Deliveries;
import io.dojobell.store.DeliveryPreferencesTable;
import io.dojobell.store.Notices;
import io.dojobell.store.ProductMembers;
import io.dojobell.store.Users;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * Whatever changes while deliveries wait: one is sent to a person if, and only if, the same event
 * would be sent to that person and address were it accepted now.
 */
class SendCheckPropertyTest {
  private static final int USERS = 8;
  private static final int PRODUCTS = 4;
  private static final int EVENTS = 60;
  private static final int CHANGES = 25;
  private static final EventType[] TYPES = {
    EventType.SCAN_ADDED, EventType.USER_MENTIONED, EventType.SLA_BREACH
  };

  @ParameterizedTest(name = "seed {0}")
  @ValueSource(longs = {1, 20261126, 4711, 86, 5_000_001, 77, 123456789, 99, 31337, 8})
  void what_waits_is_sent_only_to_whom_the_event_would_be_sent_now(long seed) {
    var random = new Random(seed);
    try (var installation = new TestInstallation()) {
      setUp(installation, random);
      var events = new ArrayList<EventBuilder>();
      var waiting = new HashMap<Integer, List<Delivery>>();
      for (var n = 0; n < EVENTS; n++) {
        var event = someEvent(random);
        events.add(event);
        waiting.put(
            n,
            installation.deliveries(event).stream()
                .filter(delivery -> delivery.username() != null)
                .filter(delivery -> delivery.state() == DeliveryState.QUEUED)
                .toList());
      }
      for (var n = 0; n < CHANGES; n++) {
        change(installation, random);
      }

      beginAll(installation);

      for (var n = 0; n < EVENTS; n++) {
        var now =
            installation.deliveries(events.get(n)).stream()
                .filter(delivery -> delivery.state() == DeliveryState.QUEUED)
                .map(SendCheckPropertyTest::description)
                .collect(Collectors.toSet());
        for (var waited : waiting.get(n)) {
          var found = found(installation, waited);
          assertThat(found.state() == DeliveryState.SENDING)
              .as("seed %d, event %d: %s, accepted now: %s", seed, n, found, now)
              .isEqualTo(now.contains(description(found)));
          assertThat(found.state()).isIn(DeliveryState.SENDING, DeliveryState.SKIPPED);
        }
      }
    }
  }

  private static String description(Delivery delivery) {
    return delivery.username() + " at " + delivery.destination().text();
  }

  private static Delivery found(TestInstallation installation, Delivery delivery) {
    return installation
        .database()
        .read(handle -> new Deliveries(handle).delivery(delivery.id()))
        .orElseThrow();
  }

  private static void beginAll(TestInstallation installation) {
    var outbox =
        new OutboxModule(
            installation.database(),
            Notices.using(new SecretBox("test")),
            FallbackPolicy.NONE,
            InstantSource.system(),
            "checker");
    List<io.dojobell.model.Destination> claimed;
    do {
      claimed =
          Stream.of(Channel.SLACK, Channel.EMAIL, Channel.WEBHOOK)
              .flatMap(channel -> outbox.queue().claim(channel, 100, _ -> false).stream())
              .toList();
      for (var destination : claimed) {
        var due = outbox.dueDeliveries().due(destination, 1_000, false).deliveries();
        while (!due.isEmpty()
            && outbox.attemptStarter().begin(destination, due)
                instanceof AttemptStarter.BeginResult.Dropped(var dropped)) {
          due =
              due.entrySet().stream()
                  .filter(entry -> !dropped.contains(entry.getKey().id()))
                  .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue));
        }
      }
    } while (!claimed.isEmpty());
  }

  private static void setUp(TestInstallation installation, Random random) {
    installation.withEmptySystemSetting();
    installation.system(EventType.USER_MENTIONED, Channel.EMAIL);
    for (var n = 0; n < USERS; n++) {
      installation.user(user(n, random.nextInt(6) == 0, true, 0));
      for (var type : TYPES) {
        installation.subscribes("user" + n, type, someChannels(random));
      }
      if (random.nextInt(3) == 0) {
        installation.endpoint("user" + n);
      }
    }
    for (var n = 0; n < PRODUCTS; n++) {
      product(installation, n, random);
    }
  }

  private static User user(int n, boolean admin, boolean active, int address) {
    var email = address == 0 ? "user%d@example.com" : "user%d-" + address + "@example.com";
    return new User("user" + n, "User " + n, email.formatted(n), null, null, admin, active);
  }

  private static void product(TestInstallation installation, int n, Random random) {
    installation.product(
        "product" + n, "type1", random.nextBoolean() ? Visibility.OPEN : Visibility.MEMBERS);
    installation.members("product" + n, someUsers(random).toArray(String[]::new));
  }

  private static EventBuilder someEvent(Random random) {
    var event = event(TYPES[random.nextInt(TYPES.length)].wireName());
    switch (random.nextInt(5)) {
      case 0 -> event.productType("type1");
      case 1 -> event.title("About nothing");
      default -> event.product("product" + random.nextInt(PRODUCTS));
    }
    if (random.nextBoolean()) {
      event.recipients(someUsers(random).toArray(String[]::new));
    }
    return event.severity(Severity.values()[random.nextInt(5)]);
  }

  private static void change(TestInstallation installation, Random random) {
    var n = random.nextInt(USERS);
    var name = "user" + n;
    var type = TYPES[random.nextInt(TYPES.length)];
    var product = "product" + random.nextInt(PRODUCTS);
    switch (random.nextInt(9)) {
      case 0 ->
          installation.database().run(handle -> new Users(handle).put(user(n, false, false, 0)));
      case 1 -> installation.database().run(handle -> new Users(handle).delete(name));
      case 2 ->
          installation.database().run(handle -> new Users(handle).put(user(n, false, true, 1)));
      case 3 -> installation.subscribes(name, type, someChannels(random));
      case 4 -> installation.subscribesForProduct(name, product, type, someChannels(random));
      case 5 -> installation.minSeverity(name, Severity.values()[random.nextInt(5)]);
      case 6 ->
          installation
              .database()
              .run(handle -> mute(new DeliveryPreferencesTable(handle), name, type, product));
      case 7 ->
          installation
              .database()
              .run(
                  handle ->
                      new ProductMembers(handle).put(product, List.copyOf(someUsers(random))));
      default -> product(installation, random.nextInt(PRODUCTS), random);
    }
  }

  private static void mute(
      DeliveryPreferencesTable attentions, String user, EventType type, String product) {
    attentions.mute(
        user,
        List.of(
            product.endsWith("1")
                ? new Mute(Kind.TYPE, type.wireName(), Mute.UNTIL_UNMUTED)
                : new Mute(Kind.PRODUCT, product, Mute.UNTIL_UNMUTED)));
  }

  private static Set<String> someUsers(Random random) {
    var users = new TreeSet<String>();
    for (var n = 0; n < USERS; n++) {
      if (random.nextInt(3) == 0) {
        users.add("user" + n);
      }
    }
    return users;
  }

  private static Channel[] someChannels(Random random) {
    var channels = EnumSet.noneOf(Channel.class);
    for (var channel : List.of(Channel.SLACK, Channel.EMAIL, Channel.WEBHOOK)) {
      if (random.nextInt(3) > 0) {
        channels.add(channel);
      }
    }
    return channels.toArray(Channel[]::new);
  }
}
