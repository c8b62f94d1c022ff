package io.dojobell.workspace.slack;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.dojobell.workspace.Json;
import java.time.Instant;
import java.time.format.TextStyle;
import java.util.Locale;

/** A user as the Web API shows one. */
final class UserJson {
  private UserJson() {}

  static ObjectNode of(WorkspaceUser user, boolean withEmail, Instant now) {
    boolean bot = user.role() == WorkspaceUser.UserRole.BOT;
    ObjectNode json =
        Json.object()
            .put("id", user.id())
            .put("team_id", user.team())
            .put("name", user.name())
            .put("deleted", user.deleted());
    ObjectNode profile =
        Json.object()
            .put("title", "")
            .put("phone", "")
            .put("skype", "")
            .put("real_name", user.realName())
            .put("real_name_normalized", user.realName())
            .put("display_name", user.name())
            .put("display_name_normalized", user.name())
            .put("status_text", "")
            .put("status_emoji", "")
            .put("avatar_hash", "g000000000")
            .put("team", user.team());
    if (withEmail && !user.email().isEmpty()) {
      profile.put("email", user.email());
    }
    if (!user.deleted()) {
      json.put("color", "9f69e7")
          .put("real_name", user.realName())
          .put("tz", user.tz().getId())
          .put("tz_label", user.tz().getDisplayName(TextStyle.FULL, Locale.ENGLISH))
          .put("tz_offset", user.tz().getRules().getOffset(now).getTotalSeconds());
    }
    json.set("profile", profile);
    if (!user.deleted()) {
      boolean admin = user.role() == WorkspaceUser.UserRole.ADMIN;
      json.put("is_admin", admin)
          .put("is_owner", false)
          .put("is_primary_owner", false)
          .put("is_restricted", user.isGuest())
          .put("is_ultra_restricted", user.role() == WorkspaceUser.UserRole.SINGLE_CHANNEL_GUEST);
    }
    if (!user.teams().isEmpty()) {
      ObjectNode enterprise = json.putObject("enterprise_user");
      enterprise
          .put("id", user.id())
          .put("enterprise_id", Installation.ENTERPRISE)
          .put("enterprise_name", Installation.ENTERPRISE_NAME)
          .put("is_admin", false)
          .put("is_owner", false);
      ArrayNode teams = enterprise.putArray("teams");
      user.teams().forEach(teams::add);
    }
    user.emailConfirmed().ifPresent(said -> json.put("is_email_confirmed", said && !bot));
    return json.put("is_bot", bot).put("is_app_user", false).put("updated", now.getEpochSecond());
  }
}
