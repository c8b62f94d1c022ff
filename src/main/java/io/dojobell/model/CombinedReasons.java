package io.dojobell.model;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Puts the reasons of several deliveries that are sent together into one sentence. */
public final class CombinedReasons {
  /** The most types that are named; more are counted. */
  private static final int MAX_TYPES = 4;

  private CombinedReasons() {}

  /**
   * Returns the sentence without a full stop: reasons of one kind with all their types, else the
   * first kind and how many others there are; empty: there is none.
   *
   * @param destination where the deliveries go
   */
  public static String of(List<DeliveryReason> reasons, Destination destination) {
    var byKind =
        reasons.stream()
            .distinct()
            .collect(
                Collectors.groupingBy(
                    CombinedReasons::kind, LinkedHashMap::new, Collectors.toList()));
    if (byKind.isEmpty()) {
      return "";
    }
    var first = ofOneKind(byKind.firstEntry().getValue(), destination);
    var others = byKind.values().stream().skip(1).mapToInt(List::size).sum();
    return switch (others) {
      case 0 -> first;
      case 1 -> first + ", and there is 1 other reason";
      default -> first + ", and there are " + others + " other reasons";
    };
  }

  /**
   * What reasons have in common that differ only in what is put together.
   *
   * @param rest the rest of what they say
   */
  private record Kind(Class<? extends DeliveryReason> of, List<Object> rest) {}

  private static Kind kind(DeliveryReason reason) {
    List<Object> rest =
        switch (reason) {
          case DeliveryReason.SystemSetting(_, var channel) -> List.of(channel);
          case DeliveryReason.OfRoute _ -> List.of();
          case DeliveryReason.PersonalSetting(_, var channel, _) -> List.of(channel);
          case DeliveryReason.RequiredType(_, var channel) -> List.of(channel);
          case DeliveryReason.InPlaceOf(var channel, var error, _) -> List.of(channel, error);
          case DeliveryReason.TestRequested _,
              DeliveryReason.SameAddress _,
              DeliveryReason.NotSent _,
              DeliveryReason.NoLongerSent _,
              DeliveryReason.OfNotice _,
              DeliveryReason.Sentence _,
              DeliveryReason.OfLaterVersion _ ->
              List.of(reason);
        };
    return new Kind(reason.getClass(), rest);
  }

  private static String ofOneKind(List<DeliveryReason> reasons, Destination destination) {
    var first = reasons.getFirst();
    if (first instanceof DeliveryReason.OfNotice(var kind)) {
      return kind.why();
    }
    if (first instanceof DeliveryReason.InPlaceOf(var channel, var error, _)) {
      return ReasonWords.ofFallback(channel, error, of(chosen(reasons), destination), destination);
    }
    if (reasons.size() == 1) {
      return ReasonWords.of(first, destination);
    }
    var types = types(reasons);
    return switch (first) {
      case DeliveryReason.SystemSetting(_, var channel) ->
          ReasonWords.ofSystem(types, channel, destination);
      case DeliveryReason.OfRoute _ -> "%s %s here".formatted(routes(reasons), types);
      case DeliveryReason.PersonalSetting(_, var channel, _) -> ofSettings(reasons, types, channel);
      case DeliveryReason.RequiredType _ -> ReasonWords.ofRequired(types);
      default -> ReasonWords.of(first, destination);
    };
  }

  private static List<DeliveryReason> chosen(List<DeliveryReason> fallbacks) {
    var chosen = new ArrayList<DeliveryReason>();
    for (var fallback : fallbacks) {
      if (fallback instanceof DeliveryReason.InPlaceOf inPlaceOf) {
        chosen.add(inPlaceOf.chosen());
      }
    }
    return chosen;
  }

  private static String routes(List<DeliveryReason> reasons) {
    var routes =
        reasons.stream()
            .map(reason -> reason instanceof DeliveryReason.OfRoute of ? of.route() : 0)
            .distinct()
            .map(String::valueOf)
            .toList();
    return routes.size() == 1
        ? "Route " + routes.getFirst() + " sends"
        : "Routes " + EnglishText.enumerate(routes) + " send";
  }

  private static String ofSettings(List<DeliveryReason> reasons, String types, Channel channel) {
    var products = reasons.stream().map(CombinedReasons::product).distinct().toList();
    return products.size() > 1
        ? "Your settings include %s %s".formatted(types, channel.words().place())
        : ReasonWords.ofSetting(products.getFirst().orElse(null), types, channel);
  }

  /** Returns the product whose setting decides; empty: the personal setting does. */
  private static Optional<String> product(DeliveryReason reason) {
    return reason instanceof DeliveryReason.PersonalSetting own
        ? Optional.ofNullable(own.product())
        : Optional.empty();
  }

  private static String types(List<DeliveryReason> reasons) {
    var labels =
        reasons.stream()
            .map(CombinedReasons::type)
            .filter(Objects::nonNull)
            .map(ReasonWords::quoted)
            .distinct()
            .toList();
    return EnglishText.enumerateFirst(labels, MAX_TYPES);
  }

  private static @Nullable EventType type(DeliveryReason reason) {
    return switch (reason) {
      case DeliveryReason.SystemSetting(var type, _) -> type;
      case DeliveryReason.OfRoute(_, var type) -> type;
      case DeliveryReason.PersonalSetting(var type, _, _) -> type;
      case DeliveryReason.RequiredType(var type, _) -> type;
      default -> null;
    };
  }
}
