package io.dojobell.desk;

import io.dojobell.model.Channel;
import io.dojobell.model.EventType;
import io.dojobell.store.Database;
import io.dojobell.store.SecretBox;
import io.dojobell.store.Settings;
import io.dojobell.store.Users;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;

/**
 * One-click unsubscribe (RFC 8058): a signed link that turns off one event type's email for one
 * user, without a log-in, and can do nothing else.
 */
public final class Unsubscribing {
  private static final String USE = "unsubscribe\n";

  private final Database database;
  private final SecretBox secrets;
  private final String publicUrl;

  /**
   * @param publicUrl without a slash at the end; empty: there are no links
   */
  public Unsubscribing(Database database, SecretBox secrets, String publicUrl) {
    this.database = database;
    this.secrets = secrets;
    this.publicUrl = publicUrl;
  }

  /** What a link turns off. */
  public record Request(String username, EventType type) {}

  /** The link; empty where people can't reach Dojobell, or the account is gone. */
  public Optional<URI> link(String username, EventType type) {
    if (publicUrl.isEmpty()) {
      return Optional.empty();
    }
    return linkKey(username).map(key -> link(username + "\n" + type.word(), key));
  }

  private URI link(String text, String key) {
    var token =
        Base64.getUrlEncoder()
                .withoutPadding()
                .encodeToString(text.getBytes(StandardCharsets.UTF_8))
            + "."
            + secrets.sign(signed(text, key));
    return URI.create(publicUrl + "/unsubscribe/" + token);
  }

  private Optional<String> linkKey(String username) {
    return database.read(handle -> new Users(handle).linkKey(username));
  }

  /** The account's key ends its links with it; accounts from before such keys have none. */
  private static String signed(String text, String key) {
    return key.isEmpty() ? USE + text : USE + text + "\n" + key;
  }

  /** What the token asks for; empty if we did not make it, or its account is gone. */
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
      return EventType.named(text.substring(line + 1)).map(type -> new Request(username, type));
    } catch (IllegalArgumentException _) {
      return Optional.empty();
    }
  }

  /** Turns off that type's email, in the personal setting and in every product setting. */
  public void act(Request request) {
    database.run(
        handle -> {
          var settings = new Settings(handle);
          var personal = settings.personal(request.username());
          settings.putPersonal(
              request.username(),
              personal.with(request.type(), without(personal.row(request.type()))));
          for (var product : settings.productsSetBy(request.username())) {
            settings
                .product(request.username(), product)
                .filter(setting -> setting.channels().containsKey(request.type()))
                .ifPresent(
                    setting ->
                        settings.putProduct(
                            request.username(),
                            product,
                            setting.with(request.type(), without(setting.row(request.type())))));
          }
        });
  }

  private static Set<Channel> without(Set<Channel> row) {
    var rest = EnumSet.noneOf(Channel.class);
    rest.addAll(row);
    rest.remove(Channel.EMAIL);
    return rest;
  }
}
