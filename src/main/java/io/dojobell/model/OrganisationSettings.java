package io.dojobell.model;

import io.dojobell.model.SettingKey.ChannelSwitch;
import io.dojobell.model.SettingKey.DetailLevels;
import io.dojobell.model.SettingKey.EventTypes;
import io.dojobell.model.SettingKey.FormInput;
import io.dojobell.model.SettingKey.Period;
import io.dojobell.model.SettingKey.SecretUrl;
import io.dojobell.model.SettingKey.SlackConversation;
import io.dojobell.model.SettingKey.Text;
import io.dojobell.model.SettingKey.Threads;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * The settings under {@code /api/v1/system}, in the order of Slack's form. To add one, add a line
 * here: the table, the API, {@code /openapi.json} and the form follow.
 */
public final class OrganisationSettings {
  private static final List<SettingKey<?>> DECLARED = new ArrayList<>();
  private static final Duration DAY = Duration.ofDays(1);

  public static final ChannelSwitch SLACK_ENABLED =
      add(new ChannelSwitch("slack_enabled", Channel.SLACK));
  public static final ChannelSwitch EMAIL_ENABLED =
      add(new ChannelSwitch("email_enabled", Channel.EMAIL));
  public static final ChannelSwitch TEAMS_ENABLED =
      add(new ChannelSwitch("teams_enabled", Channel.TEAMS));
  public static final ChannelSwitch WEBHOOKS_ENABLED =
      add(new ChannelSwitch("webhooks_enabled", Channel.WEBHOOK));

  public static final SlackConversation SLACK_CHANNEL =
      add(
          new SlackConversation(
              "slack_channel",
              "The team's Slack channel: its id, or its name with #; empty: none",
              new FormInput("slack_channel", "Team Slack channel", "Choose a channel")));
  public static final Threads SLACK_THREADS =
      add(
          new Threads(
              "slack_threads",
              "Whether events in the team's Slack channel on one engagement, else on one product,"
                  + " follow in the thread of the first message; broadcast: high and critical ones"
                  + " are shown in the channel as well",
              new FormInput("slack_threads", "Threading in the team Slack channel", "No threads")));
  public static final Text SLACK_USERNAME =
      add(
          new Text(
              "slack_username",
              80,
              false,
              _ -> Optional.empty(),
              "The name that Slack messages are posted under instead of the bot's",
              null));
  public static final Text SLACK_ICON =
      add(
          new Text(
              "slack_icon",
              WebUrl.MAX_LENGTH,
              false,
              OrganisationSettings::problemOfIcon,
              "The icon of Slack messages: an emoji like :bell: or an image's URL",
              null));
  public static final Text EMAIL_TO =
      add(
          new Text(
              "email_to",
              2_000,
              false,
              NamedAddress::problemOfList,
              "The team's addresses, with commas between; each gets a delivery of its own",
              new FormInput("email_to", "Team email", "security@example.com")));
  public static final Text EMAIL_FROM =
      add(
          new Text(
              "email_from",
              320,
              false,
              NamedAddress::problem,
              "Who mail is from: an address, or Name <address>",
              null));
  public static final SecretUrl TEAMS_WEBHOOK =
      add(
          new SecretUrl(
              "teams_url",
              "teams_webhook",
              "The team's Microsoft Teams webhook; never read back whole, and sent back as it was"
                  + " read it changes nothing",
              new FormInput("teams_url", "Teams channel webhook", "https://…")));
  public static final DetailLevels DETAILS =
      add(
          new DetailLevels(
              "details",
              "How much of an event a message says, for each channel",
              new FormInput("details", "Message detail", "Different per channel (keep)")));
  public static final Period FALLBACK_AFTER =
      add(
          new Period(
              "fallback_after_seconds",
              Duration.ofMinutes(10),
              DAY,
              "How long a direct message on Slack may fail before it goes by email",
              new FormInput("fallback", "Send email if Slack fails for (minutes)", "10")));
  public static final Period REPEAT_WINDOW =
      add(
          new Period(
              "repeat_window_seconds",
              Duration.ofMinutes(5),
              DAY,
              "How long repeats are counted on the first message; 0: they are not",
              null));
  public static final EventTypes REQUIRED =
      add(
          new EventTypes(
              "required",
              Set.of(EventType.USER_MENTIONED, EventType.REVIEW_REQUESTED),
              "The types for which the system's channels are added to each recipient's own",
              new FormInput("required", "Mandatory notifications", "None")));
  public static final Text TEAM_NAME =
      add(
          new Text(
              "team_name",
              200,
              false,
              _ -> Optional.empty(),
              "The team's name, at the end of every message",
              new FormInput(
                  "team_name", "Team name, at the end of every message", "Security team")));
  public static final Text DISCLAIMER =
      add(
          new Text(
              "disclaimer",
              2_000,
              true,
              _ -> Optional.empty(),
              "A text at the end of every message",
              new FormInput(
                  "disclaimer",
                  "Disclaimer, at the end of every message",
                  "Internal: do not forward.")));
  public static final Text SUPPORT_CONTACT =
      add(
          new Text(
              "support_contact",
              200,
              false,
              _ -> Optional.empty(),
              "Whom people ask about Dojobell, as /dojo version shows it: a text, an email address,"
                  + " a URL, or a channel as <#C012AB3CD> or by its id",
              new FormInput(
                  "support_contact",
                  "Contact for questions about Dojobell",
                  "appsec@example.com")));

  /** All of them, in that order. */
  public static final List<SettingKey<?>> ALL = Collections.unmodifiableList(DECLARED);

  private OrganisationSettings() {}

  /** Returns the switch of that channel; empty: it is always on. */
  public static Optional<ChannelSwitch> switchOf(Channel channel) {
    return channelSwitches().stream().filter(one -> one.channel() == channel).findFirst();
  }

  /** Returns the switches of the channels that can be switched off. */
  public static List<ChannelSwitch> channelSwitches() {
    return ALL.stream()
        .filter(ChannelSwitch.class::isInstance)
        .map(ChannelSwitch.class::cast)
        .toList();
  }

  private static Optional<String> problemOfIcon(String text) {
    return text.matches(":[^:\\s]+:") || WebUrl.of(text).isPresent()
        ? Optional.empty()
        : Optional.of("must be an emoji like :bell: or an image's URL");
  }

  private static <K extends SettingKey<?>> K add(K key) {
    DECLARED.add(key);
    return key;
  }
}
