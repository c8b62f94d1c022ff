package io.dojobell.slack.reply;

import io.dojobell.model.Channel;
import io.dojobell.model.DeliveryPreferences;
import io.dojobell.model.EventType;
import io.dojobell.model.ItemNames;
import io.dojobell.model.Product;
import io.dojobell.model.Setting;
import io.dojobell.service.subscription.SubscriptionService.Overview;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Lists a person's subscriptions and preferences. */
public final class SubscriptionsReply {
  private static final int MAX_PRODUCTS = 20;
  private static final int MAX_NAME_LENGTH = 100;
  private static final String NO_PRODUCTS =
      "No product-specific settings yet. Try `/dojo subscribe scans to web-api`.";

  private SubscriptionsReply() {}

  /** Returns the personal setting, then those for products. */
  public static Reply of(
      Overview overview, DeliveryPreferences preferences, ItemNames names, Instant now) {
    var draft =
        new Reply.Builder().paragraph("*Your subscriptions*\n" + personal(overview.personal()));
    overview.products().entrySet().stream()
        .limit(MAX_PRODUCTS)
        .map(SubscriptionsReply::product)
        .forEach(draft::paragraph);
    var more = overview.products().size() - MAX_PRODUCTS;
    if (more > 0) {
      draft.smallPrint("and %d more products".formatted(more));
    }
    var lines = DeliveryPreferencesReply.overview(preferences, names, now);
    if (!lines.isEmpty()) {
      draft.paragraph("*Schedule*\n" + lines);
    }
    return draft
        .smallPrint(
            overview.products().isEmpty()
                ? NO_PRODUCTS
                : "Product settings override your personal settings.")
        .buttons(
            List.of(
                Reply.commandButton("My alerts", "alerts"),
                Reply.commandButton("Send me a test", "test")))
        .build();
  }

  private static String product(Map.Entry<Product, Setting> entry) {
    return Texts.bold(MAX_NAME_LENGTH, entry.getKey().name()) + "\n" + rows(entry.getValue());
  }

  private static String personal(Setting setting) {
    var lines = new ArrayList<String>();
    for (var channel : Channel.values()) {
      var events = EnumSet.noneOf(EventType.class);
      Arrays.stream(EventType.values())
          .filter(type -> setting.channelsFor(type).contains(channel))
          .forEach(events::add);
      if (!events.isEmpty()) {
        var label = Texts.capitalize(Texts.channels(Set.of(channel)));
        lines.add("• %s: %s".formatted(label, Texts.events(events)));
      }
    }
    if (lines.isEmpty()) {
      lines.add("• nothing");
    }
    return String.join("\n", lines) + severity(setting);
  }

  private static String rows(Setting setting) {
    var lines = new ArrayList<String>();
    setting.channels().forEach((type, row) -> lines.add("• " + Texts.row(type, row)));
    return String.join("\n", lines) + severity(setting);
  }

  private static String severity(Setting setting) {
    return setting.minSeverity() == null
        ? ""
        : "\n• *%s* and above only".formatted(setting.minSeverity().wireName());
  }
}
