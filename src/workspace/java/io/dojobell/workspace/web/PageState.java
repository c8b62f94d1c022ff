package io.dojobell.workspace.web;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.NullNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.dojobell.workspace.HostNodes;
import io.dojobell.workspace.Json;
import io.dojobell.workspace.Workspace;
import io.dojobell.workspace.slack.CallRecord;
import io.dojobell.workspace.slack.Installation;
import io.dojobell.workspace.slack.SlackWorkspace;
import io.dojobell.workspace.slack.View;
import io.dojobell.workspace.slack.WorkspaceUser;
import java.util.List;
import java.util.Locale;

/** All that the page shows to one person, as one object. */
final class PageState {
  private static final int MAX_CALLS = 100;

  private final Workspace workspace;
  private final SlackWorkspace slack;
  private final ConversationList conversations;
  private final OtherChannelsState otherChannels;
  private final HostInboxes inboxes;
  private final FaultSwitches faults;

  PageState(Workspace workspace, ReadMarkers reads, HostInboxes inboxes, FaultSwitches faults) {
    this.workspace = workspace;
    this.inboxes = inboxes;
    this.faults = faults;
    slack = workspace.slack();
    conversations = new ConversationList(slack, reads);
    otherChannels = new OtherChannelsState(workspace);
  }

  private static boolean isPlainMember(WorkspaceUser user) {
    return user.role() == WorkspaceUser.UserRole.MEMBER && !user.isGuest();
  }

  /**
   * The state as the user of this id sees it; where there is no such user, as the first member
   * does, who is neither admin nor guest; else as the first person.
   */
  ObjectNode of(String asked) {
    long sequence = workspace.changes().count();
    List<WorkspaceUser> people =
        slack.users().stream().filter(u -> u.role() != WorkspaceUser.UserRole.BOT).toList();
    WorkspaceUser as =
        people.stream()
            .filter(user -> user.id().equals(asked))
            .findFirst()
            .or(() -> people.stream().filter(PageState::isPlainMember).findFirst())
            .or(() -> people.stream().findFirst())
            .orElseThrow(() -> new IllegalArgumentException("There are no people"));
    ObjectNode state = Json.object();
    state.putObject("team").put("id", Installation.TEAM).put("name", Installation.TEAM_NAME);
    state
        .putObject("app")
        .put("id", Installation.APP)
        .put("name", slack.installation().manifest().name())
        .put("bot_user_id", Installation.BOT_USER);
    state.put("as", as.id());
    state.set("users", users());
    ArrayNode groups = state.putArray("user_groups");
    slack
        .userGroups()
        .forEach(group -> groups.addObject().put("id", group.id()).put("handle", group.handle()));
    state.set("conversations", conversations.list(as));
    state.set("home", slack.home(as.id()).map(View::body).orElseGet(() -> NullNode.getInstance()));
    ArrayNode modals = state.putArray("modals");
    slack.modals(as.id()).forEach(view -> modals.add(view.body()));
    state.set("commands", commands());
    state.set("shortcuts", shortcuts());
    ArrayNode notices = state.putArray("notices");
    slack
        .slackbotMessages(as.id())
        .forEach(
            notice ->
                notices
                    .addObject()
                    .put("id", notice.id())
                    .put("at", notice.at().toString())
                    .put("text", notice.text()));
    state.set("mailbox", otherChannels.mailbox());
    state.set("teams", otherChannels.teams());
    state.set("webhooks", otherChannels.webhooks());
    state.set("calls", calls());
    state.set("nodes", nodes());
    state.set("samples", samples());
    state.set("faults", faults.list());
    state.set("inbox", inboxes.read(as.name()));
    state.set("system_inbox", inboxes.read("system"));
    return state.put("sequence", sequence);
  }

  private ArrayNode users() {
    ArrayNode users = Json.array();
    for (WorkspaceUser user : slack.users()) {
      String role = user.isGuest() ? "guest" : user.role().name().toLowerCase(Locale.ROOT);
      users
          .addObject()
          .put("id", user.id())
          .put("name", user.name())
          .put("real_name", user.realName())
          .put("email", user.email())
          .put("tz", user.tz().getId())
          .put("role", role)
          .put("deleted", user.deleted());
    }
    return users;
  }

  private JsonNode commands() {
    ArrayNode commands = Json.array();
    slack
        .installation()
        .manifest()
        .commands()
        .forEach(
            command ->
                commands
                    .addObject()
                    .put("command", command.command())
                    .put("description", command.description())
                    .put("usage_hint", command.usageHint()));
    return commands;
  }

  private JsonNode shortcuts() {
    ArrayNode shortcuts = Json.array();
    slack
        .installation()
        .manifest()
        .shortcuts()
        .forEach(
            shortcut ->
                shortcuts
                    .addObject()
                    .put("type", shortcut.type())
                    .put("name", shortcut.name())
                    .put("callback_id", shortcut.callbackId())
                    .put("description", shortcut.description()));
    return shortcuts;
  }

  private ArrayNode calls() {
    List<CallRecord> all = slack.calls();
    ArrayNode calls = Json.array();
    for (CallRecord call : all.subList(Math.max(0, all.size() - MAX_CALLS), all.size())) {
      calls
          .addObject()
          .put("at", call.calledAt().toString())
          .put("method", call.method())
          .put("status", call.status())
          .put("ok", call.ok())
          .put("error", call.error())
          .put("ms", call.duration().toNanos() / 1e6);
    }
    return calls;
  }

  private ArrayNode nodes() {
    ArrayNode nodes = Json.array();
    workspace
        .options()
        .nodes()
        .map(HostNodes::list)
        .orElse(List.of())
        .forEach(
            node ->
                nodes
                    .addObject()
                    .put("name", node.name())
                    .put("state", node.state().name().toLowerCase(Locale.ROOT))
                    .put("answered", node.answered())
                    .put("last", node.isLast()));
    return nodes;
  }

  private ArrayNode samples() {
    ArrayNode samples = Json.array();
    workspace
        .options()
        .samples()
        .forEach(
            sample ->
                samples
                    .addObject()
                    .put("id", sample.id())
                    .put("group", sample.group())
                    .put("name", sample.name())
                    .put("description", sample.description()));
    return samples;
  }
}
