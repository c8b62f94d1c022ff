package io.dojobell.model;

import io.dojobell.model.SkipReason.MuteScope;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** Puts reasons of deliveries into words. */
public final class ReasonWords {
  private static final DateTimeFormatter TIME =
      DateTimeFormatter.ofPattern("d MMM yyyy HH:mm 'UTC'", Locale.ENGLISH)
          .withZone(ZoneOffset.UTC);

  private ReasonWords() {}

  /**
   * Returns the reason as one or more sentences without a full stop; of a notice, its kind.
   *
   * @param destination where the delivery goes
   */
  public static String of(DeliveryReason reason, Destination destination) {
    return switch (reason) {
      case DeliveryReason.SystemSetting(var type, var channel) ->
          ofSystem(quoted(type), channel, destination);
      case DeliveryReason.OfRoute(var route, var type) ->
          "Route %d sends %s here".formatted(route, quoted(type));
      case DeliveryReason.PersonalSetting(var type, var channel, var product) ->
          ofSetting(product, quoted(type), channel);
      case DeliveryReason.RequiredType(var type, _) -> ofRequired(quoted(type));
      case DeliveryReason.TestRequested() -> "You asked for a test";
      case DeliveryReason.SameAddress(var chosen, var username, var other) ->
          "%s. The account %s has the same address: %s"
              .formatted(of(chosen, destination), username, of(other, destination));
      case DeliveryReason.InPlaceOf(var channel, var error, var chosen) ->
          ofFallback(channel, error, of(chosen, destination), destination);
      case DeliveryReason.NotSent(var skipped, var chosen) ->
          "%s. Chosen because: %s".formatted(notSent(skipped), of(chosen, destination));
      case DeliveryReason.NoLongerSent(var skipped, var chosen) ->
          "Not sent: %s. Chosen because: %s".formatted(within(skipped), of(chosen, destination));
      case DeliveryReason.OfNotice(var kind) -> kind.wireName();
      case DeliveryReason.Sentence(var text) -> text;
      case DeliveryReason.OfLaterVersion(var code) ->
          "A reason that only a later version knows: " + code;
    };
  }

  /** Returns why something is not sent, within a sentence. */
  public static String within(SkipReason reason) {
    return switch (reason) {
      case SkipReason.BelowSeverity(var severity, var min, var product) ->
          belowSeverity(
              severity, product == null ? "your minimum" : "your minimum for " + product, min);
      case SkipReason.BelowSeverityOfRoute(var severity, var min) ->
          belowSeverity(severity, "the route's minimum", min);
      case SkipReason.MutedByPerson(var mute) -> "you muted " + covered(mute);
      case SkipReason.MutedInChannel(var mute) -> "muted in this channel: " + covered(mute);
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
      case SkipReason.NoAccount(var username) -> "the account " + username + " no longer exists";
      case SkipReason.Deactivated(var username) -> "the account " + username + " is deactivated";
      case SkipReason.NoAccess(var username, var product, var type) ->
          username + " no longer has access to " + subject(product, type);
      case SkipReason.NotChosen(var type, var channel, var product) ->
          notChosen(product, quoted(type), channel);
      case SkipReason.NoEmailAddress(var username) ->
          "the account " + username + " no longer has an email address";
      case SkipReason.OtherEmailAddress() -> "the account has another email address now";
      case SkipReason.NewAddressServed() -> "it goes to the new address by another delivery";
      case SkipReason.OtherAccountServed(var username) ->
          "the account " + username + " gets it by another delivery";
    };
  }

  /** Returns that the team notifications include those types. */
  static String ofSystem(String types, Channel channel, Destination destination) {
    var place = destination.channel() == channel ? place(destination) : channel.words().place();
    return "Team notifications include %s %s".formatted(types, place);
  }

  /** Returns that the person's setting includes those types. */
  static String ofSetting(@Nullable String product, String types, Channel channel) {
    var setting =
        product == null
            ? "You're subscribed to"
            : "Your settings for %s include".formatted(product);
    return "%s %s %s".formatted(setting, types, channel.words().place());
  }

  /** Returns that the organisation requires those types. */
  static String ofRequired(String types) {
    return "Your organisation requires %s notifications".formatted(types);
  }

  /** Returns that it was sent there because the other channel failed, and what was chosen. */
  static String ofFallback(Channel failed, String error, String chosen, Destination destination) {
    return "Sent %s because %s delivery failed: %s. %s"
        .formatted(place(destination), failed.label(), error, chosen);
  }

  /** Returns the channel that it goes to; of Slack the channel's name, where it is known. */
  private static String place(Destination destination) {
    return destination instanceof Destination.SlackChannel(var name) && name.startsWith("#")
        ? "in " + name
        : destination.channel().words().place();
  }

  /** Returns why something was not sent, at the beginning of a sentence. */
  private static String notSent(SkipReason reason) {
    return switch (reason) {
      case SkipReason.BelowSeverity _, SkipReason.BelowSeverityOfRoute _ ->
          "Not sent: " + within(reason);
      case SkipReason.MutedByPerson(var mute) -> "Muted: " + covered(mute);
      case SkipReason.MutedInChannel(var mute) -> "Muted in this channel: " + covered(mute);
      default -> within(reason);
    };
  }

  private static String notChosen(@Nullable String product, String type, Channel channel) {
    var setting =
        product == null
            ? "you're no longer subscribed to"
            : "your settings for %s no longer include".formatted(product);
    return "%s %s %s".formatted(setting, type, channel.words().place());
  }

  static String quoted(EventType type) {
    return "“" + type.shortLabel() + "”";
  }

  private static String belowSeverity(Severity severity, String minimum, Severity min) {
    return "%s is below %s (%s)".formatted(severity.wireName(), minimum, min.wireName());
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
    return mute.until() == null ? what : what + " until " + TIME.format(mute.until());
  }

  private static String subject(@Nullable String product, @Nullable String productType) {
    if (product != null) {
      return product;
    }
    return productType == null ? "what only admins get" : "any product of the type " + productType;
  }
}
