package io.dojobell.api;

import com.fasterxml.jackson.databind.JsonNode;
import io.dojobell.model.Product;
import io.dojobell.model.Role;
import io.dojobell.model.Visibility;
import io.dojobell.service.Rejected;
import io.dojobell.service.inventory.InventoryDesk;
import io.dojobell.web.Answers;
import io.dojobell.web.Bearers;
import io.dojobell.web.Fields;
import io.dojobell.web.Ids;
import io.dojobell.web.JsonBody;
import io.dojobell.web.Paging;
import io.dojobell.web.Problem;
import io.dojobell.web.Resource;
import io.javalin.config.RoutesConfig;
import io.javalin.http.Context;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** {@code /api/v1/products} and their members. */
final class ProductsResource implements Resource {
  private static final int MOST_MEMBERS = 20_000;

  private final Bearers bearers;
  private final InventoryDesk inventory;
  private final Visibility visibilityOfNew;

  ProductsResource(Bearers bearers, InventoryDesk inventory, Visibility visibilityOfNew) {
    this.bearers = bearers;
    this.inventory = inventory;
    this.visibilityOfNew = visibilityOfNew;
  }

  @Override
  public void addTo(RoutesConfig routes) {
    routes.get("/api/v1/products", this::list);
    routes.get("/api/v1/products/{key}", this::get);
    routes.put("/api/v1/products/{key}", this::put);
    routes.delete("/api/v1/products/{key}", this::delete);
    routes.get("/api/v1/products/{key}/members", this::members);
    routes.put("/api/v1/products/{key}/members", this::putMembers);
    routes.delete("/api/v1/products/{key}/members", this::deleteMembers);
  }

  private void list(Context context) {
    bearers.sender(context, Role.READ);
    var paging = Paging.of(context);
    var found = inventory.products(paging.cursor(), paging.limit() + 1);
    var page = found.size() > paging.limit() ? found.subList(0, paging.limit()) : found;
    var shape = Answers.object();
    var products = shape.putArray("products");
    page.forEach(product -> products.add(Shapes.product(product)));
    var next = found.size() > page.size() ? page.getLast().key() : null;
    Answers.json(context, 200, shape.put("next_cursor", Paging.next(next)));
  }

  private void get(Context context) {
    bearers.sender(context, Role.READ);
    var key = context.pathParam("key");
    Answers.json(context, 200, Shapes.product(inventory.product(key).orElseThrow(() -> none(key))));
  }

  private static Problem.Stop none(String key) {
    return Problem.notFound("There is no product " + key).stop();
  }

  private void put(Context context) {
    bearers.sender(context, Role.ADMIN);
    var key = Ids.key(context, "key");
    var fields = Fields.of(JsonBody.of(context)).echoing("key", key);
    var visibility = fields.word("visibility", Visibility::of, "open or members");
    var product =
        new Product(
            key,
            Optional.ofNullable(fields.name("name")).orElse(key),
            fields.name("product_type"),
            fields.url("url"),
            Optional.ofNullable(visibility).orElse(visibilityOfNew));
    fields.done();
    var isNew = inventory.put(product, visibility != null);
    Answers.json(
        context, isNew ? 201 : 200, Shapes.product(inventory.product(key).orElse(product)));
  }

  private void delete(Context context) {
    bearers.sender(context, Role.ADMIN);
    var key = context.pathParam("key");
    if (!inventory.deleteProduct(key)) {
      throw none(key);
    }
    Answers.nothing(context);
  }

  private void members(Context context) {
    bearers.sender(context, Role.READ);
    answerMembers(context, context.pathParam("key"));
  }

  private void answerMembers(Context context, String key) {
    var list = JsonBody.JSON.createArrayNode();
    inventory.members(key).orElseThrow(() -> none(key)).forEach(list::add);
    Answers.json(context, 200, list);
  }

  private void putMembers(Context context) {
    bearers.sender(context, Role.ADMIN);
    var key = context.pathParam("key");
    if (!inventory.putMembers(key, usernames(JsonBody.of(context)))) {
      throw none(key);
    }
    answerMembers(context, key);
  }

  private void deleteMembers(Context context) {
    bearers.sender(context, Role.ADMIN);
    var key = context.pathParam("key");
    if (!inventory.putMembers(key, List.of())) {
      throw none(key);
    }
    Answers.nothing(context);
  }

  /** {@code ["bob","carol"]}, or the same under {@code members}. */
  private static List<String> usernames(JsonNode body) {
    var list =
        body.isObject() && body.size() == 1 && body.has("members") ? body.get("members") : body;
    if (!list.isArray() || list.size() > MOST_MEMBERS) {
      throw new Rejected("(body)", "must be a list of usernames, at most " + MOST_MEMBERS);
    }
    var names = new ArrayList<String>();
    for (var item : list) {
      if (!item.isTextual()) {
        throw new Rejected("[" + names.size() + "]", "must be a username");
      }
      names.add(item.textValue());
    }
    return names;
  }
}
