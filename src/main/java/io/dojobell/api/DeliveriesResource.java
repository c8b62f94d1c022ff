package io.dojobell.api;

import io.dojobell.model.Channel;
import io.dojobell.model.DeliveryFilter;
import io.dojobell.model.DeliveryState;
import io.dojobell.model.Destination;
import io.dojobell.service.FieldError;
import io.dojobell.service.ValidationException;
import io.dojobell.service.delivery.DeliveryLog;
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
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** {@code /api/v1/deliveries}: the delivery log. */
final class DeliveriesResource implements Resource {
  private final DeliveryLog log;

  DeliveriesResource(DeliveryLog log) {
    this.log = log;
  }

  @Override
  public void addTo(RoutesConfig routes) {
    routes.get("/api/v1/deliveries", this::list, Access.READ);
    routes.post("/api/v1/deliveries/{id}/retry", this::retry, Access.ADMIN);
    routes.post("/api/v1/deliveries/retry", this::retryAll, Access.ADMIN);
  }

  private void list(Context context) {
    var paging = Cursor.of(context);
    var page = log.page(filter(context), paging.beforeId(), paging.limit());
    var deliveries = DeliveryResponse.of(page.deliveries(), page.slackUsers());
    Responses.json(context, 200, new LogPage(deliveries, Cursor.next(page.next())));
  }

  private record LogPage(List<DeliveryResponse> deliveries, @Nullable String nextCursor) {}

  private static DeliveryFilter filter(Context context) {
    var errors = new ArrayList<FieldError>();
    var filter =
        new DeliveryFilter(
            parameter(context, "state", DeliveryState::of, errors),
            parameter(context, "channel", Channel::of, errors),
            parameter(context, "destination", DeliveriesResource::destination, errors),
            context.queryParam("user"));
    if (!errors.isEmpty()) {
      throw new ValidationException(errors);
    }
    return filter;
  }

  private static <T> @Nullable T parameter(
      Context context, String name, Function<String, Optional<T>> reader, List<FieldError> errors) {
    var text = context.queryParam(name);
    if (text == null || text.isEmpty()) {
      return null;
    }
    var value = reader.apply(text);
    if (value.isEmpty()) {
      errors.add(new FieldError(name, "“" + text + "” is not a " + name));
    }
    return value.orElse(null);
  }

  private static Optional<Destination> destination(String text) {
    try {
      return Optional.of(Destination.parse(text));
    } catch (IllegalArgumentException _) {
      return Optional.empty();
    }
  }

  /** The number of deliveries that are tried again. */
  private record Retried(int retried) {}

  private void retryAll(Context context) {
    var fields = JsonFields.of(JsonBody.of(context));
    var text = fields.required("destination", 400);
    fields.finish();
    var destination =
        destination(text)
            .orElseThrow(
                () ->
                    new ValidationException("destination", "“" + text + "” is not a destination"));
    var retried = log.retryAll(TokenAuthenticator.actor(context), destination);
    Responses.json(context, 202, new Retried(retried));
  }

  private void retry(Context context) {
    var id = PathParams.of(context, "id");
    var delivery =
        log.delivery(id)
            .orElseThrow(() -> Problem.notFound("There is no delivery " + id).asException());
    if (!log.retry(TokenAuthenticator.actor(context), id)) {
      throw Problem.of(
              409,
              "Not waiting",
              "Delivery %d is %s; only one that failed, or waits for a try, is tried again"
                  .formatted(id, delivery.state().wireName()))
          .asException();
    }
    var page = log.page(DeliveryFilter.ALL, id + 1, 1);
    Responses.json(
        context, 202, DeliveryResponse.of(page.deliveries().getFirst(), page.slackUsers()));
  }
}
