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
import io.dojobell.service.inbox.InboxService;
import io.dojobell.slack.home.HomePage.Content;
import java.util.ArrayList;
import java.util.List;

/** A person's unread alerts, and the account they are connected as. */
record InboxView(HomePage page, Content.OfInbox content) {
  static final int PAGE_SIZE = 10;
  private static final int MAX_NAME_LENGTH = 150;

  void drawOn(ViewBuilder view) {
    if (content.isNew()) {
      introduction(view);
    }
    alerts(view);
    account(view);
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
    var unread = content.alerts().map(InboxService.InboxPage::unread).orElse(0);
    view.heading(unread == 0 ? "Inbox: all read" : "Inbox: " + unread + " unread");
    var alerts = content.alerts().map(InboxService.InboxPage::alerts).orElse(List.of());
    if (alerts.isEmpty()) {
      view.smallPrint("No unread alerts. `/dojo alerts` also shows those you have read.");
    }
    alerts.forEach(alert -> alert(alert, view));
    if (unread > 0) {
      var buttons = new ArrayList<BlockElement>();
      buttons.add(BlockKit.button("Mark all read", new HomeAction.ReadAlerts()));
      var next = content.alerts().map(InboxService.InboxPage::next).orElse(null);
      if (next != null) {
        buttons.add(BlockKit.button("Older", new HomeAction.ShowAlertsBefore(next)));
      }
      view.addButtons("alerts", buttons);
    }
  }

  private void alert(Alert alert, ViewBuilder view) {
    var message = MessageContent.of(alert.event(), page.branding().details(Channel.ALERT));
    var mark = Mrkdwn.severityEmoji(message.severity());
    view.paragraph(
        "alert:" + alert.id(),
        "%s*%s*\n%s%s · %s"
            .formatted(
                mark.isEmpty() ? "" : mark + " ",
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
