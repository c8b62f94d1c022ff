package io.dojobell.source.defectdojo.webhook;

import io.dojobell.database.Database;
import io.dojobell.model.EventType;
import io.dojobell.model.StoreUnavailable;
import io.dojobell.service.status.SourceStatus.AcceptedEvent;
import io.dojobell.service.status.SourceStatus.ReceiptResult;
import io.dojobell.source.defectdojo.WebhookReceipt;
import io.dojobell.source.defectdojo.WebhookReceipts;
import java.time.InstantSource;
import java.util.function.Consumer;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Records the webhooks of DefectDojo and their results: for metrics, logs and status.
 *
 * @param metrics counts each
 */
public record WebhookReceiptLog(
    Database database, Consumer<WebhookReceipt> metrics, InstantSource clock)
    implements Consumer<WebhookReceipt> {
  private static final Logger LOG = LoggerFactory.getLogger(WebhookReceiptLog.class);

  @Override
  public void accept(WebhookReceipt body) {
    metrics.accept(body);
    var taken = body.acceptedEvent();
    LOG.info(
        "DefectDojo sent event={} became={} id={} type={}",
        loggedName(body),
        body.result().wireName(),
        taken.map(AcceptedEvent::id).orElse("-"),
        taken.map(event -> event.type().wireName()).orElse("-"));
    if (body.result() == ReceiptResult.NOT_UNDERSTOOD) {
      LOG.warn(
          "DefectDojo was not understood, see event={}", taken.map(AcceptedEvent::id).orElse("-"));
    }
    try {
      database.run(
          handle ->
              new WebhookReceipts(handle).add(WebhookReceipts.DEFECTDOJO, body, clock.instant()));
    } catch (StoreUnavailable away) {
      // The event is stored; an error now would have DefectDojo think that it is not.
      LOG.warn("What DefectDojo sent is not counted: {}", away.getMessage());
    }
  }

  /** Returns the event's name; one that is not known is a text from outside, and not logged. */
  private static String loggedName(WebhookReceipt body) {
    var isKnown = body.result() == ReceiptResult.PING || EventType.isValidName(body.event());
    return isKnown ? body.event() : "unknown";
  }
}
