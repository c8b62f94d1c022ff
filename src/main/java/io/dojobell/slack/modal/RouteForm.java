package io.dojobell.slack.modal;

import static com.slack.api.model.block.Blocks.actions;
import static com.slack.api.model.block.Blocks.section;

import com.slack.api.model.block.composition.OptionObject;
import com.slack.api.model.block.element.BlockElement;
import com.slack.api.model.view.View;
import io.dojobell.blockkit.Action;
import io.dojobell.blockkit.Action.OpenModal;
import io.dojobell.blockkit.BlockKit;
import io.dojobell.blockkit.ModalId;
import io.dojobell.blockkit.Mrkdwn;
import io.dojobell.message.MessageContent;
import io.dojobell.model.DetailLevel;
import io.dojobell.model.Event;
import io.dojobell.model.EventType;
import io.dojobell.model.Mention;
import io.dojobell.model.Route.ThreadMode;
import io.dojobell.model.Severity;
import io.dojobell.service.route.RouteService.Preview;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * The values of a route's modal.
 *
 * @param id 0: a new one
 * @param products the chosen ones, with their names
 * @param channel a Slack channel's id; empty: none
 * @param teams a Teams webhook's URL; empty: none, or the one that the route has
 */
record RouteForm(
    long id,
    Set<EventType> events,
    List<OptionObject> products,
    List<OptionObject> types,
    @Nullable Severity minimumSeverity,
    String channel,
    String teams,
    ThreadMode threads,
    Optional<Mention> mention) {
  /**
   * The largest number of products or types that are shown; more are shown as a number, and stay as
   * they are.
   */
  static final int MAX_CHOSEN = 50;

  static final FormField<Collection<EventType>> EVENTS =
      FormField.optional("events", "Events", "All events", new InputKinds.Events());
  static final FormField<List<OptionObject>> PRODUCTS =
      FormField.optional(
          "products", "Products", "All products", new InputKinds.Searches(MAX_CHOSEN));
  static final FormField<List<OptionObject>> TYPES =
      FormField.optional(
          Action.PRODUCT_TYPE_SEARCH,
          "Product types",
          "All product types",
          new InputKinds.Searches(MAX_CHOSEN));
  static final FormField<Optional<Severity>> SEVERITY = InputKinds.MinimumSeverity.field();
  static final FormField<String> CHANNEL =
      FormField.optional(
          "channel", "Slack channel", "Choose a channel", new InputKinds.ChannelSelect());
  static final FormField<String> TEAMS =
      FormField.optional("teams", "Or a Teams webhook", "https://…", new InputKinds.Text(2_000));
  private static final FormField<String> KNOWN_TEAMS =
      TEAMS.withPlaceholder("Saved. Leave empty to keep it");
  static final FormField<Optional<ThreadMode>> THREADS =
      FormField.optional(
          "threads",
          "Threading (by engagement, else product)",
          "In the thread of the first message",
          new InputKinds.Threads());

  static final FormField<Optional<Mention>> MENTION =
      FormField.optional(
          "mention",
          "Mention in Slack for critical events",
          "here, or a user group's ID like S0615G0KT",
          new InputKinds.MentionName());

  static final List<FormField<?>> FIELDS =
      List.of(EVENTS, PRODUCTS, TYPES, SEVERITY, CHANNEL, TEAMS, THREADS, MENTION);

  private static final BlockElement PREVIEW = BlockKit.button("Preview", new Action.PreviewRoute());

  /** Returns the Slack channel that a new route with that subject is for; empty: none. */
  static Optional<String> channelOf(String subject) {
    return Optional.of(subject)
        .filter(text -> text.matches(OpenModal.CHANNEL_PREFIX + "[CG][A-Z0-9]{1,30}"))
        .map(text -> text.substring(OpenModal.CHANNEL_PREFIX.length()));
  }

  /** Returns the modal of a new route with that subject, which may name its channel. */
  static View emptyView(String subject) {
    var channel = channelOf(subject).orElse("");
    return new RouteForm(
            0, Set.of(), List.of(), List.of(), null, channel, "", ThreadMode.ON, Optional.empty())
        .firstView("", channel.isEmpty() ? "0" : subject);
  }

  static RouteForm read(View view) {
    var entered = FormValues.readFrom(view);
    var metadata = InitialValues.subject(view);
    var teams = TEAMS.read(entered);
    var chosen = CHANNEL.read(entered);
    // A channel that comes back empty stays: Slack shows an admin only channels they can see.
    var channel = chosen.isEmpty() && teams.isEmpty() ? channelOf(metadata).orElse("") : chosen;
    return new RouteForm(
        metadata.matches("\\d{1,18}") ? Long.parseLong(metadata) : 0,
        Set.copyOf(EVENTS.read(entered)),
        PRODUCTS.read(entered),
        TYPES.read(entered),
        SEVERITY.read(entered).orElse(null),
        channel,
        teams,
        THREADS.read(entered).orElse(ThreadMode.ON),
        MENTION.read(entered));
  }

  /**
   * Returns the modal as it is opened.
   *
   * @param target the route's target, which its fields may not show; empty: none yet
   */
  View firstView(String target) {
    return firstView(target, "" + id);
  }

  private View firstView(String target, String subject) {
    var form =
        form(Optional.empty())
            .hiddenValue(CHANNEL.name(), target)
            .hiddenValue(TEAMS.name(), target);
    addHidden(form, PRODUCTS.name(), products);
    addHidden(form, TYPES.name(), types);
    return form.build(ModalId.ROUTE, title(), "Save", subject);
  }

  /** Returns the modal with a preview of the chosen route. */
  View viewWithPreview(View first, Preview preview) {
    return form(Optional.of(preview)).rebuild(first, title(), "Save");
  }

  private String title() {
    return id == 0 ? "New route" : "Edit route";
  }

  private static void addHidden(FormBuilder form, String field, List<OptionObject> chosen) {
    if (chosen.size() > MAX_CHOSEN) {
      form.hiddenValue(
          field, chosen.stream().map(OptionObject::getValue).collect(Collectors.joining("\n")));
    }
  }

  private FormBuilder form(Optional<Preview> preview) {
    var form =
        new FormBuilder()
            .field(EVENTS, events)
            .field(PRODUCTS, products)
            .field(TYPES, types)
            .field(SEVERITY, Optional.ofNullable(minimumSeverity))
            .field(CHANNEL, channel)
            .field(id == 0 || !channel.isEmpty() ? TEAMS : KNOWN_TEAMS, teams)
            .field(THREADS, Optional.of(threads))
            .field(MENTION, mention);
    form.add(actions(block -> block.blockId("preview").elements(List.of(PREVIEW))));
    if (preview.isEmpty()) {
      return form.smallPrint("*Preview* shows what it would have sent in the last 7 days.");
    }
    var found = BlockKit.mrkdwn(describe(preview.get()));
    return form.add(section(block -> block.blockId("found").text(found)));
  }

  private static String describe(Preview preview) {
    return describeCount(preview)
        + preview.newest().stream().map(RouteForm::describe).collect(Collectors.joining());
  }

  private static String describeCount(Preview preview) {
    if (preview.count() == 0) {
      return ":mag: *This route would have sent nothing in the last 7 days.*";
    }
    var atLeast = preview.isComplete() ? "" : "at least ";
    var notifications = preview.count() == 1 ? "notification" : "notifications";
    return ":mag: *This route would have sent %s%d %s in the last 7 days.*"
        .formatted(atLeast, preview.count(), notifications);
  }

  private static String describe(Event event) {
    var mark = Mrkdwn.severityMark(event.severity().orElse(null));
    var title = Mrkdwn.escape(200, MessageContent.of(event, DetailLevel.FULL).title());
    return "\n• %s%s, %s".formatted(mark, title, Mrkdwn.time(event.receivedAt()));
  }
}
