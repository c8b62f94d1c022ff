package io.dojobell.slack.home;

import com.slack.api.model.block.element.ExternalSelectElement;
import io.dojobell.blockkit.Action;
import io.dojobell.blockkit.Action.HomeAction;
import io.dojobell.blockkit.BlockKit;
import io.dojobell.blockkit.ModalId;
import io.dojobell.blockkit.Mrkdwn;
import io.dojobell.model.Product;
import io.dojobell.model.Setting;
import io.dojobell.slack.home.HomePage.Content;
import io.dojobell.slack.reply.Texts;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.Map;

/** The products that a person has settings for, and a search for others. */
final class ProductsView {
  static final int PAGE_SIZE = 10;
  private static final int MAX_NAME_LENGTH = 150;

  private ProductsView() {}

  static void draw(HomeLocation place, Content.OfProducts content, ViewBuilder view) {
    view.heading("Followed products");
    view.smallPrint(
        content.products().isEmpty()
            ? "None yet: your defaults apply to all products."
            : "These override your defaults under *Notifications*.");
    view.paragraph(
        "follow",
        "*Follow a product*\nScans, SLAs and risk, and engagements, by direct message.",
        ExternalSelectElement.builder()
            .actionId(new HomeAction.Follow("").encode().id())
            .placeholder(BlockKit.plainText("Find a product"))
            .minQueryLength(0)
            .build());
    content.products().entrySet().stream()
        .skip(place.offset())
        .limit(PAGE_SIZE)
        .forEach(entry -> product(entry, view));
    view.pageButtons(place, PAGE_SIZE, content.products().size());
  }

  private static void product(Map.Entry<Product, Setting> entry, ViewBuilder view) {
    var key = entry.getKey().key();
    var setting = entry.getValue();
    var rows = new ArrayList<String>();
    setting.channels().forEach((type, row) -> rows.add(Texts.row(type, row)));
    if (setting.minSeverity() != null) {
      rows.add(setting.minSeverity().wireName() + " and above only");
    }
    var choices = new LinkedHashMap<String, Action>();
    choices.put("Edit", new Action.OpenModal(ModalId.PRODUCT, key));
    choices.put("Unfollow", new HomeAction.Unfollow(key));
    view.paragraph(
        "product:" + key,
        Texts.bold(MAX_NAME_LENGTH, entry.getKey().name())
            + "\n"
            + Mrkdwn.escape(1_500, String.join("; ", rows)),
        BlockKit.overflow(Action.Menu.PRODUCT, choices));
  }
}
