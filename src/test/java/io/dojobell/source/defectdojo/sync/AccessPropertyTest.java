package io.dojobell.source.defectdojo.sync;

import static org.assertj.core.api.Assertions.assertThat;

import io.dojobell.crypto.SecretBox;
import io.dojobell.intake.EventDraft;
import io.dojobell.intake.EventSource;
import io.dojobell.intake.IntakeModule;
import io.dojobell.model.AvailableChannels;
import io.dojobell.model.Channel;
import io.dojobell.model.Delivery;
import io.dojobell.model.DeliveryState;
import io.dojobell.model.Event;
import io.dojobell.model.EventType;
import io.dojobell.model.Findings;
import io.dojobell.model.Reference;
import io.dojobell.model.Setting;
import io.dojobell.model.Visibility;
import io.dojobell.outbox.AttemptStarter;
import io.dojobell.outbox.FallbackPolicy;
import io.dojobell.outbox.OutboxModule;
import io.dojobell.store.Deliveries;
import io.dojobell.store.Events;
import io.dojobell.store.Notices;
import io.dojobell.store.Settings;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/**
 * Whatever is granted, revoked, renamed, deleted, made again and moved in DefectDojo: nobody gets
 * an event that DefectDojo would not let them view, as it last said, and who may view it gets it.
 */
class AccessPropertyTest {
  private static final int STEPS = 40;
  private static final Set<Channel> WANTED = Set.of(Channel.SLACK, Channel.EMAIL, Channel.ALERT);

  private final SyncFixture fixture = new SyncFixture();
  private final OutboxModule outbox =
      new OutboxModule(
          fixture.database(),
          Notices.using(new SecretBox("test")),
          FallbackPolicy.NONE,
          fixture::now,
          "test");
  private final IntakeModule intakes =
      new IntakeModule(
          fixture.database(),
          outbox.outbox(),
          AvailableChannels.of(true, false, true),
          Visibility.MEMBERS,
          (_, _, _, _) -> {},
          fixture::now);

  /** The users who could view a product when DefectDojo was last asked. */
  private final Map<Long, Set<Long>> shown = new HashMap<>();

  /** The product of each event. */
  private final Map<String, Long> products = new HashMap<>();

  private final Set<Long> seen = new HashSet<>();
  private final List<String> got = new ArrayList<>();
  private final Map<Long, Long> shownTypes = new HashMap<>();
  private RandomGrants grants;
  private RandomGrants.People people;
  private int imports;

  @BeforeEach
  void everybodyWantsScans() {
    var wanted = Setting.EMPTY.withChannels(EventType.SCAN_ADDED, WANTED);
    fixture.database().run(handle -> new Settings(handle).put(Settings.Scope.TEMPLATE, wanted));
  }

  @AfterEach
  void close() {
    fixture.close();
  }

  @ParameterizedTest(name = "{0}, seed {1}")
  @CsvSource({
    "WITHOUT_ROLES,11", "WITHOUT_ROLES,12", "WITHOUT_ROLES,31",
    "WITH_ROLES,21", "WITH_ROLES,22", "WITH_ROLES,23"
  })
  void only_who_may_view_a_product_gets_its_events_and_all_of_them_do(
      DefectDojoEdition edition, long seed) {
    var random = new Random(seed);
    grants = new RandomGrants(fixture.dojo(), edition, random);
    sync();
    for (var step = 0; step < STEPS; step++) {
      switch (random.nextInt(8)) {
        case 0 -> sync();
        case 1, 2 -> imports(random, seed);
        case 3 -> sendDue(seed);
        default -> grants.change();
      }
    }
    afterARound(random, seed);
  }

  /** After a round, each viewer who may log in gets the import by every channel. */
  private void afterARound(Random random, long seed) {
    sync();
    sendDue(seed);
    for (var product : grants.products()) {
      got.clear();
      var event = imports(product, random.nextBoolean());
      sendDue(seed);
      var expected = new TreeSet<String>();
      for (var user : grants.viewers(product)) {
        WANTED.forEach(channel -> expected.add("u" + user + " " + channel + " " + event));
      }
      assertThat(new TreeSet<>(got)).as("seed " + seed + ", " + event).isEqualTo(expected);
    }
  }

  private void sync() {
    fixture.advance(Duration.ofMinutes(15));
    fixture.sync();
    shown.clear();
    shownTypes.clear();
    people = grants.people();
    for (var product : grants.products()) {
      shown.put(product, grants.viewers(product));
      shownTypes.put(product, grants.type(product));
    }
  }

  private void imports(Random random, long seed) {
    var product = grants.products().get(random.nextInt(grants.products().size()));
    imports(product, random.nextBoolean());
    recordAlerts(seed);
  }

  /** A webhook of DefectDojo; returns the event. */
  private String imports(long product, boolean saysType) {
    var dojo = fixture.dojo();
    var type =
        new Reference.NameAndPage(
            "Type " + grants.type(product), dojo.url() + "/organization/" + grants.type(product));
    var title = "Import %d into product %d".formatted(++imports, product);
    var draft =
        new EventDraft(
            "scan_added",
            new Event.Content(title, "", null, null, Findings.NONE, null, null),
            saysType ? type : null,
            new Reference.NameAndPage(grants.name(product), dojo.url() + "/product/" + product),
            null,
            null,
            Event.EventRecipients.EVERYBODY,
            null);
    fixture.withProductReader(
        reader -> {
          var hold =
              new EventHold(
                  reader, fixture.database(), fixture::now, intakes.waitingEvents()::route);
          var intake = intakes.intake(hold, _ -> {});
          dojo.forgetsRequests();
          var event = intake.accept(EventSource.of("defectdojo"), List.of(draft)).getFirst();
          products.put(event.id(), product);
          readHeldEvents(hold);
          if (!dojo.requests("products/" + product).isEmpty()) {
            readSingleProduct(product);
          }
        });
    return title;
  }

  /** A product that is read by itself shows whom it and its type name, and nothing of people. */
  private void readSingleProduct(long product) {
    var viewers = grants.viewers(product, people);
    shown.put(product, viewers);
    shownTypes.put(product, grants.type(product));
    for (var other : shownTypes.keySet()) {
      if (shownTypes.get(other) == grants.type(product)) {
        shown.computeIfAbsent(other, _ -> new TreeSet<>()).addAll(viewers);
      }
    }
  }

  private static void readHeldEvents(EventHold hold) {
    try {
      assertThat(hold.readHeldProducts()).as("all is read").isTrue();
    } catch (InterruptedException stop) {
      throw new IllegalStateException(stop);
    }
  }

  /** Sends what is due by Slack and email, as the dispatcher would. */
  private void sendDue(long seed) {
    recordAlerts(seed);
    for (var channel : List.of(Channel.SLACK, Channel.EMAIL)) {
      for (var destination : outbox.queue().claim(channel, 100, _ -> false)) {
        var due = outbox.dueDeliveries().due(destination, 1_000, false).deliveries();
        while (!due.isEmpty()
            && outbox.attemptStarter().begin(destination, due)
                instanceof AttemptStarter.BeginResult.Dropped) {
          due = outbox.dueDeliveries().due(destination, 1_000, false).deliveries();
        }
        due.forEach((delivery, event) -> recordDelivery(delivery, event.content().title(), seed));
        if (!due.isEmpty()) {
          outbox.settlement().sent(List.copyOf(due.keySet()), null);
        }
        outbox.queue().release(destination, null);
      }
    }
  }

  /** Alerts are delivered by being stored. */
  private void recordAlerts(long seed) {
    for (var event : products.keySet()) {
      fixture.database().read(handle -> new Deliveries(handle).ofEvent(event)).stream()
          .filter(one -> one.destination().channel() == Channel.ALERT)
          .filter(one -> one.state() == DeliveryState.SENT)
          .forEach(one -> recordDelivery(one, title(event), seed));
    }
  }

  private String title(String event) {
    return fixture
        .database()
        .read(handle -> new Events(handle).event(event))
        .orElseThrow()
        .content()
        .title();
  }

  private void recordDelivery(Delivery delivery, String title, long seed) {
    var username = delivery.username();
    if (username == null || !seen.add(delivery.id())) {
      return;
    }
    got.add(username + " " + delivery.destination().channel() + " " + title);
    var product = products.get(delivery.event());
    var user = Long.parseLong(username.substring(1));
    var may = new TreeSet<>(shown.getOrDefault(product, Set.of()));
    may.addAll(grants.viewers(product));
    assertThat(may)
        .as("seed %d: %s gets “%s” by %s", seed, username, title, delivery.destination().channel())
        .contains(user);
  }
}
