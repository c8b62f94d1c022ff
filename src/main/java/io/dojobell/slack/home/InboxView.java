package io.dojobell.slack.home;

import com.slack.api.model.block.element.BlockElement;
import io.dojobell.blockkit.Action;
import io.dojobell.blockkit.Action.HomeAction;
import io.dojobell.blockkit.BlockKit;
import io.dojobell.blockkit.ModalId;
import io.dojobell.blockkit.Mrkdwn;
import io.dojobell.message.MessageContent;
import io.dojobell.model.Alert;
import io.dojobell.model.Channel;
import io.dojobell.model.TextSanitizer;
import io.dojobell.service.inbox.InboxLine;
import io.dojobell.slack.home.HomePage.Content;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** A person's unread alerts, and the account they are connected as. */
record InboxView(HomePage page, Content.OfInbox content) {
  static final int PAGE_SIZE = 10;
  private static final int MAX_NAME_LENGTH = 150;

  void drawOn(ViewBuilder view) {
    if (content.isNew()) {
      introduction(view);
    }
    storm(page.location()).ifPresentOrElse(storm -> stormAlerts(storm, view), () -> alerts(view));
    account(view);
  }

  /** Returns the place that shows the alerts that are in a storm with that one. */
  static HomeLocation ofStorm(long alert) {
    return HomeLocation.startOf(HomeTab.INBOX).withSearch("" + alert);
  }

  /** Returns an alert of the storm that the place shows; empty: it shows the inbox. */
  static Optional<Long> storm(HomeLocation place) {
    return Optional.of(place.search()).filter(text -> text.matches("\\d{1,18}")).map(Long::valueOf);
  }

  private static void introduction(ViewBuilder view) {
    view.paragraph(
        """
        :wave: *Get set up in three steps*
        *1.* Choose what you are notified about, and where.
        *2.* Follow the products you work on, under *Products*.
        *3.* Type `/dojo test` anywhere to get a test message in each channel.\
        """);
    var setUp =
        BlockKit.primaryButton(
            "Set up notifications", new HomeAction.ShowTab(HomeTab.NOTIFICATIONS.wireName()));
    view.addButtons(
        "introduction",
        List.of(setUp, BlockKit.button("Got it", new HomeAction.DismissIntroduction())));
  }

  private void alerts(ViewBuilder view) {
    var unread = content.alerts().unread();
    view.heading(unread == 0 ? "Inbox: all read" : "Inbox: " + unread + " unread");
    if (unread == 0) {
      view.smallPrint("No unread alerts. `/dojo alerts` also shows those you have read.");
    }
    for (var line : content.alerts().lines()) {
      switch (line) {
        case InboxLine.OneAlert(var alert) -> alert(alert, view);
        case InboxLine.Storm storm -> storm(storm, view);
      }
    }
    if (unread > 0) {
      var buttons = new ArrayList<BlockElement>();
      buttons.add(BlockKit.button("Mark all read", new HomeAction.ReadAlerts()));
      addOlder(buttons);
      view.addButtons("alerts", buttons);
    }
  }

  private void addOlder(List<BlockElement> buttons) {
    var next = content.alerts().next();
    if (next != null) {
      buttons.add(BlockKit.button("Older", new HomeAction.ShowAlertsBefore(next)));
    }
  }

  /** Adds many alerts of one type about one product as one line. */
  private void storm(InboxLine.Storm storm, ViewBuilder view) {
    var newest = storm.newest();
    var message = message(newest);
    var mark = Mrkdwn.severityMark(storm.worst());
    view.paragraph(
        "%s*%d alerts: %s*\n%slatest %s"
            .formatted(
                mark,
                storm.count(),
                Mrkdwn.escape(100, message.kind()),
                message.productName().map(name -> Mrkdwn.escape(100, name) + " · ").orElse(""),
                Mrkdwn.time(message.occurredAt())));
    view.addButtons(
        "storm:" + newest.id(),
        List.of(
            BlockKit.button(
                "Show all %d".formatted(storm.count()), new HomeAction.ShowStorm(newest.id())),
            BlockKit.button("Mark read", new HomeAction.ReadStorm(newest.id()))));
  }

  /** Shows the alerts of a storm one by one. */
  private void stormAlerts(long storm, ViewBuilder view) {
    var unread = content.alerts().unread();
    view.heading(
        unread == 0 ? "Inbox: all of these are read" : "Inbox: " + unread + " of one type");
    content.alerts().lines().forEach(line -> alert(line.newest(), view));
    var buttons = new ArrayList<BlockElement>();
    buttons.add(BlockKit.button("Back to inbox", new HomeAction.ShowTab(HomeTab.INBOX.wireName())));
    if (unread > 0) {
      buttons.add(
          BlockKit.button("Mark these %d read".formatted(unread), new HomeAction.ReadStorm(storm)));
    }
    addOlder(buttons);
    view.addButtons("alerts", buttons);
  }

  private MessageContent message(Alert alert) {
    return MessageContent.of(alert.event(), page.branding().details(Channel.ALERT));
  }

  private void alert(Alert alert, ViewBuilder view) {
    var message = message(alert);
    var mark = Mrkdwn.severityMark(message.severity());
    view.paragraph(
        "alert:" + alert.id(),
        "%s*%s*\n%s%s · %s"
            .formatted(
                mark,
                ViewBuilder.link(message.link(), 300, message.title()),
                Mrkdwn.escape(100, message.kind()),
                message.productName().map(name -> " · " + Mrkdwn.escape(100, name)).orElse(""),
                Mrkdwn.time(message.occurredAt())),
        BlockKit.button("Mark read", new HomeAction.ReadAlert(alert.id())));
  }

  private void account(ViewBuilder view) {
    var user = page.user();
    view.smallPrint(
        "Connected as *%s*%s"
            .formatted(
                Mrkdwn.escape(MAX_NAME_LENGTH, TextSanitizer.singleLine(user.username())),
                user.email() == null
                    ? ""
                    : " (" + Mrkdwn.escape(MAX_NAME_LENGTH, user.email()) + ")"));
    view.addButtons(
        "account",
        List.of(
            BlockKit.button("Not you? Link another account", new Action.OpenModal(ModalId.LINK))));
  }
}
