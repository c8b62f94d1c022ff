package io.dojobell.api;

import io.dojobell.model.ProductType;
import io.dojobell.model.Role;
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
import java.util.Optional;

/** {@code /api/v1/product-types}. */
final class ProductTypesResource implements Resource {
  private final Bearers bearers;
  private final InventoryDesk inventory;

  ProductTypesResource(Bearers bearers, InventoryDesk inventory) {
    this.bearers = bearers;
    this.inventory = inventory;
  }

  @Override
  public void addTo(RoutesConfig routes) {
    routes.get("/api/v1/product-types", this::list);
    routes.get("/api/v1/product-types/{key}", this::get);
    routes.put("/api/v1/product-types/{key}", this::put);
    routes.delete("/api/v1/product-types/{key}", this::delete);
  }

  private void list(Context context) {
    bearers.sender(context, Role.READ);
    var paging = Paging.of(context);
    var found = inventory.productTypes(paging.cursor(), paging.limit() + 1);
    var page = found.size() > paging.limit() ? found.subList(0, paging.limit()) : found;
    var shape = Answers.object();
    var types = shape.putArray("product_types");
    page.forEach(type -> types.add(Shapes.productType(type)));
    var next = found.size() > page.size() ? page.getLast().key() : null;
    Answers.json(context, 200, shape.put("next_cursor", Paging.next(next)));
  }

  private void get(Context context) {
    bearers.sender(context, Role.READ);
    var key = context.pathParam("key");
    Answers.json(
        context,
        200,
        Shapes.productType(
            inventory
                .productType(key)
                .orElseThrow(() -> Problem.notFound("There is no product type " + key).stop())));
  }

  private void put(Context context) {
    bearers.sender(context, Role.ADMIN);
    var key = Ids.key(context, "key");
    var fields = Fields.of(JsonBody.of(context)).echoing("key", key);
    var type =
        new ProductType(
            key, Optional.ofNullable(fields.name("name")).orElse(key), fields.url("url"));
    fields.done();
    Answers.json(context, inventory.put(type) ? 201 : 200, Shapes.productType(type));
  }

  private void delete(Context context) {
    bearers.sender(context, Role.ADMIN);
    var key = context.pathParam("key");
    if (!inventory.deleteProductType(key)) {
      throw Problem.notFound("There is no product type " + key).stop();
    }
    Answers.nothing(context);
  }
}
