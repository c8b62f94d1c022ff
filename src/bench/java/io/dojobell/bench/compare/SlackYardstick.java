package io.dojobell.bench.compare;

import io.dojobell.bench.LoadGenerator;
import io.dojobell.workspace.Workspace;
import io.dojobell.workspace.WorkspaceOptions;
import java.util.ArrayList;

/** Measures bare calls of {@code chat.postMessage}: what the local workspace itself takes. */
final class SlackYardstick {
  private static final String NAME = "bare chat.postMessage";
  private static final int CHANNELS = 300;

  private SlackYardstick() {}

  static void run(Measurements measurements) {
    try (var workspace = Workspace.start(WorkspaceOptions.defaults().enforceRateLimits(false));
        var api = new ApiClient(workspace.url().toString().replaceAll("/$", ""))) {
      var token = workspace.options().botToken();
      var channels = new ArrayList<String>();
      for (var n = 0; n < CHANNELS; n++) {
        channels.add(workspace.slack().addChannel("c" + n).id());
      }
      LoadGenerator.run(
          ServiceBenchmark.CLIENTS,
          CHANNELS,
          n -> api.postMessage(token, channels.get(n), "Event " + n));
      var together =
          LoadGenerator.run(
              ServiceBenchmark.CLIENTS,
              CHANNELS,
              n -> api.postMessage(token, channels.get(n), "Event " + n));
      var alone =
          LoadGenerator.run(
              1, CHANNELS, n -> api.postMessage(token, channels.get(n), "Event " + n));
      measurements.add(NAME, Figure.DELIVERY, together.perSecond());
      measurements.add(NAME, Figure.DELIVERY_P50, alone.quantile(0.5));
      measurements.add(NAME, Figure.DELIVERY_P99, alone.quantile(0.99));
    }
  }
}
