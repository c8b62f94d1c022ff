package io.dojobell.api;

import io.dojobell.intake.EventSource;
import io.dojobell.intake.Intake;
import io.dojobell.intake.IntakeResult;
import io.dojobell.service.delivery.DeliveryLog;
import io.dojobell.web.Access;
import io.dojobell.web.JsonBody;
import io.dojobell.web.Problem;
import io.dojobell.web.Resource;
import io.dojobell.web.Responses;
import io.dojobell.web.Responses.AcceptedEvent;
import io.dojobell.web.Responses.WithWarnings;
import io.dojobell.web.TokenAuthenticator;
import io.javalin.config.RoutesConfig;
import io.javalin.http.Context;
import java.util.ArrayList;

/** {@code /api/v1/events}: accepts events, and returns stored ones with their deliveries. */
public final class EventsResource implements Resource {
  private final Intake intake;
  private final DeliveryLog log;

  EventsResource(Intake intake, DeliveryLog log) {
    this.intake = intake;
    this.log = log;
  }

  @Override
  public void addTo(RoutesConfig routes) {
    routes.post("/api/v1/events", this::post, Access.INGEST);
    routes.get("/api/v1/events/{id}", this::get, Access.READ);
  }

  private void post(Context context) {
    var sender = TokenAuthenticator.senderName(context);
    var posted =
        CloudEventReader.isCloudEvent(context)
            ? CloudEventReader.read(context)
            : EventReader.read(JsonBody.of(context));
    var accepted = intake.accept(EventSource.of(sender), posted.drafts());
    var answers = new ArrayList<WithWarnings<AcceptedEvent>>();
    for (var i = 0; i < accepted.size(); i++) {
      answers.add(new WithWarnings<>(toAnswer(accepted.get(i)), posted.events().get(i).warnings()));
    }
    Responses.json(context, 202, posted.isArray() ? answers : answers.getFirst());
  }

  private static AcceptedEvent toAnswer(IntakeResult accepted) {
    return Responses.acceptedEvent(
        accepted.id(), accepted.duplicate(), accepted.unknownRecipients());
  }

  private void get(Context context) {
    var id = context.pathParam("id");
    var stored =
        log.event(id).orElseThrow(() -> Problem.notFound("There is no event " + id).asException());
    Responses.json(context, 200, EventResponse.of(stored));
  }
}
