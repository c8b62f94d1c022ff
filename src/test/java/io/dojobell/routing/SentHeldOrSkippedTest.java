package io.dojobell.routing;

import static io.dojobell.intake.EventBuilder.event;
import static org.assertj.core.api.Assertions.assertThat;

import io.dojobell.intake.TestInstallation;
import io.dojobell.model.Channel;
import io.dojobell.model.Delivery;
import io.dojobell.model.DeliveryPreferences;
import io.dojobell.model.DeliveryPreferences.Digest;
import io.dojobell.model.DeliveryPreferences.Kind;
import io.dojobell.model.DeliveryPreferences.Mute;
import io.dojobell.model.DeliveryPreferences.Quiet;
import io.dojobell.model.EventType;
import io.dojobell.model.Setting;
import io.dojobell.model.Severity;
import io.dojobell.store.DeliveryPreferencesTable;
import java.time.DayOfWeek;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Random;
import java.util.Set;
import org.junit.jupiter.api.Test;

/**
 * Whatever people set: on each channel that a person's own setting names, every event for them is
 * sent, held with a time, or skipped with a reason: exactly one of the three.
 */
class SentHeldOrSkippedTest {
  private static final int PEOPLE = 6;
  private static final int EVENTS = 60;
  private static final List<String> PRODUCTS = List.of("web", "api", "batch");
  private static final List<String> ZONES =
      List.of("UTC", "Europe/Berlin", "Asia/Kolkata", "Australia/Lord_Howe", "America/St_Johns");

  private enum Result {
    SENT,
    HELD,
    SKIPPED
  }

  @Test
  void exactly_one_of_the_three() {
    var fates = EnumSet.noneOf(Result.class);
    for (var seed : List.of(3L, 20_261_124L, 512L, 77_001L, 9_999_999L, 1_234_567L)) {
      check(seed, fates);
    }
    assertThat(fates).as("all three were seen").containsExactlyInAnyOrder(Result.values());
  }

  private static void check(long seed, Set<Result> fates) {
    var random = new Random(seed);
    try (var installation = new TestInstallation()) {
      installation.withEmptySystemSetting().systemSetting("required", "");
      PRODUCTS.forEach(installation::openProduct);
      var people = new ArrayList<Person>();
      for (var p = 0; p < PEOPLE; p++) {
        people.add(person("user" + p, installation, random));
      }
      for (var e = 0; e < EVENTS; e++) {
        var type = EventType.values()[random.nextInt(EventType.values().length)];
        var product = PRODUCTS.get(random.nextInt(PRODUCTS.size()));
        var event = event(type.wireName()).product(product).title("Event " + e);
        if (random.nextBoolean()) {
          event.severity(Severity.values()[random.nextInt(Severity.values().length)]);
        }
        if (type.isPersonal() || random.nextInt(4) == 0) {
          event.recipients(people.stream().map(Person::name).toArray(String[]::new));
        }
        var before = Instant.now();
        var deliveries = installation.deliveries(event);
        for (var person : people) {
          var mine =
              deliveries.stream().filter(one -> person.name().equals(one.username())).toList();
          var wanted = person.wants(type, product);
          assertThat(mine.stream().map(one -> one.destination().channel()))
              .as("seed %d, event %d for %s", seed, e, person)
              .containsExactlyInAnyOrderElementsOf(wanted);
          for (var delivery : mine) {
            fates.add(result(delivery, before));
          }
        }
      }
    }
  }

  private static Result result(Delivery delivery, Instant before) {
    return switch (delivery.state()) {
      case QUEUED -> Result.SENT;
      case SENT -> {
        assertThat(delivery.destination().channel()).isEqualTo(Channel.ALERT);
        yield Result.SENT;
      }
      case HELD -> {
        assertThat(delivery.times().nextTryAt()).isAfter(before);
        assertThat(delivery.destination().channel()).isIn(Channel.SLACK, Channel.EMAIL);
        yield Result.HELD;
      }
      case SKIPPED -> {
        assertThat(delivery.reasonText()).isNotBlank();
        assertThat(delivery.times().nextTryAt()).isNull();
        yield Result.SKIPPED;
      }
      case SENDING, RETRYING, FAILED, MERGED ->
          throw new AssertionError("Neither told, held nor skipped: " + delivery);
    };
  }

  private record Person(String name, Setting personal, java.util.Map<String, Setting> products) {
    /** Returns the product's row, else the personal one, without Teams. */
    Set<Channel> wants(EventType type, String product) {
      var rows = products.getOrDefault(product, Setting.EMPTY).channels();
      var row = rows.containsKey(type) ? rows.get(type) : personal.channels().get(type);
      var wanted = EnumSet.noneOf(Channel.class);
      wanted.addAll(row);
      return wanted;
    }
  }

  private static Person person(String name, TestInstallation installation, Random random) {
    installation.user(name);
    var personal = Setting.EMPTY;
    for (var type : EventType.values()) {
      var channels = some(random);
      installation.subscribes(name, type, channels.toArray(Channel[]::new));
      personal = personal.withChannels(type, channels);
    }
    if (random.nextInt(3) == 0) {
      installation.minSeverity(name, Severity.values()[random.nextInt(Severity.values().length)]);
    }
    var products = new java.util.HashMap<String, Setting>();
    if (random.nextBoolean()) {
      var setting = Setting.EMPTY;
      for (var type : EventType.values()) {
        if (random.nextInt(3) == 0) {
          setting = setting.withChannels(type, some(random));
        }
      }
      products.put("web", setting);
      installation.productSetting(name, "web", setting);
    }
    var attention = preferences(random);
    installation
        .database()
        .run(
            handle -> {
              new DeliveryPreferencesTable(handle).put(name, attention, true);
              new DeliveryPreferencesTable(handle).mute(name, attention.mutes());
            });
    return new Person(name, personal, products);
  }

  /** Channels that reach a person; the webhook of one who has none is skipped and says so. */
  private static Set<Channel> some(Random random) {
    var channels = EnumSet.noneOf(Channel.class);
    for (var channel : List.of(Channel.SLACK, Channel.EMAIL, Channel.ALERT, Channel.WEBHOOK)) {
      if (random.nextBoolean()) {
        channels.add(channel);
      }
    }
    return channels;
  }

  private static DeliveryPreferences preferences(Random random) {
    var zone = ZoneId.of(ZONES.get(random.nextInt(ZONES.size())));
    var mutes = new ArrayList<Mute>();
    if (random.nextBoolean()) {
      var until = Instant.now().plus(Duration.ofHours(random.nextInt(48) - 12L));
      mutes.add(
          switch (random.nextInt(3)) {
            case 0 -> new Mute(Kind.ALL, "", until);
            case 1 -> new Mute(Kind.TYPE, EventType.SCAN_ADDED.wireName(), until);
            default -> new Mute(Kind.PRODUCT, "api", until);
          });
    }
    var quiet =
        random.nextInt(2) == 0
            ? new Quiet(LocalTime.of(random.nextInt(24), 30), LocalTime.of(random.nextInt(24), 0))
            : null;
    var digest =
        random.nextInt(3) == 0
            ? new Digest(random.nextBoolean() ? DayOfWeek.MONDAY : null, LocalTime.of(9, 0))
            : null;
    return new DeliveryPreferences(mutes, quiet, digest, zone);
  }
}
