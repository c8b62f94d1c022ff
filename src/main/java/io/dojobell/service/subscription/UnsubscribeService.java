package io.dojobell.service.subscription;

import io.dojobell.crypto.SecretBox;
import io.dojobell.database.Database;
import io.dojobell.model.Channel;
import io.dojobell.model.Event;
import io.dojobell.model.EventType;
import io.dojobell.model.OrganisationSettings;
import io.dojobell.model.Product;
import io.dojobell.model.Setting;
import io.dojobell.model.User;
import io.dojobell.store.Inventory;
import io.dojobell.store.Settings;
import io.dojobell.store.SystemSettings;
import io.dojobell.store.Users;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Base64;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jdbi.v3.core.Handle;

/**
 * One-click unsubscribe (RFC 8058): a signed link that turns off the email of event types for one
 * user, without a log-in, and can do nothing else.
 */
public final class UnsubscribeService {
  private static final String TOKEN_PURPOSE = "unsubscribe\n";
  private static final String TYPE_SEPARATOR = ",";
  private static final String UNDO_PURPOSE = "undo unsubscribe\n";

  private final Database database;
  private final SecretBox secrets;
  private final String publicUrl;

  /**
   * @param publicUrl without a slash at the end; empty: there are no links
   */
  public UnsubscribeService(Database database, SecretBox secrets, String publicUrl) {
    this.database = database;
    this.secrets = secrets;
    this.publicUrl = publicUrl;
  }

  /** The account and event types of a link. */
  public record Request(String username, List<EventType> types) {
    public Request {
      types = List.copyOf(types);
    }

    private String typeNames() {
      return types.stream().map(EventType::wireName).collect(Collectors.joining(TYPE_SEPARATOR));
    }
  }

  /**
   * Returns the link for the types of the events; empty if people cannot reach Dojobell, if the
   * account is deleted, or if a mail of one would still come: not by the person's own setting, or
   * also required.
   */
  public Optional<URI> link(String username, List<Event> events) {
    if (publicUrl.isEmpty()) {
      return Optional.empty();
    }
    var request = new Request(username, events.stream().map(Event::type).distinct().toList());
    return database
        .read(handle -> keyOfOwnChoice(handle, username, events))
        .map(key -> link(username + "\n" + request.typeNames(), key));
  }

  /** Returns the key that signs the account's links; empty: a mail of one would still come. */
  private static Optional<String> keyOfOwnChoice(
      Handle handle, String username, List<Event> events) {
    return events.stream().allMatch(event -> isOwnChoice(handle, username, event))
        ? new Users(handle).linkSigningKey(username)
        : Optional.empty();
  }

  private static boolean isOwnChoice(Handle handle, String username, Event event) {
    var isRequired = event.recipients().usernames() != null && isRequired(handle, event.type());
    return !isRequired && row(handle, username, event).contains(Channel.EMAIL);
  }

  private static Set<Channel> row(Handle handle, String username, Event event) {
    var settings = new Settings(handle);
    var product = event.subject().product();
    return Optional.ofNullable(product)
        .flatMap(known -> settings.product(username, known.key()))
        .filter(setting -> setting.channels().containsKey(event.type()))
        .orElseGet(() -> settings.personal(username))
        .channelsFor(event.type());
  }

  /**
   * Returns true if the organisation mails such events to their recipients whatever their settings.
   */
  private static boolean isRequired(Handle handle, EventType type) {
    return new SystemSettings(handle).read().get(OrganisationSettings.REQUIRED).contains(type)
        && new Settings(handle).of(Settings.Scope.SYSTEM).channelsFor(type).contains(Channel.EMAIL);
  }

  private URI link(String text, String key) {
    var token = encoded(text) + "." + secrets.sign(signed(text, key));
    return URI.create(publicUrl + "/unsubscribe/" + token);
  }

  private Optional<String> linkKey(String username) {
    return database.read(handle -> new Users(handle).linkSigningKey(username));
  }

  /**
   * Returns the signature. The account's key ends its links with it; accounts from before such keys
   * have none.
   */
  private static String signed(String text, String key) {
    return key.isEmpty() ? TOKEN_PURPOSE + text : TOKEN_PURPOSE + text + "\n" + key;
  }

  /** Returns the request of the token; empty if it is not ours, or its account is deleted. */
  public Optional<Request> read(String token) {
    var dot = token.indexOf('.');
    if (dot < 0) {
      return Optional.empty();
    }
    try {
      var text =
          new String(
              Base64.getUrlDecoder().decode(token.substring(0, dot)), StandardCharsets.UTF_8);
      var line = text.lastIndexOf('\n');
      if (line < 0) {
        return Optional.empty();
      }
      var username = text.substring(0, line);
      var key = linkKey(username);
      if (key.isEmpty() || !secrets.isSigned(signed(text, key.get()), token.substring(dot + 1))) {
        return Optional.empty();
      }
      var types =
          Arrays.stream(text.substring(line + 1).split(TYPE_SEPARATOR))
              .flatMap(name -> EventType.of(name).stream())
              .toList();
      return types.isEmpty() ? Optional.empty() : Optional.of(new Request(username, types));
    } catch (IllegalArgumentException _) {
      return Optional.empty();
    }
  }

  /**
   * The effect of a click.
   *
   * @param accounts the accounts of the mailbox
   * @param products the names of the products of whose settings it is
   * @param required the types of which mails are still sent to those whom an event names
   * @param isFallback true if a mail may still come if a direct message cannot be delivered
   */
  public record Effect(
      List<String> accounts, List<String> products, List<EventType> required, boolean isFallback) {
    public Effect {
      accounts = List.copyOf(accounts);
      products = List.copyOf(products);
      required = List.copyOf(required);
    }
  }

  /** Returns the effect that a click would have, or has had. */
  public Effect effect(Request request) {
    return database.read(
        handle -> {
          var accounts = accounts(handle, request.username());
          var settings = new Settings(handle);
          return new Effect(
              accounts,
              products(handle, accounts, request),
              request.types().stream().filter(type -> isRequired(handle, type)).toList(),
              accounts.stream().anyMatch(name -> hasSlack(settings.personal(name), request)));
        });
  }

  private static boolean hasSlack(Setting setting, Request request) {
    return hasAny(setting, request, Channel.SLACK);
  }

  private static boolean hasAny(Setting setting, Request request, Channel channel) {
    return request.types().stream().anyMatch(type -> setting.channelsFor(type).contains(channel));
  }

  /** Returns the names of the products in whose settings those accounts have such email. */
  private static List<String> products(Handle handle, List<String> accounts, Request request) {
    var settings = new Settings(handle);
    var inventory = new Inventory(handle);
    return accounts.stream()
        .flatMap(account -> productsWithEmail(settings, account, request).stream())
        .distinct()
        .map(key -> inventory.product(key).map(Product::name).orElse(key))
        .toList();
  }

  private static List<String> productsWithEmail(
      Settings settings, String account, Request request) {
    var keys = new ArrayList<String>();
    for (var key : settings.productsSetBy(account)) {
      var setting = settings.product(account, key).orElse(Setting.EMPTY);
      if (hasAny(setting, request, Channel.EMAIL)) {
        keys.add(key);
      }
    }
    return keys;
  }

  /** Returns all accounts of the mailbox: its reader means all mails to it. */
  private static List<String> accounts(Handle handle, String username) {
    var users = new Users(handle);
    var email = users.byUsername(username).map(User::email).orElse("");
    var others =
        email.isEmpty()
            ? Stream.<String>empty()
            : users.byEmail(email).stream().map(User::username);
    return Stream.concat(Stream.of(username), others).distinct().toList();
  }

  /**
   * Turns off the email of those types, in the personal settings and in every product setting of
   * the accounts of the mailbox.
   *
   * @return the value for {@link #undo}; empty: nothing was on
   */
  public String unsubscribe(Request request) {
    return database.write(
        handle -> {
          var ended = new ArrayList<String>();
          for (var account : accounts(handle, request.username())) {
            request.types().forEach(type -> turnOff(handle, account, type, ended));
          }
          return ended.isEmpty() ? "" : signed(request, String.join("\n", ended));
        });
  }

  private static void turnOff(Handle handle, String account, EventType type, List<String> ended) {
    var settings = new Settings(handle);
    var personal = settings.personal(account);
    if (personal.channelsFor(type).contains(Channel.EMAIL)) {
      settings.putPersonal(
          account, personal.withChannels(type, without(personal.channelsFor(type))));
      ended.add(account + "\t\t" + type.wireName());
    }
    for (var product : settings.productsSetBy(account)) {
      var setting = settings.product(account, product).orElse(Setting.EMPTY);
      if (setting.channelsFor(type).contains(Channel.EMAIL)) {
        settings.putProduct(
            account, product, setting.withChannels(type, without(setting.channelsFor(type))));
        ended.add(account + "\t" + product + "\t" + type.wireName());
      }
    }
  }

  /**
   * Turns on again what a click on that link turned off.
   *
   * @return true if it did
   */
  public boolean undo(Request request, String undo) {
    var dot = undo.indexOf('.');
    if (dot < 0) {
      return false;
    }
    var ended = decoded(undo.substring(0, dot));
    if (ended.isEmpty() || !undo.equals(signed(request, ended.get()))) {
      return false;
    }
    database.run(
        handle -> {
          var accounts = accounts(handle, request.username());
          ended
              .get()
              .lines()
              .map(line -> line.split("\t", 3))
              .filter(words -> accounts.contains(words[0]))
              .forEach(words -> restore(handle, words, request));
        });
    return true;
  }

  /**
   * @param words account, product and type; pages of earlier versions have no type, and no product
   *     where it was the personal setting
   */
  private static void restore(Handle handle, String[] words, Request request) {
    var settings = new Settings(handle);
    var type =
        words.length < 3
            ? request.types().getFirst()
            : EventType.of(words[2]).orElse(request.types().getFirst());
    if (words.length == 1 || words[1].isEmpty()) {
      var personal = settings.personal(words[0]);
      settings.putPersonal(words[0], personal.withChannels(type, with(personal.channelsFor(type))));
      return;
    }
    var product = settings.product(words[0], words[1]);
    if (product.isPresent() && product.get().channels().containsKey(type)) {
      var channels = with(product.get().channelsFor(type));
      settings.putProduct(words[0], words[1], product.get().withChannels(type, channels));
    }
  }

  private String signed(Request request, String ended) {
    var text = UNDO_PURPOSE + request.username() + "\n" + request.typeNames() + "\n" + ended;
    return encoded(ended) + "." + secrets.sign(text);
  }

  private static String encoded(String text) {
    return Base64.getUrlEncoder()
        .withoutPadding()
        .encodeToString(text.getBytes(StandardCharsets.UTF_8));
  }

  private static Optional<String> decoded(String text) {
    try {
      return Optional.of(new String(Base64.getUrlDecoder().decode(text), StandardCharsets.UTF_8));
    } catch (IllegalArgumentException _) {
      return Optional.empty();
    }
  }

  private static Set<Channel> with(Set<Channel> row) {
    var all = EnumSet.of(Channel.EMAIL);
    all.addAll(row);
    return all;
  }

  private static Set<Channel> without(Set<Channel> row) {
    var rest = EnumSet.noneOf(Channel.class);
    rest.addAll(row);
    rest.remove(Channel.EMAIL);
    return rest;
  }
}
