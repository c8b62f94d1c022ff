package io.dojobell.channel.slack;

import com.slack.api.methods.MethodsClient;
import com.slack.api.methods.SlackApiException;
import io.dojobell.model.Ticker;
import java.io.IOException;
import java.net.URI;
import java.time.Duration;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.Executor;
import java.util.concurrent.TimeUnit;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * The link that opens Dojobell in Slack from elsewhere ({@code app_redirect} in Slack's
 * documentation, which takes the app and the workspace and no tab). Slack is asked for the two ids
 * once; where it does not answer, again after 10 minutes.
 */
public final class AppLink {
  private static final Logger LOG = LoggerFactory.getLogger(AppLink.class);

  /** The longest wait for Slack, as a message waits for it. */
  private static final Duration TIMEOUT = Duration.ofSeconds(2);

  private static final Duration RETRY_DELAY = Duration.ofMinutes(10);
  private static final Pattern APP_ID = Pattern.compile("A[A-Z0-9]{1,30}");
  private static final Pattern TEAM_ID = Pattern.compile("T[A-Z0-9]{1,30}");
  private static final Executor EXECUTOR = task -> Thread.ofVirtual().name("app-link").start(task);

  private final MethodsClient methods;
  private final Ticker ticker;
  private @Nullable Inquiry inquiry;

  /** A question to Slack, and when it was asked. */
  private record Inquiry(long askedAt, CompletableFuture<Optional<URI>> answer) {}

  public AppLink(MethodsClient methods, Ticker ticker) {
    this.methods = methods;
    this.ticker = ticker;
  }

  /** Returns the link; empty: Slack has not said it. Waits up to 2 s for the first answer. */
  public Optional<URI> find() {
    return latest().answer().join();
  }

  private synchronized Inquiry latest() {
    var last = inquiry;
    if (last == null || isToBeRepeated(last)) {
      last = new Inquiry(ticker.nanos(), ask());
      inquiry = last;
    }
    return last;
  }

  private boolean isToBeRepeated(Inquiry last) {
    return last.answer().isDone()
        && last.answer().join().isEmpty()
        && ticker.hasPassed(RETRY_DELAY, last.askedAt());
  }

  private CompletableFuture<Optional<URI>> ask() {
    return CompletableFuture.supplyAsync(this::fetch, EXECUTOR)
        .completeOnTimeout(Optional.empty(), TIMEOUT.toMillis(), TimeUnit.MILLISECONDS);
  }

  private Optional<URI> fetch() {
    try {
      var self = methods.authTest(request -> request);
      if (!self.isOk()) {
        return unknown(self.getError());
      }
      var info = methods.botsInfo(request -> request.bot(self.getBotId()).teamId(self.getTeamId()));
      return info.isOk()
          ? link(info.getBot().getAppId(), self.getTeamId())
          : unknown(info.getError());
    } catch (SlackApiException failure) {
      return unknown("HTTP status " + failure.getResponse().code());
    } catch (IOException failure) {
      return unknown(failure.getClass().getSimpleName());
    }
  }

  private static Optional<URI> link(@Nullable String app, @Nullable String team) {
    if (app == null || !APP_ID.matcher(app).matches()) {
      return unknown("no app id");
    }
    // An app installed for an organisation has the organisation's id there.
    var isTeam = team != null && TEAM_ID.matcher(team).matches();
    return Optional.of(
        URI.create("https://slack.com/app_redirect?app=" + app + (isTeam ? "&team=" + team : "")));
  }

  private static Optional<URI> unknown(@Nullable String why) {
    LOG.info("Slack does not say the app's id; mails have no link to it why={}", why);
    return Optional.empty();
  }
}
