package io.dojobell.slack.reply;

import com.slack.api.model.block.element.ButtonElement;
import io.dojobell.blockkit.Action.OpenModal;
import io.dojobell.blockkit.Action.ReplyAction;
import io.dojobell.blockkit.BlockKit;
import io.dojobell.blockkit.ModalId;
import io.dojobell.blockkit.Mrkdwn;
import io.dojobell.model.ItemNames;
import io.dojobell.model.Product;
import io.dojobell.model.TextSanitizer;
import io.dojobell.service.inventory.ProductSearch.ProductPage;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/** Products, ten a page, each with a button to follow it, or to edit how it is followed. */
public final class ProductsReply {
  public static final int PAGE_SIZE = 10;
  private static final int MAX_NAME_LENGTH = 150;

  private ProductsReply() {}

  /**
   * Returns a page.
   *
   * @param names the names of the products' types
   * @param followed the keys of those that the reader has settings of their own for
   * @param from the offset of its first product
   */
  public static Reply of(
      ProductPage page, ItemNames names, Set<String> followed, String words, int from) {
    if (page.total() == 0) {
      return Reply.of(
          words.isBlank()
              ? "There are no products you have access to yet."
              : "No product matches %s. `/dojo products` lists all."
                  .formatted(Texts.bold(MAX_NAME_LENGTH, words)));
    }
    var last = from + page.products().size();
    var draft =
        new Reply.Builder()
            .paragraph("*Products* %d–%d of %d".formatted(from + 1, last, page.total()));
    for (var product : page.products()) {
      var isFollowed = followed.contains(product.key());
      draft.paragraph(line(product, names, isFollowed), button(product, isFollowed));
    }
    if (last < page.total()) {
      draft.buttons(List.of(BlockKit.button("More", new ReplyAction.MoreProducts(last, words))));
    }
    return draft.build();
  }

  private static ButtonElement button(Product product, boolean isFollowed) {
    return isFollowed
        ? BlockKit.button("Edit", new OpenModal(ModalId.PRODUCT, product.key()))
        : BlockKit.button("Follow", new ReplyAction.FollowProduct(product.key()));
  }

  private static String line(Product product, ItemNames names, boolean isFollowed) {
    var name = "*" + Mrkdwn.link(product.url(), MAX_NAME_LENGTH, product.name()) + "*";
    var details = new ArrayList<String>();
    if (product.productType() != null) {
      var type = TextSanitizer.singleLine(names.productType(product.productType()));
      details.add(Mrkdwn.escape(MAX_NAME_LENGTH, type));
    }
    if (isFollowed) {
      details.add("You follow it");
    }
    return details.isEmpty() ? name : name + "\n" + String.join(" · ", details);
  }
}
