package io.dojobell.workspace;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.dojobell.workspace.mail.FakeMailServer;
import io.dojobell.workspace.mail.SmtpServerSettings;
import java.io.BufferedReader;
import java.io.EOFException;
import java.io.IOException;
import java.io.InputStreamReader;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** The mail server: its rules, and its faults at each stage of the dialog. */
final class SmtpServerTest {
  private static final String MAIL = "Subject: Hello\r\nTo: bob@example.com\r\n\r\n..dot\r\n.";

  private final WorkspaceFixture fixture = new WorkspaceFixture();
  private final FakeMailServer mailbox = fixture.workspace.mailbox();
  private final List<Client> clients = new ArrayList<>();

  @AfterEach
  void stop() throws IOException {
    for (Client client : clients) {
      client.socket.close();
    }
    fixture.close();
  }

  /** Speaks SMTP line by line. */
  private final class Client {
    private final Socket socket;
    private final BufferedReader in;

    Client() throws IOException {
      socket = new Socket("127.0.0.1", mailbox.port());
      socket.setSoTimeout(5_000);
      in =
          new BufferedReader(
              new InputStreamReader(socket.getInputStream(), StandardCharsets.UTF_8));
      clients.add(this);
    }

    /** The last line of the next answer. */
    String answer() throws IOException {
      String line;
      do {
        line = in.readLine();
        if (line == null) {
          throw new EOFException();
        }
      } while (line.length() > 3 && line.charAt(3) == '-');
      return line;
    }

    String say(String line) throws IOException {
      socket.getOutputStream().write((line + "\r\n").getBytes(StandardCharsets.UTF_8));
      return answer();
    }

    /** A whole mail; the answer to the first stage that is refused, else to the last. */
    String mail(String from, String to, String content) throws IOException {
      String answer = "250";
      for (String line : List.of("MAIL FROM:" + from, "RCPT TO:" + to, "DATA", content)) {
        answer = say(line);
        if (answer.charAt(0) > '3') {
          say("RSET");
          return answer;
        }
      }
      return answer;
    }
  }

  private Client client() throws IOException {
    Client client = new Client();
    assertThat(client.answer()).startsWith("220");
    assertThat(client.say("EHLO me")).startsWith("250");
    return client;
  }

  private String send() throws IOException {
    return client().mail("<a@example.com>", "<bob@example.com>", MAIL);
  }

  @Test
  void several_mails_over_one_connection_are_kept_with_their_envelopes() throws IOException {
    Client client = client();
    for (int i = 0; i < 3; i++) {
      assertThat(client.mail("<a@example.com>", "<bob@example.com>", MAIL)).startsWith("250");
    }
    assertThat(client.say("QUIT")).startsWith("221");
    assertThat(mailbox.messages()).hasSize(3);
    var mail = mailbox.messages().getFirst();
    assertThat(mail.subject()).isEqualTo("Hello");
    assertThat(mail.text()).isEqualTo(".dot\r\n");
    assertThat(mail.envelope().sender()).isEqualTo("a@example.com");
    assertThat(mail.envelope().recipients()).containsExactly("bob@example.com");
    assertThat(mailbox.connectionCount()).isEqualTo(1);
  }

  @ParameterizedTest
  @EnumSource(SmtpStage.class)
  void each_stage_answers_what_it_is_asked_to(SmtpStage stage) throws IOException {
    fixture
        .workspace
        .faults()
        .failNext("smtp", 1, Fault.smtpReply(stage, "451-4.3.0 not\n451 now"));
    Client client = new Client();
    String answer = client.answer();
    if (answer.startsWith("220")) {
      answer = client.say("EHLO me");
    }
    if (answer.startsWith("250")) {
      answer = client.mail("<a@example.com>", "<bob@example.com>", MAIL);
    }
    assertThat(answer).isEqualTo("451 now");
    assertThat(mailbox.messages()).isEmpty();
    assertThat(send()).startsWith("250");
  }

  @ParameterizedTest
  @EnumSource(SmtpStage.class)
  void the_connection_is_closed_at_each_stage(SmtpStage stage) {
    fixture.workspace.faults().failNext("smtp", 1, Fault.smtpClose(stage));
    assertThatThrownBy(this::sendFromTheStart).isInstanceOf(IOException.class);
    assertThat(mailbox.messages()).isEmpty();
  }

  private void sendFromTheStart() throws IOException {
    Client client = new Client();
    client.answer();
    client.say("EHLO me");
    client.mail("<a@example.com>", "<bob@example.com>", MAIL);
  }

  @Test
  void a_mail_is_kept_and_its_answer_lost() {
    fixture.workspace.faults().failNext("smtp", 1, Fault.smtpCloseAfterAccepting());
    assertThatThrownBy(this::send).isInstanceOf(IOException.class);
    assertThat(mailbox.messages()).hasSize(1);
  }

  @Test
  void a_server_that_hangs_says_nothing_more() throws IOException {
    fixture.workspace.faults().failNext("smtp", 1, Fault.smtpHangAfterAccepting());
    Client client = client();
    client.socket.setSoTimeout(200);
    assertThatThrownBy(() -> client.mail("<a@example.com>", "<bob@example.com>", MAIL))
        .isInstanceOf(IOException.class);
    assertThat(mailbox.messages()).hasSize(1);
    fixture.workspace.faults().release();
    client.socket.setSoTimeout(5_000);
    assertThat(client.in.readLine()).isNull();
  }

  @Test
  void a_server_answers_byte_by_byte_or_after_a_while() throws IOException {
    long start = System.nanoTime();
    fixture.workspace.faults().failNext("smtp", 1, Fault.smtpTrickle(Duration.ofMillis(1)));
    assertThat(send()).startsWith("250");
    var slow = Fault.smtpSlow(SmtpStage.END_OF_DATA, Duration.ofMillis(20));
    fixture.workspace.faults().failNext("smtp", 1, slow);
    assertThat(send()).startsWith("250");
    assertThat(Duration.ofNanos(System.nanoTime() - start)).isGreaterThan(Duration.ofMillis(100));
  }

  @Test
  void a_fault_of_one_mailbox_is_none_of_another() throws IOException {
    var full = Fault.smtpReply(SmtpStage.RCPT, "452 4.2.2 mailbox full");
    fixture.workspace.faults().failAll(Faults.at("smtp", "ann@example.com"), full);
    Client client = client();
    assertThat(client.mail("<a@example.com>", "<ann@example.com>", MAIL)).startsWith("452 4.2.2");
    assertThat(client.mail("<a@example.com>", "<bob@example.com>", MAIL)).startsWith("250");
    var spam = Fault.smtpReply(SmtpStage.END_OF_DATA, "554 5.7.1 spam");
    fixture.workspace.faults().failContaining("smtp", "Hello", spam);
    assertThat(client.mail("<a@example.com>", "<bob@example.com>", MAIL)).startsWith("554");
  }

  @Test
  void addresses_beyond_ascii_need_smtputf8_which_may_be_offered() throws IOException {
    assertThat(client().mail("<a@example.com>", "<łukasz@example.com>", MAIL)).startsWith("553");
    assertThat(client().mail("<ł@example.com>", "<b@example.com>", MAIL)).startsWith("553");
    assertThat(client().mail("<a@example.com> SMTPUTF8", "<b@example.com>", MAIL))
        .startsWith("555");
    mailbox.setTerms(SmtpServerSettings.defaults().withSmtpUtf8());
    assertThat(client().mail("<a@example.com>", "<łukasz@example.com>", MAIL)).startsWith("553");
    assertThat(client().mail("<a@example.com> SMTPUTF8", "<łukasz@example.com>", MAIL))
        .startsWith("250");
    assertThat(mailbox.messages().getLast().envelope().recipients())
        .containsExactly("łukasz@example.com");
  }

  @Test
  void what_is_no_address_is_refused() throws IOException {
    for (String path : List.of("<>", "bob@example.com", "<bob>", "<a@b@c>", "<bo\u000bb@x.de>")) {
      assertThat(client().mail("<a@example.com>", path, MAIL)).as(path).startsWith("501");
    }
    assertThat(client().say("RCPT TO:<bob@example.com>")).startsWith("503");
    assertThat(client().say("DATA")).startsWith("503");
  }

  @Test
  void a_strict_server_refuses_headers_beyond_ascii() throws IOException {
    String raw = "From: Büro <a@example.com>\r\n\r\nx\r\n.";
    assertThat(client().mail("<a@example.com>", "<b@example.com>", raw)).startsWith("250");
    mailbox.setTerms(SmtpServerSettings.defaults().withSmtpUtf8().withSevenBitHeaders());
    assertThat(client().mail("<a@example.com>", "<b@example.com>", raw)).startsWith("550 5.6.0");
    assertThat(client().mail("<a@example.com> SMTPUTF8", "<b@example.com>", raw)).startsWith("250");
    String body = "From: a@example.com\r\n\r\nBüro\r\n.";
    assertThat(client().mail("<a@example.com>", "<b@example.com>", body)).startsWith("250");
  }

  @Test
  void one_connection_too_many_is_greeted_with_421() throws IOException {
    mailbox.setTerms(SmtpServerSettings.defaults().withConnections(2));
    Client first = client();
    client();
    Client third = new Client();
    assertThat(third.answer()).startsWith("421");
    assertThatThrownBy(third::answer).isInstanceOf(EOFException.class);
    first.say("QUIT");
    assertThatThrownBy(first::answer).isInstanceOf(IOException.class);
    assertThat(mailbox.connectionCount()).isEqualTo(3);
    assertThat(mailbox.maxOpenConnections()).isEqualTo(3);
    fixture
        .workspace
        .changes()
        .await(
            () -> java.util.Optional.of(1).filter(_ -> mailbox.openConnectionCount() == 1),
            WorkspaceFixture.TIMEOUT)
        .orElseThrow();
    client();
  }

  @Test
  void more_may_be_offered() throws IOException {
    mailbox.setTerms(SmtpServerSettings.defaults().withExtensions("AUTH PLAIN LOGIN", "STARTTLS"));
    Client client = new Client();
    client.answer();
    client.socket.getOutputStream().write("EHLO me\r\n".getBytes(StandardCharsets.US_ASCII));
    List<String> lines = new ArrayList<>();
    do {
      lines.add(client.in.readLine());
    } while (lines.getLast().charAt(3) == '-');
    assertThat(lines).contains("250-AUTH PLAIN LOGIN", "250-STARTTLS");
  }
}
