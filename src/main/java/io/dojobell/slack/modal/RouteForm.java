package io.dojobell.slack.modal;

import static com.slack.api.model.block.Blocks.actions;
import static com.slack.api.model.block.Blocks.section;

import com.slack.api.model.block.composition.OptionObject;
import com.slack.api.model.block.element.ConversationsSelectElement;
import com.slack.api.model.block.element.MultiExternalSelectElement;
import com.slack.api.model.view.View;
import io.dojobell.blockkit.Action;
import io.dojobell.blockkit.ModalId;
import io.dojobell.blockkit.Mrkdwn;
import io.dojobell.model.EventType;
import io.dojobell.model.Route.ThreadMode;
import io.dojobell.model.Severity;
import io.dojobell.model.TextSanitizer;
import io.dojobell.service.route.RouteService.Preview;
import io.dojobell.slack.reply.Reply;
import java.util.Arrays;
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
    ThreadMode threads) {
  /**
   * The largest number of products or types that are shown; more are shown as a number, and stay as
   * they are.
   */
  static final int MAX_CHOSEN = 50;

  static final RouteForm EMPTY =
      new RouteForm(0, Set.of(), List.of(), List.of(), null, "", "", ThreadMode.ON);

  static RouteForm read(View view) {
    var entered = FormValues.readFrom(view);
    var metadata = InitialValues.subject(view);
    return new RouteForm(
        metadata.matches("\\d{1,18}") ? Long.parseLong(metadata) : 0,
        entered.choices("events").stream()
            .flatMap(word -> EventType.of(word).stream())
            .collect(Collectors.toSet()),
        entered.options("products"),
        entered.options("types"),
        entered.severity("severity").orElse(null),
        entered.conversation("channel"),
        entered.text("teams"),
        entered.choice("threads").flatMap(RouteForm::threads).orElse(ThreadMode.ON));
  }

  private static Optional<ThreadMode> threads(String word) {
    return Arrays.stream(ThreadMode.values())
        .filter(value -> value.name().equals(word))
        .findFirst();
  }

  /**
   * Returns the modal as it is opened.
   *
   * @param target the route's target, which its fields may not show; empty: none yet
   */
  View firstView(String target) {
    var form = form(Optional.empty()).hiddenValue("channel", target).hiddenValue("teams", target);
    addHidden(form, "products", products);
    addHidden(form, "types", types);
    return form.build(ModalId.ROUTE, title(), "Save", "" + id);
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
    var form = new FormBuilder();
    form.optionalField(
        "events", "Events", FormBuilder.eventSelect("events", events, "Every event"));
    form.optionalField(
        "products", "Products", externalSelect("products", products, "Every product"));
    form.optionalField(
        "types",
        "Product types",
        externalSelect(Action.PRODUCT_TYPE_SEARCH, types, "Every product type"));
    form.optionalField(
        "severity",
        "Only from this severity on",
        FormBuilder.severitySelect("severity", minimumSeverity));
    form.optionalField(
        "channel",
        "To the Slack channel",
        ConversationsSelectElement.builder()
            .actionId("channel")
            .placeholder(FormBuilder.plainText("Choose a channel"))
            .initialConversation(channel.isEmpty() ? null : channel)
            .build());
    form.optionalField(
        "teams",
        "Or to a Teams webhook",
        FormBuilder.textInput(
            "teams",
            teams,
            2_000,
            id == 0 || !channel.isEmpty() ? "https://…" : "Empty: as it is now"));
    form.optionalField(
        "threads",
        "Later events on the same thing",
        FormBuilder.select(
            "threads", threadChoices(), threads.name(), "In the thread of the first"));
    form.add(
        actions(
            block ->
                block
                    .blockId("preview")
                    .elements(List.of(Reply.button("Preview", new Action.PreviewRoute())))));
    preview.ifPresentOrElse(
        found ->
            form.add(section(block -> block.blockId("found").text(Reply.mrkdwn(describe(found))))),
        () -> form.smallPrint("*Preview* shows what it would have told in the last seven days."));
    return form;
  }

  private static MultiExternalSelectElement externalSelect(
      String name, List<OptionObject> chosen, String otherwise) {
    return MultiExternalSelectElement.builder()
        .actionId(name)
        .placeholder(
            FormBuilder.plainText(
                chosen.size() > MAX_CHOSEN ? "The " + chosen.size() + " it has" : otherwise))
        .minQueryLength(0)
        .initialOptions(chosen.isEmpty() || chosen.size() > MAX_CHOSEN ? null : chosen)
        .build();
  }

  private static List<OptionObject> threadChoices() {
    return List.of(
        FormBuilder.option("In the thread of the first", ThreadMode.ON.name()),
        FormBuilder.option(
            "In the thread, high and above in the channel too", ThreadMode.BROADCAST.name()),
        FormBuilder.option("As messages of their own", ThreadMode.OFF.name()));
  }

  private static String describe(Preview preview) {
    var count =
        preview.count() == 0
            ? ":mag: *Nothing in the last seven days would have been told by this route.*"
            : ":mag: *%s%d %s of the last seven days would have been told by this route.*"
                .formatted(
                    preview.isComplete() ? "" : "At least ",
                    preview.count(),
                    preview.count() == 1 ? "event" : "events");
    var newest =
        preview.newest().stream()
            .map(
                event ->
                    "\n• %s%s, %s"
                        .formatted(
                            event
                                .severity()
                                .map(worst -> Mrkdwn.severityEmoji(worst) + " ")
                                .orElse(""),
                            Mrkdwn.escape(200, TextSanitizer.singleLine(event.content().title())),
                            Mrkdwn.time(event.receivedAt())))
            .collect(Collectors.joining());
    return count + newest;
  }
}
