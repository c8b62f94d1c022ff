package io.dojobell.channel.slack;

import com.slack.api.Slack;
import com.slack.api.SlackConfig;
import com.slack.api.methods.MethodsClient;
import com.slack.api.methods.SlackApiException;
import io.dojobell.channel.Courier;
import io.dojobell.channel.Outcome;
import io.dojobell.channel.Parcel;
import io.dojobell.channel.http.Answer;
import io.dojobell.channel.http.HttpPost;
import io.dojobell.channel.http.RetryAfter;
import io.dojobell.model.Destination;
import io.dojobell.model.House;
import java.io.IOException;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;

/** Posts to Slack over its Web API, and to the incoming webhook where there is no bot. */
public final class SlackCourier implements Courier {
  private static final Duration PATIENCE = Duration.ofSeconds(20);
  private static final String JSON = "application/json; charset=utf-8";

  private final MethodsClient methods;
  private final Posts posts;
  private final DirectMessages direct;
  private final Supplier<SlackSender> sender;
  private final Threading threading;
  private final Optional<IncomingWebhook> webhook;
  private final InstantSource clock;

  /** The incoming webhook's URL, which is a secret, and how it is posted to. */
  public record IncomingWebhook(URI url, HttpPost post) {}

  /**
   * @param methods of {@link #client}; its calls block
   * @param sender asked for each message
   */
  public SlackCourier(
      MethodsClient methods,
      People people,
      Supplier<SlackSender> sender,
      Threading threading,
      Optional<IncomingWebhook> webhook,
      InstantSource clock) {
    this.methods = methods;
    this.posts = new Posts(methods);
    this.direct = new DirectMessages(methods, people, posts);
    this.sender = sender;
    this.threading = threading;
    this.webhook = webhook;
    this.clock = clock;
  }

  /**
   * A client of the Web API with time-outs and nothing of its own going on beside the calls.
   *
   * @param apiUrl with a slash at the end
   */
  public static MethodsClient client(String apiUrl, String botToken) {
    var config = new SlackConfig();
    config.setMethodsEndpointUrlPrefix(apiUrl);
    config.setStatsEnabled(false);
    config.setPrettyResponseLoggingEnabled(false);
    config.setHttpClientCallTimeoutMillis(Math.toIntExact(PATIENCE.toMillis()));
    config.setHttpClientReadTimeoutMillis(Math.toIntExact(PATIENCE.toMillis()));
    config.setHttpClientWriteTimeoutMillis(Math.toIntExact(PATIENCE.toMillis()));
    return Slack.getInstance(config).methods(botToken);
  }

  @Override
  public boolean answers() {
    try {
      return methods.authTest(request -> request).isOk();
    } catch (SlackApiException | IOException _) {
      return false;
    }
  }

  @Override
  public Outcome deliver(Parcel parcel) {
    var earlier = parcel.earlier();
    return earlier == null
        ? tell(parcel)
        : attempt(() -> count(parcel.house(), earlier)).orElseGet(() -> tell(parcel));
  }

  /** Counts on the message that told the same; empty: that message can no longer be changed. */
  private Optional<Outcome> count(House house, Parcel.Earlier earlier)
      throws IOException, SlackApiException {
    var delivery = earlier.letter().delivery();
    var notes = new ArrayList<>(threading.tally(delivery.id()).stream().toList());
    notes.add(Notes.repeated(earlier.times(), earlier.last()));
    direct.greeting(delivery).ifPresent(notes::add);
    var answer = posts.update(earlier.reference(), earlier.letter(), house, notes);
    if (answer.isOk()) {
      return Optional.of(new Outcome.Sent(earlier.reference()));
    }
    return SlackErrors.isUnchangeable(answer.getError())
        ? Optional.empty()
        : Optional.of(SlackErrors.of(answer.getError(), answer.getNeeded()));
  }

  private Outcome tell(Parcel parcel) {
    var message = SlackMessage.of(parcel);
    return switch (parcel.destination()) {
      case Destination.SlackChannel(var id) ->
          attempt(() -> Optional.of(inChannel(id, message, parcel))).orElseThrow();
      case Destination.SlackPerson(var username) ->
          attempt(() -> Optional.of(direct.tell(username, message, parcel))).orElseThrow();
      case Destination.SlackIncomingWebhook _ -> throughWebhook(message);
      case Destination.Mailbox _,
          Destination.TeamsWebhook _,
          Destination.Endpoint _,
          Destination.Inbox _,
          Destination.Nowhere _ ->
          new Outcome.Refused("Not a place in Slack: " + parcel.destination().text());
    };
  }

  private interface Attempt {
    Optional<Outcome> make() throws IOException, SlackApiException;
  }

  private Optional<Outcome> attempt(Attempt attempt) {
    try {
      return attempt.make();
    } catch (SlackApiException failure) {
      return Optional.of(SlackErrors.of(failure, clock.instant()));
    } catch (IOException _) {
      return Optional.of(
          new Outcome.RetryAt(null, "Slack cannot be reached, or its answer was cut"));
    }
  }

  private Outcome inChannel(String channel, SlackMessage message, Parcel parcel)
      throws IOException, SlackApiException {
    var place = threading.of(parcel);
    var answer = posts.post(channel, message, sender.get(), place);
    if (answer.isOk()) {
      if (place.isPresent() && place.get().ts() == null) {
        threading.begin(parcel, answer.getTs());
      } else {
        redraw(threading.told(parcel), parcel.house());
      }
    }
    return Posts.outcome(answer);
  }

  /**
   * Shows the running state on the thread's first message. Where Slack has no time for that now,
   * the next event on it does; the message itself was told.
   */
  private void redraw(Optional<Threading.First> first, House house) {
    if (first.isEmpty()) {
      return;
    }
    try {
      posts.update(first.get().reference(), first.get().letter(), house, first.get().notes());
    } catch (SlackApiException | IOException _) {
      // As above.
    }
  }

  private Outcome throughWebhook(SlackMessage message) {
    if (webhook.isEmpty()) {
      return new Outcome.Refused("The incoming webhook is no longer set: SLACK_WEBHOOK_URL");
    }
    var body = message.blocks().objectNode().put("text", message.text());
    body.set("blocks", message.blocks());
    var answer =
        webhook
            .get()
            .post()
            .send(
                webhook.get().url(),
                Map.of("Content-Type", JSON, "User-Agent", HttpPost.USER_AGENT),
                body.toString().getBytes(StandardCharsets.UTF_8));
    return switch (answer) {
      case Answer.Answered(var status, var retryAfter, var text) ->
          answered(status, retryAfter, text);
      case Answer.Unreachable(var why) -> new Outcome.RetryAt(null, why);
      case Answer.NotAllowed(var why) -> new Outcome.Refused(why);
    };
  }

  private Outcome answered(
      int status, @org.jspecify.annotations.Nullable String retryAfter, String text) {
    if (status == 200) {
      return new Outcome.Sent(null);
    }
    if (status == 429 || status >= 500 || status == 408) {
      return new Outcome.RetryAt(
          RetryAfter.when(retryAfter, clock.instant()), "Slack's webhook answered " + status);
    }
    return SlackErrors.of(text.strip(), null);
  }
}
