package io.dojobell.slack.reply;

import io.dojobell.blockkit.Action.ReplyAction;
import io.dojobell.blockkit.BlockKit;
import io.dojobell.blockkit.Mrkdwn;
import io.dojobell.model.Product;
import io.dojobell.model.TextSanitizer;
import io.dojobell.service.inventory.ProductSearch.ProductPage;
import java.util.List;

/** Products, ten a page, each with a button to follow it. */
public final class ProductsReply {
  public static final int PAGE_SIZE = 10;
  private static final int MAX_NAME_LENGTH = 150;

  private ProductsReply() {}

  /**
   * Returns a page.
   *
   * @param from the offset of its first product
   */
  public static Reply of(ProductPage page, String words, int from) {
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
      var follow = BlockKit.button("Follow", new ReplyAction.FollowProduct(product.key()));
      draft.paragraph(line(product), follow);
    }
    if (last < page.total()) {
      draft.buttons(List.of(BlockKit.button("More", new ReplyAction.MoreProducts(last, words))));
    }
    return draft.build();
  }

  private static String line(Product product) {
    var name = "*" + Mrkdwn.link(product.url(), MAX_NAME_LENGTH, product.name()) + "*";
    var type = product.productType();
    return type == null
        ? name
        : name + "\n" + Mrkdwn.escape(MAX_NAME_LENGTH, TextSanitizer.singleLine(type));
  }
}
