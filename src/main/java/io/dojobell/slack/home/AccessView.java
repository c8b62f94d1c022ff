package io.dojobell.slack.home;

import io.dojobell.blockkit.Action;
import io.dojobell.blockkit.Action.AdminAction;
import io.dojobell.blockkit.BlockKit;
import io.dojobell.blockkit.ModalId;
import io.dojobell.blockkit.Mrkdwn;
import io.dojobell.model.EnglishText;
import io.dojobell.model.TextSanitizer;
import io.dojobell.model.Visibility;
import io.dojobell.service.inventory.InventoryService.ProductAccess;
import io.dojobell.slack.home.HomePage.Content;
import io.dojobell.slack.reply.Texts;

/** The products, and who may view each. */
final class AccessView {
  static final int PAGE_SIZE = 20;
  private static final int MAX_NAME_LENGTH = 150;

  private AccessView() {}

  static void draw(HomeLocation place, Content.OfAccess content, ViewBuilder view) {
    view.heading("Access");
    view.smallPrint(
        "Nobody is notified about a product that they can't view. Admins can view all of them.");
    view.search("Search by a product's name or key", place, new AdminAction.SearchProducts(""));
    if (content.products().isEmpty()) {
      view.smallPrint(place.search().isEmpty() ? "No products yet." : "No matches.");
    }
    content.products().forEach(product -> product(product, view));
    view.pageButtons(place, PAGE_SIZE, content.all());
  }

  private static void product(ProductAccess access, ViewBuilder view) {
    var product = access.product();
    var name = Texts.bold(MAX_NAME_LENGTH, product.name());
    var type = access.typeName().map(AccessView::afterName).orElse("");
    var viewers = viewers(product.visibility(), access.memberCount());
    view.paragraph(
        "access:" + product.key(),
        "%s%s\n%s".formatted(name, type, viewers),
        BlockKit.button("Edit", new Action.OpenModal(ModalId.ACCESS, product.key())));
  }

  private static String afterName(String typeName) {
    return "  " + Mrkdwn.escape(100, TextSanitizer.singleLine(typeName));
  }

  private static String viewers(Visibility visibility, int members) {
    var count = EnglishText.count(members, "member");
    return switch (visibility) {
      case OPEN -> members == 0 ? "Open to everyone" : "Open to everyone · " + count;
      case MEMBERS -> ":lock: Members only · " + (members == 0 ? "no members" : count);
    };
  }
}
