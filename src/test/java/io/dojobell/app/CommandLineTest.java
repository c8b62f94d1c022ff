package io.dojobell.app;

import static org.assertj.core.api.Assertions.assertThat;

import io.dojobell.demo.RunningDojobell;
import io.dojobell.demo.ServiceProcess;
import io.dojobell.source.defectdojo.sync.FakeDefectDojo;
import io.dojobell.workspace.Workspace;
import io.dojobell.workspace.WorkspaceOptions;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The commands as an operator runs them: words and environment in, lines and an exit code out. */
class CommandLineTest {
  @TempDir Path folder;

  @ParameterizedTest
  @CsvSource({
    "DOJOBELL_PORT, eighty",
    "DOJOBELL_PORT, 70000",
    "DOJOBELL_HOST, 192.0.2.1",
    "DOJOBELL_HOST, no-such-host.invalid",
    "DOJOBELL_DATABASE_URL, jdbc:mysql://db/x",
    "DOJOBELL_DATABASE_URL, jdbc:sqlite:",
    "DOJOBELL_DATABASE_URL, jdbc:sqlite:/proc/dojobell/dojobell.db",
    "DOJOBELL_PUBLIC_URL, dojobell.example.com",
    "DOJOBELL_SECRET_KEY, short",
    "DOJOBELL_SECRET_KEY, 'not Base64, though it is of more than 32 letters'",
    "DOJOBELL_API_TOKEN, of-less-than-32-letters",
    "DOJOBELL_API_TOKEN, 'two words of more than thirty-two letters'",
    "DOJOBELL_ADMINS, nonsense",
    "DOJOBELL_SIGNUP_DOMAINS, @example.com",
    "DOJOBELL_DEFAULT_VISIBILITY, secret",
    "DOJOBELL_DEFECTDOJO_HEADER, 'X Secret'",
    "DOJOBELL_DEFECTDOJO_MINUTES, often",
    "DOJOBELL_ALLOW_PRIVATE_TARGETS, perhaps",
    "DOJOBELL_ADMIN, ann@example.com",
    "DOJOBELL_SECRETKEY, abc",
    "SLACK_BOT_TOKEN, xapp-1-A0-1-a",
    "SLACK_APP_TOKEN, xoxb-1",
    "SLACK_SIGNING_SECRET, xoxb-1-2-3",
    "SLACK_CHANNEL, 'a b'",
    "SLACK_BOT_TOKEN_FILE, /nowhere/token",
    "SMTP_URL, smtp://",
    "TEAMS_WEBHOOK_URL, http://127.0.0.1/teams",
  })
  void serve_ends_with_2_and_one_line_naming_a_setting_that_cannot_be(String name, String value)
      throws Exception {
    var environment = new HashMap<>(RunningDojobell.withoutChannels(folder));
    environment.put(name, value);

    try (var process = ServiceProcess.start(List.of("serve"), environment)) {
      assertThat(process.exitCode()).as(process.output()).isEqualTo(2);
      assertThat(process.output().lines().filter(line -> !isWarning(line)))
          .singleElement()
          .asString()
          .startsWith(name + ": ");
    }
  }

  @Test
  void serve_says_that_the_port_is_taken() throws Exception {
    try (var taken = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
      var environment = new HashMap<>(RunningDojobell.withoutChannels(folder));
      environment.put("DOJOBELL_PORT", Integer.toString(taken.getLocalPort()));

      try (var process = ServiceProcess.start(List.of("serve"), environment)) {
        assertThat(process.exitCode()).isEqualTo(2);
        assertThat(process.output().lines().filter(line -> !isWarning(line)))
            .singleElement()
            .asString()
            .startsWith("DOJOBELL_PORT: Cannot listen on 127.0.0.1:");
      }
    }
  }

  @Test
  void serve_says_that_the_temporary_folder_cannot_be_used() throws Exception {
    var file = Files.createFile(folder.resolve("file"));
    try (var process =
        ServiceProcess.start(
            List.of("-Djava.io.tmpdir=" + file),
            List.of("serve"),
            RunningDojobell.withoutChannels(folder))) {
      assertThat(process.exitCode()).as(process.output()).isEqualTo(2);
      assertThat(process.output().lines().filter(line -> !isWarning(line)))
          .singleElement()
          .asString()
          .contains("the temporary folder " + file);
    }
  }

  @Test
  void a_second_process_is_refused_whatever_path_it_names_the_file_by() throws Exception {
    try (var first = ServiceProcess.serve(RunningDojobell.withoutChannels(folder))) {
      var link = Files.createSymbolicLink(folder.resolve("link.db"), folder.resolve("dojobell.db"));
      var environment = new HashMap<>(RunningDojobell.withoutChannels(folder));
      environment.put("DOJOBELL_DATABASE_URL", "jdbc:sqlite:" + link);
      try (var second = ServiceProcess.start(List.of("serve"), environment)) {
        assertThat(second.exitCode()).isEqualTo(1);
        assertThat(second.output()).contains("is in use by another Dojobell");
      }
      assertThat(first.url()).startsWith("http://127.0.0.1:");
    }
  }

  @Test
  void a_killed_service_leaves_nothing_in_the_temporary_folder() throws Exception {
    var temporary = Files.createDirectory(folder.resolve("tmp"));
    try (var service =
        ServiceProcess.serve(
            List.of("-Djava.io.tmpdir=" + temporary, "-XX:-UsePerfData"),
            RunningDojobell.withoutChannels(folder))) {
      service.kill();
    }
    try (var left = Files.list(temporary)) {
      assertThat(left).isEmpty();
    }
  }

  @Test
  void a_name_that_is_no_setting_is_warned_of() throws Exception {
    var environment = new HashMap<>(RunningDojobell.withoutChannels(folder));
    environment.put("DOJOBELL_COLOUR", "blue");
    try (var service = ServiceProcess.serve(environment)) {
      assertThat(service.output()).contains("without effect: DOJOBELL_COLOUR");
    }
  }

  @Test
  void a_second_process_on_the_same_sqlite_file_is_refused() throws Exception {
    try (var first = ServiceProcess.serve(RunningDojobell.withoutChannels(folder));
        var second =
            ServiceProcess.start(List.of("serve"), RunningDojobell.withoutChannels(folder))) {
      assertThat(second.exitCode()).isEqualTo(1);
      assertThat(second.output()).contains("is in use by another Dojobell");
      assertThat(first.url()).startsWith("http://127.0.0.1:");
    }
  }

  @Test
  void sigterm_ends_the_service_with_0_or_143() throws Exception {
    try (var service = ServiceProcess.serve(RunningDojobell.withoutChannels(folder))) {
      service.terminate();

      assertThat(service.exitCode()).isIn(0, 143);
    }
  }

  @Test
  void a_token_is_created_once_and_only_its_hash_is_stored() throws Exception {
    try (var process =
        ServiceProcess.start(
            List.of("token", "create", "--role", "ingest"),
            RunningDojobell.withoutChannels(folder))) {
      assertThat(process.exitCode()).isZero();
      var token = process.output().lines().reduce((_, last) -> last).orElseThrow();
      assertThat(token).hasSizeGreaterThan(30);
      assertThat(new String(Files.readAllBytes(folder.resolve("dojobell.db")), "ISO-8859-1"))
          .doesNotContain(token);
    }
  }

  @Test
  void help_names_every_setting() throws Exception {
    try (var process = ServiceProcess.start(List.of("--help"), Map.of())) {
      assertThat(process.exitCode()).isZero();
      for (var setting : EnvironmentVariable.values()) {
        assertThat(process.output()).contains(setting.name());
      }
    }
  }

  @Test
  void doctor_tries_each_channel_and_ends_with_0_where_all_is_well() throws Exception {
    try (var workspace = Workspace.start(WorkspaceOptions.defaults())) {
      var environment = new HashMap<>(RunningDojobell.withoutChannels(folder));
      environment.putAll(RunningDojobell.withWorkspace(workspace));

      try (var process = ServiceProcess.start(List.of("doctor"), environment)) {
        assertThat(process.exitCode()).as(process.output()).isZero();
        assertThat(process.output()).contains("ok   slack", "ok   email", "ok   teams");
        assertThat(process.output())
            .containsPattern(
                "(?m)^ok +storage +[0-9.]+ MB, of which [0-9.]+ MB are free; WAL [0-9.]+ MB$");
      }
    }
  }

  @Test
  void doctor_says_what_to_fix_and_ends_with_1() throws Exception {
    try (var workspace = Workspace.start(WorkspaceOptions.defaults())) {
      var environment = new HashMap<>(RunningDojobell.withoutChannels(folder));
      environment.putAll(RunningDojobell.withWorkspace(workspace));
      environment.put("SLACK_BOT_TOKEN", "xoxb-wrong");
      environment.put("SMTP_URL", "smtp://127.0.0.1:1");

      try (var process = ServiceProcess.start(List.of("doctor"), environment)) {
        assertThat(process.exitCode()).isEqualTo(1);
        assertThat(process.output())
            .contains("BAD  slack", "invalid_auth", "BAD  email", "ok   teams");
      }
    }
  }

  @Test
  void doctor_names_what_the_token_may_not_read_of_defectdojo() throws Exception {
    try (var dojo = new FakeDefectDojo(Instant::now)) {
      dojo.refuses("risk_acceptance", 403);
      var environment = new HashMap<>(RunningDojobell.withoutChannels(folder));
      environment.put("DOJOBELL_DEFECTDOJO_URL", dojo.url());
      environment.put("DOJOBELL_DEFECTDOJO_TOKEN", FakeDefectDojo.TOKEN);

      try (var process = ServiceProcess.start(List.of("doctor"), environment)) {
        assertThat(process.exitCode()).isEqualTo(1);
        assertThat(process.output())
            .contains("BAD  pull", "risk_acceptance: the token may not read it (403)")
            .doesNotContain("findings:");
      }
    }
  }

  private static boolean isWarning(String line) {
    return line.startsWith("WARNING") || line.isBlank();
  }
}
