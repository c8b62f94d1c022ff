package io.dojobell.slack.modal;

import com.slack.api.model.block.composition.OptionObject;
import com.slack.api.model.view.View;
import io.dojobell.blockkit.Action.HomeAction.ChangeRow;
import io.dojobell.blockkit.ModalId;
import io.dojobell.model.Channel;
import io.dojobell.model.EventType;
import io.dojobell.model.EventType.EventGroup;
import io.dojobell.model.Setting;
import io.dojobell.model.User;
import io.dojobell.service.Actor;
import io.dojobell.service.subscription.SettingsService;
import io.dojobell.service.subscription.SettingsService.Scope;
import io.dojobell.service.subscription.SubscriptionService;
import io.dojobell.slack.home.HomeTab;
import io.dojobell.slack.reply.Texts;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.function.Predicate;

/**
 * The event types of one group, each with a check box for each channel; its subject is the group.
 *
 * @param scope returns whose setting it changes
 * @param hasWebhooks returns true for a user who has a use for webhooks
 */
public record EventsModal(
    ModalId id,
    HomeTab tab,
    SettingsService settings,
    List<Channel> channels,
    Function<User, Scope> scope,
    Predicate<User> hasWebhooks)
    implements Modal {

  /** Returns the modal for a person's own setting. */
  public static EventsModal personal(SettingsService settings, SubscriptionService subscriptions) {
    return new EventsModal(
        ModalId.EVENTS,
        HomeTab.NOTIFICATIONS,
        settings,
        Channel.personal(),
        user -> new Scope.Personal(user.username()),
        subscriptions::hasEndpoint);
  }

  /** Returns the modal for the team's notifications. */
  public static EventsModal team(SettingsService settings) {
    return new EventsModal(
        ModalId.TEAM_EVENTS,
        HomeTab.SYSTEM,
        settings,
        List.of(Channel.values()),
        _ -> new Scope.System(),
        _ -> true);
  }

  /** Returns the modal for the defaults of new users. */
  public static EventsModal template(SettingsService settings) {
    return new EventsModal(
        ModalId.TEMPLATE_EVENTS,
        HomeTab.TEMPLATE,
        settings,
        Channel.personal(),
        _ -> new Scope.Template(),
        _ -> true);
  }

  /** Returns the rows of all groups: a submission has those of one. */
  @Override
  public List<FormField<?>> fields() {
    return Arrays.stream(EventType.values())
        .<FormField<?>>map(type -> row(type, channels))
        .toList();
  }

  /** Returns none: rows that a submission lacks stay as they are. */
  @Override
  public List<String> requiredFields() {
    return List.of();
  }

  private static FormField<List<String>> row(EventType type, List<Channel> channels) {
    var boxes = channels.stream().map(channel -> box(channel, channels)).toList();
    return FormField.optional(
        new ChangeRow(type).block(), type.label(), "", new InputKinds.Boxes(boxes));
  }

  private static OptionObject box(Channel channel, List<Channel> all) {
    return FormBuilder.option(Texts.capitalize(Texts.channel(channel, all)), channel.wireName());
  }

  @Override
  public Optional<View> open(User user, String group) {
    return group(group).map(found -> view(user, found));
  }

  private static Optional<EventGroup> group(String name) {
    return Arrays.stream(EventGroup.values())
        .filter(group -> group.wireName().equalsIgnoreCase(name))
        .findFirst();
  }

  private View view(User user, EventGroup group) {
    var setting = settings.getOrEmpty(scope.apply(user));
    var offered = offered(user, group, setting);
    var form = new FormBuilder();
    for (var type : group.types()) {
      form.field(row(type, offered), wireNames(setting.channelsFor(type), offered));
    }
    return form.build(id, group.label(), "Save", group.wireName());
  }

  /** Returns the channels; webhooks only for one who has any, or has chosen them. */
  private List<Channel> offered(User user, EventGroup group, Setting setting) {
    var isWebhookShown =
        hasWebhooks.test(user)
            || group.types().stream()
                .anyMatch(type -> setting.channelsFor(type).contains(Channel.WEBHOOK));
    return channels.stream()
        .filter(channel -> channel != Channel.WEBHOOK || isWebhookShown)
        .toList();
  }

  private static List<String> wireNames(Set<Channel> row, List<Channel> offered) {
    var names = new ArrayList<String>();
    offered.stream().filter(row::contains).map(Channel::wireName).forEach(names::add);
    return names;
  }

  @Override
  public SubmissionResult submit(User user, View view) {
    var entered = FormValues.readFrom(view);
    settings.change(Actor.of(user), scope.apply(user), old -> applyChanges(old, entered));
    return new SubmissionResult.Saved();
  }

  private Setting applyChanges(Setting old, FormValues entered) {
    var changed = old;
    for (var type : EventType.values()) {
      var field = row(type, channels);
      if (entered.values().containsKey(field.name()) && field.isChanged(entered)) {
        changed = changed.withChannels(type, chosen(field.read(entered)));
      }
    }
    return changed;
  }

  private Set<Channel> chosen(List<String> names) {
    var row = EnumSet.noneOf(Channel.class);
    names.forEach(name -> Channel.of(name).filter(channels::contains).ifPresent(row::add));
    return row;
  }
}
