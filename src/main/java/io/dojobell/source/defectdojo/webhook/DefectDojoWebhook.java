package io.dojobell.source.defectdojo.webhook;

import io.dojobell.intake.EventSource;
import io.dojobell.intake.Intake;
import io.dojobell.intake.IntakeResult;
import io.dojobell.model.EventType;
import io.dojobell.model.TextSanitizer;
import io.dojobell.service.status.SourceStatus.AcceptedEvent;
import io.dojobell.service.status.SourceStatus.ReceiptResult;
import io.dojobell.source.defectdojo.WebhookReceipt;
import io.dojobell.web.Problem;
import io.dojobell.web.Resource;
import io.dojobell.web.Responses;
import io.javalin.config.RoutesConfig;
import io.javalin.http.Context;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * {@code POST /hooks/defectdojo}: DefectDojo's webhooks as DefectDojo sends them. DefectDojo
 * disables an endpoint for good after a single 4xx, so once the secret is right no body gets one.
 */
public final class DefectDojoWebhook implements Resource {
  private static final Logger LOG = LoggerFactory.getLogger(DefectDojoWebhook.class);
  private static final String PING = "ping";

  /** A repeat within this time is a duplicate. */
  private static final Duration DEDUPLICATION_WINDOW = Duration.ofMinutes(5);

  /** Large enough for a scan with tens of thousands of findings. */
  private static final int MAX_BODY_BYTES = 16 << 20;

  private static final int MAX_NAME_LENGTH = 100;

  private final Credential guard;
  private final Intake intake;
  private final PageLookup pages;
  private final Consumer<WebhookReceipt> receipts;

  /**
   * The secret that DefectDojo has to send.
   *
   * @param secret the header's value; empty: the hook is off
   */
  public record Credential(String header, String secret) {}

  /**
   * @param pages finds what bodies name by their pages
   * @param ledger receives the result of every body
   */
  public DefectDojoWebhook(
      Credential guard, Intake intake, PageLookup pages, Consumer<WebhookReceipt> ledger) {
    this.guard = guard;
    this.intake = intake;
    this.pages = pages;
    this.receipts = ledger;
  }

  @Override
  public void addTo(RoutesConfig routes) {
    routes.post("/hooks/defectdojo", this::post);
  }

  private void post(Context context) {
    authenticate(context);
    var event = Optional.ofNullable(context.header("X-DefectDojo-Event")).orElse("").strip();
    var instance = Optional.ofNullable(context.header("X-DefectDojo-Instance")).orElse("").strip();
    var body = readBody(context);
    if (event.equals(PING)) {
      receipts.accept(new WebhookReceipt(event, instance, ReceiptResult.PING, Optional.empty()));
      Responses.json(context, 200, Map.of("status", "pong"));
      return;
    }
    var reading = DefectDojoReader.read(event, body, pages);
    var accepted =
        intake
            .accept(
                new EventSource("defectdojo:" + instance, DEDUPLICATION_WINDOW),
                List.of(reading.draft()))
            .getFirst();
    receipts.accept(receipt(event, instance, reading, accepted));
    if (!accepted.unknownRecipients().isEmpty()) {
      LOG.warn("DefectDojo named somebody without an account event={}", accepted.id());
    }
    Responses.json(
        context,
        200,
        Responses.acceptedEvent(accepted.id(), accepted.duplicate(), accepted.unknownRecipients()));
  }

  private static WebhookReceipt receipt(
      String event, String instance, DefectDojoReader.Reading reading, IntakeResult accepted) {
    var type = EventType.routedAs(reading.draft().typeName());
    return new WebhookReceipt(
        TextSanitizer.truncate(MAX_NAME_LENGTH, TextSanitizer.singleLine(event)),
        TextSanitizer.truncate(MAX_NAME_LENGTH, TextSanitizer.singleLine(instance)),
        accepted.duplicate()
            ? ReceiptResult.DUPLICATE
            : reading.error().isEmpty() ? ReceiptResult.ACCEPTED : ReceiptResult.NOT_UNDERSTOOD,
        Optional.of(new AcceptedEvent(accepted.id(), type)));
  }

  private void authenticate(Context context) {
    if (guard.secret().isEmpty()) {
      throw Problem.notFound("The DefectDojo hook is off: set DOJOBELL_DEFECTDOJO_SECRET")
          .asException();
    }
    var shown = Optional.ofNullable(context.header(guard.header())).orElse("");
    if (!MessageDigest.isEqual(
        shown.getBytes(StandardCharsets.UTF_8), guard.secret().getBytes(StandardCharsets.UTF_8))) {
      LOG.warn(
          "Refused at the DefectDojo hook: the header {} {}",
          guard.header(),
          shown.isEmpty() ? "is missing" : "does not hold the secret");
      throw Problem.of(
              401,
              "Not authenticated",
              "The header %s must hold the value of DOJOBELL_DEFECTDOJO_SECRET"
                  .formatted(guard.header()))
          .with("WWW-Authenticate", "DefectDojo header=\"" + guard.header() + "\"")
          .asException();
    }
  }

  /**
   * Returns the body; of one that is far too large only its beginning, the rest is read and
   * dropped.
   */
  private static byte[] readBody(Context context) {
    try {
      var in = context.req().getInputStream();
      var bytes = in.readNBytes(MAX_BODY_BYTES);
      in.skip(Long.MAX_VALUE);
      return bytes;
    } catch (IOException _) {
      throw Problem.badRequest("The body ended early").asException();
    }
  }
}
