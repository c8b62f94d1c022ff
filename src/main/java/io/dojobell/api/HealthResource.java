package io.dojobell.api;

import io.dojobell.web.Resource;
import io.dojobell.web.Responses;
import io.javalin.config.RoutesConfig;
import java.util.function.Supplier;

/** {@code /health/*} and {@code /metrics}, for monitoring. */
public final class HealthResource implements Resource {
  private final Supplier<Boolean> ready;
  private final Supplier<String> metrics;

  /**
   * @param ready returns true if events can be stored
   * @param metrics in Prometheus' text format
   */
  public HealthResource(Supplier<Boolean> ready, Supplier<String> metrics) {
    this.ready = ready;
    this.metrics = metrics;
  }

  private record Status(String status) {}

  @Override
  public void addTo(RoutesConfig routes) {
    routes.get("/health/live", context -> Responses.json(context, 200, new Status("live")));
    routes.get(
        "/health/ready",
        context -> {
          var isReady = ready.get();
          Responses.json(
              context,
              isReady ? 200 : 503,
              new Status(isReady ? "ready" : "the database cannot be written"));
        });
    routes.get(
        "/metrics",
        context ->
            context.contentType("text/plain; version=0.0.4; charset=utf-8").result(metrics.get()));
  }
}
