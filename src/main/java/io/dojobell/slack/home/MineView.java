package io.dojobell.slack.home;

import com.slack.api.model.block.element.BlockElement;
import com.slack.api.model.block.element.ExternalSelectElement;
import io.dojobell.blockkit.Mrkdwn;
import io.dojobell.message.MessageContent;
import io.dojobell.model.Alert;
import io.dojobell.model.Channel;
import io.dojobell.model.DeliveryPreferences.Mute;
import io.dojobell.model.Product;
import io.dojobell.model.Setting;
import io.dojobell.model.TextSanitizer;
import io.dojobell.slack.home.HomePage.Content;
import io.dojobell.slack.reply.AttentionReply;
import io.dojobell.slack.reply.Words;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** The own settings: who one is, alerts, what one hears of, products, and when. */
record MineView(HomePage page, Content.Mine mine) {
  static final int PRODUCTS = 10;
  private static final int ALERTS = 5;
  private static final int MUTES = 8;
  private static final int NAME = 150;

  void drawOn(Canvas canvas) {
    welcome(canvas);
    if (mine.isNew()) {
      introduction(canvas);
    }
    alerts(canvas);
    canvas.heading("What you hear of");
    canvas.notes("Slack is a direct message." + least(mine.setting()));
    new Matrix(mine.setting(), Matrix.OF_PERSONS).drawOn(canvas);
    products(canvas);
    times(canvas);
  }

  private void welcome(Canvas canvas) {
    var user = page.user();
    canvas.says(
        "*%s*, you are `%s` in Dojobell%s."
            .formatted(
                Mrkdwn.escape(NAME, TextSanitizer.singleLine(user.name())),
                Mrkdwn.escape(NAME, user.username()),
                user.email() == null ? "" : ", " + Mrkdwn.escape(NAME, user.email())));
  }

  private static void introduction(Canvas canvas) {
    canvas.says(
        "introduction",
        """
        :wave: *Welcome. Three steps, and you hear of what concerns you*
        *1.* Tick below what you want to hear of, and how.
        *2.* Follow a product under “Products of your own choice”.
        *3.* Type `/dojo test` anywhere: it sends you a message over each channel.\
        """,
        Canvas.button("Got it", "home:introduced", "yes"));
  }

  private void alerts(Canvas canvas) {
    var unread = mine.alerts().map(alerts -> alerts.unread()).orElse(0);
    canvas.heading(unread == 0 ? "Alerts: all read" : "Alerts: " + unread + " unread");
    mine.alerts().stream()
        .flatMap(alerts -> alerts.alerts().stream())
        .limit(ALERTS)
        .forEach(alert -> alert(alert, canvas));
    if (unread > 0) {
      var buttons = new ArrayList<BlockElement>();
      buttons.add(Canvas.button("Mark all read", "home:alerts-read", "all"));
      mine.alerts()
          .filter(alerts -> alerts.next() != null)
          .ifPresent(
              alerts -> buttons.add(Canvas.button("Older", "home:older", "" + alerts.next())));
      canvas.row("alerts", buttons);
    }
  }

  private void alert(Alert alert, Canvas canvas) {
    var brief = MessageContent.of(alert.event(), page.house().details(Channel.ALERT));
    var mark = Mrkdwn.severityEmoji(brief.severity());
    canvas.says(
        "alert:" + alert.id(),
        "%s*%s*\n%s · %s"
            .formatted(
                mark.isEmpty() ? "" : mark + " ",
                Canvas.link(brief.link(), 300, brief.title()),
                Mrkdwn.escape(100, brief.kind()),
                Mrkdwn.time(brief.occurredAt())),
        Canvas.button("Mark read", "home:alert-read", "" + alert.id()));
  }

  private static String least(Setting setting) {
    return setting.minSeverity() == null
        ? ""
        : " Only from *" + setting.minSeverity().wireName() + "* on.";
  }

  private void products(Canvas canvas) {
    canvas.heading("Products of your own choice");
    canvas.notes(
        mine.products().isEmpty()
            ? "None: your settings above hold for every product that you may see."
            : "What is set for a product stands in place of the rows above.");
    mine.products().entrySet().stream()
        .skip(page.place().from())
        .limit(PRODUCTS)
        .forEach(entry -> product(entry, canvas));
    canvas.pages(page.place(), PRODUCTS, mine.products().size());
    canvas.says(
        "follow",
        "Hear of everything in a product, by direct message",
        ExternalSelectElement.builder()
            .actionId("home:follow")
            .placeholder(Canvas.plain("Find a product"))
            .minQueryLength(0)
            .build());
  }

  private static void product(Map.Entry<Product, Setting> entry, Canvas canvas) {
    var key = entry.getKey().key();
    var rows = new ArrayList<String>();
    entry
        .getValue()
        .channels()
        .forEach(
            (type, row) ->
                rows.add(
                    type.shortLabel() + ": " + (row.isEmpty() ? "nothing" : Words.channels(row))));
    var choices = new LinkedHashMap<String, String>();
    choices.put("Change", "open:product " + key);
    choices.put("Remove", "remove " + key);
    canvas.says(
        "product:" + key,
        Words.bold(NAME, entry.getKey().name())
            + "\n"
            + Mrkdwn.escape(1_500, String.join("; ", rows))
            + least(entry.getValue()),
        Canvas.menu("home:product", choices));
  }

  private void times(Canvas canvas) {
    canvas.heading("When you are told");
    var attention = mine.attention();
    var hours = AttentionReply.hours(attention);
    if (hours.isEmpty()) {
      canvas.notes("As things come, at any hour.");
    } else {
      canvas.says(hours);
    }
    var buttons = new ArrayList<BlockElement>();
    buttons.add(Canvas.button("Quiet hours and digest", "home:open:times", "open:times"));
    buttons.add(Canvas.button("Mute", "home:open:mute", "open:mute"));
    if (attention.quiet() != null) {
      buttons.add(Canvas.button("No quiet hours", "home:quiet-off", "off"));
    }
    if (attention.digest() != null) {
      buttons.add(Canvas.button("No digest", "home:digest-off", "off"));
    }
    canvas.row("times", buttons);
    var mutes =
        attention.mutes().stream().filter(mute -> mute.until().isAfter(page.now())).toList();
    mutes.stream().limit(MUTES).forEach(mute -> mute(mute, canvas));
    if (mutes.size() > MUTES) {
      canvas.notes("and %d more mutes; `/dojo unmute` ends all.".formatted(mutes.size() - MUTES));
    }
    canvas.row(
        "account", List.of(Canvas.button("Link another address", "home:open:link", "open:link")));
  }

  private static void mute(Mute mute, Canvas canvas) {
    canvas.says(
        "mute:" + mute.kind() + ":" + mute.subject(),
        ":no_bell: " + AttentionReply.line(mute),
        Canvas.button("Unmute", "home:unmute", mute.kind() + " " + mute.subject()));
  }
}
