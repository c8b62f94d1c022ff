package io.dojobell.api;

import com.fasterxml.jackson.databind.JsonNode;
import io.dojobell.model.Product;
import io.dojobell.model.Visibility;
import io.dojobell.service.ValidationException;
import io.dojobell.service.inventory.InventoryService;
import io.dojobell.web.Access;
import io.dojobell.web.Cursor;
import io.dojobell.web.JsonBody;
import io.dojobell.web.JsonFields;
import io.dojobell.web.PathParams;
import io.dojobell.web.Problem;
import io.dojobell.web.Resource;
import io.dojobell.web.Responses;
import io.dojobell.web.TokenAuthenticator;
import io.javalin.config.RoutesConfig;
import io.javalin.http.Context;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** {@code /api/v1/products} and their members. */
final class ProductsResource implements Resource {
  private static final int MAX_MEMBERS = 20_000;

  private final InventoryService inventory;
  private final Visibility visibilityOfNew;

  ProductsResource(InventoryService inventory, Visibility visibilityOfNew) {
    this.inventory = inventory;
    this.visibilityOfNew = visibilityOfNew;
  }

  private record Products(List<Product> products, @Nullable String nextCursor) {}

  @Override
  public void addTo(RoutesConfig routes) {
    routes.get("/api/v1/products", this::list, Access.READ);
    routes.get("/api/v1/products/{key}", this::get, Access.READ);
    routes.put("/api/v1/products/{key}", this::put, Access.ADMIN);
    routes.delete("/api/v1/products/{key}", this::delete, Access.ADMIN);
    routes.get("/api/v1/products/{key}/members", this::members, Access.READ);
    routes.put("/api/v1/products/{key}/members", this::putMembers, Access.ADMIN);
    routes.delete("/api/v1/products/{key}/members", this::deleteMembers, Access.ADMIN);
  }

  private void list(Context context) {
    var paging = Cursor.of(context);
    var found = inventory.products(paging.position(), paging.limit() + 1);
    Responses.json(context, 200, paging.page(found, Product::key, Products::new));
  }

  private void get(Context context) {
    var key = context.pathParam("key");
    Responses.json(context, 200, inventory.product(key).orElseThrow(() -> notFound(key)));
  }

  private static Problem.ProblemException notFound(String key) {
    return Problem.notFound("There is no product " + key).asException();
  }

  private void put(Context context) {
    var key = PathParams.key(context, "key");
    var fields = JsonFields.of(JsonBody.of(context)).requireSame("key", key);
    var visibility = fields.choice("visibility", Visibility::of, "open or members");
    var product =
        new Product(
            key,
            Optional.ofNullable(fields.name("name")).orElse(key),
            fields.name("product_type"),
            fields.url("url"),
            Optional.ofNullable(visibility).orElse(visibilityOfNew));
    fields.finish();
    var isNew = inventory.put(TokenAuthenticator.actor(context), product, visibility != null);
    Responses.json(context, isNew ? 201 : 200, inventory.product(key).orElse(product));
  }

  private void delete(Context context) {
    var key = context.pathParam("key");
    if (!inventory.deleteProduct(TokenAuthenticator.actor(context), key)) {
      throw notFound(key);
    }
    Responses.noContent(context);
  }

  private void members(Context context) {
    sendMembers(context, context.pathParam("key"));
  }

  private void sendMembers(Context context, String key) {
    Responses.json(context, 200, inventory.members(key).orElseThrow(() -> notFound(key)));
  }

  private void putMembers(Context context) {
    var key = context.pathParam("key");
    if (!inventory.putMembers(
        TokenAuthenticator.actor(context), key, usernames(JsonBody.of(context)))) {
      throw notFound(key);
    }
    sendMembers(context, key);
  }

  private void deleteMembers(Context context) {
    var key = context.pathParam("key");
    if (!inventory.putMembers(TokenAuthenticator.actor(context), key, List.of())) {
      throw notFound(key);
    }
    Responses.noContent(context);
  }

  /** Reads {@code ["bob","carol"]}, or the same under {@code members}. */
  private static List<String> usernames(JsonNode body) {
    var list =
        body.isObject() && body.size() == 1 && body.has("members") ? body.get("members") : body;
    if (!list.isArray() || list.size() > MAX_MEMBERS) {
      throw new ValidationException(
          "(body)", "must be a list of usernames, at most " + MAX_MEMBERS);
    }
    var names = new ArrayList<String>();
    for (var item : list) {
      if (!item.isTextual()) {
        throw new ValidationException("[" + names.size() + "]", "must be a username");
      }
      names.add(item.textValue());
    }
    return names;
  }
}
