package io.dojobell.channel.email;

import static io.dojobell.channel.SampleParcels.NOW;
import static org.assertj.core.api.Assertions.assertThat;

import io.dojobell.channel.Outcome;
import io.dojobell.channel.SampleParcels;
import io.dojobell.model.Destination;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.InstantSource;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What each refusal of a mail server means, told by a server that answers as it is told. */
class SmtpAnswersTest {
  private static final Destination BOB = new Destination.Mailbox("bob@example.com");

  /** Speaks just enough SMTP; {@code answers} takes the place of what it would say to a command. */
  private static final class Script implements AutoCloseable {
    private final ServerSocket socket = new ServerSocket(0, 5, InetAddress.getLoopbackAddress());
    private final Map<String, String> answers;

    Script(Map<String, String> answers) throws IOException {
      this.answers = answers;
      Thread.ofVirtual().start(this::serve);
    }

    private void serve() {
      while (!socket.isClosed()) {
        try (var client = socket.accept()) {
          talk(client);
        } catch (IOException _) {
          // the client hung up, or the test is over
        }
      }
    }

    private void talk(Socket client) throws IOException {
      var in =
          new BufferedReader(
              new InputStreamReader(client.getInputStream(), StandardCharsets.US_ASCII));
      var greeting = answers.getOrDefault("GREETING", "220 hello");
      if (!greeting.isEmpty()) {
        say(client, greeting);
      }
      var data = false;
      for (var line = in.readLine(); line != null; line = in.readLine()) {
        if (data && !line.equals(".")) {
          continue;
        }
        var command = data ? "END" : line.split("[ :]")[0].toUpperCase(java.util.Locale.ROOT);
        data = command.equals("DATA") && !answers.containsKey("DATA");
        var usual = command.equals("DATA") ? "354 go on" : "250 fine";
        say(client, answers.getOrDefault(command, usual));
      }
    }

    private static void say(Socket client, String answer) throws IOException {
      client.getOutputStream().write((answer + "\r\n").getBytes(StandardCharsets.US_ASCII));
    }

    @Override
    public void close() throws IOException {
      socket.close();
    }
  }

  private static Outcome deliver(Map<String, String> answers) throws IOException {
    try (var script = new Script(answers)) {
      var courier =
          new EmailCourier(
              SmtpUrl.parse("smtp://127.0.0.1:" + script.socket.getLocalPort()),
              Duration.ofMillis(500),
              () -> Optional.of("dojobell@example.com"),
              new MailWriter(UnsubscribeLinks.NONE, InstantSource.fixed(NOW)));
      return courier.deliver(SampleParcels.parcel(BOB, SampleParcels.scan()));
    }
  }

  @ParameterizedTest
  @CsvSource({
    "RCPT, 550, the address",
    "RCPT, 553, the address",
    "MAIL, 550, the sender",
    "DATA, 554, the mail",
    "END, 554, the mail"
  })
  void a_5xx_is_refused(String command, int code, String what) throws IOException {
    assertThat(deliver(Map.of(command, code + " 5.1.1 no")))
        .isEqualTo(new Outcome.Refused("The mail server answered " + code + " to " + what));
  }

  @ParameterizedTest
  @CsvSource({
    "RCPT, 450, the address",
    "RCPT, 452, the address",
    "MAIL, 451, the sender",
    "DATA, 451, the mail",
    "END, 421, the mail"
  })
  void a_4xx_is_tried_again(String command, int code, String what) throws IOException {
    assertThat(deliver(Map.of(command, code + " later")))
        .isEqualTo(new Outcome.RetryAt(null, "The mail server answered " + code + " to " + what));
  }

  @Test
  void a_server_that_wants_a_log_in_stops_the_destination() throws IOException {
    assertThat(deliver(Map.of("MAIL", "530 5.7.0 Authentication required")))
        .isInstanceOf(Outcome.DestinationDown.class);
  }

  @Test
  void a_busy_greeting_is_tried_again() throws IOException {
    assertThat(deliver(Map.of("GREETING", "421 too busy"))).isInstanceOf(Outcome.RetryAt.class);
  }

  @Test
  void a_server_that_says_nothing_is_tried_again() throws IOException {
    assertThat(deliver(Map.of("GREETING", "")))
        .isEqualTo(new Outcome.RetryAt(null, "The mail server did not answer in time"));
  }

  @Test
  void the_servers_words_are_not_passed_on() throws IOException {
    assertThat(deliver(Map.of("RCPT", "550 no such user bob@example.com")).toString())
        .doesNotContain("bob@example.com");
  }
}
