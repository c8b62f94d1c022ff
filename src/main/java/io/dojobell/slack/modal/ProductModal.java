package io.dojobell.slack.modal;

import com.slack.api.model.view.View;
import io.dojobell.blockkit.ModalId;
import io.dojobell.model.Channel;
import io.dojobell.model.EventType;
import io.dojobell.model.Product;
import io.dojobell.model.Setting;
import io.dojobell.model.Severity;
import io.dojobell.model.User;
import io.dojobell.service.Actor;
import io.dojobell.service.inventory.ProductSearch;
import io.dojobell.service.subscription.SettingsService;
import io.dojobell.service.subscription.SettingsService.Scope;
import io.dojobell.slack.home.HomeTab;
import io.dojobell.slack.reply.Texts;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * A person's setting for one product: for each channel the events, as they apply there. One switch
 * takes all of it back, so that the person's defaults apply.
 */
public record ProductModal(SettingsService settings, ProductSearch products) implements Modal {
  private static final FormField<Boolean> DEFAULTS =
      FormField.optional(
          "defaults", "For this product", "", new InputKinds.Switch("Use my default settings"));
  private static final FormField<Optional<Severity>> SEVERITY = InputKinds.MinimumSeverity.field();
  private static final List<Channel> CHANNELS = Channel.personal();

  @Override
  public ModalId id() {
    return ModalId.PRODUCT;
  }

  @Override
  public HomeTab tab() {
    return HomeTab.PRODUCTS;
  }

  @Override
  public List<FormField<?>> fields() {
    return Stream.concat(Stream.of(DEFAULTS, SEVERITY), CHANNELS.stream().map(SettingsModal::field))
        .<FormField<?>>map(field -> field)
        .toList();
  }

  @Override
  public Set<String> mergedFields() {
    return CHANNELS.stream()
        .map(channel -> SettingsModal.field(channel).name())
        .collect(Collectors.toSet());
  }

  @Override
  public Optional<View> open(User user, String key) {
    return products
        .viewable(user, key)
        .map(product -> view(product, ownSetting(user, key), personalSetting(user)));
  }

  private Setting ownSetting(User user, String key) {
    return settings.getOrEmpty(new Scope.OfProduct(user.username(), key));
  }

  private Setting personalSetting(User user) {
    return settings.getOrEmpty(new Scope.Personal(user.username()));
  }

  private static View view(Product product, Setting own, Setting personal) {
    var form = new FormBuilder();
    form.smallPrint(
        Texts.bold(150, product.name()) + ": what you set here overrides your defaults.");
    form.field(DEFAULTS, own.equals(Setting.EMPTY));
    var effective = effective(own, personal);
    for (var channel : CHANNELS) {
      form.field(SettingsModal.field(channel), SettingsModal.types(effective, channel));
    }
    form.field(SEVERITY, Optional.ofNullable(own.minSeverity()));
    return form.build(ModalId.PRODUCT, "Product settings", "Save", product.key());
  }

  /** Returns the rows that apply: the product's, else the person's own. */
  private static Setting effective(Setting own, Setting personal) {
    var setting = personal;
    for (var row : own.channels().entrySet()) {
      setting = setting.withChannels(row.getKey(), row.getValue());
    }
    return setting;
  }

  @Override
  public SubmissionResult submit(User user, View view) {
    var key = InitialValues.subject(view);
    if (products.viewable(user, key).isEmpty()) {
      return SubmissionResult.Invalid.at(
          DEFAULTS, "No such product found (or you don't have access)");
    }
    var entered = FormValues.readFrom(view);
    var scope = new Scope.OfProduct(user.username(), key);
    var personal = personalSetting(user);
    if (applyChanges(ownSetting(user, key), personal, entered).equals(Setting.EMPTY)) {
      settings.delete(Actor.of(user), scope);
    } else {
      settings.change(Actor.of(user), scope, own -> applyChanges(own, personal, entered));
    }
    return new SubmissionResult.Saved();
  }

  /**
   * Applies the changes: the rows that differ from those shown become the product's own, and all of
   * them where the switch was turned off.
   */
  private static Setting applyChanges(Setting own, Setting personal, FormValues entered) {
    var isSwitched = DEFAULTS.isChanged(entered);
    if (isSwitched && DEFAULTS.read(entered)) {
      return Setting.EMPTY;
    }
    var effective = effective(own, personal);
    var chosen = SettingsModal.applyChoices(effective, entered);
    var changed = own;
    for (var type : EventType.values()) {
      var row = chosen.channelsFor(type);
      if (isSwitched || !row.equals(effective.channelsFor(type))) {
        changed = changed.withChannels(type, row);
      }
    }
    return changed.withMinSeverity(
        SEVERITY.readOr(entered, Optional.ofNullable(own.minSeverity())).orElse(null));
  }
}
