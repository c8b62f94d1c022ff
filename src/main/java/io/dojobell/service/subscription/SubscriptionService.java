package io.dojobell.service.subscription;

import io.dojobell.database.Database;
import io.dojobell.model.Channel;
import io.dojobell.model.EventType;
import io.dojobell.model.EventType.EventGroup;
import io.dojobell.model.FoldedText;
import io.dojobell.model.Product;
import io.dojobell.model.Setting;
import io.dojobell.model.Severity;
import io.dojobell.model.User;
import io.dojobell.service.Actor;
import io.dojobell.service.Suggestions;
import io.dojobell.service.subscription.SettingsService.Scope;
import io.dojobell.store.Inventory;
import io.dojobell.store.ProductMembers;
import io.dojobell.store.Settings;
import io.dojobell.store.Webhooks;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jdbi.v3.core.Handle;
import org.jspecify.annotations.Nullable;

/**
 * Reads and changes a person's subscriptions: their personal setting and those for single products.
 */
public final class SubscriptionService {
  /** The largest number of products that are searched for a name like the given one. */
  private static final int MAX_SEARCHED = 5_000;

  private final Database database;

  public SubscriptionService(Database database) {
    this.database = database;
  }

  /**
   * A requested change.
   *
   * @param add true if the channels are added; false if they are removed
   * @param product a name or key; empty: the personal setting is meant
   * @param min null: stays as it is
   */
  public record SubscriptionChange(
      boolean add,
      Set<EventType> events,
      Optional<String> product,
      Set<Channel> channels,
      @Nullable Severity min) {
    public SubscriptionChange {
      events = Set.copyOf(events);
      channels = Set.copyOf(channels);
    }

    /**
     * Returns the change that follows a product: direct messages on Slack about scans, SLAs, risk
     * and engagements, without imports that changed nothing.
     */
    public static SubscriptionChange follow(String product) {
      var types =
          Stream.of(EventGroup.SCANS, EventGroup.SLAS, EventGroup.ENGAGEMENTS)
              .flatMap(group -> group.types().stream())
              .filter(type -> type != EventType.SCAN_ADDED_EMPTY)
              .collect(Collectors.toSet());
      return new SubscriptionChange(true, types, Optional.of(product), Set.of(Channel.SLACK), null);
    }
  }

  /** The result of a change. */
  public sealed interface SubscriptionResult {
    /**
     * The subscription is as requested.
     *
     * @param product the setting's product; null: the personal one
     * @param effective the events whose rows have changed
     * @param undo restores the rows from before
     */
    record Changed(
        @Nullable Product product, Setting now, Set<EventType> effective, PreviousRows undo)
        implements SubscriptionResult {}

    /**
     * There is no such product that the person may view.
     *
     * @param suggestions similar names of products the person may view
     */
    record NoProduct(String name, List<String> suggestions) implements SubscriptionResult {}
  }

  /**
   * The rows as they were before a change.
   *
   * @param product its key; null: of the personal setting
   * @param rows empty where a product's row was not set
   * @param min as it was
   */
  public record PreviousRows(
      @Nullable String product,
      Map<EventType, Optional<Set<Channel>>> rows,
      @Nullable Severity min) {
    public PreviousRows {
      rows = Map.copyOf(rows);
    }
  }

  /**
   * All settings of a person.
   *
   * @param products by name, those the person may still view
   */
  public record Overview(Setting personal, Map<Product, Setting> products) {}

  /** Changes the person's setting. */
  public SubscriptionResult change(User user, SubscriptionChange change) {
    return database.write(
        handle -> {
          if (change.product().isEmpty()) {
            return apply(handle, user, null, change);
          }
          var product = viewable(handle, user, change.product().get());
          return product.isPresent()
              ? apply(handle, user, product.get(), change)
              : new SubscriptionResult.NoProduct(
                  change.product().get(), suggestions(handle, user, change.product().get()));
        });
  }

  private static SubscriptionResult apply(
      Handle handle, User user, @Nullable Product product, SubscriptionChange change) {
    var settings = new Settings(handle);
    var personal = settings.personal(user.username());
    var old =
        product == null
            ? personal
            : settings.product(user.username(), product.key()).orElse(Setting.EMPTY);
    var changed = old;
    var effective = EnumSet.noneOf(EventType.class);
    var before = new EnumMap<EventType, Optional<Set<Channel>>>(EventType.class);
    for (var type : change.events()) {
      // A product's row that is not set yet starts as what applied there so far.
      var row = old.channels().getOrDefault(type, personal.channelsFor(type));
      var wanted = changedRow(row, change);
      if (!wanted.equals(row)) {
        effective.add(type);
      }
      if (!wanted.equals(old.channels().get(type))) {
        before.put(type, Optional.ofNullable(old.channels().get(type)));
        changed = changed.withChannels(type, wanted);
      }
    }
    if (change.min() != null) {
      changed = changed.withMinSeverity(change.min());
    }
    if (!changed.equals(old)) {
      put(settings, user, product == null ? null : product.key(), changed);
      var scope =
          product == null
              ? new Scope.Personal(user.username())
              : new Scope.OfProduct(user.username(), product.key());
      SettingDiff.describeChange(scope, old, changed)
          .ifPresent(words -> Actor.of(user).record(handle, words));
    }
    var undo = new PreviousRows(product == null ? null : product.key(), before, old.minSeverity());
    return new SubscriptionResult.Changed(product, changed, effective, undo);
  }

  private static Set<Channel> changedRow(Set<Channel> row, SubscriptionChange change) {
    var wanted = EnumSet.noneOf(Channel.class);
    wanted.addAll(row);
    if (change.add()) {
      wanted.addAll(change.channels());
    } else {
      wanted.removeAll(change.channels());
    }
    return wanted;
  }

  /**
   * Replaces the person's own setting by a preset.
   *
   * @return what restores it
   */
  public PreviousRows applyPreset(User user, Preset preset) {
    return database.write(
        handle -> {
          var settings = new Settings(handle);
          var old = settings.personal(user.username());
          var changed = preset.applyTo(old);
          settings.putPersonal(user.username(), changed);
          SettingDiff.describeChange(new Scope.Personal(user.username()), old, changed)
              .ifPresent(words -> Actor.of(user).record(handle, words));
          var before = new EnumMap<EventType, Optional<Set<Channel>>>(EventType.class);
          for (var type : EventType.values()) {
            before.put(type, Optional.of(old.channelsFor(type)));
          }
          return new PreviousRows(null, before, old.minSeverity());
        });
  }

  /**
   * Restores the rows from before a change.
   *
   * @return true if the setting still exists
   */
  public boolean undo(User user, PreviousRows undo) {
    return database.write(
        handle -> {
          var settings = new Settings(handle);
          var key = undo.product();
          if (key != null && isHidden(handle, user, key)) {
            return false;
          }
          var now =
              key == null
                  ? settings.personal(user.username())
                  : settings.product(user.username(), key).orElse(Setting.EMPTY);
          var rows = new EnumMap<EventType, Set<Channel>>(EventType.class);
          rows.putAll(now.channels());
          undo.rows().forEach((type, row) -> replace(rows, type, row));
          put(settings, user, key, new Setting(rows, undo.min()));
          return true;
        });
  }

  private static boolean isHidden(Handle handle, User user, String product) {
    return new ProductMembers(handle).viewable(user.username(), product).isEmpty();
  }

  private static <K, V> void replace(Map<K, V> values, K key, Optional<V> value) {
    values.remove(key);
    value.ifPresent(one -> values.put(key, one));
  }

  private static void put(Settings settings, User user, @Nullable String product, Setting setting) {
    if (product == null) {
      settings.putPersonal(user.username(), setting);
    } else if (setting.equals(Setting.EMPTY)) {
      settings.deleteProduct(user.username(), product);
    } else {
      settings.putProduct(user.username(), product, setting);
    }
  }

  /** Returns the keys of the products that the person has settings of their own for. */
  public Set<String> followedProducts(User user) {
    return database.read(handle -> Set.copyOf(new Settings(handle).productsSetBy(user.username())));
  }

  /** Returns all of the person's subscriptions. */
  public Overview overview(User user) {
    return database.read(
        handle -> {
          var settings = new Settings(handle);
          var members = new ProductMembers(handle);
          var products = new LinkedHashMap<Product, Setting>();
          for (var key : settings.productsSetBy(user.username())) {
            var product = members.viewable(user.username(), key);
            var setting = settings.product(user.username(), key);
            if (product.isPresent() && setting.isPresent()) {
              products.put(product.get(), setting.get());
            }
          }
          return new Overview(settings.personal(user.username()), products);
        });
  }

  /**
   * Returns the product by key, else by name; one that may not be viewed never hides one that may.
   */
  public static Optional<Product> viewable(Handle handle, User user, String name) {
    return new ProductMembers(handle)
        .viewable(user.username(), name.strip())
        .or(() -> findNamed(handle, user, name.strip()))
        .or(() -> findFolded(handle, user, name));
  }

  private static Optional<Product> findNamed(Handle handle, User user, String name) {
    var members = new ProductMembers(handle);
    return new Inventory(handle)
        .productsNamed(name).stream()
            .filter(product -> members.mayView(user.username(), product))
            .findFirst();
  }

  /**
   * Returns the product whose key or name differs in quotes, dashes, spaces or invisible marks
   * only.
   */
  private static Optional<Product> findFolded(Handle handle, User user, String name) {
    var wanted = FoldedText.of(name);
    return new ProductMembers(handle)
        .viewableBy(user.username(), "", MAX_SEARCHED).stream()
            .filter(product -> isCalled(product, wanted))
            .findFirst();
  }

  private static boolean isCalled(Product product, String folded) {
    return FoldedText.of(product.name()).equalsIgnoreCase(folded)
        || FoldedText.of(product.key()).equalsIgnoreCase(folded);
  }

  /** Returns true if the person has a webhook endpoint of their own. */
  public boolean hasEndpoint(User user) {
    return database.read(handle -> Webhooks.hasOwn(handle, user.username()));
  }

  /**
   * Returns similar names; if there are none, those without the first word, which may be a mistyped
   * “to”.
   */
  public static List<String> suggestions(Handle handle, User user, String name) {
    var names =
        new ProductMembers(handle)
            .viewableBy(user.username(), "", MAX_SEARCHED).stream().map(Product::name).toList();
    var near = Suggestions.all(name, names, 3);
    var space = name.indexOf(' ');
    return near.isEmpty() && space > 0
        ? matchingNames(handle, user, name.substring(space + 1), names)
        : near;
  }

  private static List<String> matchingNames(
      Handle handle, User user, String name, List<String> names) {
    return viewable(handle, user, name)
        .map(product -> List.of(product.name()))
        .orElseGet(() -> Suggestions.all(name, names, 3));
  }
}
