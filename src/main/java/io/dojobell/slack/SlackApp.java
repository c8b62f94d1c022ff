package io.dojobell.slack;

import com.slack.api.Slack;
import com.slack.api.bolt.App;
import com.slack.api.bolt.AppConfig;
import com.slack.api.bolt.response.Response;
import com.slack.api.util.thread.ExecutorServiceProvider;
import io.dojobell.net.SlackSdk;
import io.dojobell.service.RequestDeduplicator;
import io.dojobell.slack.bolt.BoltHandler;
import io.dojobell.slack.bolt.DeduplicationMiddleware;
import io.dojobell.slack.bolt.RequestSignature;
import io.dojobell.slack.bolt.SlackServlet;
import jakarta.servlet.http.HttpServlet;
import java.time.Duration;
import java.time.InstantSource;
import java.util.List;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;

/**
 * Handles Slack's requests with Bolt. Bolt's default middleware would ask Slack for the app's
 * identity before the first answer, and answer 500 when Slack is down; this list makes no requests.
 */
final class SlackApp {
  private static final Duration TIMEOUT = Duration.ofSeconds(10);

  private final App app;
  private final RequestSignature signature;

  /**
   * @param signingSecret the app's
   * @param deduplicator recognises requests that were handled already
   * @param clock compares a request's timestamp with now
   */
  SlackApp(
      String signingSecret,
      List<BoltHandler> handlers,
      RequestDeduplicator deduplicator,
      InstantSource clock) {
    this.signature = new RequestSignature(signingSecret, clock);
    this.app = new App(config(signingSecret), List.of(new DeduplicationMiddleware(deduplicator)));
    handlers.forEach(handler -> handler.addTo(app));
  }

  /** Returns the servlet for {@code /slack/events}. */
  HttpServlet servlet() {
    return new SlackServlet(app, signature);
  }

  private static AppConfig config(String signingSecret) {
    var config =
        AppConfig.builder()
            .signingSecret(signingSecret)
            .slack(Slack.getInstance(SlackSdk.config(TIMEOUT)))
            .executorServiceProvider(new VirtualThreads())
            // An event or action that has no handler here is not an error of Slack's: it is
            // answered 200.
            .unmatchedRequestHandler(_ -> Response.ok())
            .build();
    config.setAllEventsApiAutoAckEnabled(true);
    return config;
  }

  /** Runs Bolt's own tasks on virtual threads. */
  private static final class VirtualThreads implements ExecutorServiceProvider {
    @Override
    public ExecutorService createThreadPoolExecutor(String name, int size) {
      return Executors.newVirtualThreadPerTaskExecutor();
    }

    @Override
    public ScheduledExecutorService createThreadScheduledExecutor(String name) {
      return Executors.newSingleThreadScheduledExecutor(Thread.ofVirtual().factory());
    }
  }
}
