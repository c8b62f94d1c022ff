package io.dojobell.channel.webhook;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.dojobell.channel.HeaderEscaper;
import io.dojobell.channel.MessageBatch;
import io.dojobell.channel.MessageBatch.PendingMessage;
import io.dojobell.channel.Notifier;
import io.dojobell.channel.Outcome;
import io.dojobell.channel.RenderingException;
import io.dojobell.channel.webhook.EndpointHealth.EndpointResponse;
import io.dojobell.message.Branding;
import io.dojobell.model.Delivery;
import io.dojobell.model.Destination;
import io.dojobell.net.HttpResult;
import io.dojobell.net.HttpSender;
import io.dojobell.net.RetryAfter;
import java.time.Instant;
import java.time.InstantSource;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Posts events to webhook endpoints. A program reads them, so each event is a POST of its own: the
 * messages of a batch are sent one after the other, and the first that fails decides for all; those
 * before it are sent again with the next attempt, under the same {@code Idempotency-Key}.
 */
public final class WebhookNotifier implements Notifier {
  private static final int STATUS_GONE = 410;
  private static final ObjectMapper JSON = new ObjectMapper();

  private final EndpointConfigs endpoints;
  private final EndpointHealthListener healthListener;
  private final HttpSender http;
  private final InstantSource clock;

  public WebhookNotifier(
      EndpointConfigs endpoints,
      EndpointHealthListener fares,
      HttpSender post,
      InstantSource clock) {
    this.endpoints = endpoints;
    this.healthListener = fares;
    this.http = post;
    this.clock = clock;
  }

  @Override
  public Outcome deliver(MessageBatch parcel) {
    if (!(parcel.destination() instanceof Destination.Endpoint(var id))) {
      return new Outcome.Failed("Not a webhook: " + parcel.destination().channel().wireName());
    }
    var endpoint = endpoints.find(id);
    if (endpoint.isEmpty()) {
      return new Outcome.Failed("The webhook is no longer there");
    }
    if (endpoint.get().disabled()) {
      return new Outcome.Failed(
          "The webhook is switched off: mend it, set it to active, and retry this");
    }
    Outcome outcome = new Outcome.Sent(null);
    for (var letter : parcel.messages()) {
      outcome = deliver(id, endpoint.get(), letter, parcel.branding());
      if (!(outcome instanceof Outcome.Sent)) {
        return outcome;
      }
    }
    return outcome;
  }

  /**
   * Posts a body of type {@code ping}, signed as all are, so that an admin can see at once whether
   * the endpoint accepts it.
   */
  public Outcome sendPing(EndpointConfig endpoint, Branding house) {
    try {
      var body = JSON.writeValueAsBytes(WebhookPayload.ping(house, clock.instant()));
      return outcome(send(endpoint, "ping", "ping-" + UUID.randomUUID(), body));
    } catch (JsonProcessingException _) {
      return new Outcome.Failed("The ping cannot be written as JSON");
    }
  }

  private Outcome deliver(
      long number, EndpointConfig endpoint, PendingMessage letter, Branding house) {
    var id = letter.delivery().uid();
    var body =
        RenderingException.render(() -> JSON.writeValueAsBytes(WebhookPayload.of(letter, house)));
    var answer = send(endpoint, letter.event().typeName(), id, body);
    // An interruption by us shows nothing about the endpoint.
    return Thread.currentThread().isInterrupted()
        ? outcome(answer)
        : recordOutcome(number, letter.delivery(), answer);
  }

  private HttpResult send(EndpointConfig endpoint, String type, String delivery, byte[] body) {
    return http.send(endpoint.url(), headers(endpoint, type, delivery, body), body);
  }

  /**
   * Returns the outcome, and records what it shows about the endpoint, which may be paused for
   * longer.
   */
  private Outcome recordOutcome(long id, Delivery delivery, HttpResult answer) {
    return switch (outcome(answer)) {
      case Outcome.Sent sent -> {
        healthListener.record(id, delivery, EndpointResponse.ACCEPTED, "");
        yield sent;
      }
      case Outcome.RetryAt(var when, var why, var limit) -> {
        var paused =
            healthListener.record(id, delivery, EndpointResponse.UNAVAILABLE, why).orElse(null);
        yield new Outcome.RetryAt(later(when, paused), why, limit);
      }
      case Outcome.Failed refused -> {
        var gone = answer instanceof HttpResult.Response(var status, _, _) && status == STATUS_GONE;
        healthListener.record(
            id,
            delivery,
            gone ? EndpointResponse.GONE : EndpointResponse.REFUSED,
            refused.reason());
        yield refused;
      }
      case Outcome.ContentRefused refused -> refused;
      case Outcome.DestinationDown down -> down;
      case Outcome.Misconfigured refused -> refused;
      case Outcome.ChannelDown down -> down;
    };
  }

  private static @Nullable Instant later(@Nullable Instant one, @Nullable Instant other) {
    if (one == null || other == null) {
      return one == null ? other : one;
    }
    return one.isAfter(other) ? one : other;
  }

  /** Returns the headers, the receiver's own first: it cannot take the place of one of ours. */
  private static Map<String, String> headers(
      EndpointConfig endpoint, String type, String delivery, byte[] body) {
    var headers = new LinkedHashMap<String, String>();
    if (endpoint.headerName() != null && endpoint.headerValue() != null) {
      headers.put(endpoint.headerName(), endpoint.headerValue());
    }
    headers.put("Content-Type", "application/json");
    headers.put("User-Agent", HttpSender.USER_AGENT);
    headers.put("X-Dojobell-Event", HeaderEscaper.escape(type));
    headers.put("X-Dojobell-Delivery", delivery);
    headers.put("Idempotency-Key", delivery);
    if (endpoint.secret() != null && !endpoint.secret().isEmpty()) {
      headers.put(WebhookSignature.HEADER, WebhookSignature.sign(body, endpoint.secret()));
    }
    return headers;
  }

  /** Returns the outcome: some answers are retried, others are final. */
  private Outcome outcome(HttpResult answer) {
    return switch (answer) {
      case HttpResult.Response(var status, var retryAfter, _) -> outcome(status, retryAfter);
      case HttpResult.Unreachable(var why) -> new Outcome.RetryAt(null, why);
      case HttpResult.NotAllowed(var why) -> new Outcome.Failed(why);
    };
  }

  private Outcome outcome(int status, @Nullable String retryAfter) {
    if (status >= 200 && status < 300) {
      return new Outcome.Sent(null);
    }
    if (status == 408 || status == 425 || status == 429 || status >= 500) {
      return new Outcome.RetryAt(
          RetryAfter.parse(retryAfter, clock.instant()), "The webhook answered " + status);
    }
    if (status >= 300 && status < 400) {
      return new Outcome.Failed(
          "The webhook answered " + status + ": redirects are not followed, set its new URL");
    }
    return new Outcome.Failed("The webhook answered " + status);
  }
}
