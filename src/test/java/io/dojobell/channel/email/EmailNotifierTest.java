package io.dojobell.channel.email;

import static io.dojobell.channel.SampleBatches.NOW;
import static io.dojobell.channel.SampleBatches.batch;
import static org.assertj.core.api.Assertions.assertThat;

import com.icegreen.greenmail.util.GreenMail;
import com.icegreen.greenmail.util.ServerSetup;
import io.dojobell.channel.ApprovedFiles;
import io.dojobell.channel.MessageBatch;
import io.dojobell.channel.Outcome;
import io.dojobell.channel.SampleBatches;
import io.dojobell.model.Channel;
import io.dojobell.model.Destination;
import io.dojobell.model.EventType;
import io.dojobell.model.Findings;
import io.dojobell.model.Notice;
import io.dojobell.model.Severity;
import jakarta.mail.internet.MimeMessage;
import jakarta.mail.internet.MimeMultipart;
import java.net.URI;
import java.time.Duration;
import java.time.InstantSource;
import java.util.Collections;
import java.util.Date;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

class EmailNotifierTest {
  private static final Destination BOB = new Destination.Mailbox("bob@example.com");
  private static final UnsubscribeLinks LINKS =
      (user, events) ->
          Optional.of(
              URI.create(
                  "https://dojobell.example.com/unsubscribe/"
                      + user
                      + "."
                      + events.stream()
                          .map(event -> event.type().wireName())
                          .distinct()
                          .collect(Collectors.joining(","))));
  private static final SettingsLink SETTINGS =
      () -> Optional.of(URI.create("https://slack.com/app_redirect?app=A1&team=T1"));
  private final GreenMail server = new GreenMail(new ServerSetup(0, "127.0.0.1", "smtp"));

  @BeforeEach
  void start() {
    server.start();
  }

  @AfterEach
  void stop() {
    server.stop();
  }

  private EmailNotifier notifier() {
    return notifier("smtp://127.0.0.1:" + server.getSmtp().getPort());
  }

  private static EmailNotifier notifier(String url) {
    return new EmailNotifier(
        SmtpUrl.parse(url),
        SmtpLimits.DEFAULT.withReplyTimeout(Duration.ofSeconds(2)),
        () -> Optional.of("Dojobell <dojobell@example.com>"),
        new MailWriter(LINKS, SETTINGS, InstantSource.fixed(NOW)),
        MailThreads.NONE);
  }

  private MimeMessage mail(MessageBatch batch) {
    assertThat(notifier().deliver(batch)).isInstanceOf(Outcome.Sent.class);
    return server.getReceivedMessages()[server.getReceivedMessages().length - 1];
  }

  private static String part(MimeMessage mail, int index) throws Exception {
    var part = ((MimeMultipart) mail.getContent()).getBodyPart(index);
    return part.getContent().toString().replace("\r\n", "\n");
  }

  private static MessageBatch personal() {
    var pending = SampleBatches.message(42, BOB, "bob", SampleBatches.scan());
    return new MessageBatch(BOB, List.of(pending), SampleBatches.BRANDING);
  }

  @Test
  void a_mail_is_text_and_html_of_the_same() throws Exception {
    var mail = mail(personal());
    assertThat(mail.getContentType()).startsWith("multipart/alternative");
    var parts = (MimeMultipart) mail.getContent();
    assertThat(parts.getCount()).isEqualTo(2);
    assertThat(parts.getBodyPart(0).getContentType().toLowerCase(Locale.ROOT))
        .startsWith("text/plain")
        .contains("utf-8");
    assertThat(parts.getBodyPart(1).getContentType().toLowerCase(Locale.ROOT))
        .startsWith("text/html")
        .contains("utf-8");
    ApprovedFiles.assertText("email/scan.txt", part(mail, 0));
    ApprovedFiles.assertText("email/scan.html", part(mail, 1));
  }

  @Test
  void the_headers_say_whose_it_is() throws Exception {
    var mail = mail(personal());
    assertThat(mail.getSubject())
        .isEqualTo("[Dojobell] Critical · web-api: 3 new, 1 closed · nightly");
    assertThat(mail.getHeader("From")).containsExactly("Dojobell <dojobell@example.com>");
    assertThat(mail.getHeader("To")).containsExactly("bob@example.com");
    assertThat(mail.getSentDate()).isEqualTo(Date.from(NOW));
    assertThat(mail.getHeader("Message-ID")).containsExactly("<u42@example.com>");
    assertThat(mail.getHeader("Auto-Submitted")).containsExactly("auto-generated");
    assertThat(mail.getHeader("X-Auto-Response-Suppress")).containsExactly("All");
    assertThat(mail.getHeader("X-Dojobell-Event")).containsExactly("scan_added");
    assertThat(mail.getHeader("X-Dojobell-Severity")).containsExactly("critical");
    assertThat(mail.getHeader("X-Dojobell-Product")).containsExactly("web-api");
    assertThat(mail.getHeader("List-Id")).containsExactly("\"web-api\" <web-api.example.com>");
  }

  @Test
  void the_button_is_above_the_findings_however_many_there_are() throws Exception {
    var mail = mail(batch(BOB, SampleBatches.hostileEvent()));
    assertThat(part(mail, 0).indexOf("Open: https://dojo.example.com/test/90"))
        .isBetween(0, part(mail, 0).indexOf("New: "));
    assertThat(part(mail, 1).indexOf(">Open</a>")).isBetween(0, part(mail, 1).indexOf(">New <"));
    assertThat(part(mail, 0).indexOf("First line &")).isGreaterThan(part(mail, 0).indexOf("New: "));
  }

  @Test
  void a_second_attempt_has_the_first_ones_message_id() throws Exception {
    var first = mail(personal()).getMessageID();
    assertThat(mail(personal()).getMessageID()).isEqualTo(first);
    assertThat(notifier().deliver(personal())).isEqualTo(new Outcome.Sent(first));
  }

  @Test
  void a_summary_of_more_events_has_another_message_id() throws Exception {
    var three = mail(SampleBatches.summary(BOB, "bob", 3)).getMessageID();
    assertThat(mail(SampleBatches.summary(BOB, "bob", 4)).getMessageID()).isNotEqualTo(three);
    assertThat(mail(SampleBatches.summary(BOB, "bob", 3)).getMessageID()).isEqualTo(three);
  }

  @Test
  void personal_mail_can_be_turned_off_with_one_click() throws Exception {
    var mail = mail(personal());
    var link = "https://dojobell.example.com/unsubscribe/bob.scan_added";
    assertThat(mail.getHeader("List-Unsubscribe")).containsExactly("<" + link + ">");
    assertThat(mail.getHeader("List-Unsubscribe-Post"))
        .containsExactly("List-Unsubscribe=One-Click");
    assertThat(part(mail, 0)).contains(link);
    assertThat(part(mail, 1)).contains("href=\"" + link + "\"");
  }

  @Test
  void system_mail_offers_no_unsubscribing() throws Exception {
    var mail = mail(batch(BOB, SampleBatches.scan()));
    assertThat(mail.getHeader("List-Unsubscribe")).isNull();
    assertThat(mail.getHeader("List-Unsubscribe-Post")).isNull();
    assertThat(part(mail, 0)).doesNotContain("unsubscribe");
  }

  @Test
  void a_mail_about_an_event_links_to_the_settings_and_a_notice_does_not() throws Exception {
    var link = "https://slack.com/app_redirect?app=A1&team=T1";
    var mail = mail(batch(BOB, SampleBatches.scan()));
    assertThat(part(mail, 0)).contains("\nManage notifications: " + link + "\n");
    assertThat(part(mail, 1))
        .contains("href=\"" + link.replace("&", "&amp;") + "\"", ">Manage notifications</a>");

    var code = new Notice(Notice.Kind.LINK_CODE, "Your code", "123456", null, NOW, NOW);
    var notice = mail(batch(BOB, code.toEvent()));
    assertThat(part(notice, 0)).doesNotContain("Manage notifications");
    assertThat(part(notice, 1)).doesNotContain("Manage notifications");
  }

  @ParameterizedTest
  @EnumSource(Severity.class)
  void severity_is_a_word_beside_its_colour(Severity severity) throws Exception {
    for (var batch : SampleBatches.ofEachType(BOB, severity)) {
      var type = batch.firstMessage().event().typeName();
      var mail = mail(batch);
      assertThat(part(mail, 0))
          .as(type)
          .startsWith(severity.label() + " · ")
          .contains("- " + severity.label() + ": A finding");
      assertThat(Pattern.compile(">" + severity.label() + "</").matcher(part(mail, 1)).results())
          .as(type)
          .hasSize(2);
    }
    var summary = mail(SampleBatches.summary(BOB, severity));
    assertThat(part(summary, 0).lines().filter(line -> line.endsWith("An event")))
        .hasSizeGreaterThan(5)
        .allMatch(line -> line.startsWith("- " + severity.label() + ": "));
    assertThat(
            Pattern.compile(">" + severity.label() + "</td>").matcher(part(summary, 1)).results())
        .hasSizeGreaterThan(5);
  }

  @Test
  void the_hostile_title_is_one_harmless_line() throws Exception {
    var mail = mail(batch(BOB, SampleBatches.hostileEvent()));
    assertThat(mail.getSubject())
        .startsWith(
            "[Dojobell] Critical · web-api: <!channel> <at>everyone</at> & \"quotes\" 'single'")
        .contains("Bcc: victim@example.com", "🚨 שלום עולם")
        .endsWith("…")
        .doesNotContain("\r", "\n", "\u0000", "\u2028");
    assertThat(mail.getSubject().codePointCount(0, mail.getSubject().length()))
        .isLessThanOrEqualTo(200);
    assertThat(mail.getHeader("Bcc")).isNull();
    assertThat(mail.getAllRecipients()).hasSize(1);
    var headers = Collections.list(mail.getAllHeaderLines());
    assertThat(headers).allSatisfy(header -> assertThat(header).hasSizeLessThan(998));
    assertThat(part(mail, 1))
        .contains("&lt;!channel&gt;", "&lt;script&gt;alert(1)&lt;/script&gt;")
        .contains("&lt;img src=x onerror=alert(1)&gt;")
        .doesNotContain("<script", "<img", "href=\"javascript", "\u0000");
    assertThat(part(mail, 0)).contains("<script>", "All work and no play").doesNotContain("\u0000");
  }

  @Test
  void with_links_only_no_part_of_the_finding_is_sent() throws Exception {
    var mail = mail(batch(BOB, SampleBatches.scan(), SampleBatches.linksOnly(Channel.EMAIL)));
    assertThat(mail.getSubject()).isEqualTo("[Dojobell] web-api: Scan imported");
    for (var part = 0; part < 2; part++) {
      assertThat(part(mail, part))
          .contains("Scan imported", "web-api", "https://dojo.example.com/test/90")
          .contains("For Example Ltd. only.", "Security team")
          .doesNotContain("SQL", "Critical", "b42318", "nightly", "alice", "Old TLS", "Q4");
    }
    assertThat(mail.getHeader("X-Dojobell-Severity")).isNull();
  }

  @Test
  void several_messages_are_one_summary() throws Exception {
    var mail = mail(SampleBatches.summary(BOB, "bob", 12));
    assertThat(mail.getSubject())
        .isEqualTo("[Dojobell] Critical · 12 events in 3 products: 1 SLA breach, 11 scans");
    assertThat(mail.getHeader("X-Dojobell-Event")).containsExactly("summary");
    assertThat(mail.getHeader("X-Dojobell-Severity")).containsExactly("critical");
    assertThat(mail.getHeader("X-Dojobell-Product")).isNull();
    assertThat(mail.getHeader("List-Id")).isNull();
    assertThat(mail.getHeader("List-Unsubscribe"))
        .containsExactly("<https://dojobell.example.com/unsubscribe/bob.scan_added,sla_breach>");
    ApprovedFiles.assertText("email/summary.txt", part(mail, 0));
    assertThat(part(mail, 1)).contains("Event number 11", "https://dojo.example.com/test/11");
  }

  @Test
  void a_long_summary_names_200_and_counts_the_rest() throws Exception {
    var text = part(mail(SampleBatches.summary(BOB, null, 1_000)), 0);
    assertThat(text.lines().filter(line -> line.contains("Event number"))).hasSize(200);
    assertThat(text)
        .contains("1000 events in 3 products: 100 SLA breaches, 900 scans")
        .containsPattern("and \\d+ more \\(")
        .contains("See all: https://dojobell.example.com");
  }

  @ParameterizedTest
  @EnumSource(EventType.class)
  void every_type_has_a_mail(EventType type) throws Exception {
    var event = SampleBatches.event(type, "Something happened", "", Findings.NONE);
    var mail = mail(batch(BOB, event));
    assertThat(part(mail, 0)).startsWith(type.shortLabel() + " · web-api\nSomething happened\n");
    assertThat(part(mail, 1)).contains(type.shortLabel(), "Something happened");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "bob",
        "@example.com",
        "bob@example.com, eve@example.com",
        "Bob <bob@example.com>",
        "bob@example.com\r\nBcc: eve@example.com",
        "bob@exa mple.com",
        ""
      })
  void what_is_no_address_is_refused(String address) {
    var destination = new Destination.Mailbox(address);
    assertThat(notifier().deliver(batch(destination, SampleBatches.scan())))
        .isInstanceOfSatisfying(
            Outcome.Failed.class,
            refused -> assertThat(refused.reason()).startsWith("Not an email address: it "));
    assertThat(server.getReceivedMessages()).isEmpty();
  }

  @Test
  void without_a_sender_mail_waits_and_says_what_to_set() {
    var notifier =
        new EmailNotifier(
            SmtpUrl.parse("smtp://127.0.0.1:1"),
            SmtpLimits.DEFAULT.withReplyTimeout(Duration.ofSeconds(1)),
            Optional::empty,
            new MailWriter(LINKS, SETTINGS, InstantSource.fixed(NOW)),
            MailThreads.NONE);
    assertThat(notifier.deliver(personal()))
        .isEqualTo(
            new Outcome.DestinationDown(
                null, "Nobody to send mail as: set MAIL_FROM or the system's email_from"));
  }

  @Test
  void a_server_that_is_down_is_tried_again() {
    var url = "smtp://127.0.0.1:" + server.getSmtp().getPort();
    server.stop();
    assertThat(notifier(url).deliver(personal()))
        .isEqualTo(
            new Outcome.RetryAt(
                null, "The mail server refused the connection", Outcome.Limit.SERVICE));
  }

  @Test
  void a_refused_log_in_waits_and_says_what_to_check() {
    server.setUser("dojobell@example.com", "dojobell", "right");
    var url = "smtp://dojobell:wrong@127.0.0.1:" + server.getSmtp().getPort();
    assertThat(notifier(url).deliver(personal()))
        .isEqualTo(
            new Outcome.Misconfigured(
                "The mail server refused the log-in: 535 5.7.8 Authentication credentials invalid;"
                    + " check user and password in SMTP_URL"));
  }

  @Test
  void the_right_log_in_is_accepted() {
    server.setUser("dojobell@example.com", "dojo@bell", "p/w:d+1");
    var url = "smtp://dojo%40bell:p%2Fw:d+1@127.0.0.1:" + server.getSmtp().getPort();
    assertThat(notifier(url).deliver(personal())).isInstanceOf(Outcome.Sent.class);
  }

  @Test
  void starttls_required_and_not_offered_sends_nothing() {
    var url = "smtp://127.0.0.1:" + server.getSmtp().getPort() + "?starttls=required";
    assertThat(notifier(url).deliver(personal())).isInstanceOf(Outcome.Misconfigured.class);
    assertThat(server.getReceivedMessages()).isEmpty();
  }
}
