package io.dojobell.api;

import io.dojobell.model.Channel;
import io.dojobell.model.DeliveryState;
import io.dojobell.model.Destination;
import io.dojobell.model.Role;
import io.dojobell.service.Complaint;
import io.dojobell.service.Rejected;
import io.dojobell.service.delivery.DeliveryLog;
import io.dojobell.store.Deliveries;
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
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** {@code /api/v1/deliveries}: the delivery log. */
final class DeliveriesResource implements Resource {
  private final Bearers bearers;
  private final DeliveryLog log;

  DeliveriesResource(Bearers bearers, DeliveryLog log) {
    this.bearers = bearers;
    this.log = log;
  }

  @Override
  public void addTo(RoutesConfig routes) {
    routes.get("/api/v1/deliveries", this::list);
    routes.post("/api/v1/deliveries/{id}/retry", this::retry);
    routes.post("/api/v1/deliveries/retry", this::retryAll);
  }

  private void list(Context context) {
    bearers.sender(context, Role.READ);
    var paging = Paging.of(context);
    var page = log.page(filter(context), paging.before(), paging.limit());
    var shape = Answers.object();
    var deliveries = shape.putArray("deliveries");
    page.deliveries()
        .forEach(delivery -> deliveries.add(Shapes.delivery(delivery, page.slackUsers())));
    Answers.json(context, 200, shape.put("next_cursor", Paging.next(page.next())));
  }

  private static Deliveries.Filter filter(Context context) {
    var complaints = new ArrayList<Complaint>();
    var filter =
        new Deliveries.Filter(
            word(context, "state", DeliveryState::of, complaints),
            word(context, "channel", Channel::of, complaints),
            word(context, "destination", DeliveriesResource::destination, complaints),
            context.queryParam("user"));
    if (!complaints.isEmpty()) {
      throw new Rejected(complaints);
    }
    return filter;
  }

  private static <T> @Nullable T word(
      Context context,
      String name,
      Function<String, Optional<T>> reader,
      List<Complaint> complaints) {
    var text = context.queryParam(name);
    if (text == null || text.isEmpty()) {
      return null;
    }
    var value = reader.apply(text);
    if (value.isEmpty()) {
      complaints.add(new Complaint(name, "“" + text + "” is no " + name));
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

  private void retryAll(Context context) {
    bearers.sender(context, Role.ADMIN);
    var fields = Fields.of(JsonBody.of(context));
    var text = fields.required("destination", 400);
    fields.done();
    var destination =
        destination(text)
            .orElseThrow(() -> new Rejected("destination", "“" + text + "” is no destination"));
    Answers.json(context, 202, Answers.object().put("retried", log.retryAll(destination)));
  }

  private void retry(Context context) {
    bearers.sender(context, Role.ADMIN);
    var id = Ids.of(context, "id");
    var delivery =
        log.delivery(id).orElseThrow(() -> Problem.notFound("There is no delivery " + id).stop());
    if (!log.retry(id)) {
      throw Problem.of(
              409,
              "Not waiting",
              "Delivery %d is %s; only one that failed, or waits for a try, is tried again"
                  .formatted(id, delivery.state().wireName()))
          .stop();
    }
    var page = log.page(new Deliveries.Filter(null, null, null, null), id + 1, 1);
    Answers.json(context, 202, Shapes.delivery(page.deliveries().getFirst(), page.slackUsers()));
  }
}
