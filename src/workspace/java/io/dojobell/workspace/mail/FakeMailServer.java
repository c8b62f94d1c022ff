package io.dojobell.workspace.mail;

import io.dojobell.workspace.ChangeCounter;
import io.dojobell.workspace.Faults;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;

/** A real mail server on a free port, and all that came to it. */
public final class FakeMailServer implements AutoCloseable {
  private final SmtpServer server;
  private final ChangeCounter changes;
  private final List<ReceivedMail> mails = new ArrayList<>();

  public FakeMailServer(ChangeCounter changes, Faults faults) {
    this.changes = changes;
    server = new SmtpServer(faults, this::add);
  }

  private void add(SmtpEnvelope envelope) {
    synchronized (this) {
      mails.add(MailReader.read("M" + (mails.size() + 1), Instant.now(), envelope));
    }
    // What is kept is known before the client has its answer.
    changes.increment();
  }

  /** The port a mailer is to speak SMTP to. */
  public int port() {
    return server.port();
  }

  /** From now on the server offers and insists on this. */
  public void setTerms(SmtpServerSettings terms) {
    server.setTerms(terms);
  }

  /** Returns how many connections there were in all. */
  public int connectionCount() {
    return server.connectionCount();
  }

  /** Returns how many connections were open together at most. */
  public int maxOpenConnections() {
    return server.maxOpen();
  }

  /** Returns how many connections are open now. */
  public int openConnectionCount() {
    return server.openCount();
  }

  /** All mails, oldest first. */
  public synchronized List<ReceivedMail> messages() {
    return List.copyOf(mails);
  }

  /** The first mail that is as wished, waited for; fails with what was there instead. */
  public ReceivedMail awaitMessage(Predicate<ReceivedMail> wished, Duration limit) {
    return changes
        .await(() -> messages().stream().filter(wished).findFirst(), limit)
        .orElseThrow(
            () -> new AssertionError("No such mail within " + limit + ", but " + messages()));
  }

  @Override
  public void close() {
    try {
      server.close();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
