package io.dojobell.api;

import io.dojobell.model.ProductType;
import io.dojobell.service.inventory.InventoryService;
import io.dojobell.web.Access;
import io.dojobell.web.Cursor;
import io.dojobell.web.JsonBody;
import io.dojobell.web.JsonFields;
import io.dojobell.web.PathParams;
import io.dojobell.web.Problem;
import io.dojobell.web.Resource;
import io.dojobell.web.Responses;
import io.javalin.config.RoutesConfig;
import io.javalin.http.Context;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** {@code /api/v1/product-types}: product types, and the products in them. */
final class ProductTypesResource implements Resource {
  private final InventoryService inventory;

  ProductTypesResource(InventoryService inventory) {
    this.inventory = inventory;
  }

  private record ProductTypes(List<ProductType> productTypes, @Nullable String nextCursor) {}

  @Override
  public void addTo(RoutesConfig routes) {
    routes.get("/api/v1/product-types", this::list, Access.READ);
    routes.get("/api/v1/product-types/{key}", this::get, Access.READ);
    routes.put("/api/v1/product-types/{key}", this::put, Access.ADMIN);
    routes.delete("/api/v1/product-types/{key}", this::delete, Access.ADMIN);
  }

  private void list(Context context) {
    var paging = Cursor.of(context);
    var found = inventory.productTypes(paging.position(), paging.limit() + 1);
    Responses.json(context, 200, paging.page(found, ProductType::key, ProductTypes::new));
  }

  private void get(Context context) {
    var key = context.pathParam("key");
    var type = inventory.productType(key).orElseThrow(() -> notFound(key));
    Responses.json(context, 200, type);
  }

  private static Problem.ProblemException notFound(String key) {
    return Problem.notFound("There is no product type " + key).asException();
  }

  private void put(Context context) {
    var key = PathParams.key(context, "key");
    var fields = JsonFields.of(JsonBody.of(context)).requireSame("key", key);
    var type =
        new ProductType(
            key, Optional.ofNullable(fields.name("name")).orElse(key), fields.url("url"));
    fields.finish();
    Responses.json(context, inventory.put(type) ? 201 : 200, type);
  }

  private void delete(Context context) {
    var key = context.pathParam("key");
    if (!inventory.deleteProductType(key)) {
      throw notFound(key);
    }
    Responses.noContent(context);
  }
}
