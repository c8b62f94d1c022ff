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
import io.dojobell.model.ChannelTraits;
import io.dojobell.model.Delivery;
import io.dojobell.model.Destination;
import io.dojobell.net.HttpResult;
import io.dojobell.net.HttpSender;
import io.dojobell.net.RetryAfter;
import java.time.Duration;
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
  /** Endpoints are services of their own, each of which may hang. */
  public static final ChannelTraits TRAITS =
      new ChannelTraits(
          1_000,
          2_000,
          Duration.ZERO,
          ChannelTraits.SINGLY,
          ChannelTraits.Service.SEPARATE,
          ChannelTraits.NOT_EDITABLE);

  private static final int STATUS_GONE = 410;
  private static final ObjectMapper JSON = new ObjectMapper();

  private final EndpointConfigs endpoints;
  private final EndpointHealthListener healthListener;
  private final HttpSender http;
  private final InstantSource clock;

  public WebhookNotifier(
      EndpointConfigs endpoints,
      EndpointHealthListener healthListener,
      HttpSender post,
      InstantSource clock) {
    this.endpoints = endpoints;
    this.healthListener = healthListener;
    this.http = post;
    this.clock = clock;
  }

  @Override
  public Outcome deliver(MessageBatch batch) {
    if (!(batch.destination() instanceof Destination.Endpoint(var id))) {
      return new Outcome.Failed("Not a webhook: " + batch.destination().channel().wireName());
    }
    var endpoint = endpoints.find(id);
    if (endpoint.isEmpty()) {
      return new Outcome.Failed("The webhook is no longer there");
    }
    if (endpoint.get().disabled()) {
      return new Outcome.Failed(
          "The webhook is disabled: fix it, set it to active, and retry this");
    }
    Outcome outcome = new Outcome.Sent(null);
    for (var message : batch.messages()) {
      outcome = deliver(id, endpoint.get(), message, batch.branding());
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
  public Outcome sendPing(EndpointConfig endpoint, Branding branding) {
    try {
      var body = JSON.writeValueAsBytes(WebhookPayload.ping(branding, clock.instant()));
      return outcome(send(endpoint, "ping", "ping-" + UUID.randomUUID(), body));
    } catch (JsonProcessingException _) {
      return new Outcome.Failed("The ping cannot be written as JSON");
    }
  }

  private Outcome deliver(
      long number, EndpointConfig endpoint, PendingMessage message, Branding branding) {
    var id = message.delivery().uid();
    var body =
        RenderingException.render(
            () -> JSON.writeValueAsBytes(WebhookPayload.of(message, branding)));
    var answer = send(endpoint, message.event().typeName(), id, body);
    // An interruption by us shows nothing about the endpoint.
    return Thread.currentThread().isInterrupted()
        ? outcome(answer)
        : recordOutcome(number, message.delivery(), answer);
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
      case Outcome.RetryAt(var when, var reason, var limit) -> {
        var paused =
            healthListener.record(id, delivery, EndpointResponse.UNAVAILABLE, reason).orElse(null);
        yield new Outcome.RetryAt(later(when, paused), reason, limit);
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
      case HttpResult.Unreachable(var reason) -> new Outcome.RetryAt(null, reason);
      case HttpResult.NotAllowed(var reason) -> new Outcome.Failed(reason);
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
