package io.dojobell.slack.modal;

import com.slack.api.model.block.composition.OptionObject;
import com.slack.api.model.view.View;
import io.dojobell.blockkit.Action;
import io.dojobell.blockkit.ModalId;
import io.dojobell.model.Channel;
import io.dojobell.model.Destination;
import io.dojobell.model.EventType;
import io.dojobell.model.Product;
import io.dojobell.model.ProductType;
import io.dojobell.model.Route;
import io.dojobell.model.User;
import io.dojobell.service.Actor;
import io.dojobell.service.FieldError;
import io.dojobell.service.ValidationException;
import io.dojobell.service.inventory.InventoryService;
import io.dojobell.service.route.RouteService;
import io.dojobell.service.route.RouteService.Target;
import io.dojobell.slack.home.HomeTab;
import java.net.URI;
import java.time.Duration;
import java.time.InstantSource;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * An admin's route as a modal, with a preview of the events it would have sent. Its subject is the
 * route's id; of a new one, empty or the channel that it is for.
 */
public record RouteModal(RouteService routes, InventoryService inventory, InstantSource clock)
    implements Modal {
  private static final Duration WEEK = Duration.ofDays(7);
  private static final String NO_ROUTE = "This route no longer exists";
  private static final Destination NO_DESTINATION =
      new Destination.NoAddress(Channel.SLACK, Destination.SYSTEM);

  @Override
  public ModalId id() {
    return ModalId.ROUTE;
  }

  @Override
  public HomeTab tab() {
    return HomeTab.ROUTES;
  }

  @Override
  public List<FormField<?>> fields() {
    return RouteForm.FIELDS;
  }

  @Override
  public List<String> requiredFields() {
    return fields().stream()
        .<String>map(FormField::name)
        .filter(name -> !name.equals(RouteForm.MENTION.name()))
        .toList();
  }

  @Override
  public Optional<View> open(User user, String value) {
    if (value.isEmpty() || RouteForm.channelOf(value).isPresent()) {
      return Optional.of(RouteForm.emptyView(value));
    }
    if (!value.matches("\\d{1,18}")) {
      return Optional.empty();
    }
    return Optional.of(
        routes
            .route(Long.parseLong(value))
            .map(route -> toForm(route).firstView(route.target().text()))
            .orElseGet(() -> FormBuilder.notice(ModalId.ROUTE, "Route", NO_ROUTE + ".")));
  }

  private RouteForm toForm(Route route) {
    return new RouteForm(
        route.id(),
        route.events(),
        route.products().stream().map(this::productOption).toList(),
        route.productTypes().stream().map(this::typeOption).toList(),
        route.minSeverity(),
        // A channel known only by its name cannot be shown as chosen, and stays unless another is
        // chosen.
        route.target() instanceof Destination.SlackChannel(var id)
                && Destination.SlackChannel.isId(id)
            ? id
            : "",
        "",
        route.threadMode(),
        Optional.ofNullable(route.mention()));
  }

  private OptionObject productOption(String key) {
    return FormBuilder.option(inventory.product(key).map(Product::name).orElse(key), key);
  }

  private OptionObject typeOption(String key) {
    return FormBuilder.option(inventory.productType(key).map(ProductType::name).orElse(key), key);
  }

  @Override
  public Optional<View> update(User user, View view, Action action) {
    if (!(action instanceof Action.PreviewRoute)) {
      return Optional.empty();
    }
    var form = RouteForm.read(view);
    var preview = routes.preview(toRoute(form), clock.instant().minus(WEEK));
    return Optional.of(form.viewWithPreview(view, preview));
  }

  /**
   * Returns the route of the form; products that are too many to be shown are kept unless others
   * are chosen.
   */
  private Route toRoute(RouteForm form) {
    var old = routes.route(form.id());
    var isEvery = form.events().size() == EventType.values().length;
    return new Route(
        form.id(),
        isEvery ? Set.of() : form.events(),
        keepUnlessChosen(form.products(), old.map(Route::products)),
        keepUnlessChosen(form.types(), old.map(Route::productTypes)),
        form.minimumSeverity(),
        NO_DESTINATION,
        form.threads(),
        form.mention().orElse(null));
  }

  /** Returns the current route with the changes of the form. */
  private Route applyChanges(Route now, RouteForm form, FormValues entered) {
    var chosen = toRoute(form);
    return new Route(
        now.id(),
        RouteForm.EVENTS.isChanged(entered) ? chosen.events() : now.events(),
        RouteForm.PRODUCTS.isChanged(entered) ? chosen.products() : now.products(),
        RouteForm.TYPES.isChanged(entered) ? chosen.productTypes() : now.productTypes(),
        RouteForm.SEVERITY.isChanged(entered) ? chosen.minSeverity() : now.minSeverity(),
        now.target(),
        RouteForm.THREADS.isChanged(entered) ? chosen.threadMode() : now.threadMode(),
        hasMention(entered) && RouteForm.MENTION.isChanged(entered)
            ? chosen.mention()
            : now.mention());
  }

  /** Returns false for a form that was opened before an update and had no mention. */
  private static boolean hasMention(FormValues entered) {
    return entered.values().containsKey(RouteForm.MENTION.name());
  }

  private static List<String> keepUnlessChosen(
      List<OptionObject> chosen, Optional<List<String>> old) {
    var had = old.orElse(List.of());
    return chosen.isEmpty() && had.size() > RouteForm.MAX_CHOSEN
        ? had
        : chosen.stream().map(OptionObject::getValue).filter(key -> !key.isBlank()).toList();
  }

  @Override
  public SubmissionResult submit(User user, View view) {
    var form = RouteForm.read(view);
    if (!form.channel().isEmpty() && !form.teams().isEmpty()) {
      return SubmissionResult.Invalid.at(
          RouteForm.TEAMS, "Choose either a Slack channel or a Teams webhook");
    }
    if (form.id() == 0 && form.channel().isEmpty() && form.teams().isEmpty()) {
      return SubmissionResult.Invalid.at(
          RouteForm.CHANNEL, "Choose a Slack channel or enter a Teams webhook");
    }
    try {
      var target = toTarget(form, FormValues.readFrom(view));
      if (form.id() == 0) {
        routes.add(Actor.of(user), toRoute(form), target);
      } else if (routes
          .change(
              Actor.of(user),
              form.id(),
              old -> applyChanges(old, form, FormValues.readFrom(view)),
              target)
          .isEmpty()) {
        return SubmissionResult.Invalid.at(RouteForm.EVENTS, NO_ROUTE);
      }
      return new SubmissionResult.Saved();
    } catch (ValidationException rejected) {
      return invalid(rejected.errors().getFirst());
    } catch (IllegalArgumentException _) {
      return SubmissionResult.Invalid.at(RouteForm.TEAMS, "This must be an https URL");
    }
  }

  private static SubmissionResult invalid(FieldError error) {
    return switch (error.field()) {
      case "target.slack_channel" ->
          SubmissionResult.Invalid.at(RouteForm.CHANNEL, "It " + error.detail());
      case "mention" ->
          SubmissionResult.Invalid.at(
              RouteForm.MENTION,
              "Mentions work in Slack only: clear this, or choose a Slack channel");
      default -> SubmissionResult.Invalid.at(RouteForm.TEAMS, error.detail());
    };
  }

  private static Target toTarget(RouteForm form, FormValues entered) {
    var isChosen = form.id() == 0 || RouteForm.CHANNEL.isChanged(entered);
    if (!form.channel().isEmpty() && isChosen) {
      return new Target.SlackChannel(form.channel());
    }
    return form.teams().isEmpty()
        ? new Target.Unchanged()
        : new Target.TeamsUrl(URI.create(form.teams()));
  }
}
