package io.dojobell.channel.slack;

import com.slack.api.methods.MethodsClient;
import com.slack.api.methods.SlackApiException;
import com.slack.api.util.http.SlackHttpClient;
import io.dojobell.blockkit.BlockKit;
import io.dojobell.channel.MessageBatch;
import io.dojobell.channel.Notifier;
import io.dojobell.channel.Outcome;
import io.dojobell.channel.Outcome.Limit;
import io.dojobell.message.Branding;
import io.dojobell.model.ChannelTraits;
import io.dojobell.model.Destination;
import io.dojobell.net.HttpSender;
import io.dojobell.net.ProxySettings;
import io.dojobell.net.ProxySettings.ProxyServer;
import io.dojobell.net.SlackSdk;
import java.io.IOException;
import java.net.URI;
import java.time.Duration;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Posts to Slack over its Web API, and to the incoming webhook where there is no bot. */
public final class SlackNotifier implements Notifier {
  /** Slack shows about one message a second in a channel; an incoming webhook edits none. */
  public static final ChannelTraits TRAITS =
      new ChannelTraits(
          64,
          10_000,
          Duration.ofMillis(1_050),
          ChannelTraits.SUMMARY,
          ChannelTraits.Service.SHARED_AND_LIMITED,
          destination -> !(destination instanceof Destination.SlackIncomingWebhook));

  private static final Duration TIMEOUT = Duration.ofSeconds(20);

  private static final Outcome RENDERING_FAILED =
      new Outcome.ContentRefused("Dojobell could not make this message: an error of its own");

  private static final Logger LOG = LoggerFactory.getLogger(SlackNotifier.class);
  private static final Outcome NO_WEBHOOK =
      new Outcome.Failed("The incoming webhook is no longer set: SLACK_WEBHOOK_URL");

  private final MethodsClient methods;
  private final SlackMessagePoster poster;
  private final DirectMessageSender directMessages;
  private final ChannelMessageSender channelMessages;
  private final ThreadPolicy threadPolicy;
  private final Optional<IncomingWebhookSender> webhook;
  private final InstantSource clock;

  /** The incoming webhook's URL, which is a secret, and the sender of its requests. */
  public record IncomingWebhook(URI url, HttpSender post) {}

  /**
   * @param methods of {@link #createClient}; its calls block
   */
  public SlackNotifier(
      MethodsClient methods,
      SlackUserStore users,
      ThreadPolicy threading,
      Optional<IncomingWebhook> webhook,
      InstantSource clock) {
    this.methods = methods;
    this.poster = new SlackMessagePoster(methods, clock);
    this.directMessages = new DirectMessageSender(new UserLookup(methods, clock), users, poster);
    this.channelMessages = new ChannelMessageSender(poster, threading);
    this.threadPolicy = threading;
    this.webhook = webhook.map(one -> new IncomingWebhookSender(one.url(), one.post(), clock));
    this.clock = clock;
  }

  /**
   * Returns a client of the Web API with time-outs and without background tasks. An answer to a
   * call that is not Slack's is an {@link IOException}.
   *
   * @param apiUrl with a slash at the end
   */
  public static MethodsClient createClient(String apiUrl, String botToken, ProxySettings proxies) {
    var config = SlackSdk.config(TIMEOUT);
    // The SDK would take the proxy of the environment for every host, this machine too.
    config.setProxyUrl(proxies.of(URI.create(apiUrl)).map(ProxyServer::url).orElse(null));
    config.setHttpClientReadTimeoutMillis(Math.toIntExact(TIMEOUT.toMillis()));
    config.setHttpClientWriteTimeoutMillis(Math.toIntExact(TIMEOUT.toMillis()));
    var http =
        SlackHttpClient.buildOkHttpClient(config)
            .newBuilder()
            .addInterceptor(new EmailConfirmedInterceptor())
            .build();
    var client = new SlackHttpClient(http);
    client.setConfig(config);
    return new StrictMethodsClient(client, apiUrl, botToken);
  }

  @Override
  public boolean isAvailable() {
    try {
      return methods.authTest(request -> request).isOk();
    } catch (SlackApiException | IOException _) {
      return false;
    }
  }

  @Override
  public Outcome deliver(MessageBatch batch) {
    var earlier = batch.earlier();
    return Optional.ofNullable(earlier)
        .flatMap(one -> updateRepeatCount(batch.branding(), one))
        .orElseGet(() -> sendShrinking(batch));
  }

  /** Counts the event on the message that showed it; empty: a new message has to be sent. */
  private Optional<Outcome> updateRepeatCount(
      Branding branding, MessageBatch.EarlierMessage earlier) {
    var delivery = earlier.message().delivery();
    var notes = new ArrayList<>(threadPolicy.findSummary(delivery.id()).stream().toList());
    notes.add(MessageAnnotations.repeatCount(earlier.times(), earlier.lastAt()));
    directMessages.greeting(delivery).ifPresent(notes::add);
    try {
      var answer = poster.update(earlier.reference(), earlier.message(), branding, notes);
      if (answer.isOk()) {
        return Optional.of(new Outcome.Sent(earlier.reference()));
      }
      return SlackErrors.isTransient(String.valueOf(answer.getError()))
          ? Optional.of(editOutcome(SlackErrors.of(answer, clock.instant())))
          : Optional.empty();
    } catch (SlackApiException failure) {
      return Optional.of(editOutcome(SlackErrors.of(failure, clock.instant(), Limit.DESTINATION)));
    } catch (IOException failure) {
      return Optional.of(SlackErrors.of(failure));
    } catch (RuntimeException failure) {
      LOG.error("A repeat cannot be rendered delivery={}", delivery.id(), failure);
      return Optional.empty();
    }
  }

  /** Returns the outcome of an edit: a limit of edits is none of new messages. */
  private static Outcome editOutcome(Outcome outcome) {
    return outcome instanceof Outcome.RetryAt(var when, var reason, var limit)
            && limit == Limit.DESTINATION
        ? new Outcome.RetryAt(when, reason, Limit.EDIT)
        : outcome;
  }

  /**
   * Sends the message, with less in it as long as it is refused for its size. A single event that
   * is refused for its form, or cannot be rendered, is at last sent as plain text.
   */
  private Outcome sendShrinking(MessageBatch batch) {
    var outcome = sendBlocks(batch);
    return outcome instanceof Outcome.ContentRefused && batch.messages().size() == 1
        ? send(plain(batch), batch)
        : outcome;
  }

  private static SlackMessage plain(MessageBatch batch) {
    return SlackMessage.plain(batch.firstMessage(), batch.branding())
        .withMentions(CriticalMentions.markup(batch));
  }

  private Outcome sendBlocks(MessageBatch batch) {
    Outcome outcome = RENDERING_FAILED;
    var length = Integer.MAX_VALUE;
    for (var size : MessageSize.values()) {
      var message = render(batch, size, length / 2);
      if (message.isEmpty()) {
        return outcome;
      }
      var smaller = BlockKit.length(message.get().blocks());
      if (smaller >= length) {
        continue;
      }
      length = smaller;
      outcome = send(message.get(), batch);
      if (!(outcome instanceof Outcome.ContentRefused refused) || !refused.isTooLarge()) {
        return outcome;
      }
    }
    return outcome;
  }

  private static Optional<SlackMessage> render(
      MessageBatch batch, MessageSize size, int maxLength) {
    try {
      return Optional.of(
          SlackMessage.of(batch, List.of(), size, maxLength)
              .withMentions(CriticalMentions.markup(batch)));
    } catch (RuntimeException failure) {
      LOG.error(
          "A message cannot be rendered delivery={}",
          batch.firstMessage().delivery().id(),
          failure);
      return Optional.empty();
    }
  }

  private Outcome send(SlackMessage message, MessageBatch batch) {
    try {
      if (!(batch.destination() instanceof Destination.InSlack destination)) {
        return new Outcome.Failed("Not a place in Slack: " + batch.destination().text());
      }
      return switch (destination) {
        case Destination.SlackChannel(var id) -> channelMessages.send(id, message, batch);
        case Destination.SlackUser(var username) -> directMessages.send(username, message, batch);
        case Destination.SlackIncomingWebhook _ ->
            webhook.map(sender -> sender.send(message)).orElse(NO_WEBHOOK);
      };
    } catch (SlackApiException failure) {
      return SlackErrors.of(failure, clock.instant(), Limit.DESTINATION);
    } catch (IOException failure) {
      return SlackErrors.of(failure);
    }
  }
}
