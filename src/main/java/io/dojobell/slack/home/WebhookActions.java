package io.dojobell.slack.home;

import io.dojobell.blockkit.Action.EndpointChange;
import io.dojobell.model.Endpoint;
import io.dojobell.model.TextSanitizer;
import io.dojobell.service.Actor;
import io.dojobell.service.endpoint.EndpointService;
import io.dojobell.service.endpoint.WebhookPing;

/** Tests, enables and deletes webhook endpoints for an admin. */
public record WebhookActions(EndpointService endpoints, WebhookPing pings) {

  /** Performs the action; returns the place with its result. */
  HomeLocation perform(Actor actor, HomeLocation place, EndpointChange change, long id) {
    return switch (change) {
      case TEST ->
          endpoints.endpoint(id).map(endpoint -> place.withMessage(test(endpoint))).orElse(place);
      case ENABLE -> {
        endpoints.enable(actor, id);
        yield place;
      }
      case DELETE -> endpoints.delete(actor, id) ? place.withMessage("deleted:" + id) : place;
    };
  }

  private String test(Endpoint endpoint) {
    var result = pings.ping(endpoint);
    return result.isSuccess()
        ? "passed:" + endpoint.id()
        : "failed:%d %s"
            .formatted(
                endpoint.id(),
                TextSanitizer.truncate(
                    HomeLocation.MAX_REASON_LENGTH, TextSanitizer.singleLine(result.message())));
  }
}
