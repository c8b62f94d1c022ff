package io.dojobell.slack.modal;

import com.slack.api.model.block.composition.OptionObject;
import com.slack.api.model.view.View;
import io.dojobell.blockkit.ModalId;
import io.dojobell.model.DeliveryPreferences.Mute;
import io.dojobell.model.EventType;
import io.dojobell.model.User;
import io.dojobell.service.subscription.MuteService;
import io.dojobell.service.subscription.MuteService.MuteResult;
import io.dojobell.service.subscription.MuteTarget;
import io.dojobell.slack.home.HomeTab;
import java.time.Duration;
import java.time.InstantSource;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/** Mutes a product, an event type or everything for a while. */
public record MuteModal(MuteService mutes, InstantSource clock) implements Modal {
  private static final String ALL = "all";
  private static final Map<String, Duration> DURATIONS = durations();

  private static final FormField<Optional<String>> EVENTS =
      FormField.optional(
          "events", "Events", "Choose an event type", new InputKinds.Choice(events()));
  private static final FormField<Optional<String>> PRODUCT =
      FormField.optional("products", "Or a product", "Find a product", new InputKinds.Search());
  private static final FormField<Optional<String>> SPAN =
      FormField.optional("span", "For", "Until I unmute it", new InputKinds.Choice(spans()));

  private static Map<String, Duration> durations() {
    var spans = new LinkedHashMap<String, Duration>();
    spans.put("1 hour", Duration.ofHours(1));
    spans.put("4 hours", Duration.ofHours(4));
    spans.put("1 day", Duration.ofDays(1));
    spans.put("1 week", Duration.ofDays(7));
    spans.put("30 days", Duration.ofDays(30));
    return spans;
  }

  @Override
  public ModalId id() {
    return ModalId.MUTE;
  }

  @Override
  public HomeTab tab() {
    return HomeTab.SCHEDULE;
  }

  @Override
  public List<FormField<?>> fields() {
    return List.of(EVENTS, PRODUCT, SPAN);
  }

  private static List<OptionObject> events() {
    return Stream.concat(
            Stream.of(FormBuilder.option("Everything", ALL)),
            Arrays.stream(EventType.values())
                .map(type -> FormBuilder.option(type.shortLabel(), type.wireName())))
        .toList();
  }

  private static List<OptionObject> spans() {
    return DURATIONS.keySet().stream().map(span -> FormBuilder.option(span, span)).toList();
  }

  @Override
  public Optional<View> open(User user, String value) {
    return Optional.of(
        new FormBuilder()
            .field(EVENTS, Optional.empty())
            .field(PRODUCT, Optional.empty())
            .field(SPAN, Optional.empty())
            .smallPrint(
                "Direct mentions still come through. Everything stays in your in-app alerts.")
            .build(ModalId.MUTE, "Mute", "Mute", ""));
  }

  @Override
  public SubmissionResult submit(User user, View view) {
    var entered = FormValues.readFrom(view);
    var events = EVENTS.read(entered);
    var product = PRODUCT.read(entered);
    if (events.isPresent() == product.isPresent()) {
      return SubmissionResult.Invalid.at(EVENTS, "Choose either an event type or a product");
    }
    var until =
        SPAN.read(entered)
            .flatMap(span -> Optional.ofNullable(DURATIONS.get(span)))
            .map(span -> clock.instant().plus(span))
            .orElse(Mute.UNTIL_UNMUTED);
    var what =
        product
            .<MuteTarget>map(MuteTarget.OfProduct::new)
            .or(() -> events.flatMap(MuteModal::findTarget));
    if (what.isEmpty()) {
      return SubmissionResult.Invalid.at(EVENTS, "Unknown event type");
    }
    return mutes.mute(user, what.get(), until) instanceof MuteResult.NoProduct
        ? SubmissionResult.Invalid.at(PRODUCT, "You don't have access to this product")
        : new SubmissionResult.Saved();
  }

  private static Optional<MuteTarget> findTarget(String word) {
    return word.equals(ALL)
        ? Optional.of(new MuteTarget.Everything())
        : EventType.of(word).map(type -> new MuteTarget.Types(Set.of(type)));
  }
}
