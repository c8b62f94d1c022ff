package io.dojobell.slack.modal;

import com.slack.api.model.block.composition.OptionObject;
import com.slack.api.model.block.element.ConversationsFilter;
import com.slack.api.model.block.element.ConversationsSelectElement;
import com.slack.api.model.block.element.PlainTextInputElement;
import com.slack.api.model.view.View;
import io.dojobell.desk.OrganisationDesk;
import io.dojobell.desk.Rejected;
import io.dojobell.model.Channel;
import io.dojobell.model.Destination.SlackChannel;
import io.dojobell.model.EventType;
import io.dojobell.model.House.Details;
import io.dojobell.model.NamedAddress;
import io.dojobell.model.Organisation;
import io.dojobell.model.User;
import io.dojobell.slack.home.Tab;
import io.dojobell.slack.reply.Words;
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

/** What an admin sets for all, as a modal; what is wrong is said at its field. */
public record SystemModal(OrganisationDesk organisation) implements Modal {
  /** Names the modal in submissions. */
  public static final String ID = "system";

  private static final List<Channel> SWITCHED =
      List.of(Channel.SLACK, Channel.EMAIL, Channel.TEAMS, Channel.WEBHOOK);

  /** A day: later the news is old. */
  private static final int MOST_MINUTES = 1_440;

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
    return List.of(
        "on",
        "slack_channel",
        "email_to",
        "teams_url",
        "details",
        "fallback",
        "required",
        "team_name",
        "disclaimer");
  }

  @Override
  public Optional<View> opened(User user, String value) {
    return Optional.of(view(organisation.get()));
  }

  private static View view(Organisation now) {
    var on = SWITCHED.stream().filter(channel -> isOn(now, channel)).map(Channel::word).toList();
    var isSet = now.teamsWebhook() != null;
    return new Form()
        .field("on", "Channels that are on", Form.boxes("on", channels(), on))
        .field("slack_channel", "System Slack channel", slackChannel(now.slackChannel()))
        .field(
            "email_to",
            "System email address",
            Form.text("email_to", now.emailTo(), 2_000, "security@example.com"))
        .field(
            "teams_url",
            "System Teams webhook",
            Form.text("teams_url", "", 2_000, isSet ? "It is set; empty: it stays" : "https://…"))
        .field(
            "details",
            "What messages say",
            Form.choice("details", details(), detail(now), "As it is: it differs by channel"))
        .required(
            "fallback",
            "Minutes until a direct message that fails goes by email",
            Form.text("fallback", "" + now.fallbackAfter().toMinutes(), 4, "10"))
        .field(
            "required",
            "Events that reach people whatever they set",
            Form.events("required", now.required(), "None"))
        .field(
            "team_name",
            "Team name, at the end of every message",
            Form.text("team_name", now.teamName(), 200, "Security team"))
        .field("disclaimer", "Disclaimer, at the end of every message", disclaimer(now))
        .done(ID, "System settings", "Save", "");
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

  private static List<OptionObject> channels() {
    return SWITCHED.stream()
        .map(
            channel ->
                Form.option(
                    channel == Channel.WEBHOOK
                        ? "Webhooks"
                        : Words.capital(Words.channels(Set.of(channel))),
                    channel.word()))
        .toList();
  }

  /** One known by its name only cannot be shown as chosen, and stays unless another is. */
  private static ConversationsSelectElement slackChannel(String now) {
    return ConversationsSelectElement.builder()
        .actionId("slack_channel")
        .placeholder(
            Form.plain(
                now.isEmpty() || SlackChannel.isId(now)
                    ? "Choose a channel"
                    : io.dojobell.message.Lines.atMost(100, now)))
        .initialConversation(SlackChannel.isId(now) ? now : null)
        .filter(ConversationsFilter.builder().include(List.of("public", "private")).build())
        .build();
  }

  private static List<OptionObject> details() {
    return List.of(
        Form.option("All of it", Details.FULL.name()),
        Form.option("Only the type, the product and a link", Details.LINK.name()));
  }

  /** The one of all channels; null where they differ. */
  private static @Nullable String detail(Organisation now) {
    var all =
        Arrays.stream(Channel.values())
            .map(channel -> now.details().getOrDefault(channel, Details.FULL))
            .collect(Collectors.toSet());
    return all.size() == 1 ? all.iterator().next().name() : null;
  }

  private static PlainTextInputElement disclaimer(Organisation now) {
    var element = Form.text("disclaimer", now.disclaimer(), 2_000, "Internal: do not forward.");
    element.setMultiline(true);
    return element;
  }

  @Override
  public Answer submitted(User user, View view) {
    var entered = Entered.in(view);
    var errors = new LinkedHashMap<String, String>();
    var emailTo = entered.text("email_to");
    var minutes = entered.text("fallback");
    if (!emailTo.isEmpty()) {
      NamedAddress.problemOfList(emailTo)
          .ifPresent(problem -> errors.put("email_to", "This " + problem));
    }
    if (!minutes.matches("\\d{1,4}") || Integer.parseInt(minutes) > MOST_MINUTES) {
      errors.put("fallback", "This must be a number of minutes, 0 to " + MOST_MINUTES);
    }
    var teams = teams(entered.text("teams_url"), errors);
    if (!errors.isEmpty()) {
      return new Answer.Wrong(errors);
    }
    var after = Duration.ofMinutes(Integer.parseInt(minutes));
    organisation.change(
        (old, keeper) ->
            changed(old, entered, teams == null ? old.teamsWebhook() : keeper.apply(teams), after));
    return new Answer.Done();
  }

  private @Nullable URI teams(String text, Map<String, String> errors) {
    if (text.isEmpty()) {
      return null;
    }
    try {
      var url = URI.create(text);
      organisation.checkTeams(url);
      return url;
    } catch (Rejected rejected) {
      errors.put("teams_url", Words.capital(rejected.complaints().getFirst().detail()));
    } catch (IllegalArgumentException _) {
      errors.put("teams_url", "This must be an https URL");
    }
    return null;
  }

  private static Organisation changed(
      Organisation old, Entered entered, @Nullable String teams, Duration fallbackAfter) {
    var on = Set.copyOf(entered.choices("on"));
    var channel = entered.conversation("slack_channel");
    var isNamed = !old.slackChannel().isEmpty() && !SlackChannel.isId(old.slackChannel());
    return new Organisation(
        on.contains("slack"),
        channel.isEmpty() && isNamed ? old.slackChannel() : channel,
        old.slackUsername(),
        old.slackIcon(),
        on.contains("teams"),
        teams,
        on.contains("email"),
        old.emailFrom(),
        entered.text("email_to"),
        on.contains("webhook"),
        entered.text("disclaimer"),
        entered.text("team_name"),
        entered.choice("details").map(SystemModal::ofAll).orElse(old.details()),
        fallbackAfter.toMinutes() == old.fallbackAfter().toMinutes()
            ? old.fallbackAfter()
            : fallbackAfter,
        old.repeatWindow(),
        entered.choices("required").stream()
            .flatMap(word -> EventType.named(word).stream())
            .collect(Collectors.toSet()));
  }

  private static Map<Channel, Details> ofAll(String word) {
    var details = new EnumMap<Channel, Details>(Channel.class);
    Arrays.stream(Details.values())
        .filter(one -> one.name().equals(word))
        .forEach(
            one -> Arrays.stream(Channel.values()).forEach(channel -> details.put(channel, one)));
    return details;
  }
}
