package io.dojobell.channel.email;

import static io.dojobell.channel.SampleBatches.NOW;

import io.dojobell.channel.Outcome;
import io.dojobell.channel.SampleBatches;
import io.dojobell.model.Destination;
import io.dojobell.workspace.ChangeCounter;
import io.dojobell.workspace.Faults;
import io.dojobell.workspace.mail.FakeMailServer;
import java.time.Duration;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** A mail server, and notifiers that send to it. */
final class MailFixture implements AutoCloseable {
  static final String FROM = "Dojobell <dojobell@example.com>";

  final ChangeCounter changes = new ChangeCounter();
  final Faults faults = new Faults();
  final FakeMailServer mailbox = new FakeMailServer(changes, faults);
  private final List<EmailNotifier> notifiers = new ArrayList<>();

  /** Time-outs short enough for a test. */
  static SmtpLimits limits() {
    return SmtpLimits.DEFAULT.withReplyTimeout(Duration.ofSeconds(2));
  }

  EmailNotifier notifier() {
    return notifier(FROM, limits());
  }

  EmailNotifier notifier(String from, SmtpLimits limits) {
    return notifier("smtp://127.0.0.1:" + mailbox.port(), from, limits);
  }

  EmailNotifier notifier(String url, String from, SmtpLimits limits) {
    var notifier =
        new EmailNotifier(
            SmtpUrl.parse(url),
            limits,
            () -> Optional.of(from),
            new MailWriter(UnsubscribeLinks.NONE, SettingsLink.NONE, InstantSource.fixed(NOW)),
            MailThreads.NONE);
    notifiers.add(notifier);
    return notifier;
  }

  /** Sends a sample to bob. */
  static Outcome deliver(EmailNotifier notifier) {
    return deliver(notifier, "bob@example.com");
  }

  static Outcome deliver(EmailNotifier notifier, String to) {
    return notifier.deliver(SampleBatches.batch(new Destination.Mailbox(to), SampleBatches.scan()));
  }

  @Override
  public void close() {
    notifiers.forEach(EmailNotifier::close);
    mailbox.close();
  }
}
