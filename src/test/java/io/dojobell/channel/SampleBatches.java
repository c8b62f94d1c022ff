package io.dojobell.channel;

import io.dojobell.channel.MessageBatch.PendingMessage;
import io.dojobell.message.Branding;
import io.dojobell.message.SenderIdentity;
import io.dojobell.model.Channel;
import io.dojobell.model.Delivery;
import io.dojobell.model.DeliveryReason;
import io.dojobell.model.DeliveryState;
import io.dojobell.model.Destination;
import io.dojobell.model.DetailLevel;
import io.dojobell.model.Event;
import io.dojobell.model.EventType;
import io.dojobell.model.Finding;
import io.dojobell.model.FindingFacts;
import io.dojobell.model.Findings;
import io.dojobell.model.NamedRef;
import io.dojobell.model.Severity;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Message batches for the tests of the channels. */
public final class SampleBatches {
  public static final Instant NOW = Instant.parse("2026-11-23T10:00:00Z");
  public static final Branding BRANDING =
      new Branding(
          "Security team",
          "For Example Ltd. only.",
          Map.of(),
          "https://dojobell.example.com",
          SenderIdentity.BOT);

  /** 500 letters that try everything a title could do to a message. */
  public static final String HOSTILE_TITLE = hostileTitle();

  public static final String LONG_DESCRIPTION =
      "First line & <b>bold</b> *stars* [a](http://evil.example) \u0000\r\nSecond line.\n\n"
          + "All work and no play makes a dull scanner. ".repeat(300).substring(0, 9_920);

  private SampleBatches() {}

  private static String hostileTitle() {
    var start =
        "<!channel> <at>everyone</at> & \"quotes\" 'single' <script>alert(1)</script>\r\n"
            + "Bcc: victim@example.com\r\n\r\n"
            + "*bold* [x](javascript:alert(1)) 🚨 שלום עולם \u202Eabc NUL\u0000 \u2028 `code` ";
    var text = new StringBuilder(start);
    while (text.codePointCount(0, text.length()) < 500) {
      text.append('x');
    }
    return text.toString();
  }

  public static Event scan() {
    return event(
        EventType.SCAN_ADDED,
        "Created 4 findings for web-api: nightly",
        "The nightly scan of web-api found something new.",
        findings());
  }

  public static Event hostileEvent() {
    return event(EventType.SCAN_ADDED, HOSTILE_TITLE, LONG_DESCRIPTION, findings());
  }

  public static Findings findings() {
    return new Findings(
        List.of(
            new Finding("Verbose banner", Severity.LOW, "https://dojo.example.com/finding/3"),
            new Finding(
                "SQL injection",
                Severity.CRITICAL,
                "https://dojo.example.com/finding/1",
                new FindingFacts(
                    "CVE-2026-1234", "openssl", "3.0.1", "3.0.2", 9.8, 0.93, true, 89, "Trivy"),
                "bob",
                LocalDate.parse("2026-12-01")),
            new Finding("<img src=x onerror=alert(1)>", Severity.HIGH, "javascript:alert(1)")),
        List.of(),
        List.of(new Finding("Old TLS", Severity.MEDIUM, null)),
        List.of());
  }

  public static Event event(EventType type, String title, String description, Findings findings) {
    return event(type, title, description, findings, "https://dojo.example.com/test/90", "web-api");
  }

  public static Event event(
      EventType type,
      String title,
      String description,
      Findings findings,
      @Nullable String url,
      String product) {
    return new Event(
        "ev-1",
        type,
        type.wireName(),
        new Event.Content(
            title,
            description,
            url,
            null,
            findings,
            "alice",
            Instant.parse("2026-11-23T09:59:00Z")),
        new Event.Subject(
            new NamedRef("payments", "Payments", null),
            new NamedRef(product, product, "https://dojo.example.com/product/7"),
            new NamedRef("q4-pentest", "Q4 pentest", null),
            "90"),
        Event.EventRecipients.EVERYBODY,
        NOW);
  }

  public static PendingMessage message(
      long id, Destination destination, @Nullable String user, Event event) {
    return new PendingMessage(
        new Delivery(
            id,
            "u" + id,
            event.id(),
            destination,
            user,
            DeliveryState.SENDING,
            new DeliveryReason.Sentence(
                user == null ? "system setting: scan_added" : "your own setting: scan_added"),
            null,
            Delivery.Attempts.FIRST,
            Delivery.Times.createdAt(NOW)),
        event);
  }

  /** One letter to nobody in particular. */
  public static MessageBatch batch(Destination destination, Event event) {
    return batch(destination, event, BRANDING);
  }

  public static MessageBatch batch(Destination destination, Event event, Branding branding) {
    return new MessageBatch(destination, List.of(message(42, destination, null, event)), branding);
  }

  /** So many letters: scans of three products, an SLA breach among them at every tenth. */
  public static MessageBatch summary(Destination destination, @Nullable String user, int events) {
    var pending = new ArrayList<PendingMessage>();
    for (var i = 0; i < events; i++) {
      var product = List.of("web-api", "mobile-app", "billing").get(i % 3);
      var severity = Severity.values()[i % 5];
      var type = i % 10 == 9 ? EventType.SLA_BREACH : EventType.SCAN_ADDED;
      var findings =
          new Findings(
              List.of(new Finding("F" + i, severity, null)), List.of(), List.of(), List.of());
      var url = "https://dojo.example.com/test/" + i;
      var event = event(type, "Event number " + i, "", findings, url, product);
      pending.add(message(100 + i, destination, user, event));
    }
    return new MessageBatch(destination, pending, BRANDING);
  }

  /** One event of each type with a finding of that severity, each in a batch of its own. */
  public static List<MessageBatch> ofEachType(Destination destination, Severity severity) {
    return Arrays.stream(EventType.values())
        .map(type -> batch(destination, ofSeverity(type, severity)))
        .toList();
  }

  /** The same events in one batch. */
  public static MessageBatch summary(Destination destination, Severity severity) {
    var pending = new ArrayList<PendingMessage>();
    for (var type : EventType.values()) {
      pending.add(message(pending.size() + 1, destination, null, ofSeverity(type, severity)));
    }
    return new MessageBatch(destination, pending, BRANDING);
  }

  private static Event ofSeverity(EventType type, Severity severity) {
    var finding = new Finding("A finding", severity, "https://dojo.example.com/finding/1");
    var findings = new Findings(List.of(finding), List.of(), List.of(), List.of());
    return event(type, "An event", "", findings);
  }

  /** Branding that sends only links on that channel. */
  public static Branding linksOnly(Channel channel) {
    return new Branding(
        BRANDING.teamName(),
        BRANDING.disclaimer(),
        Map.of(channel, DetailLevel.LINK),
        BRANDING.publicUrl(),
        BRANDING.sender());
  }

  /** Branding that shows messages as from that sender. */
  public static Branding from(SenderIdentity sender) {
    return new Branding(
        BRANDING.teamName(),
        BRANDING.disclaimer(),
        BRANDING.details(),
        BRANDING.publicUrl(),
        sender);
  }
}
