package io.dojobell.screenshots;

import io.dojobell.screenshots.Screen.Opening;
import java.util.List;
import java.util.stream.Stream;

/** The answers to commands and messages; what changes something is typed by a new person. */
final class AnswerScreens {
  private static final String MEMBER = ScreenStage.MEMBER;
  private static final String ADMIN = ScreenStage.ADMIN;

  private AnswerScreens() {}

  static List<Screen> all() {
    return Stream.of(help(), subscriptions(), attention(), lookUps(), channels(), wrongWords())
        .flatMap(screens -> screens)
        .toList();
  }

  private static Stream<Screen> help() {
    return Stream.of(
        typed("help", MEMBER, "help"),
        typed("help-admin", ADMIN, "help"),
        typed("help-guest", "gus", "help"),
        typed("help-subscribe", MEMBER, "help subscribe"),
        typed("help-mute", MEMBER, "help mute"),
        answer("direct-message", stage -> stage.showDirectAnswer(MEMBER, "help mute")),
        answer("mention", stage -> stage.showMentionAnswer(MEMBER, "status")),
        answer("arrival", ScreenStage::showArrival));
  }

  private static Stream<Screen> subscriptions() {
    return Stream.of(
        byNewPerson("subscribe", "subscribe scans"),
        byNewPerson("subscribe-product", "subscribe slas to web-api via slack,email min high"),
        byNewPerson("subscribe-webhook", "subscribe scans via webhook"),
        byNewPerson("unsubscribe", "unsubscribe scans from web-api"),
        typed("subscriptions", MEMBER, "subscriptions"),
        byNewPerson("subscriptions-new", "subscriptions"),
        byNewPerson("test", "test"),
        byNewPerson("link", "link bob@example.com"),
        byNewPerson("link-wrong", "link 000000"),
        typed("not-enrolled", ScreenStage.STRANGER, "subscriptions"));
  }

  private static Stream<Screen> attention() {
    return Stream.of(
        byNewPerson("mute", "mute web-api for 2h"),
        byNewPerson("mute-all", "mute all until tomorrow"),
        byNewPerson("unmute", "mute scans for 1d", "unmute scans"),
        byNewPerson("quiet", "quiet 20:00-08:00 Europe/Berlin"),
        byNewPerson("quiet-off", "quiet 20:00-08:00 Europe/Berlin", "quiet off"),
        byNewPerson("digest", "digest weekly mon 09:00"),
        answer(
            "undone", stage -> stage.showUndone(stage.newPerson(), "/dojo mute web-api for 2h")));
  }

  private static Stream<Screen> lookUps() {
    return Stream.of(
        typed("alerts", MEMBER, "alerts"),
        byNewPerson("alerts-none", "alerts"),
        typed("why", MEMBER, "why"),
        byNewPerson("why-nothing", "why"),
        typed("products", MEMBER, "products"),
        typed("products-none", MEMBER, "products nothing"),
        typed("status", MEMBER, "status"),
        typed("status-admin", ADMIN, "status"),
        typed("version", MEMBER, "version"));
  }

  private static Stream<Screen> channels() {
    return Stream.of(
        typed("here-list", ADMIN, "here list"),
        typed("here-subscribe", ADMIN, "here subscribe slas to ledger min high"),
        typed("here-unsubscribe", ADMIN, "here unsubscribe slas from ledger"),
        typed("here-member", MEMBER, "here subscribe scans"),
        typed("admin-member", MEMBER, "admin"));
  }

  private static Stream<Screen> wrongWords() {
    return Stream.of(
        typed("wrong-command", MEMBER, "subscrbe scans"),
        typed("wrong-event", MEMBER, "subscribe scnas"),
        typed("wrong-product", MEMBER, "subscribe scans to web-apj"),
        typed("wrong-time", MEMBER, "mute scans until whenever"));
  }

  private static Screen answer(String name, Opening opening) {
    return new Screen(PictureChannel.ANSWER, name, opening);
  }

  private static Screen typed(String name, String person, String command) {
    return answer(name, stage -> stage.showAnswer(person, "/dojo " + command));
  }

  /** Returns the answer to the last of the commands. */
  private static Screen byNewPerson(String name, String... commands) {
    return answer(
        name,
        stage -> {
          var person = stage.newPerson();
          Screen.Shown shown = null;
          for (var command : commands) {
            shown = stage.showAnswer(person, "/dojo " + command);
          }
          return java.util.Objects.requireNonNull(shown);
        });
  }
}
