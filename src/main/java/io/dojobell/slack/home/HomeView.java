package io.dojobell.slack.home;

import static com.slack.api.model.block.Blocks.actions;
import static com.slack.api.model.block.Blocks.context;
import static com.slack.api.model.block.Blocks.divider;
import static com.slack.api.model.block.Blocks.header;
import static com.slack.api.model.block.Blocks.section;

import com.slack.api.model.block.LayoutBlock;
import com.slack.api.model.block.composition.OptionObject;
import com.slack.api.model.block.composition.PlainTextObject;
import com.slack.api.model.block.element.BlockElement;
import com.slack.api.model.block.element.ButtonElement;
import com.slack.api.model.block.element.CheckboxesElement;
import com.slack.api.model.block.element.ExternalSelectElement;
import com.slack.api.model.view.View;
import io.dojobell.desk.Reasons;
import io.dojobell.message.Brief;
import io.dojobell.message.Lines;
import io.dojobell.message.SlackText;
import io.dojobell.model.Alert;
import io.dojobell.model.Attention.Mute;
import io.dojobell.model.Channel;
import io.dojobell.model.EventType;
import io.dojobell.model.EventType.Theme;
import io.dojobell.model.Product;
import io.dojobell.model.Setting;
import io.dojobell.slack.reply.AttentionReply;
import io.dojobell.slack.reply.HereReply;
import io.dojobell.slack.reply.Reply;
import io.dojobell.slack.reply.StatusReply;
import io.dojobell.slack.reply.Words;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Draws App Home: pure, and never over Slack's 100 blocks, whatever there is. */
public final class HomeView {
  /** Slack's limit for a view. */
  static final int MOST_BLOCKS = 100;

  private static final int ALERTS = 5;
  private static final int PRODUCTS = 10;
  private static final int MUTES = 8;
  private static final int FAILED = 10;
  private static final int MOST_RETRIED = 5;
  private static final int NAME = 150;
  private static final List<Channel> OF_PERSONS =
      List.of(Channel.SLACK, Channel.EMAIL, Channel.WEBHOOK, Channel.ALERT);

  private final HomePage page;
  private final List<LayoutBlock> blocks = new ArrayList<>();

  private HomeView(HomePage page) {
    this.page = page;
  }

  /** The view for somebody with an account. */
  public static View of(HomePage page) {
    return new HomeView(page).view();
  }

  /** The view for somebody without one. */
  public static View ofStranger(String why) {
    return view(
        Tab.ME,
        List.of(
            header(block -> block.text(plain("Welcome to Dojobell"))),
            section(block -> block.text(Reply.markdown(SlackText.escape(2_000, why))))));
  }

  private static View view(Tab tab, List<LayoutBlock> blocks) {
    return View.builder()
        .type("home")
        .callbackId("home")
        .privateMetadata(tab.word())
        .blocks(blocks.subList(0, Math.min(blocks.size(), MOST_BLOCKS)))
        .build();
  }

  private View view() {
    tabs();
    switch (page.tab()) {
      case ME -> me();
      case SYSTEM -> system();
      case TEMPLATE -> template();
      case HEALTH -> health();
    }
    return view(page.tab(), blocks);
  }

  private void tabs() {
    if (!page.user().admin()) {
      return;
    }
    var buttons = new ArrayList<BlockElement>();
    for (var tab : Tab.values()) {
      var button = button(tab.label(), "home:tab:" + tab.word(), tab.word());
      if (tab == page.tab()) {
        button.setStyle("primary");
      }
      buttons.add(button);
    }
    blocks.add(actions(block -> block.blockId("tabs").elements(buttons)));
  }

  // My settings

  private void me() {
    welcome();
    alerts();
    heading("What you hear of");
    notes(
        "Slack is a direct message. For one product: `/dojo subscribe scans to web-api`."
            + least(page.setting()));
    matrix(OF_PERSONS);
    products();
    times();
  }

  private void welcome() {
    var user = page.user();
    says(
        "*%s*, you are `%s` in Dojobell%s."
            .formatted(
                SlackText.escape(NAME, Lines.one(user.name())),
                SlackText.escape(NAME, user.username()),
                user.email() == null ? "" : ", " + SlackText.escape(NAME, user.email())));
    if (page.alerts().map(alerts -> alerts.alerts().isEmpty()).orElse(true)) {
      notes(
          "1. Tick below what you want to hear of, and how.  2. `/dojo subscribe scans to web-api`"
              + " follows a product.  3. `/dojo test` sends you a message of each kind.");
    }
  }

  private void alerts() {
    var unread = page.alerts().map(alerts -> alerts.unread()).orElse(0);
    heading(unread == 0 ? "Alerts: all read" : "Alerts: " + unread + " unread");
    page.alerts().stream()
        .flatMap(alerts -> alerts.alerts().stream())
        .limit(ALERTS)
        .forEach(this::alert);
    if (unread > 0) {
      var buttons = new ArrayList<BlockElement>();
      buttons.add(button("Mark all read", "home:alerts-read", "all"));
      page.alerts()
          .filter(alerts -> alerts.next() != null)
          .ifPresent(alerts -> buttons.add(button("Older", "home:older", "" + alerts.next())));
      blocks.add(actions(block -> block.blockId("alerts").elements(buttons)));
    }
  }

  private void alert(Alert alert) {
    var brief = Brief.of(alert.event(), page.house().details(Channel.ALERT));
    var mark = SlackText.mark(brief.severity());
    var text =
        "%s*%s*\n%s · %s"
            .formatted(
                mark.isEmpty() ? "" : mark + " ",
                SlackText.link(brief.link(), 300, brief.title()),
                SlackText.escape(100, brief.kind()),
                SlackText.time(brief.when()));
    blocks.add(
        section(
            block ->
                block
                    .blockId("alert:" + alert.id())
                    .text(Reply.markdown(text))
                    .accessory(button("Mark read", "home:alert-read", "" + alert.id()))));
  }

  private static String least(Setting setting) {
    return setting.minSeverity() == null
        ? ""
        : " Only from *" + setting.minSeverity().word() + "* on.";
  }

  private void products() {
    heading("Products of your own choice");
    if (page.products().isEmpty()) {
      notes("None: your settings above hold for every product that you may see.");
    } else {
      notes("What is set for a product stands in place of the rows above.");
    }
    page.products().entrySet().stream().limit(PRODUCTS).forEach(this::product);
    if (page.products().size() > PRODUCTS) {
      notes(
          "and %d more: `/dojo subscriptions` lists them."
              .formatted(page.products().size() - PRODUCTS));
    }
    blocks.add(
        section(
            block ->
                block
                    .blockId("follow")
                    .text(Reply.markdown("Hear of everything in a product, by direct message"))
                    .accessory(
                        ExternalSelectElement.builder()
                            .actionId("home:follow")
                            .placeholder(plain("Find a product"))
                            .minQueryLength(0)
                            .build())));
  }

  private void product(Map.Entry<Product, Setting> entry) {
    var rows = new ArrayList<String>();
    entry
        .getValue()
        .channels()
        .forEach(
            (type, row) ->
                rows.add(
                    type.shortLabel() + ": " + (row.isEmpty() ? "nothing" : Words.channels(row))));
    var text =
        Words.bold(NAME, entry.getKey().name())
            + "\n"
            + SlackText.escape(1_500, String.join("; ", rows))
            + least(entry.getValue());
    blocks.add(
        section(
            block ->
                block
                    .blockId("product:" + entry.getKey().key())
                    .text(Reply.markdown(text))
                    .accessory(button("Remove", "home:unfollow", entry.getKey().key()))));
  }

  private void times() {
    heading("When you are told");
    var attention = page.attention();
    var lines = AttentionReply.hours(attention);
    if (lines.isEmpty()) {
      notes("As things come. `/dojo quiet 20:00-08:00`, `/dojo digest daily 09:00`");
    } else {
      says(lines);
      var buttons = new ArrayList<BlockElement>();
      if (attention.quiet() != null) {
        buttons.add(button("No quiet hours", "home:quiet-off", "off"));
      }
      if (attention.digest() != null) {
        buttons.add(button("No digest", "home:digest-off", "off"));
      }
      blocks.add(actions(block -> block.blockId("times").elements(buttons)));
    }
    var mutes =
        attention.mutes().stream().filter(mute -> mute.until().isAfter(page.now())).toList();
    mutes.stream().limit(MUTES).forEach(this::mute);
    if (mutes.size() > MUTES) {
      notes("and %d more mutes; `/dojo unmute` ends all.".formatted(mutes.size() - MUTES));
    }
  }

  private void mute(Mute mute) {
    blocks.add(
        section(
            block ->
                block
                    .blockId("mute:" + mute.kind() + ":" + mute.subject())
                    .text(Reply.markdown(":no_bell: " + AttentionReply.line(mute)))
                    .accessory(
                        button("Unmute", "home:unmute", mute.kind() + " " + mute.subject()))));
  }

  // For admins

  private void system() {
    heading("What the system tells");
    var organisation = page.organisation();
    says(
        "Slack channel: %s\nEmail: %s\nTeams: %s"
            .formatted(
                channel(organisation.slackChannel()),
                organisation.emailTo().isEmpty()
                    ? "none"
                    : SlackText.escape(NAME, organisation.emailTo()),
                organisation.teamsWebhook() == null ? "none" : "set"));
    blocks.add(
        actions(
            block ->
                block
                    .blockId("system")
                    .elements(List.of(button("Change these", "home:system-modal", "open")))));
    notes("Once for each event, whoever else hears of it.");
    matrix(List.of(Channel.values()));
    heading("Routes");
    if (page.routes().isEmpty()) {
      notes("None. In a channel: `/dojo here subscribe scans to web-api min high`");
    }
    page.routes().stream().limit(PRODUCTS).forEach(route -> says(HereReply.line(route, true)));
    if (page.routes().size() > PRODUCTS) {
      notes("and %d more: `GET /api/v1/routes`".formatted(page.routes().size() - PRODUCTS));
    }
  }

  private static String channel(String channel) {
    if (channel.isEmpty()) {
      return "none";
    }
    return channel.matches("[CG][A-Z0-9]+")
        ? "<#" + channel + ">"
        : SlackText.escape(NAME, channel);
  }

  private void template() {
    heading("What new users hear of");
    notes("A new user's settings are a copy of these, theirs to change from then on.");
    matrix(OF_PERSONS);
  }

  private void health() {
    heading("Health");
    page.health().ifPresent(report -> blocks.addAll(StatusReply.of(report, true).blocks()));
    heading("Given up");
    if (page.failed().isEmpty()) {
      notes("No failed deliveries.");
    }
    page.failed().stream().limit(FAILED).forEach(this::failed);
    page.failed().stream()
        .map(entry -> entry.delivery().destination().text())
        .distinct()
        .limit(MOST_RETRIED)
        .forEach(this::retryAll);
  }

  private void retryAll(String destination) {
    var label = Lines.atMost(75, "Retry all at " + destination);
    blocks.add(
        actions(
            block ->
                block
                    .blockId("all:" + Lines.atMost(200, destination))
                    .elements(List.of(button(label, "home:retry-all", destination)))));
  }

  private void failed(Reasons.Entry entry) {
    var delivery = entry.delivery();
    var brief = Brief.of(entry.event(), page.house().details(Channel.SLACK));
    var error = delivery.lastError() == null ? "" : delivery.lastError();
    var text =
        "*%s*\n%s, %s: %s"
            .formatted(
                SlackText.link(brief.link(), 300, brief.title()),
                SlackText.escape(200, delivery.destination().text()),
                SlackText.time(delivery.createdAt()),
                SlackText.escape(400, Lines.one(error)));
    blocks.add(
        section(
            block ->
                block
                    .blockId("failed:" + delivery.id())
                    .text(Reply.markdown(text))
                    .accessory(button("Retry", "home:retry", "" + delivery.id()))));
  }

  // The matrix

  private void matrix(List<Channel> channels) {
    for (var theme : Theme.values()) {
      var types =
          List.of(EventType.values()).stream().filter(type -> type.theme() == theme).toList();
      if (!types.isEmpty()) {
        notes("*" + theme.label() + "*");
        types.forEach(type -> row(type, channels));
      }
    }
  }

  private void row(EventType type, List<Channel> channels) {
    var row = page.setting().row(type);
    var options = channels.stream().map(HomeView::option).toList();
    var ticked = channels.stream().filter(row::contains).map(HomeView::option).toList();
    blocks.add(
        section(
            block ->
                block
                    .blockId("row:" + type.word())
                    .text(Reply.markdown(type.shortLabel()))
                    .accessory(
                        CheckboxesElement.builder()
                            .actionId("home:row")
                            .options(options)
                            .initialOptions(ticked.isEmpty() ? null : ticked)
                            .build())));
  }

  private static OptionObject option(Channel channel) {
    return OptionObject.builder()
        .text(plain(Words.capital(Words.channels(Set.of(channel)))))
        .value(channel.word())
        .build();
  }

  // Small things

  private void heading(String text) {
    blocks.add(divider());
    blocks.add(header(block -> block.text(plain(text))));
  }

  private void says(String mrkdwn) {
    blocks.add(section(block -> block.text(Reply.markdown(mrkdwn))));
  }

  private void notes(String mrkdwn) {
    blocks.add(context(List.of(Reply.markdown(mrkdwn))));
  }

  private static ButtonElement button(String label, String action, String value) {
    return Reply.button(label, action, value);
  }

  private static PlainTextObject plain(String text) {
    return PlainTextObject.builder().text(text).build();
  }
}
