package io.dojobell.slack.home;

import com.slack.api.model.block.composition.OptionObject;
import com.slack.api.model.block.element.BlockElement;
import com.slack.api.model.block.element.StaticSelectElement;
import io.dojobell.blockkit.Action.HomeAction;
import io.dojobell.blockkit.BlockKit;
import io.dojobell.blockkit.ModalId;
import io.dojobell.model.Severity;
import io.dojobell.service.subscription.Preset;
import io.dojobell.slack.home.HomePage.Content;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/** A person's own setting: presets, the minimum severity and a line for each group of types. */
record NotificationsView(HomePage page, Content.OfNotifications content) {
  private static final String ANY = "any";

  /** Begins the message of a location after a preset; the token that restores it follows. */
  static final String UNDO = "undo:";

  void drawOn(ViewBuilder view) {
    view.heading("Notifications");
    view.smallPrint(
        "“Slack” means a direct message from Dojobell. Settings of a product override these.");
    if (page.location().message().startsWith(UNDO)) {
      undo(page.location().message().substring(UNDO.length()), view);
    }
    view.addButtons(
        "presets",
        Arrays.stream(Preset.values()).<BlockElement>map(NotificationsView::presetButton).toList());
    GroupLines.personal(content.setting(), content.hasEndpoint()).drawOn(ModalId.EVENTS, view);
    view.paragraph(
        "severity", "*Minimum severity*\nLess severe events are left out.", severitySelect());
  }

  private static void undo(String token, ViewBuilder view) {
    view.paragraph(
        "undo",
        ":white_check_mark: Your notifications were changed.",
        BlockKit.button("Undo", new HomeAction.UndoPreset(token)));
  }

  private static BlockElement presetButton(Preset preset) {
    var button = BlockKit.button(preset.label(), new HomeAction.ApplyPreset(preset.wireName()));
    button.setConfirm(BlockKit.confirmation(preset.label() + "?", preset.description(), "Apply"));
    return button;
  }

  private StaticSelectElement severitySelect() {
    var options = new ArrayList<OptionObject>();
    options.add(BlockKit.option("Any", ANY));
    for (var severity : List.of(Severity.values()).reversed()) {
      options.add(BlockKit.option(severity.label(), severity.wireName()));
    }
    var min = content.setting().minSeverity();
    var chosen = min == null ? ANY : min.wireName();
    return StaticSelectElement.builder()
        .actionId(new HomeAction.SetMinSeverity("").encode().id())
        .options(options)
        .initialOption(
            options.stream().filter(one -> one.getValue().equals(chosen)).findFirst().orElse(null))
        .build();
  }
}
