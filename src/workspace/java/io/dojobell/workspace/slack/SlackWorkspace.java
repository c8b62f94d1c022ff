package io.dojobell.workspace.slack;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.dojobell.workspace.Changes;
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
  private final Site site;
  private final Sockets sockets = new Sockets();
  private final WebApi api;
  private final ResponseUrls responseUrls;
  private final IncomingWebhooks incomingWebhooks;
  private final AppGate gate;
  private final Notices notices;
  private final Acts acts;
  private final Modals modals;
  private final Events events;
  private final Memberships memberships;
  private final Happenings happenings;
  private final Payloads payloads;
  private volatile String socketUrl = "";

  /** How Slack treats the app: the pace it keeps, its patience, when events are sent again. */
  public record Terms(Pace pace, Duration patience, List<Duration> eventRetries, URI app) {}

  public SlackWorkspace(
      Installation installation, InstantSource clock, Changes changes, Terms terms) {
    site = Site.of(installation, clock, changes, terms.pace());
    Places places = new Places(site);
    api =
        new WebApi(
            site,
            places,
            new ApiMethod(
                "apps.connections.open", RateLimits.Tier.ONE, true, Set.of(), call -> connect()));
    responseUrls = new ResponseUrls(site, places);
    incomingWebhooks = new IncomingWebhooks(site);
    payloads = new Payloads(site, responseUrls);
    gate = new AppGate(installation, clock, terms.patience(), sockets, terms.app());
    notices = new Notices(clock, changes);
    acts = new Acts(site, gate, payloads, responseUrls, notices);
    modals = new Modals(site, gate, payloads, notices);
    events = new Events(gate, payloads, changes, terms.eventRetries());
    memberships = new Memberships(site, events);
    happenings = new Happenings(site, events, gate);
    site.people()
        .add(
            SlackUser.named(installation.manifest().botName().toLowerCase(java.util.Locale.ROOT))
                .realName(installation.manifest().botName())
                .id(Installation.BOT_USER)
                .email("")
                .bot());
  }

  private ObjectNode connect() {
    if (!site.app().manifest().socketMode()) {
      // Slack refuses; which code it gives is not documented.
      throw new ApiError("socket_mode_not_enabled");
    }
    return Json.object().put("url", socketUrl + sockets.ticket());
  }

  /** Where the workspace itself answers: response URLs and sockets are made of it. */
  public void at(URI base) {
    responseUrls.base(base.resolve("/response/").toString());
    socketUrl = "ws://" + base.getAuthority() + "/socket?ticket=";
  }

  // --- the app

  /** Where the app takes commands, interactivity and events. */
  public void app(URI uri) {
    gate.app(uri);
  }

  public Installation installation() {
    return site.app();
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

  public Sockets sockets() {
    return sockets;
  }

  /** From now on the token is refused with {@code token_revoked} or the like; empty: good again. */
  public void refuseToken(String error) {
    api.refuseToken(error);
  }

  /** Lets messages be changed for so long only, as a workspace's owner may set it. */
  public void editWindow(Duration length) {
    site.editWindow().set(length);
  }

  /**
   * Deletes a message as its author or an admin does. A later reply to it stands in the channel on
   * its own, or is {@code thread_not_found}: see {@link #missingThreadIsAnError}.
   */
  public void delete(Message message) {
    site.conversations().remove(message);
    site.changes().mark();
  }

  /**
   * Whether a reply to a message that is not there is refused with {@code thread_not_found}; else
   * it is {@code ok}, and its {@code message} has no {@code thread_ts}. Slack does either.
   */
  public void missingThreadIsAnError(boolean error) {
    site.threads().missingIsAnError(error);
  }

  /**
   * Refuses replies in the thread of this message: {@code cannot_reply_to_message}, {@code
   * restricted_action_thread_locked}; empty: takes them again.
   */
  public void refuseReplies(Message message, String error) {
    site.threads().refuse(message, error);
    site.changes().mark();
  }

  /** Refuses replies in all of the channel: {@code restricted_action_non_threadable_channel}. */
  public void refuseReplies(String channel, String error) {
    site.threads().refuse(place(channel).id(), error);
    site.changes().mark();
  }

  /** Whether replies to this message are refused. */
  public boolean repliesRefused(Message message) {
    return site.threads().isRefused(message);
  }

  /** Sends Slack's {@code url_verification}; the answer's body is the challenge, if all is well. */
  public CommandReply verifyUrl(String challenge) {
    ObjectNode body =
        Json.object()
            .put("token", Installation.VERIFICATION_TOKEN)
            .put("challenge", challenge)
            .put("type", "url_verification");
    return gate.post(body.toString(), "application/json", Map.of());
  }

  /**
   * Sends an event the manifest subscribes to; another is not sent and answered {@code ignored}.
   */
  public CommandReply event(ObjectNode event) {
    return happenings.send(event);
  }

  /**
   * Sends a signed body of this outer type, of which Slack knows others than {@code
   * event_callback}.
   */
  public CommandReply outerEvent(String type, ObjectNode more) {
    return happenings.outer(Json.object().<ObjectNode>setAll(more).put("type", type));
  }

  /** Slack's {@code app_rate_limited}: it leaves out events of this app for a while. */
  public CommandReply appRateLimited() {
    long minute = site.clock().instant().getEpochSecond() / 60 * 60;
    return outerEvent("app_rate_limited", Json.object().put("minute_rate_limited", minute));
  }

  /** Gives the channel another name: {@code channel_rename}. */
  public CommandReply renameChannel(String channel, String name) {
    return happenings.rename(place(channel), name);
  }

  /** Gives the channel another id, as when it is shared: {@code channel_id_changed}. */
  public CommandReply changeChannelId(String channel, String id) {
    return happenings.changeChannelId(place(channel), id);
  }

  /** Puts the user in the place of the one of the same id: {@code user_change}. */
  public CommandReply changeUser(SlackUser user) {
    return happenings.changeUser(user);
  }

  /** Gives the user another id, as a migration to Enterprise Grid does; the old one is no more. */
  public SlackUser changeUserId(String oldId, String id) {
    SlackUser changed = person(oldId).id(id);
    site.people().replace(oldId, changed);
    site.changes().mark();
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

  public SlackUser addUser(SlackUser user) {
    SlackUser added = site.people().add(user);
    site.changes().mark();
    return added;
  }

  public SlackUser addUser(String name, String email) {
    return addUser(SlackUser.named(name).email(email));
  }

  /** Adds one, or replaces the one of the same id. */
  public SlackChannel addChannel(SlackChannel channel) {
    SlackChannel added = site.conversations().put(channel);
    site.changes().mark();
    return added;
  }

  public SlackChannel addChannel(String name) {
    return addChannel(SlackChannel.named(name));
  }

  public List<SlackUser> users() {
    return site.people().all();
  }

  public List<SlackChannel> channels() {
    return site.conversations().all();
  }

  /** The user of this name; an {@link IllegalArgumentException} where there is none. */
  public SlackUser user(String name) {
    return site.people()
        .byName(name)
        .orElseThrow(() -> new IllegalArgumentException("No Slack user " + name));
  }

  /** The channel of this name; an {@link IllegalArgumentException} where there is none. */
  public SlackChannel channel(String name) {
    return site.conversations()
        .byName(name)
        .orElseThrow(() -> new IllegalArgumentException("No Slack channel " + name));
  }

  // --- what was said

  /** All messages there, oldest first; a user's id asks for the app's direct messages. */
  public List<Message> messages(String channelOrUser) {
    return site.conversations().messages(place(channelOrUser).id());
  }

  /** The first message that is as wished, waited for; fails with what was there instead. */
  public Message awaitMessage(String channelOrUser, Predicate<Message> wished, Duration limit) {
    return site.changes()
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
  public List<Ping> pings() {
    return List.copyOf(site.pings());
  }

  /** Every call of the Web API, oldest first. */
  public List<CallRecord> calls() {
    return api.calls();
  }

  /** What Slack itself told the user. */
  public List<Notice> notices(String user) {
    return notices.of(user);
  }

  /** A person posts a message; {@code message.im} or {@code app_mention} where it is one. */
  public Message say(String user, String channelOrUser, String text) {
    ObjectNode body =
        Json.object()
            .put("type", "message")
            .put("user", user)
            .put("text", text)
            .put("team", Installation.TEAM);
    SlackChannel channel = place(channelOrUser);
    Message said = site.conversations().add(channel, body, false, "");
    site.changes().mark();
    happenings.said(said, channel);
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
    return acts.command(person(user), place(channelOrUser), typed);
  }

  /** Presses a button of a message. */
  public CommandReply press(String user, Message message, String actionId) {
    return press(user, message, ElementRef.of(actionId));
  }

  public CommandReply press(String user, Message message, ElementRef ref) {
    return acts.inMessage(person(user), message, ref, Json.of(null));
  }

  /** Chooses in a message: an option's value, an id, a date, or a list of them. */
  public CommandReply choose(String user, Message message, String actionId, Object value) {
    return choose(user, message, ElementRef.of(actionId), value);
  }

  public CommandReply choose(String user, Message message, ElementRef ref, Object value) {
    JsonNode chosen = Target.find(message.blocks(), ref).value(Json.of(value));
    return acts.inMessage(person(user), message, ref, chosen);
  }

  /** Presses a button of a view. */
  public CommandReply act(String user, View view, String actionId) {
    return act(user, view, ElementRef.of(actionId));
  }

  public CommandReply act(String user, View view, ElementRef ref) {
    return acts.inView(person(user), view, ref, Json.of(null));
  }

  /** Chooses in a view: an option's value, an id, a date, or a list of them. */
  public CommandReply act(String user, View view, String actionId, Object value) {
    return act(user, view, ElementRef.of(actionId), value);
  }

  public CommandReply act(String user, View view, ElementRef ref, Object value) {
    View now = modals.current(view);
    JsonNode chosen = Target.find(now.blocks(), ref).value(Json.of(value));
    return acts.inView(person(user), now, ref, chosen);
  }

  /** Uses a shortcut of the manifest; a message shortcut on a message. */
  public CommandReply shortcut(String user, String callbackId, Optional<Message> message) {
    String type = message.isPresent() ? "message" : "global";
    site.app().manifest().shortcuts().stream()
        .filter(s -> s.callbackId().equals(callbackId) && s.type().equals(type))
        .findFirst()
        .orElseThrow(() -> new IllegalArgumentException("No " + type + " shortcut " + callbackId));
    return acts.shortcut(person(user), callbackId, message);
  }

  /** Types into a menu with outside options, of a message. */
  public CommandReply suggest(String user, Message message, ElementRef ref, String query) {
    return acts.suggest(person(user), Optional.of(message), Optional.empty(), ref, query);
  }

  /** Types into a menu with outside options, of a view. */
  public CommandReply suggest(String user, View view, ElementRef ref, String query) {
    return acts.suggest(person(user), Optional.empty(), Optional.of(view), ref, query);
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
            .put("channel", site.conversations().direct(user).id())
            .put("tab", tab)
            .put("event_ts", Target.actionTs(site.clock().instant()));
    home(user).filter(v -> tab.equals("home")).ifPresent(view -> event.set("view", view.body()));
    return event(event);
  }

  /** The App Home last published for the user. */
  public Optional<View> home(String user) {
    return site.views().home(user);
  }

  /** The user's App Home once it is as wished; fails with what was there instead. */
  public View awaitHome(String user, Predicate<View> wished, Duration limit) {
    return site.changes()
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
    return site.views().modals(user);
  }

  /** The user's top modal once it is as wished; fails with what was there instead. */
  public View awaitModal(String user, Predicate<View> wished, Duration limit) {
    return site.changes()
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
    return site.views().find(id);
  }

  /** Enters a value at an input of a view; the app hears of it with the submission. */
  public void enter(View view, ElementRef ref, Object value) {
    modals.enter(view, ref, Json.of(value));
  }

  /**
   * Enters values and submits the modal.
   *
   * @param values by action_id, as in {@link #act(String, View, String, Object)}
   */
  public SubmitReply submit(String user, View view, Map<String, ?> values) {
    values.forEach((actionId, value) -> enter(view, ElementRef.of(actionId), value));
    return modals.submit(person(user), view);
  }

  /** Closes the modal; the app hears of it where it asked for that. */
  public CommandReply closeView(String user, View view) {
    return modals.close(person(user), view);
  }

  // --- inside

  /** A user by id; an {@link IllegalArgumentException} where there is none. */
  public SlackUser person(String id) {
    return site.people()
        .byId(id)
        .orElseThrow(() -> new IllegalArgumentException("No Slack user with the id " + id));
  }

  /** A conversation by its id, or the app's direct messages with the user of this id. */
  public SlackChannel place(String channelOrUser) {
    return site.conversations()
        .find(channelOrUser)
        .orElseGet(() -> site.conversations().direct(person(channelOrUser).id()));
  }

  public void close() {
    events.close();
    gate.close();
  }
}
