package io.dojobell.api;

import com.fasterxml.jackson.databind.node.ObjectNode;
import io.dojobell.model.Channel;
import io.dojobell.model.DetailLevel;
import io.dojobell.model.EventType;
import io.dojobell.model.NamedAddress;
import io.dojobell.model.Organisation;
import io.dojobell.model.Role;
import io.dojobell.model.WebUrl;
import io.dojobell.service.calendar.CalendarService;
import io.dojobell.service.organisation.OrganisationService;
import io.dojobell.web.JsonBody;
import io.dojobell.web.JsonFields;
import io.dojobell.web.Resource;
import io.dojobell.web.Responses;
import io.dojobell.web.TokenAuthenticator;
import io.javalin.config.RoutesConfig;
import io.javalin.http.Context;
import java.net.URI;
import java.time.Duration;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.BiFunction;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * {@code /api/v1/system}: settings that an admin makes for everybody; a PUT changes the fields it
 * names.
 */
final class SystemResource implements Resource {
  private static final int MAX_SECONDS = 24 * 60 * 60;

  private final TokenAuthenticator authenticator;
  private final OrganisationService organisations;
  private final CalendarService calendar;

  SystemResource(
      TokenAuthenticator authenticator,
      OrganisationService organisations,
      CalendarService calendar) {
    this.authenticator = authenticator;
    this.organisations = organisations;
    this.calendar = calendar;
  }

  @Override
  public void addTo(RoutesConfig routes) {
    routes.get("/api/v1/system", this::get);
    routes.put("/api/v1/system", this::put);
  }

  private void get(Context context) {
    authenticator.authenticate(context, Role.READ);
    Responses.json(context, 200, toJson(organisations.get()));
  }

  private ObjectNode toJson(Organisation now) {
    var json =
        Responses.object()
            .put("slack_enabled", now.slackEnabled())
            .put("slack_channel", now.slackChannel())
            .put("slack_username", now.slackUsername())
            .put("slack_icon", now.slackIcon())
            .put("teams_enabled", now.teamsEnabled())
            .put("teams_url", organisations.maskedTeamsUrl(now).orElse(null))
            .put("email_enabled", now.emailEnabled())
            .put("email_from", now.emailFrom())
            .put("email_to", now.emailTo())
            .put("webhooks_enabled", now.webhooksEnabled())
            .put("disclaimer", now.disclaimer())
            .put("team_name", now.teamName())
            .put("fallback_after_seconds", now.fallbackAfter().toSeconds())
            .put("repeat_window_seconds", now.repeatWindow().toSeconds());
    var details = json.putObject("details");
    for (var channel : Channel.values()) {
      details.put(channel.wireName(), detailsName(now.detailLevel(channel)));
    }
    var required = json.putArray("required");
    now.required().stream().sorted().map(EventType::wireName).forEach(required::add);
    json.set("calendar", CalendarRulesJson.toJson(calendar.rules()));
    return json;
  }

  private static String detailsName(DetailLevel details) {
    return details.name().toLowerCase(Locale.ROOT);
  }

  private void put(Context context) {
    authenticator.authenticate(context, Role.ADMIN);
    var fields = JsonFields.of(JsonBody.of(context));
    var change = read(fields);
    var rules = CalendarRulesJson.read(fields.object("calendar"));
    fields.finish();
    var changed = organisations.change(change);
    rules.ifPresent(calendar::change);
    Responses.json(context, 200, toJson(changed));
  }

  private BiFunction<Organisation, OrganisationService.TeamsWebhookStore, Organisation> read(
      JsonFields fields) {
    var slackChannel = channel(fields);
    var slackUsername = fields.text("slack_username", 80);
    var slackIcon = icon(fields);
    var teamsUrl = teamsUrl(fields);
    var emailFrom = checked(fields, "email_from", 320, NamedAddress::problem);
    var emailTo = checked(fields, "email_to", 2_000, NamedAddress::problemOfList);
    var disclaimer = fields.text("disclaimer", 2_000);
    var teamName = fields.text("team_name", 200);
    var details = details(fields);
    var required = required(fields);
    var fallback = seconds(fields, "fallback_after_seconds");
    var repeats = seconds(fields, "repeat_window_seconds");
    var namesTeams = fields.isPresent("teams_url");
    // Read here so that the fields are known; errors in their kind are recorded with the others.
    for (var name :
        List.of("slack_enabled", "teams_enabled", "email_enabled", "webhooks_enabled")) {
      fields.flag(name, true);
    }
    return (old, keeper) ->
        new Organisation(
            fields.flag("slack_enabled", old.slackEnabled()),
            or(fields, "slack_channel", slackChannel, old.slackChannel()),
            or(fields, "slack_username", slackUsername, old.slackUsername()),
            or(fields, "slack_icon", slackIcon, old.slackIcon()),
            fields.flag("teams_enabled", old.teamsEnabled()),
            namesTeams && !isMask(fields)
                ? Optional.ofNullable(teamsUrl).map(keeper).orElse(null)
                : old.teamsWebhook(),
            fields.flag("email_enabled", old.emailEnabled()),
            or(fields, "email_from", emailFrom, old.emailFrom()),
            or(fields, "email_to", emailTo, old.emailTo()),
            fields.flag("webhooks_enabled", old.webhooksEnabled()),
            or(fields, "disclaimer", disclaimer, old.disclaimer()),
            or(fields, "team_name", teamName, old.teamName()),
            details.isEmpty() ? old.details() : merged(old.details(), details),
            fallback == null ? old.fallbackAfter() : fallback,
            repeats == null ? old.repeatWindow() : repeats,
            required == null ? old.required() : required);
  }

  /** Returns the field's value, which may be empty; the old one if the field is absent. */
  private static String or(JsonFields fields, String name, @Nullable String value, String old) {
    return fields.isPresent(name) ? Optional.ofNullable(value).orElse("") : old;
  }

  private static @Nullable String channel(JsonFields fields) {
    var channel = fields.text("slack_channel", 100);
    return channel == null || channel.isEmpty() || channel.matches("#?[\\p{L}\\p{N}_-]+")
        ? channel
        : fields.reject("slack_channel", "must be a channel's id, or its name with #");
  }

  private static @Nullable String icon(JsonFields fields) {
    var icon = fields.text("slack_icon", JsonFields.MAX_URL_LENGTH);
    return icon == null
            || icon.isEmpty()
            || icon.matches(":[^:\\s]+:")
            || WebUrl.of(icon).isPresent()
        ? icon
        : fields.reject("slack_icon", "must be an emoji like :bell: or an image's URL");
  }

  private @Nullable URI teamsUrl(JsonFields fields) {
    var text = fields.text("teams_url", JsonFields.MAX_URL_LENGTH);
    if (text == null || text.isEmpty() || isMask(fields)) {
      return null;
    }
    var url = fields.webUrl("teams_url");
    if (url == null) {
      return null;
    }
    organisations.checkTeamsUrl(url.uri());
    return url.uri();
  }

  /**
   * Returns true if the URL is the masked one of GET, which changes nothing when it is sent back.
   */
  private static boolean isMask(JsonFields fields) {
    var node = fields.node("teams_url");
    return node != null && node.asText().endsWith("/…");
  }

  private static @Nullable String checked(
      JsonFields fields, String name, int maxLength, Function<String, Optional<String>> problem) {
    var text = fields.text(name, maxLength);
    if (text == null || text.isEmpty()) {
      return text;
    }
    var found = problem.apply(text);
    return found.isEmpty() ? text : fields.reject(name, found.get());
  }

  private static Map<Channel, DetailLevel> details(JsonFields fields) {
    var map = new EnumMap<Channel, DetailLevel>(Channel.class);
    var node = fields.node("details");
    if (node == null) {
      return map;
    }
    if (node.isTextual()) {
      var all = fields.choice("details", SystemResource::details, "full or link");
      if (all != null) {
        for (var channel : Channel.values()) {
          map.put(channel, all);
        }
      }
      return map;
    }
    var byChannel = fields.object("details");
    if (byChannel != null) {
      for (var channel : Channel.values()) {
        var one = byChannel.choice(channel.wireName(), SystemResource::details, "full or link");
        if (one != null) {
          map.put(channel, one);
        }
      }
      byChannel.rejectUnknown();
    }
    return map;
  }

  private static Optional<DetailLevel> details(String word) {
    return switch (word) {
      case "full" -> Optional.of(DetailLevel.FULL);
      case "link" -> Optional.of(DetailLevel.LINK);
      default -> Optional.empty();
    };
  }

  private static Map<Channel, DetailLevel> merged(
      Map<Channel, DetailLevel> old, Map<Channel, DetailLevel> named) {
    var merged = new EnumMap<Channel, DetailLevel>(Channel.class);
    merged.putAll(old);
    merged.putAll(named);
    return merged;
  }

  private static @Nullable Set<EventType> required(JsonFields fields) {
    var words = fields.texts("required", 100, 100);
    if (words == null) {
      return null;
    }
    var types = EnumSet.noneOf(EventType.class);
    for (var word : words) {
      EventType.of(word)
          .ifPresentOrElse(
              types::add, () -> fields.reject("required", "“" + word + "” is no event type"));
    }
    return types;
  }

  private static @Nullable Duration seconds(JsonFields fields, String name) {
    var seconds = fields.number(name, 0, MAX_SECONDS);
    return seconds == null ? null : Duration.ofSeconds(seconds);
  }
}
