package io.dojobell.intake;

import io.dojobell.crypto.SecretBox;
import io.dojobell.database.Database;
import io.dojobell.database.TestDatabase;
import io.dojobell.model.AvailableChannels;
import io.dojobell.model.Channel;
import io.dojobell.model.Delivery;
import io.dojobell.model.DeliveryState;
import io.dojobell.model.Destination;
import io.dojobell.model.Endpoint;
import io.dojobell.model.EventType;
import io.dojobell.model.Product;
import io.dojobell.model.ProductType;
import io.dojobell.model.Route;
import io.dojobell.model.Setting;
import io.dojobell.model.Severity;
import io.dojobell.model.User;
import io.dojobell.model.Visibility;
import io.dojobell.outbox.Outbox;
import io.dojobell.outbox.WakeUps;
import io.dojobell.store.Deliveries;
import io.dojobell.store.Inventory;
import io.dojobell.store.ProductMembers;
import io.dojobell.store.Routes;
import io.dojobell.store.Settings;
import io.dojobell.store.SystemSettings;
import io.dojobell.store.TeamsWebhooks;
import io.dojobell.store.Users;
import io.dojobell.store.Webhooks;
import java.net.URI;
import java.time.InstantSource;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** An installation without its doors: a database, accounts and settings, and the real intake. */
public final class TestInstallation implements AutoCloseable {
  public static final String TEAMS = "https://teams.example.com/hook";

  private final TestDatabase test = TestDatabase.open();
  private final Database database = test.database();
  private final SecretBox secrets = new SecretBox("test");
  private final Intake intake;

  /** All channels configured, the system's addresses set, nobody there yet. */
  public TestInstallation() {
    this(AvailableChannels.of(true, false, true));
    database.run(
        handle -> {
          var values = new SystemSettings(handle);
          values.putIfEmpty("slack_channel", "C1");
          values.putIfEmpty("email_to", "team@example.com");
          values.putIfEmpty(
              "teams_webhook", new TeamsWebhooks(handle, secrets).add(URI.create(TEAMS)));
        });
  }

  /** Only what the wiring says, and no system address but the inbox. */
  public TestInstallation(AvailableChannels wiring) {
    intake =
        new IntakeModule(
                database,
                new Outbox(new WakeUps(), InstantSource.system()),
                wiring,
                Visibility.OPEN,
                (_, _, _, _) -> {},
                InstantSource.system())
            .intake();
  }

  public Database database() {
    return database;
  }

  public Intake intake() {
    return intake;
  }

  /** A user who wants nothing. */
  public TestInstallation user(String name) {
    return user(new User(name, name, name + "@example.com", null, null, false, true));
  }

  /** An admin who wants nothing. */
  public TestInstallation admin(String name) {
    return user(new User(name, name, name + "@example.com", null, null, true, true));
  }

  public TestInstallation user(User user) {
    database.run(
        handle -> {
          new Users(handle).put(user);
          new Settings(handle).putPersonal(user.username(), emptySetting());
        });
    return this;
  }

  /** The user's personal setting has that row. */
  public TestInstallation subscribes(String user, EventType type, Channel... channels) {
    database.run(
        handle -> {
          var settings = new Settings(handle);
          settings.putPersonal(user, settings.personal(user).withChannels(type, setOf(channels)));
        });
    return this;
  }

  public TestInstallation minSeverity(String user, Severity least) {
    database.run(
        handle -> {
          var settings = new Settings(handle);
          settings.putPersonal(user, settings.personal(user).withMinSeverity(least));
        });
    return this;
  }

  /** The user has set that row for the product. */
  public TestInstallation subscribesForProduct(
      String user, String product, EventType type, Channel... channels) {
    return productSetting(user, product, Setting.EMPTY.withChannels(type, setOf(channels)));
  }

  public TestInstallation productSetting(String user, String product, Setting setting) {
    database.run(handle -> new Settings(handle).putProduct(user, product, setting));
    return this;
  }

  /** The system setting has that row, and no other than those said so far. */
  public TestInstallation system(EventType type, Channel... channels) {
    database.run(
        handle -> {
          var settings = new Settings(handle);
          settings.put(
              Settings.Scope.SYSTEM,
              settings.of(Settings.Scope.SYSTEM).withChannels(type, setOf(channels)));
        });
    return this;
  }

  public TestInstallation withEmptySystemSetting() {
    database.run(handle -> new Settings(handle).put(Settings.Scope.SYSTEM, emptySetting()));
    return this;
  }

  public TestInstallation systemSetting(String name, String value) {
    database.run(
        handle ->
            handle.execute(
                "insert into system_values (name, value) values (?, ?)"
                    + " on conflict (name) do update set value = excluded.value",
                name,
                value));
    return this;
  }

  public TestInstallation openProduct(String key) {
    return product(key, null, Visibility.OPEN);
  }

  public TestInstallation closedProduct(String key, String... members) {
    product(key, null, Visibility.MEMBERS);
    return members(key, members);
  }

  public TestInstallation product(String key, @Nullable String type, Visibility visibility) {
    database.run(
        handle -> {
          var inventory = new Inventory(handle);
          if (type != null && inventory.productType(type).isEmpty()) {
            inventory.put(new ProductType(type, type, null));
          }
          inventory.put(new Product(key, key, type, null, visibility));
        });
    return this;
  }

  public TestInstallation members(String product, String... members) {
    database.run(handle -> new ProductMembers(handle).put(product, List.of(members)));
    return this;
  }

  public TestInstallation route(Route route) {
    database.run(handle -> new Routes(handle).add(route));
    return this;
  }

  public TestInstallation endpoint(@Nullable String owner) {
    database.run(
        handle ->
            new Webhooks(handle, secrets)
                .add(
                    new Endpoint(
                        0,
                        "ci",
                        "https://ci.example.com/",
                        null,
                        null,
                        null,
                        owner,
                        Endpoint.Status.ACTIVE,
                        "")));
    return this;
  }

  /** Takes the event in and gives all its deliveries. */
  public List<Delivery> deliveries(EventBuilder event) {
    var id = intake.accept(EventSource.of("test"), List.of(event.draft())).getFirst().id();
    return database.read(handle -> new Deliveries(handle).ofEvent(id));
  }

  /** Returns the destinations of the event, sent or waiting; the Teams webhook as {@code teams}. */
  public Set<String> deliveredTo(EventBuilder event) {
    return deliveries(event).stream()
        .filter(delivery -> delivery.state() != DeliveryState.SKIPPED)
        .map(delivery -> text(delivery.destination()))
        .collect(Collectors.toCollection(TreeSet::new));
  }

  private static String text(Destination destination) {
    return destination instanceof Destination.TeamsWebhook ? "teams" : destination.text();
  }

  private static Setting emptySetting() {
    var setting = Setting.EMPTY;
    for (var type : EventType.values()) {
      setting = setting.withChannels(type, Set.of());
    }
    return setting;
  }

  private static Set<Channel> setOf(Channel... channels) {
    var set = EnumSet.noneOf(Channel.class);
    set.addAll(Arrays.asList(channels));
    return set;
  }

  @Override
  public void close() {
    test.close();
  }
}
