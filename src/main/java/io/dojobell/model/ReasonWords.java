package io.dojobell.model;

import io.dojobell.model.SkipReason.MuteScope;
import java.time.temporal.ChronoUnit;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** Puts reasons of deliveries into words. */
public final class ReasonWords {
  private ReasonWords() {}

  /** Returns the reason as one or more sentences without a full stop; of a notice, its kind. */
  public static String of(DeliveryReason reason) {
    return switch (reason) {
      case DeliveryReason.SystemSetting(var type, var channel) -> ofSystem(quoted(type), channel);
      case DeliveryReason.OfRoute(var route, var type) ->
          "Route %d sends %s here".formatted(route, quoted(type));
      case DeliveryReason.PersonalSetting(var type, var channel, var product) ->
          "%s sends %s by %s".formatted(ownSetting(product), quoted(type), channel.label());
      case DeliveryReason.RequiredType(var type, var channel) ->
          "%s is required: the organisation sends it to its recipients by %s"
              .formatted(quoted(type), channel.label());
      case DeliveryReason.TestRequested() -> "You asked for a test";
      case DeliveryReason.SameAddress(var chosen, var username, var other) ->
          "%s. The account %s has the same address: %s"
              .formatted(chosen.text(), username, other.text());
      case DeliveryReason.InPlaceOf(var channel, var error, var chosen) ->
          ofFallback(channel, error, chosen.text());
      case DeliveryReason.NotSent(var skipped, var chosen) ->
          "%s. Chosen because: %s".formatted(of(skipped), chosen.text());
      case DeliveryReason.NoLongerSent(var skipped, var chosen) ->
          "Not sent: %s. Chosen because: %s".formatted(within(skipped), chosen.text());
      case DeliveryReason.OfNotice(var kind) -> kind.wireName();
      case DeliveryReason.Sentence(var text) -> text;
      case DeliveryReason.OfLaterVersion(var code) ->
          "A reason that only a later version knows: " + code;
    };
  }

  /** Returns why something is not sent, within a sentence. */
  public static String within(SkipReason reason) {
    var text = of(reason);
    return isSentence(reason)
        ? text.substring(0, 1).toLowerCase(Locale.ROOT) + text.substring(1)
        : text;
  }

  private static boolean isSentence(SkipReason reason) {
    return reason instanceof SkipReason.BelowSeverity
        || reason instanceof SkipReason.BelowSeverityOfRoute
        || reason instanceof SkipReason.MutedByPerson
        || reason instanceof SkipReason.MutedInChannel;
  }

  private static String of(SkipReason reason) {
    return switch (reason) {
      case SkipReason.BelowSeverity(var severity, var min, var product) ->
          belowSeverity(severity, setting(product), min);
      case SkipReason.BelowSeverityOfRoute(var severity, var min) ->
          belowSeverity(severity, "the route", min);
      case SkipReason.MutedByPerson(var mute) -> "Muted by you: " + covered(mute);
      case SkipReason.MutedInChannel(var mute) -> "Muted in this channel: " + covered(mute);
      case SkipReason.ChannelDisabled(var channel) ->
          channel.words().subject() + " is disabled for the organisation";
      case SkipReason.NoSystemAddress(var channel) -> channel.words().noSystemAddress();
      case SkipReason.NoAddressOf(var channel, var username) ->
          channel.words().noAddress().formatted(username);
      case SkipReason.NotConfigured(var channel, var missing) ->
          channel.words().subject() + " is not configured: " + missing;
      case SkipReason.EndpointNotOfOrganisation() ->
          "the webhook endpoint is no longer one of the organisation's";
      case SkipReason.EndpointNotOfPerson(var username) ->
          "the webhook endpoint no longer belongs to " + username;
      case SkipReason.NoAccount(var username) -> "there is no account " + username + " any more";
      case SkipReason.Deactivated(var username) -> "the account " + username + " is deactivated";
      case SkipReason.NoAccess(var username, var product, var type) ->
          username + " no longer has access to " + subject(product, type);
      case SkipReason.NotChosen(var type, var channel, var product) ->
          "%s no longer sends %s by %s".formatted(setting(product), quoted(type), channel.label());
      case SkipReason.NoEmailAddress(var username) ->
          "the account " + username + " has no email address any more";
      case SkipReason.OtherEmailAddress() -> "the account has another email address now";
      case SkipReason.NewAddressServed() -> "it goes to the new address by another delivery";
      case SkipReason.OtherAccountServed(var username) ->
          "the account " + username + " gets it by another delivery";
    };
  }

  /** Returns that the system's setting sends those types. */
  static String ofSystem(String types, Channel channel) {
    return "The system setting sends %s to %s".formatted(types, channel.words().system());
  }

  /** Returns that it stands in for the other channel, which what was chosen names. */
  static String ofFallback(Channel channel, String error, String chosen) {
    return "Sent here because %s could not be used: %s. %s"
        .formatted(channel.label(), error, chosen);
  }

  /** Returns the person's setting at the beginning of a sentence. */
  static String ownSetting(@Nullable String product) {
    return "Y" + setting(product).substring(1);
  }

  static String quoted(EventType type) {
    return "“" + type.shortLabel() + "”";
  }

  private static String setting(@Nullable String product) {
    return product == null ? "your personal setting" : "your setting for the product " + product;
  }

  private static String belowSeverity(Severity severity, String setting, Severity min) {
    return "Below severity: it is %s and %s asks for %s or worse"
        .formatted(severity.wireName(), setting, min.wireName());
  }

  private static String covered(MuteScope mute) {
    var what =
        switch (mute.kind()) {
          case ALL -> "everything";
          case TYPE ->
              EventType.of(mute.subject())
                  .map(ReasonWords::quoted)
                  .orElse("“" + mute.subject() + "”");
          case PRODUCT -> "the product " + mute.subject();
        };
    return mute.until() == null
        ? what
        : what + " until " + mute.until().truncatedTo(ChronoUnit.MINUTES);
  }

  private static String subject(@Nullable String product, @Nullable String productType) {
    if (product != null) {
      return product;
    }
    return productType == null ? "what only admins get" : "any product of the type " + productType;
  }
}
