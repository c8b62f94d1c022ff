package io.dojobell.story;

import static io.dojobell.story.DeliveryFixture.TIMEOUT;
import static org.assertj.core.api.Assertions.assertThat;

import io.dojobell.workspace.Fault;
import io.dojobell.workspace.mail.ReceivedMail;
import java.util.HashSet;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** A mail server takes a mail, and the connection breaks before it can say so. */
class RepeatedMailTest {
  @RegisterExtension private final DeliveryFixture at = new DeliveryFixture();

  @BeforeEach
  void start() {
    at.bobWants("email");
    at.workspace.faults().failNext("smtp", 1, Fault.truncated());
    at.workspace.faults().failAll("smtp", Fault.connectionRefused());
    at.mention("first");
    at.awaitState("first", "mailto:", "retrying");
  }

  /** Returns the mails of a mailbox that drops mails of an id that it knows. */
  private List<ReceivedMail> withoutKnownIds() {
    var known = new HashSet<String>();
    return at.workspace.mailbox().messages().stream()
        .filter(mail -> known.add(mail.header("Message-ID")))
        .toList();
  }

  private void assertAllAreRead() {
    for (var event : List.of("first", "second", "third")) {
      at.await(event, () -> List.of("sent", "merged").contains(at.state(event, "mailto:")));
      assertThat(withoutKnownIds())
          .as("mails that name %s", event)
          .anyMatch(mail -> mail.text().contains("News " + event + "."));
    }
    assertThat(withoutKnownIds()).hasSize(2);
  }

  @Test
  void it_is_sent_again_as_the_same_mail_and_later_events_go_in_another() {
    at.mention("second");
    at.mention("third");
    at.workspace.faults().clear();
    assertAllAreRead();
  }

  @Test
  void it_is_sent_again_as_the_same_mail_after_a_restart() {
    at.mention("second");
    at.restart();
    at.mention("third");
    at.workspace.faults().clear();
    assertAllAreRead();
    at.workspace.mailbox().awaitMessage(mail -> mail.text().contains("third"), TIMEOUT);
  }
}
