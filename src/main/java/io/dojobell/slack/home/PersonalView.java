package io.dojobell.slack.home;

import com.slack.api.model.block.element.BlockElement;
import com.slack.api.model.block.element.ExternalSelectElement;
import io.dojobell.blockkit.Action;
import io.dojobell.blockkit.Action.HomeAction;
import io.dojobell.blockkit.BlockKit;
import io.dojobell.blockkit.ModalId;
import io.dojobell.blockkit.Mrkdwn;
import io.dojobell.message.MessageContent;
import io.dojobell.model.Alert;
import io.dojobell.model.Channel;
import io.dojobell.model.DeliveryPreferences.Mute;
import io.dojobell.model.Product;
import io.dojobell.model.Setting;
import io.dojobell.model.TextSanitizer;
import io.dojobell.service.inbox.InboxService;
import io.dojobell.slack.home.HomePage.Content;
import io.dojobell.slack.reply.DeliveryPreferencesReply;
import io.dojobell.slack.reply.Texts;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** The person's own settings: account, alerts, subscriptions, products and times. */
record PersonalView(HomePage page, Content.Personal content) {
  static final int MAX_PRODUCTS = 10;
  private static final int MAX_ALERTS = 5;
  private static final int MAX_MUTES = 8;
  private static final int MAX_NAME_LENGTH = 150;

  void drawOn(ViewBuilder view) {
    welcome(view);
    if (content.isNew()) {
      introduction(view);
    }
    alerts(view);
    view.heading("What you hear of");
    view.smallPrint("Slack is a direct message." + minimumSeverity(content.setting()));
    new SubscriptionMatrix(content.setting(), SubscriptionMatrix.PERSONAL_CHANNELS).drawOn(view);
    products(view);
    schedule(view);
  }

  private void welcome(ViewBuilder view) {
    var user = page.user();
    view.paragraph(
        "*%s*, you are `%s` in Dojobell%s."
            .formatted(
                Mrkdwn.escape(MAX_NAME_LENGTH, TextSanitizer.singleLine(user.name())),
                Mrkdwn.escape(MAX_NAME_LENGTH, user.username()),
                user.email() == null ? "" : ", " + Mrkdwn.escape(MAX_NAME_LENGTH, user.email())));
  }

  private static void introduction(ViewBuilder view) {
    view.paragraph(
        "introduction",
        """
        :wave: *Welcome. Three steps, and you hear of what concerns you*
        *1.* Tick below what you want to hear of, and how.
        *2.* Follow a product under “Products of your own choice”.
        *3.* Type `/dojo test` anywhere: it sends you a message over each channel.\
        """,
        BlockKit.button("Got it", new HomeAction.DismissIntroduction()));
  }

  private void alerts(ViewBuilder view) {
    var unread = content.alerts().map(alerts -> alerts.unread()).orElse(0);
    view.heading(unread == 0 ? "Alerts: all read" : "Alerts: " + unread + " unread");
    content.alerts().stream()
        .flatMap(alerts -> alerts.alerts().stream())
        .limit(MAX_ALERTS)
        .forEach(alert -> alert(alert, view));
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
        "%s*%s*\n%s · %s"
            .formatted(
                mark.isEmpty() ? "" : mark + " ",
                ViewBuilder.link(message.link(), 300, message.title()),
                Mrkdwn.escape(100, message.kind()),
                Mrkdwn.time(message.occurredAt())),
        BlockKit.button("Mark read", new HomeAction.ReadAlert(alert.id())));
  }

  private static String minimumSeverity(Setting setting) {
    return setting.minSeverity() == null
        ? ""
        : " Only from *" + setting.minSeverity().wireName() + "* on.";
  }

  private void products(ViewBuilder view) {
    view.heading("Products of your own choice");
    view.smallPrint(
        content.products().isEmpty()
            ? "None: your settings above hold for every product that you may see."
            : "What is set for a product stands in place of the rows above.");
    content.products().entrySet().stream()
        .skip(page.location().offset())
        .limit(MAX_PRODUCTS)
        .forEach(entry -> product(entry, view));
    view.pageButtons(page.location(), MAX_PRODUCTS, content.products().size());
    view.paragraph(
        "follow",
        "Hear of everything in a product, by direct message",
        ExternalSelectElement.builder()
            .actionId(new HomeAction.Follow("").encode().id())
            .placeholder(BlockKit.plainText("Find a product"))
            .minQueryLength(0)
            .build());
  }

  private static void product(Map.Entry<Product, Setting> entry, ViewBuilder view) {
    var key = entry.getKey().key();
    var rows = new ArrayList<String>();
    entry.getValue().channels().forEach((type, row) -> rows.add(Texts.row(type, row)));
    var choices = new LinkedHashMap<String, Action>();
    choices.put("Change", new Action.OpenModal(ModalId.PRODUCT, key));
    choices.put("Remove", new HomeAction.Unfollow(key));
    view.paragraph(
        "product:" + key,
        Texts.bold(MAX_NAME_LENGTH, entry.getKey().name())
            + "\n"
            + Mrkdwn.escape(1_500, String.join("; ", rows))
            + minimumSeverity(entry.getValue()),
        BlockKit.overflow(Action.Menu.PRODUCT, choices));
  }

  private void schedule(ViewBuilder view) {
    view.heading("When you are told");
    var preferences = content.preferences();
    var hours = DeliveryPreferencesReply.hours(preferences);
    if (hours.isEmpty()) {
      view.smallPrint("As things come, at any hour.");
    } else {
      view.paragraph(hours);
    }
    var buttons = new ArrayList<BlockElement>();
    buttons.add(BlockKit.button("Quiet hours and digest", new Action.OpenModal(ModalId.TIMES)));
    buttons.add(BlockKit.button("Mute", new Action.OpenModal(ModalId.MUTE)));
    if (preferences.quiet() != null) {
      buttons.add(BlockKit.button("No quiet hours", new HomeAction.ClearQuietHours()));
    }
    if (preferences.digest() != null) {
      buttons.add(BlockKit.button("No digest", new HomeAction.ClearDigest()));
    }
    view.addButtons("times", buttons);
    var mutes =
        preferences.mutes().stream().filter(mute -> mute.until().isAfter(page.now())).toList();
    mutes.stream().limit(MAX_MUTES).forEach(mute -> mute(mute, view));
    if (mutes.size() > MAX_MUTES) {
      view.smallPrint(
          "and %d more mutes; `/dojo unmute` ends all.".formatted(mutes.size() - MAX_MUTES));
    }
    view.addButtons(
        "account",
        List.of(BlockKit.button("Link another address", new Action.OpenModal(ModalId.LINK))));
  }

  private static void mute(Mute mute, ViewBuilder view) {
    view.paragraph(
        "mute:" + mute.kind() + ":" + mute.subject(),
        ":no_bell: " + DeliveryPreferencesReply.muteLine(mute),
        BlockKit.button("Unmute", new HomeAction.EndMute(mute.kind(), mute.subject())));
  }
}
