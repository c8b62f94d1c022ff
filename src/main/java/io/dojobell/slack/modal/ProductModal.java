package io.dojobell.slack.modal;

import com.slack.api.model.block.composition.OptionObject;
import com.slack.api.model.view.View;
import io.dojobell.blockkit.Action.HomeAction.ChangeRow;
import io.dojobell.blockkit.ModalId;
import io.dojobell.blockkit.Mrkdwn;
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
import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/**
 * A person's subscriptions to one product: for each event their own choice, or that of the general
 * setting.
 */
public record ProductModal(SettingsService settings, ProductSearch products) implements Modal {
  private static final String OWN = "own";
  private static final FormField<Optional<Severity>> SEVERITY = InputKinds.MinimumSeverity.field();
  private static final String EXPLANATION =
      " What you do not change follows your settings for all products. With “Own choice” ticked a"
          + " row stays as it is here, whatever you change there.";
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
    return Stream.concat(
            Stream.of(SEVERITY), Arrays.stream(EventType.values()).map(ProductModal::row))
        .<FormField<?>>map(field -> field)
        .toList();
  }

  private static FormField<List<String>> row(EventType type) {
    return FormField.optional(
        new ChangeRow(type).block(), type.shortLabel(), "", new InputKinds.Boxes(options()));
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
    form.smallPrint(Texts.bold(150, product.name()) + Mrkdwn.escape(EXPLANATION));
    for (var type : EventType.values()) {
      var row = own.channels().get(type);
      var ticked = new ArrayList<String>();
      if (row != null) {
        ticked.add(OWN);
      }
      (row == null ? personal.channelsFor(type) : row)
          .forEach(channel -> ticked.add(channel.wireName()));
      var suffix = row == null ? " (as for all products)" : " (own choice)";
      form.field(row(type).withLabel(type.shortLabel() + suffix), ticked);
    }
    form.field(SEVERITY, Optional.ofNullable(own.minSeverity()));
    return form.build(ModalId.PRODUCT, "Product settings", "Save", product.key());
  }

  private static List<OptionObject> options() {
    var options = new ArrayList<OptionObject>();
    options.add(FormBuilder.option("Own choice", OWN));
    for (var channel : CHANNELS) {
      var label = Texts.capitalize(Texts.channels(Set.of(channel)));
      options.add(FormBuilder.option(label, channel.wireName()));
    }
    return options;
  }

  @Override
  public SubmissionResult submit(User user, View view) {
    var key = InitialValues.subject(view);
    if (products.viewable(user, key).isEmpty()) {
      return SubmissionResult.Invalid.at(SEVERITY, "There is no such product that you can see");
    }
    var entered = FormValues.readFrom(view);
    var scope = new Scope.OfProduct(user.username(), key);
    if (applyChanges(ownSetting(user, key), entered).equals(Setting.EMPTY)) {
      settings.delete(Actor.of(user), scope);
    } else {
      settings.change(Actor.of(user), scope, own -> applyChanges(own, entered));
    }
    return new SubmissionResult.Saved();
  }

  /**
   * Applies the changes. A changed row is the person's own if that is ticked, or if its channels
   * differ from those shown.
   */
  private static Setting applyChanges(Setting own, FormValues entered) {
    var rows = new EnumMap<EventType, Set<Channel>>(EventType.class);
    rows.putAll(own.channels());
    for (var type : EventType.values()) {
      var field = row(type);
      if (!field.isChanged(entered)) {
        continue;
      }
      var ticked = field.read(entered);
      if (ticked.contains(OWN) || entered.isChangedApartFrom(field.name(), OWN)) {
        var row = EnumSet.noneOf(Channel.class);
        ticked.forEach(word -> Channel.of(word).filter(CHANNELS::contains).ifPresent(row::add));
        rows.put(type, row);
      } else {
        rows.remove(type);
      }
    }
    return new Setting(
        rows, SEVERITY.readOr(entered, Optional.ofNullable(own.minSeverity())).orElse(null));
  }
}
