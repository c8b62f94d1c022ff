package io.dojobell.slack.modal;

import com.slack.api.model.block.composition.OptionObject;
import com.slack.api.model.block.element.ConversationsFilter;
import com.slack.api.model.block.element.ConversationsSelectElement;
import com.slack.api.model.block.element.PlainTextInputElement;
import com.slack.api.model.view.View;
import io.dojobell.model.Channel;
import io.dojobell.model.Destination.SlackChannel;
import io.dojobell.model.DetailLevel;
import io.dojobell.model.EventType;
import io.dojobell.model.NamedAddress;
import io.dojobell.model.Organisation;
import io.dojobell.model.User;
import io.dojobell.service.ValidationException;
import io.dojobell.service.organisation.OrganisationService;
import io.dojobell.slack.home.HomeTab;
import io.dojobell.slack.reply.Texts;
import java.net.URI;
import java.time.Duration;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** The settings that an admin makes for everybody, as a modal; errors are shown at their fields. */
public record SystemModal(OrganisationService organisation) implements Modal {
  /** The modal's id in submissions. */
  public static final String ID = "system";

  private static final String NO_CHANNEL = "no_slack_channel";

  private static final List<Channel> SWITCHABLE_CHANNELS =
      List.of(Channel.SLACK, Channel.EMAIL, Channel.TEAMS, Channel.WEBHOOK);

  /** A day. */
  private static final int MAX_MINUTES = 1_440;

  @Override
  public String id() {
    return ID;
  }

  @Override
  public HomeTab tab() {
    return HomeTab.SYSTEM;
  }

  @Override
  public List<String> requiredFields() {
    return List.of(
        "on",
        "slack_channel",
        NO_CHANNEL,
        "email_to",
        "teams_url",
        "details",
        "fallback",
        "required",
        "team_name",
        "disclaimer");
  }

  @Override
  public Optional<View> open(User user, String value) {
    return Optional.of(view(organisation.get()));
  }

  private static View view(Organisation now) {
    var isSet = now.teamsWebhook() != null;
    return new FormBuilder()
        .optionalField(
            "on",
            "Channels that are on",
            FormBuilder.checkboxes("on", channels(), enabledChannelNames(now)))
        .optionalField("slack_channel", "System Slack channel", slackChannel(now.slackChannel()))
        .hiddenValue("slack_channel", now.slackChannel())
        .optionalField(
            NO_CHANNEL,
            "Without a team Slack channel",
            FormBuilder.checkboxes(
                NO_CHANNEL,
                List.of(FormBuilder.option("No team Slack channel", "on")),
                now.slackChannel().isEmpty() ? List.of("on") : List.of()))
        .optionalField(
            "email_to",
            "System email address",
            FormBuilder.textInput("email_to", now.emailTo(), 2_000, "security@example.com"))
        .optionalField(
            "teams_url",
            "System Teams webhook",
            FormBuilder.textInput(
                "teams_url", "", 2_000, isSet ? "It is set; empty: it stays" : "https://…"))
        .hiddenValue("teams_url", Optional.ofNullable(now.teamsWebhook()).orElse(""))
        .optionalField(
            "details",
            "What messages say",
            FormBuilder.select(
                "details", details(), detail(now), "As it is: it differs by channel"))
        .requiredField(
            "fallback",
            "Minutes until a direct message that fails goes by email",
            FormBuilder.textInput("fallback", "" + now.fallbackAfter().toMinutes(), 4, "10"))
        .optionalField(
            "required",
            "Events that reach people whatever they set",
            FormBuilder.eventSelect("required", now.required(), "None"))
        .optionalField(
            "team_name",
            "Team name, at the end of every message",
            FormBuilder.textInput("team_name", now.teamName(), 200, "Security team"))
        .optionalField("disclaimer", "Disclaimer, at the end of every message", disclaimer(now))
        .build(ID, "System settings", "Save", "");
  }

  /** Returns the names of the channels that are switched on. */
  private static List<String> enabledChannelNames(Organisation now) {
    return SWITCHABLE_CHANNELS.stream()
        .filter(channel -> isEnabled(now, channel))
        .map(Channel::wireName)
        .toList();
  }

  private static boolean isEnabled(Organisation now, Channel channel) {
    return switch (channel) {
      case SLACK -> now.slackEnabled();
      case EMAIL -> now.emailEnabled();
      case TEAMS -> now.teamsEnabled();
      case WEBHOOK -> now.webhooksEnabled();
      case ALERT -> true;
    };
  }

  private static List<OptionObject> channels() {
    return SWITCHABLE_CHANNELS.stream()
        .map(
            channel ->
                FormBuilder.option(
                    channel == Channel.WEBHOOK
                        ? "Webhooks"
                        : Texts.capitalize(Texts.channels(Set.of(channel))),
                    channel.wireName()))
        .toList();
  }

  /**
   * Returns a select of channels; one known only by its name cannot be shown as chosen, and stays
   * unless another is chosen.
   */
  private static ConversationsSelectElement slackChannel(String now) {
    return ConversationsSelectElement.builder()
        .actionId("slack_channel")
        .placeholder(
            FormBuilder.plainText(
                now.isEmpty() || SlackChannel.isId(now)
                    ? "Choose a channel"
                    : io.dojobell.model.TextSanitizer.truncate(100, now)))
        .initialConversation(SlackChannel.isId(now) ? now : null)
        .filter(ConversationsFilter.builder().include(List.of("public", "private")).build())
        .build();
  }

  private static List<OptionObject> details() {
    return List.of(
        FormBuilder.option("All of it", DetailLevel.FULL.name()),
        FormBuilder.option("Only the type, the product and a link", DetailLevel.LINK.name()));
  }

  /** Returns the detail level of all channels; null if they differ. */
  private static @Nullable String detail(Organisation now) {
    var all = Arrays.stream(Channel.values()).map(now::detailLevel).collect(Collectors.toSet());
    return all.size() == 1 ? all.iterator().next().name() : null;
  }

  private static PlainTextInputElement disclaimer(Organisation now) {
    var element =
        FormBuilder.textInput("disclaimer", now.disclaimer(), 2_000, "Internal: do not forward.");
    element.setMultiline(true);
    return element;
  }

  @Override
  public Set<String> mergedFields() {
    return Set.of("on", "required");
  }

  @Override
  public SubmissionResult submit(User user, View view) {
    var entered = FormValues.readFrom(view);
    var errors = new LinkedHashMap<String, String>();
    var emailTo = entered.text("email_to");
    var minutes = entered.text("fallback");
    if (entered.isChanged("email_to") && !emailTo.isEmpty()) {
      NamedAddress.problemOfList(emailTo)
          .ifPresent(problem -> errors.put("email_to", "This " + problem));
    }
    if (entered.isChanged("fallback")
        && (!minutes.matches("\\d{1,4}") || Integer.parseInt(minutes) > MAX_MINUTES)) {
      errors.put("fallback", "This must be a number of minutes, 0 to " + MAX_MINUTES);
    }
    if (isTeamChannelTurnedOff(entered) && entered.isChanged("slack_channel")) {
      errors.put(NO_CHANNEL, "Choose a channel, or tick this, and not both");
    }
    var teams = parseTeamsUrl(entered.text("teams_url"), errors);
    if (!errors.isEmpty()) {
      return new SubmissionResult.Invalid(errors);
    }
    organisation.change(
        (old, keeper) ->
            applyChanges(old, entered, teams == null ? old.teamsWebhook() : keeper.apply(teams)));
    return new SubmissionResult.Saved();
  }

  private static boolean isTeamChannelTurnedOff(FormValues entered) {
    return entered.isChanged(NO_CHANNEL) && entered.choices(NO_CHANNEL).contains("on");
  }

  private @Nullable URI parseTeamsUrl(String text, Map<String, String> errors) {
    if (text.isEmpty()) {
      return null;
    }
    try {
      var url = URI.create(text);
      organisation.checkTeamsUrl(url);
      return url;
    } catch (ValidationException rejected) {
      errors.put("teams_url", Texts.capitalize(rejected.errors().getFirst().detail()));
    } catch (IllegalArgumentException _) {
      errors.put("teams_url", "This must be an https URL");
    }
    return null;
  }

  private static Organisation applyChanges(
      Organisation old, FormValues entered, @Nullable String teams) {
    var on = entered.mergeChoices("on", enabledChannelNames(old));
    var required = old.required().stream().map(EventType::wireName).toList();
    return new Organisation(
        on.contains("slack"),
        slackChannel(old, entered),
        old.slackUsername(),
        old.slackIcon(),
        on.contains("teams"),
        teams,
        on.contains("email"),
        old.emailFrom(),
        text(entered, "email_to", old.emailTo()),
        on.contains("webhook"),
        text(entered, "disclaimer", old.disclaimer()),
        text(entered, "team_name", old.teamName()),
        entered.isChanged("details")
            ? entered.choice("details").map(SystemModal::forAllChannels).orElse(old.details())
            : old.details(),
        entered.isChanged("fallback")
            ? Duration.ofMinutes(Integer.parseInt(entered.text("fallback")))
            : old.fallbackAfter(),
        old.repeatWindow(),
        entered.mergeChoices("required", required).stream()
            .flatMap(word -> EventType.of(word).stream())
            .collect(Collectors.toSet()));
  }

  private static String slackChannel(Organisation old, FormValues entered) {
    if (isTeamChannelTurnedOff(entered)) {
      return "";
    }
    return entered.isChanged("slack_channel")
        ? entered.conversation("slack_channel")
        : old.slackChannel();
  }

  private static String text(FormValues entered, String field, String old) {
    return entered.isChanged(field) ? entered.text(field) : old;
  }

  private static Map<Channel, DetailLevel> forAllChannels(String word) {
    var details = new EnumMap<Channel, DetailLevel>(Channel.class);
    Arrays.stream(DetailLevel.values())
        .filter(one -> one.name().equals(word))
        .forEach(
            one -> Arrays.stream(Channel.values()).forEach(channel -> details.put(channel, one)));
    return details;
  }
}
