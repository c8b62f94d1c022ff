package io.dojobell.slack;

import static org.assertj.core.api.Assertions.assertThat;

import io.dojobell.demo.RunningDojobell;
import io.dojobell.story.Story;
import io.dojobell.workspace.Fault;
import io.dojobell.workspace.Workspace;
import io.dojobell.workspace.slack.CommandReply;
import io.dojobell.workspace.slack.WorkspaceUser;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Fifty commands at once while Slack's Web API has been of no use since the start. */
class CommandsWhileSlackIsDownTest {
  private static final int PARALLEL_COMMANDS = 50;

  @RegisterExtension private final Story story = Story.withoutRateLimits();
  private final Workspace workspace = story.workspace();
  private RunningDojobell dojobell;
  private final String channel = story.channel("security");

  @AfterEach
  void stop() {
    story.stop();
    workspace.faults().clear();
  }

  static Stream<Fault> faults() {
    // Later than Slack waits for an app, and than Dojobell waits for Slack.
    return Stream.of(
        Fault.slow(Duration.ofSeconds(30)), Fault.status(503), Fault.connectionRefused());
  }

  @ParameterizedTest
  @MethodSource("faults")
  void each_is_acknowledged_in_time_and_known_users_get_the_reply_in_it(Fault fault) {
    workspace.faults().failAll("*", fault);
    dojobell = story.start(Map.of("SLACK_CHANNEL", channel));
    var known = new ArrayList<String>();
    var unknown = new ArrayList<String>();
    for (var n = 0; n < PARALLEL_COMMANDS / 2; n++) {
      known.add(workspace.slack().addUser(WorkspaceUser.named("known" + n)).id());
      unknown.add(workspace.slack().addUser(WorkspaceUser.named("unknown" + n)).id());
      dojobell.put("/api/v1/users/known" + n, "{\"slack_user_id\":\"%s\"}".formatted(known.get(n)));
    }

    var replies =
        all(
            Stream.concat(known.stream(), unknown.stream())
                .map(user -> type(user, "/dojo subscribe scans"))
                .toList());

    assertThat(replies).allMatch(CommandReply::ok);
    assertThat(replies.subList(0, known.size()))
        .allMatch(reply -> reply.body().path("text").asText().contains("Subscribed to"));
    for (var n = 0; n < known.size(); n++) {
      assertThat(dojobell.get("/api/v1/settings/users/known" + n).text()).contains("slack");
    }
  }

  private Callable<CommandReply> type(String user, String words) {
    return () -> workspace.slack().command(user, channel, words);
  }

  private static List<CommandReply> all(List<Callable<CommandReply>> calls) {
    try (var threads = Executors.newVirtualThreadPerTaskExecutor()) {
      return threads.invokeAll(calls).stream().map(java.util.concurrent.Future::resultNow).toList();
    } catch (InterruptedException stop) {
      Thread.currentThread().interrupt();
      throw new IllegalStateException(stop);
    }
  }
}
