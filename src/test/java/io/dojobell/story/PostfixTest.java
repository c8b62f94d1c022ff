package io.dojobell.story;

import static org.assertj.core.api.Assertions.assertThat;

import io.dojobell.demo.RunningDojobell;
import io.dojobell.workspace.Workspace;
import io.dojobell.workspace.mail.ReceivedMail;
import io.dojobell.workspace.mail.SmtpServerSettings;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledIf;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.api.io.TempDir;

/** A mail server that nobody here wrote. */
@EnabledIf(value = "isUsable", disabledReason = "Postfix is not installed, or this is not root")
class PostfixTest {
  private static final int PEOPLE = 500;
  private static final Duration TIMEOUT = Duration.ofSeconds(120);

  @TempDir Path folder;
  @RegisterExtension private final Story story = Story.withRateLimits();
  private final Workspace workspace = story.workspace();
  private Postfix postfix;
  private RunningDojobell dojobell;

  static boolean isUsable() {
    return Postfix.isUsable();
  }

  @BeforeEach
  void start() throws Exception {
    postfix =
        new Postfix(Files.createDirectory(folder.resolve("postfix")), workspace.mailbox().port());
    Files.setPosixFilePermissions(
        folder, java.nio.file.attribute.PosixFilePermissions.fromString("rwxr-xr-x"));
    postfix.start();
    dojobell =
        story.start(
            Map.of(
                "SMTP_URL",
                "smtp://127.0.0.1:" + postfix.port(),
                "MAIL_FROM",
                "Dojobell Büro, “EU” <dojobell@example.com>"));
    dojobell.put("/api/v1/settings/template", "{\"channels\":{\"scan_added\":[\"email\"]}}");
  }

  @AfterEach
  void stop() throws Exception {
    story.stop();
    postfix.close();
  }

  @Test
  void five_hundred_mails_arrive_once_each_though_the_server_is_stopped_and_killed()
      throws Exception {
    for (var n = 0; n < PEOPLE; n++) {
      dojobell.put("/api/v1/users/user" + n, "{\"email\":\"user%d@example.com\"}".formatted(n));
    }
    dojobell.post(
        "/api/v1/events",
        "{\"type\":\"scan_added\",\"title\":\"Scan imported\",\"product\":\"shop\"}");

    awaitMails(100);
    postfix.stop();
    postfix.start();
    awaitMails(250);
    postfix.kill();
    postfix.start();
    awaitMails(PEOPLE);

    var mails = workspace.mailbox().messages();
    assertThat(mails.stream().map(PostfixTest::id).distinct()).hasSize(PEOPLE);
    // What was in flight when it was killed may come twice, as the same mail; what Postfix itself
    // had in flight then and sent on twice has one queue id, and is counted once.
    assertThat(mails.stream().map(PostfixTest::queueId).distinct().count())
        .isBetween((long) PEOPLE, PEOPLE + 8L);
  }

  @Test
  void a_strict_server_accepts_every_mail() throws Exception {
    workspace
        .mailbox()
        .setTerms(SmtpServerSettings.defaults().withSmtpUtf8().withSevenBitHeaders());
    var addresses = new String[] {"bob@example.com", "ann@münchen.example"};
    for (var n = 0; n < addresses.length; n++) {
      dojobell.put("/api/v1/users/strict" + n, "{\"email\":\"" + addresses[n] + "\"}");
    }
    dojobell.post(
        "/api/v1/events",
        """
        {"type":"scan_added","title":"Größe 🚨 שלום \\u202e x","description":"é\\u0000 ü %s",
         "product":"Küche","requested_by":"zoë"}\
        """
            .formatted("x".repeat(2_000)));
    for (var address : addresses) {
      var ascii = address.replace("münchen", "xn--mnchen-3ya");
      workspace
          .mailbox()
          .awaitMessage(mail -> mail.envelope().recipients().contains(ascii), TIMEOUT);
    }
    assertThat(postfix.log()).doesNotContain("reject", "bounced");
  }

  private static String queueId(ReceivedMail mail) {
    return mail.header("Received").replaceAll("(?s).* id (\\w+).*", "$1");
  }

  private static String id(ReceivedMail mail) {
    return mail.header("Message-ID");
  }

  private void awaitMails(int count) {
    var arrived =
        workspace
            .changes()
            .await(
                () ->
                    Optional.of(
                            workspace.mailbox().messages().stream()
                                .map(PostfixTest::id)
                                .distinct()
                                .count())
                        .filter(distinct -> distinct >= count),
                TIMEOUT);
    assertThat(arrived).as("%d mails", count).isPresent();
  }
}
