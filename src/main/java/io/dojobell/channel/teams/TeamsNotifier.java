package io.dojobell.channel.teams;

import io.dojobell.channel.MessageBatch;
import io.dojobell.channel.Notifier;
import io.dojobell.channel.Outcome;
import io.dojobell.channel.RenderingException;
import io.dojobell.model.ChannelTraits;
import io.dojobell.model.Destination;
import io.dojobell.net.HttpSender;
import java.time.Duration;
import java.time.InstantSource;
import java.util.Map;

/** Posts Adaptive Cards to Teams webhooks. */
public final class TeamsNotifier implements Notifier {
  /** Teams answers 429 above four requests a second; each webhook is a service of its own. */
  public static final ChannelTraits TRAITS =
      new ChannelTraits(
          16,
          2_000,
          Duration.ofMillis(275),
          ChannelTraits.SUMMARY,
          ChannelTraits.Service.SEPARATE,
          ChannelTraits.NOT_EDITABLE);

  private static final Map<String, String> HEADERS =
      Map.of(
          "Content-Type", "application/json; charset=utf-8", "User-Agent", HttpSender.USER_AGENT);

  private final TeamsWebhookUrls webhookUrls;
  private final HttpSender http;
  private final InstantSource clock;

  public TeamsNotifier(TeamsWebhookUrls urls, HttpSender post, InstantSource clock) {
    this.webhookUrls = urls;
    this.http = post;
    this.clock = clock;
  }

  @Override
  public Outcome deliver(MessageBatch batch) {
    if (!(batch.destination() instanceof Destination.TeamsWebhook(var id))) {
      return new Outcome.Failed("Not a Teams webhook: " + batch.destination().channel().wireName());
    }
    return webhookUrls
        .findUrl(id)
        .map(
            url -> http.send(url, HEADERS, RenderingException.render(() -> TeamsMessage.of(batch))))
        .map(answer -> TeamsResponse.outcome(answer, clock.instant()))
        .orElse(new Outcome.Failed("The URL of the Teams webhook is no longer known"));
  }
}
