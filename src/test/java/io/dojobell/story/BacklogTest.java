package io.dojobell.story;

import static org.assertj.core.api.Assertions.assertThat;

import io.dojobell.bench.BacklogSeeder;
import io.dojobell.bench.SummaryText;
import io.dojobell.demo.RunningDojobell;
import io.dojobell.demo.ServiceProcess;
import io.dojobell.workspace.Workspace;
import io.dojobell.workspace.WorkspaceOptions;
import io.dojobell.workspace.slack.Message;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A service that starts with a long backlog and 256 MiB of heap delivers it by itself. */
class BacklogTest {
  private static final int CHANNELS = 20;
  private static final int EVENTS = 2_000;
  private static final Duration TIMEOUT = Duration.ofMinutes(2);

  @TempDir Path folder;

  @Test
  void forty_thousand_waiting_deliveries_are_sent_each_counted_once_in_few_messages()
      throws Exception {
    try (var workspace = Workspace.start(WorkspaceOptions.defaults())) {
      var channels = new ArrayList<String>();
      for (var n = 0; n < CHANNELS; n++) {
        channels.add(workspace.slack().addChannel("c" + n).id());
      }
      var environment = new HashMap<>(RunningDojobell.withoutChannels(folder));
      environment.putAll(RunningDojobell.withWorkspace(workspace));
      try (var first = ServiceProcess.serve(environment)) {
        first.terminate();
        assertThat(first.exitCode()).isIn(0, 143);
      }
      BacklogSeeder.fill(folder.resolve("dojobell.db"), EVENTS, channels);

      try (var service = ServiceProcess.serve(environment)) {
        workspace
            .changes()
            .await(
                () ->
                    Optional.of(true)
                        .filter(_ -> countDelivered(workspace, channels) >= EVENTS * CHANNELS),
                TIMEOUT)
            .orElseThrow(
                () ->
                    new AssertionError(
                        "told " + countDelivered(workspace, channels) + service.output()));
      }
      for (var channel : channels) {
        assertThat(countDelivered(workspace, List.of(channel))).isEqualTo(EVENTS);
        assertThat(workspace.slack().messages(channel)).hasSizeLessThanOrEqualTo(8);
        assertThat(workspace.slack().messages(channel)).noneMatch(Message::hidden);
      }
    }
  }

  private static int countDelivered(Workspace workspace, List<String> channels) {
    return channels.stream()
        .flatMap(channel -> workspace.slack().messages(channel).stream())
        .mapToInt(message -> SummaryText.eventCount(message.text()))
        .sum();
  }
}
