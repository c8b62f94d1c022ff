package io.dojobell.screenshots;

import io.dojobell.demo.Demo;
import io.dojobell.screenshots.Screen.NotThereException;
import io.dojobell.screenshots.Screen.Shown;
import io.dojobell.workspace.Workspace;
import io.dojobell.workspace.slack.ElementRef;
import io.dojobell.workspace.slack.Installation;
import io.dojobell.workspace.slack.Message;
import io.dojobell.workspace.slack.SlackWorkspace;
import io.dojobell.workspace.slack.View;
import io.dojobell.workspace.slack.WorkspaceChannel;
import io.dojobell.workspace.slack.WorkspaceUser;
import java.net.URI;
import java.time.Duration;
import java.util.HashSet;
import java.util.List;
import java.util.function.Predicate;
import java.util.function.Supplier;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Does on a demo what people do to open a screen. */
final class ScreenStage {
  /** People, by the name of their Slack user. */
  static final String ADMIN = "alice";

  static final String MEMBER = "bob";

  /** With an account and nothing special set. */
  static final String NEWCOMER = "dana";

  /** Without an account. */
  static final String STRANGER = "zoe";

  /** The selectors of what is pictured on the workspace's page. */
  static final String HOME = "#content .home";

  static final String FORM = "dialog";

  private static final String CHANNEL = "web-api-team";
  private static final Duration TIMEOUT = Duration.ofSeconds(8);

  /** What a build answers to a command that it does not have. */
  private static final Pattern UNKNOWN_COMMAND =
      Pattern.compile("“%s” is no command|Unknown command “%<s”");

  private final Demo demo;
  private final SlackWorkspace slack;
  private final SceneApi api;
  private final ScreenContent content;
  private int newPeople;

  ScreenStage(Demo demo, SceneApi api) {
    this.demo = demo;
    this.slack = demo.workspace().slack();
    this.api = api;
    this.content = new ScreenContent(demo.workspace(), api, this);
  }

  Workspace workspace() {
    return demo.workspace();
  }

  /** Returns the id of a person's Slack user. */
  String id(String person) {
    return slack.user(person).id();
  }

  /** Returns the id of a channel. */
  String channel(String name) {
    return slack.channel(name).id();
  }

  /** Returns the page as the person sees that place: a channel's id, {@code home}. */
  URI url(String person, String place) {
    return workspace().url().resolve("?as=" + id(person) + "&place=" + place);
  }

  /** Puts into the demo what its own content does not have; once. */
  void furnish() {
    content.create();
  }

  /** Closes the forms that the people have open. */
  void closeForms() {
    for (var user : slack.users()) {
      for (var form : slack.modals(user.id()).reversed()) {
        slack.closeView(user.id(), form);
      }
    }
  }

  // --- App Home

  /** Opens App Home, at its first tab. */
  Shown showHome(String person) {
    tabIfAny(person, "inbox");
    return homeOf(person);
  }

  Shown showTab(String person, String tab) {
    tab(person, tab);
    return homeOf(person);
  }

  private Shown homeOf(String person) {
    return new Shown.Part(url(person, "home"), HOME);
  }

  private View home(String person) {
    var before = slack.home(id(person)).map(View::hash).orElse("");
    slack.openHome(id(person));
    return orNotThere(
        () -> slack.awaitHome(id(person), view -> !view.hash().equals(before), TIMEOUT));
  }

  /** Returns App Home with that tab. */
  View tab(String person, String tab) {
    var home = home(person);
    orNotThere(() -> slack.act(id(person), home, ElementRef.of("home:tab:" + tab)));
    return awaitChanged(person, home);
  }

  /** Returns App Home with that tab; as it opens where a build has all on one. */
  View tabIfAny(String person, String tab) {
    var home = home(person);
    var isThere = home.allText().contains("\"home:tab:" + tab + "\"");
    return isThere ? tab(person, tab) : home;
  }

  /** Dismisses the introduction in App Home. */
  void dismissIntroduction(String person) {
    var home = home(person);
    if (home.allText().contains("\"home:introduced\"")) {
      slack.act(id(person), home, ElementRef.of("home:introduced"));
      awaitChanged(person, home);
    }
  }

  private View awaitChanged(String person, View before) {
    return orNotThere(
        () -> slack.awaitHome(id(person), now -> !now.hash().equals(before.hash()), TIMEOUT));
  }

  // --- forms

  /** Returns where a person's open form is seen. */
  Shown form(String person, View form) {
    if (!form.type().equals("modal")) {
      throw new NotThereException("No form is open");
    }
    return new Shown.Part(url(person, "home"), FORM);
  }

  /** Opens a form by a command. */
  Shown openForm(String person, String command) {
    slack.command(id(person), channel(CHANNEL), command);
    return form(person, awaitForm(person));
  }

  /** Opens a form by a button of App Home. */
  View openForm(String person, View home, ElementRef button) {
    orNotThere(() -> slack.act(id(person), home, button));
    return awaitForm(person);
  }

  /** Opens a form by an option of a menu of App Home. */
  View openForm(String person, View home, ElementRef menu, String option) {
    orNotThere(() -> slack.act(id(person), home, menu, option));
    return awaitForm(person);
  }

  /**
   * Opens a form by a message.
   *
   * @param option of the message's menu; null: a button
   */
  Shown openForm(
      String person, Message message, String place, ElementRef element, @Nullable String option) {
    orNotThere(
        () ->
            option == null
                ? slack.press(id(person), message, element)
                : slack.choose(id(person), message, element, option));
    awaitForm(person);
    return new Shown.Part(url(person, place), FORM);
  }

  /** Presses a button of a form, and returns the form as it is then. */
  View press(String person, View form, String button) {
    orNotThere(() -> slack.act(id(person), form, button));
    return orNotThere(
        () -> slack.awaitModal(id(person), now -> !now.hash().equals(form.hash()), TIMEOUT));
  }

  private View awaitForm(String person) {
    return orNotThere(() -> slack.awaitModal(id(person), _ -> true, TIMEOUT));
  }

  // --- messages and answers

  /** Returns the last message of a channel, or to a person, that is as wished. */
  Message lastMessage(String place, Predicate<Message> wished) {
    return slack.messages(place).reversed().stream()
        .filter(wished)
        .findFirst()
        .orElseThrow(() -> new NotThereException("No such message in " + place));
  }

  /** Returns the name of a person of their own, with an account and nothing special set. */
  String newPerson() {
    newPeople++;
    var name = NEWCOMER + newPeople;
    createPerson(name, "Dana Novak");
    return name;
  }

  void createPerson(String name, String realName) {
    var email = name + "@example.com";
    slack.addUser(WorkspaceUser.named(name).realName(realName).email(email));
    api.put("users/" + name, "{\"name\":\"" + realName + "\",\"email\":\"" + email + "\"}");
  }

  /** Types a command in a channel. */
  Shown showAnswer(String person, String command) {
    var place = channel(CHANNEL);
    var answer = answerTo(place, () -> slack.command(id(person), place, command));
    var word = command.replaceFirst("/\\w+ (\\w+).*", "$1");
    if (!word.equals("subscrbe")
        && Pattern.compile(UNKNOWN_COMMAND.pattern().formatted(word))
            .matcher(answer.allText())
            .find()) {
      throw new NotThereException("Unknown command: " + command);
    }
    return answerOf(person, place, answer);
  }

  /** Types a command in a channel, and presses the answer's Undo. */
  Shown showUndone(String person, String command) {
    var place = channel(CHANNEL);
    var answer = answerTo(place, () -> slack.command(id(person), place, command));
    var undone = answerTo(place, () -> orNotThere(() -> slack.press(id(person), answer, "undo")));
    return answerOf(person, place, undone);
  }

  /** Writes to Dojobell by direct message. */
  Shown showDirectAnswer(String person, String text) {
    var place = slack.place(id(person)).id();
    var answer = answerTo(place, () -> slack.post(id(person), place, text));
    return answerOf(person, place, answer);
  }

  /** Mentions Dojobell in a channel that it is in. */
  Shown showMentionAnswer(String person, String text) {
    var place = slack.addChannel(WorkspaceChannel.named("appsec").appIsMember(true)).id();
    var mention = "<@" + Installation.BOT_USER + "> " + text;
    return answerOf(person, place, answerTo(place, () -> slack.post(id(person), place, mention)));
  }

  /** Invites Dojobell to a channel. */
  Shown showArrival() {
    var place = slack.addChannel("new-channel").id();
    var greeting = answerTo(place, () -> slack.invite(id(ADMIN), place, Installation.BOT_USER));
    return answerOf(ADMIN, place, greeting);
  }

  private Shown answerOf(String person, String place, Message answer) {
    return new Shown.Part(url(person, place), "#content article[data-ts='" + answer.ts() + "']");
  }

  /** Returns the first message of Dojobell's that was not there before the act, as it is then. */
  Message answerTo(String place, Runnable act) {
    var before = new HashSet<>(texts(place));
    act.run();
    return orNotThere(
        () ->
            slack.awaitMessage(
                place,
                message ->
                    !before.contains(message.body().toString())
                        && (message.isEphemeral() || message.user().equals(Installation.BOT_USER)),
                TIMEOUT));
  }

  private List<String> texts(String place) {
    return slack.messages(place).stream().map(message -> message.body().toString()).toList();
  }

  // --- pages

  /** Makes a channel whose messages of an engagement stand in a thread, and returns its id. */
  String createThread() {
    return content.createThread();
  }

  /** Returns the link at the end of a mail to the member. */
  String unsubscribeLink() {
    return workspace().mailbox().messages().stream()
        .map(mail -> mail.header("List-Unsubscribe").replaceAll("[<>]", ""))
        .filter(link -> link.startsWith("http"))
        .findFirst()
        .orElseThrow(() -> new NotThereException("No mail has an unsubscribe link"));
  }

  /** What the workspace refuses, and what does not come in time, is not there. */
  private static <T> T orNotThere(Supplier<T> act) {
    try {
      return act.get();
    } catch (IllegalArgumentException | AssertionError missing) {
      throw new NotThereException(missing);
    }
  }
}
