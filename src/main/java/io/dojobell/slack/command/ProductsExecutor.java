package io.dojobell.slack.command;

import io.dojobell.model.User;
import io.dojobell.service.inventory.ProductSearch;
import io.dojobell.service.subscription.SubscriptionService;
import io.dojobell.slack.reply.ProductsReply;
import io.dojobell.slack.reply.Reply;

/** Lists the products that a person can see. */
public record ProductsExecutor(ProductSearch products, SubscriptionService subscriptions) {
  Execution execution(Command.Products command) {
    return Execution.quick(context -> page(context.user(), command.search(), 0));
  }

  /** Returns the page that begins after so many products. */
  public Reply page(User user, String words, int from) {
    var page = products.find(user, words, from, ProductsReply.PAGE_SIZE);
    return ProductsReply.of(
        page,
        products.typeNames(page.products()),
        subscriptions.followedProducts(user),
        words,
        from);
  }
}
