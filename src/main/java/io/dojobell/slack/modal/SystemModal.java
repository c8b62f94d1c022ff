package io.dojobell.slack.modal;

import static com.slack.api.model.block.Blocks.input;

import com.slack.api.model.block.LayoutBlock;
import com.slack.api.model.block.composition.OptionObject;
import com.slack.api.model.block.composition.PlainTextObject;
import com.slack.api.model.block.element.CheckboxesElement;
import com.slack.api.model.block.element.PlainTextInputElement;
import com.slack.api.model.view.View;
import com.slack.api.model.view.ViewClose;
import com.slack.api.model.view.ViewState;
import com.slack.api.model.view.ViewSubmit;
import com.slack.api.model.view.ViewTitle;
import io.dojobell.desk.OrganisationDesk;
import io.dojobell.model.Channel;
import io.dojobell.model.Organisation;
import io.dojobell.model.User;
import io.dojobell.slack.home.Tab;
import io.dojobell.slack.reply.Words;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.UnaryOperator;

/** What an admin sets for all, as a modal; what is wrong is said at its field. */
public record SystemModal(OrganisationDesk organisation) implements Modal {
  /** Names the modal in submissions. */
  public static final String ID = "system";

  private static final List<Channel> SWITCHED =
      List.of(Channel.SLACK, Channel.EMAIL, Channel.TEAMS, Channel.WEBHOOK);

  @Override
  public String id() {
    return ID;
  }

  @Override
  public Tab tab() {
    return Tab.SYSTEM;
  }

  @Override
  public List<String> fields() {
    return List.of("on", "slack_channel", "email_to", "team_name", "disclaimer");
  }

  @Override
  public Optional<View> opened(User user, String value) {
    return Optional.of(of(organisation.get()));
  }

  @Override
  public Answer submitted(User user, View view) {
    var submitted = read(view.getState());
    if (!submitted.errors().isEmpty()) {
      return new Answer.Wrong(submitted.errors());
    }
    organisation.change((old, _) -> submitted.change().apply(old));
    return new Answer.Done();
  }

  private static View of(Organisation now) {
    var on = new ArrayList<OptionObject>();
    SWITCHED.stream()
        .filter(channel -> isOn(now, channel))
        .map(SystemModal::option)
        .forEach(on::add);
    return View.builder()
        .type("modal")
        .callbackId(ID)
        .title(ViewTitle.builder().type("plain_text").text("System settings").build())
        .submit(ViewSubmit.builder().type("plain_text").text("Save").build())
        .close(ViewClose.builder().type("plain_text").text("Cancel").build())
        .blocks(
            List.of(
                input(
                    block ->
                        block
                            .blockId("on")
                            .optional(true)
                            .label(plain("Channels that are on"))
                            .element(
                                CheckboxesElement.builder()
                                    .actionId("on")
                                    .options(SWITCHED.stream().map(SystemModal::option).toList())
                                    .initialOptions(on.isEmpty() ? null : on)
                                    .build())),
                text("slack_channel", "System Slack channel", now.slackChannel(), 100, false),
                text("email_to", "System email address", now.emailTo(), 320, false),
                text(
                    "team_name",
                    "Team name, at the end of every message",
                    now.teamName(),
                    200,
                    false),
                text(
                    "disclaimer",
                    "Disclaimer, at the end of every message",
                    now.disclaimer(),
                    2_000,
                    true)))
        .build();
  }

  private static boolean isOn(Organisation now, Channel channel) {
    return switch (channel) {
      case SLACK -> now.slackEnabled();
      case EMAIL -> now.emailEnabled();
      case TEAMS -> now.teamsEnabled();
      case WEBHOOK -> now.webhooksEnabled();
      case ALERT -> true;
    };
  }

  private static LayoutBlock text(
      String name, String label, String value, int most, boolean lines) {
    return input(
        block ->
            block
                .blockId(name)
                .optional(true)
                .label(plain(label))
                .element(
                    PlainTextInputElement.builder()
                        .actionId("text")
                        .multiline(lines)
                        .maxLength(most)
                        .initialValue(value.isEmpty() ? null : value)
                        .build()));
  }

  private static OptionObject option(Channel channel) {
    return OptionObject.builder()
        .text(
            plain(
                Words.capital(
                    channel == Channel.WEBHOOK ? "webhooks" : Words.channels(Set.of(channel)))))
        .value(channel.word())
        .build();
  }

  private static PlainTextObject plain(String text) {
    return PlainTextObject.builder().text(text).build();
  }

  /**
   * What was submitted.
   *
   * @param errors what is wrong, by the block's id; empty: nothing
   */
  private record Submitted(Map<String, String> errors, UnaryOperator<Organisation> change) {
    public Submitted {
      errors = Map.copyOf(errors);
    }
  }

  private static Submitted read(ViewState state) {
    var on = new HashSet<String>();
    SettingsModal.value(state, "on", "on")
        .map(ViewState.Value::getSelectedOptions)
        .orElse(List.of())
        .forEach(option -> on.add(option.getValue()));
    var channel = text(state, "slack_channel");
    var emailTo = text(state, "email_to");
    var errors = new LinkedHashMap<String, String>();
    if (!channel.isEmpty() && !channel.matches("#?[\\p{L}\\p{N}_-]+")) {
      errors.put("slack_channel", "This must be a channel's id, or its name with #");
    }
    if (!emailTo.isEmpty() && !emailTo.matches("[^\\s@<>,;:\"]+@[^\\s@<>,;:\"]+")) {
      errors.put("email_to", "This must be an address like security@example.com");
    }
    return new Submitted(
        errors,
        old ->
            new Organisation(
                on.contains("slack"),
                channel,
                old.slackUsername(),
                old.slackIcon(),
                on.contains("teams"),
                old.teamsWebhook(),
                on.contains("email"),
                old.emailFrom(),
                emailTo,
                on.contains("webhook"),
                text(state, "disclaimer"),
                text(state, "team_name"),
                old.details(),
                old.fallbackAfter(),
                old.repeatWindow(),
                old.required()));
  }

  private static String text(ViewState state, String name) {
    return SettingsModal.value(state, name, "text")
        .map(ViewState.Value::getValue)
        .map(String::strip)
        .orElse("");
  }
}
