package io.dojobell.workspace.slack;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.dojobell.workspace.ChangeCounter;
import io.dojobell.workspace.Json;
import java.net.URI;
import java.time.Duration;
import java.time.InstantSource;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;

/** The Slack of the workspace: its people and channels, what is said, and what people do. */
public final class SlackWorkspace {
  private final WorkspaceState state;
  private final SocketModeConnections sockets = new SocketModeConnections();
  private final WebApi api;
  private final OverlappingCalls overlappingCalls = new OverlappingCalls();
  private final ResponseUrls responseUrls;
  private final IncomingWebhooks incomingWebhooks;
  private final AppConnection app;
  private final SlackbotMessages slackbotMessages;
  private final UserActions actions;
  private final ModalActions modals;
  private final EventSender events;
  private final ChannelMemberships memberships;
  private final WorkspaceEvents workspaceEvents;
  private final PayloadBuilder payloads;
  private volatile String socketUrl = "";

  /** The rate limits, the response timeout and the retries of events. */
  public record SlackSettings(
      RateLimitOptions rateLimits,
      Duration responseTimeout,
      List<Duration> eventRetries,
      URI app) {}

  public SlackWorkspace(
      Installation installation, InstantSource clock, ChangeCounter changes, SlackSettings terms) {
    state = WorkspaceState.of(installation, clock, changes, terms.rateLimits());
    ConversationAccess places = new ConversationAccess(state);
    api =
        new WebApi(
            state,
            places,
            new ApiMethod(
                "apps.connections.open", RateLimiter.Tier.ONE, true, Set.of(), call -> connect()));
    responseUrls = new ResponseUrls(state, places);
    incomingWebhooks = new IncomingWebhooks(state);
    payloads = new PayloadBuilder(state, responseUrls);
    app = new AppConnection(installation, clock, terms.responseTimeout(), sockets, terms.app());
    slackbotMessages = new SlackbotMessages(clock, changes);
    actions = new UserActions(state, app, payloads, responseUrls, slackbotMessages);
    modals = new ModalActions(state, app, payloads, slackbotMessages);
    events = new EventSender(app, payloads, changes, terms.eventRetries());
    memberships = new ChannelMemberships(state, events);
    workspaceEvents = new WorkspaceEvents(state, events, app);
    state
        .users()
        .add(
            WorkspaceUser.named(
                    installation.manifest().botName().toLowerCase(java.util.Locale.ROOT))
                .realName(installation.manifest().botName())
                .id(Installation.BOT_USER)
                .email("")
                .bot());
  }

  private ObjectNode connect() {
    if (!state.app().manifest().usesSocketMode()) {
      // Slack refuses; which code it gives is not documented.
      throw new ApiErrorException("socket_mode_not_enabled");
    }
    return Json.object().put("url", socketUrl + sockets.ticket());
  }

  /** Where the workspace itself answers: response URLs and sockets are made of it. */
  public void setBaseUrl(URI base) {
    responseUrls.setBaseUrl(base.resolve("/response/").toString());
    socketUrl = "ws://" + base.getAuthority() + "/socket?ticket=";
  }

  // --- the app

  /** Where the app takes commands, interactivity and events. */
  public void setAppUrl(URI uri) {
    app.setAppUrl(uri);
  }

  public Installation installation() {
    return state.app();
  }

  /** The Web API itself. */
  public WebApi api() {
    return api;
  }

  public ResponseUrls responseUrls() {
    return responseUrls;
  }

  public IncomingWebhooks incomingWebhooks() {
    return incomingWebhooks;
  }

  public SocketModeConnections sockets() {
    return sockets;
  }

  /** From now on the token is refused with {@code token_revoked} or the like; empty: good again. */
  public void refuseToken(String error) {
    api.refuseToken(error);
  }

  /** Lets messages be changed for so long only, as a workspace's owner may set it. */
  public void editWindow(Duration length) {
    state.editWindow().set(length);
  }

  /**
   * Deletes a message as its author or an admin does. A later reply to it stands in the channel on
   * its own, or is {@code thread_not_found}: see {@link #missingThreadIsAnError}.
   */
  public void delete(Message message) {
    state.conversations().remove(message);
    state.changes().increment();
  }

  /**
   * Whether a reply to a message that is not there is refused with {@code thread_not_found}; else
   * it is {@code ok}, and its {@code message} has no {@code thread_ts}. Slack does either.
   */
  public void missingThreadIsAnError(boolean error) {
    state.threads().missingIsAnError(error);
  }

  /**
   * Refuses replies in the thread of this message: {@code cannot_reply_to_message}, {@code
   * restricted_action_thread_locked}; empty: takes them again.
   */
  public void refuseReplies(Message message, String error) {
    state.threads().refuse(message, error);
    state.changes().increment();
  }

  /** Refuses replies in all of the channel: {@code restricted_action_non_threadable_channel}. */
  public void refuseReplies(String channel, String error) {
    state.threads().refuse(place(channel).id(), error);
    state.changes().increment();
  }

  /** Returns whether replies to this message are refused. */
  public boolean repliesRefused(Message message) {
    return state.threads().isRefused(message);
  }

  /** Sends Slack's {@code url_verification}; the answer's body is the challenge, if all is well. */
  public CommandReply verifyUrl(String challenge) {
    ObjectNode body =
        Json.object()
            .put("token", Installation.VERIFICATION_TOKEN)
            .put("challenge", challenge)
            .put("type", "url_verification");
    return app.post(body.toString(), "application/json", Map.of());
  }

  /**
   * Sends an event the manifest subscribes to; another is not sent and answered {@code ignored}.
   */
  public CommandReply event(ObjectNode event) {
    return workspaceEvents.send(event);
  }

  /**
   * Sends a signed body of this outer type, of which Slack knows others than {@code
   * event_callback}.
   */
  public CommandReply outerEvent(String type, ObjectNode more) {
    return workspaceEvents.sendOuter(Json.object().<ObjectNode>setAll(more).put("type", type));
  }

  /** Slack's {@code app_rate_limited}: it leaves out events of this app for a while. */
  public CommandReply appRateLimited() {
    long minute = state.clock().instant().getEpochSecond() / 60 * 60;
    return outerEvent("app_rate_limited", Json.object().put("minute_rate_limited", minute));
  }

  /** Gives the channel another name: {@code channel_rename}. */
  public CommandReply renameChannel(String channel, String name) {
    return workspaceEvents.channelRenamed(place(channel), name);
  }

  /** Gives the channel another id, as when it is shared: {@code channel_id_changed}. */
  public CommandReply changeChannelId(String channel, String id) {
    return workspaceEvents.channelIdChanged(place(channel), id);
  }

  /** Puts the user in the place of the one of the same id: {@code user_change}. */
  public CommandReply changeUser(WorkspaceUser user) {
    return workspaceEvents.userChanged(user);
  }

  /** Gives the user another id, as a migration to Enterprise Grid does; the old one is no more. */
  public WorkspaceUser changeUserId(String oldId, String id) {
    WorkspaceUser changed = person(oldId).id(id);
    state.users().replace(oldId, changed);
    state.changes().increment();
    return changed;
  }

  /** Each try to send an event, oldest first. */
  public List<EventDelivery> eventDeliveries() {
    return events.deliveries();
  }

  /** Socket Mode: {@code warning} or {@code refresh_requested} to the oldest connection. */
  public void disconnect(String reason) {
    sockets.disconnect(reason);
  }

  // --- people and places

  public WorkspaceUser addUser(WorkspaceUser user) {
    WorkspaceUser added = state.users().add(user);
    state.changes().increment();
    return added;
  }

  public WorkspaceUser addUser(String name, String email) {
    return addUser(WorkspaceUser.named(name).email(email));
  }

  /** Adds one, or replaces the one of the same id. */
  public WorkspaceChannel addChannel(WorkspaceChannel channel) {
    WorkspaceChannel added = state.conversations().put(channel);
    state.changes().increment();
    return added;
  }

  public WorkspaceChannel addChannel(String name) {
    return addChannel(WorkspaceChannel.named(name));
  }

  public List<WorkspaceUser> users() {
    return state.users().all();
  }

  public List<WorkspaceChannel> channels() {
    return state.conversations().all();
  }

  /** The user of this name; an {@link IllegalArgumentException} where there is none. */
  public WorkspaceUser user(String name) {
    return state
        .users()
        .byName(name)
        .orElseThrow(() -> new IllegalArgumentException("No Slack user " + name));
  }

  /** The channel of this name; an {@link IllegalArgumentException} where there is none. */
  public WorkspaceChannel channel(String name) {
    return state
        .conversations()
        .byName(name)
        .orElseThrow(() -> new IllegalArgumentException("No Slack channel " + name));
  }

  // --- what was said

  /** All messages there, oldest first; a user's id asks for the app's direct messages. */
  public List<Message> messages(String channelOrUser) {
    return state.conversations().messages(place(channelOrUser).id());
  }

  /** The first message that is as wished, waited for; fails with what was there instead. */
  public Message awaitMessage(String channelOrUser, Predicate<Message> wished, Duration limit) {
    return state
        .changes()
        .await(() -> messages(channelOrUser).stream().filter(wished).findFirst(), limit)
        .orElseThrow(
            () ->
                new AssertionError(
                    "No such message in "
                        + channelOrUser
                        + " within "
                        + limit
                        + ", but "
                        + messages(channelOrUser)
                        + "; failed calls: "
                        + failedCalls()));
  }

  private List<String> failedCalls() {
    return calls().stream()
        .filter(call -> !call.ok())
        .map(call -> call.method() + " " + call.status() + " " + call.answer())
        .toList();
  }

  /** Every live ping in a message. */
  public List<LiveMention> liveMentions() {
    return List.copyOf(state.pings());
  }

  /** The users whom the message notified when it was posted, by the mentions in it. */
  public Set<String> usersNotifiedBy(Message message) {
    return state.notifications().usersNotifiedBy(message);
  }

  /** Adds a user group of these users' ids. */
  public UserGroup addUserGroup(String handle, Set<String> members) {
    UserGroup group = state.notifications().add(handle, members);
    state.changes().increment();
    return group;
  }

  /** Every user group, oldest first. */
  public List<UserGroup> userGroups() {
    return state.notifications().groups();
  }

  /** Every call of the Web API, oldest first. */
  public List<CallRecord> calls() {
    return api.calls();
  }

  /** Returns which channels were written to by several calls at once. */
  public OverlappingCalls overlappingCalls() {
    return overlappingCalls;
  }

  /** Returns the messages of Slack itself to the user. */
  public List<SlackbotMessage> slackbotMessages(String user) {
    return slackbotMessages.of(user);
  }

  /** A person posts a message; {@code message.im} or {@code app_mention} where it is one. */
  public Message post(String user, String channelOrUser, String text) {
    ObjectNode body =
        Json.object()
            .put("type", "message")
            .put("user", user)
            .put("text", text)
            .put("team", Installation.TEAM);
    WorkspaceChannel channel = place(channelOrUser);
    Message said = state.conversations().add(channel, body, false, "");
    state.changes().increment();
    workspaceEvents.messagePosted(said, channel);
    return said;
  }

  // --- what people do

  /** Adds a user, or the app's own, to a channel: {@code /invite}. */
  public CommandReply invite(String inviter, String channel, String user) {
    return memberships.join(person(user), place(channel), person(inviter));
  }

  /** Types a command, slash and all; {@code /invite @name} is Slack's own. */
  public CommandReply command(String user, String channelOrUser, String typed) {
    if (typed.startsWith("/invite @")) {
      var name = typed.substring("/invite @".length()).strip().toLowerCase(java.util.Locale.ROOT);
      return invite(user, channelOrUser, user(name).id());
    }
    return actions.command(person(user), place(channelOrUser), typed);
  }

  /** Presses a button of a message. */
  public CommandReply press(String user, Message message, String actionId) {
    return press(user, message, ElementRef.of(actionId));
  }

  public CommandReply press(String user, Message message, ElementRef ref) {
    return actions.inMessage(person(user), message, ref, Json.of(null));
  }

  /** Chooses in a message: an option's value, an id, a date, or a list of them. */
  public CommandReply choose(String user, Message message, String actionId, Object value) {
    return choose(user, message, ElementRef.of(actionId), value);
  }

  public CommandReply choose(String user, Message message, ElementRef ref, Object value) {
    JsonNode chosen = TargetElement.find(message.blocks(), ref).value(Json.of(value));
    return actions.inMessage(person(user), message, ref, chosen);
  }

  /** Presses a button of a view. */
  public CommandReply act(String user, View view, String actionId) {
    return act(user, view, ElementRef.of(actionId));
  }

  public CommandReply act(String user, View view, ElementRef ref) {
    return actions.inView(person(user), view, ref, Json.of(null));
  }

  /** Chooses in a view: an option's value, an id, a date, or a list of them. */
  public CommandReply act(String user, View view, String actionId, Object value) {
    return act(user, view, ElementRef.of(actionId), value);
  }

  public CommandReply act(String user, View view, ElementRef ref, Object value) {
    View now = modals.current(view);
    JsonNode chosen = TargetElement.find(now.blocks(), ref).value(Json.of(value));
    return actions.inView(person(user), now, ref, chosen);
  }

  /** Uses a shortcut of the manifest; a message shortcut on a message. */
  public CommandReply shortcut(String user, String callbackId, Optional<Message> message) {
    String type = message.isPresent() ? "message" : "global";
    state.app().manifest().shortcuts().stream()
        .filter(s -> s.callbackId().equals(callbackId) && s.type().equals(type))
        .findFirst()
        .orElseThrow(() -> new IllegalArgumentException("No " + type + " shortcut " + callbackId));
    return actions.shortcut(person(user), callbackId, message);
  }

  /** Types into a menu with outside options, of a message. */
  public CommandReply suggest(String user, Message message, ElementRef ref, String query) {
    return actions.suggest(person(user), Optional.of(message), Optional.empty(), ref, query);
  }

  /** Types into a menu with outside options, of a view. */
  public CommandReply suggest(String user, View view, ElementRef ref, String query) {
    return actions.suggest(person(user), Optional.empty(), Optional.of(view), ref, query);
  }

  // --- views

  /** Opens the app's home tab. */
  public CommandReply openHome(String user) {
    return openHome(user, "home");
  }

  /** Opens the app's {@code home} or {@code messages} tab. */
  public CommandReply openHome(String user, String tab) {
    ObjectNode event =
        Json.object()
            .put("type", "app_home_opened")
            .put("user", person(user).id())
            .put("channel", state.conversations().direct(user).id())
            .put("tab", tab)
            .put("event_ts", TargetElement.actionTs(state.clock().instant()));
    home(user).filter(v -> tab.equals("home")).ifPresent(view -> event.set("view", view.body()));
    return event(event);
  }

  /** The App Home last published for the user. */
  public Optional<View> home(String user) {
    return state.views().home(user);
  }

  /** The user's App Home once it is as wished; fails with what was there instead. */
  public View awaitHome(String user, Predicate<View> wished, Duration limit) {
    return state
        .changes()
        .await(() -> home(user).filter(wished), limit)
        .orElseThrow(
            () ->
                new AssertionError(
                    "No such App Home of "
                        + user
                        + " within "
                        + limit
                        + ", but "
                        + home(user)
                        + "; failed calls: "
                        + failedCalls()));
  }

  /** The user's modals, the top one last. */
  public List<View> modals(String user) {
    return state.views().modals(user);
  }

  /** The user's top modal once it is as wished; fails with what was there instead. */
  public View awaitModal(String user, Predicate<View> wished, Duration limit) {
    return state
        .changes()
        .await(() -> modals(user).reversed().stream().findFirst().filter(wished), limit)
        .orElseThrow(
            () ->
                new AssertionError(
                    "No such modal of "
                        + user
                        + " within "
                        + limit
                        + ", but "
                        + modals(user)
                        + "; failed calls: "
                        + failedCalls()));
  }

  public Optional<View> view(String id) {
    return state.views().find(id);
  }

  /** Enters a value at an input of a view; the app receives it with the submission. */
  public void enter(View view, ElementRef ref, Object value) {
    modals.enter(view, ref, Json.of(value));
  }

  /**
   * Enters values and submits the modal.
   *
   * @param values by action_id, as in {@link #act(String, View, String, Object)}
   */
  public SubmitResult submit(String user, View view, Map<String, ?> values) {
    values.forEach((actionId, value) -> enter(view, ElementRef.of(actionId), value));
    return modals.submit(person(user), view);
  }

  /** Closes the modal; the app is notified where it asked for that. */
  public CommandReply closeView(String user, View view) {
    return modals.close(person(user), view);
  }

  // --- inside

  /** A user by id; an {@link IllegalArgumentException} where there is none. */
  public WorkspaceUser person(String id) {
    return state
        .users()
        .byId(id)
        .orElseThrow(() -> new IllegalArgumentException("No Slack user with the id " + id));
  }

  /** A conversation by its id, or the app's direct messages with the user of this id. */
  public WorkspaceChannel place(String channelOrUser) {
    return state
        .conversations()
        .find(channelOrUser)
        .orElseGet(() -> state.conversations().direct(person(channelOrUser).id()));
  }

  public void close() {
    events.close();
    app.close();
  }
}
