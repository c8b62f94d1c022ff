package io.dojobell.story;

import static org.assertj.core.api.Assertions.assertThat;

import io.dojobell.demo.RunningDojobell;
import io.dojobell.workspace.Workspace;
import io.dojobell.workspace.WorkspaceOptions;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The ids by which mailboxes and webhook receivers know a delivery are never used twice. */
class DeliveryIdsTest {
  private static final Duration TIMEOUT = Duration.ofSeconds(20);

  @TempDir Path temporary;
  private final Workspace workspace = Workspace.start(WorkspaceOptions.defaults());

  @AfterEach
  void stop() {
    workspace.close();
  }

  @Test
  void another_delivery_after_a_restored_backup_has_another_id() throws IOException {
    var folder = Files.createDirectory(temporary.resolve("data"));
    start(folder).close();
    var backup = temporary.resolve("backup");
    copy(folder, backup);

    var before = send(folder, "before the restore");
    delete(folder);
    copy(backup, folder);
    var after = send(folder, "after the restore");

    assertThat(after).doesNotContainAnyElementsOf(before);
  }

  @Test
  void two_installations_share_no_id_even_with_the_same_key() throws IOException {
    var first = Files.createDirectory(temporary.resolve("first"));
    var second = Files.createDirectory(temporary.resolve("second"));

    assertThat(send(second, "of the second"))
        .doesNotContainAnyElementsOf(send(first, "of the first"));
  }

  private RunningDojobell start(Path folder) {
    return RunningDojobell.start(
        folder,
        workspace,
        Map.of("DOJOBELL_SECRET_KEY", "c2l4dGVlbi1ieXRlcy1vZi1hLXNlY3JldC1rZXktMTIz"));
  }

  /** Sends one event by mail and webhook; returns the ids that came with it. */
  private List<String> send(Path folder, String title) {
    try (var dojobell = start(folder)) {
      dojobell.post(
          "/api/v1/webhooks", "{\"name\":\"ci\",\"url\":\"" + workspace.receiverUrl("ci") + "\"}");
      dojobell.put(
          "/api/v1/settings/system", "{\"channels\":{\"sla_breach\":[\"email\",\"webhook\"]}}");
      dojobell.post("/api/v1/events", "{\"type\":\"sla_breach\",\"title\":\"" + title + "\"}");
      var mail = workspace.mailbox().awaitMessage(one -> one.subject().contains(title), TIMEOUT);
      var posted =
          workspace.receiver().awaitRequest("ci", one -> one.text().contains(title), TIMEOUT);
      assertThat(posted.header("X-Dojobell-Delivery")).isEqualTo(posted.header("Idempotency-Key"));
      return List.of(mail.header("Message-ID"), posted.header("Idempotency-Key"));
    }
  }

  private static void copy(Path from, Path to) throws IOException {
    Files.createDirectories(to);
    for (var file : files(from)) {
      Files.copy(file, to.resolve(file.getFileName()));
    }
  }

  private static void delete(Path folder) throws IOException {
    for (var file : files(folder)) {
      Files.delete(file);
    }
  }

  private static List<Path> files(Path folder) throws IOException {
    try (Stream<Path> files = Files.list(folder)) {
      return files.filter(Files::isRegularFile).toList();
    }
  }
}
