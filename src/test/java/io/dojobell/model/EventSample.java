package io.dojobell.model;

import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** An event to be varied, for the tests of pure classes. */
public record EventSample(
    EventType type,
    String typeName,
    @Nullable Severity severity,
    Findings findings,
    Event.Subject subject,
    Event.EventRecipients recipients) {
  public static final Instant RECEIVED_AT = Instant.parse("2026-11-26T10:00:00Z");

  /** Returns an event of that type about nothing, for everybody. */
  public static EventSample of(EventType type) {
    return new EventSample(
        type,
        type.wireName(),
        null,
        Findings.NONE,
        Event.Subject.NONE,
        Event.EventRecipients.EVERYBODY);
  }

  /** Returns the same under another name of its type. */
  public EventSample named(String name) {
    return new EventSample(type, name, severity, findings, subject, recipients);
  }

  /** Returns the same with that severity stated. */
  public EventSample rated(@Nullable Severity stated) {
    return new EventSample(type, typeName, stated, findings, subject, recipients);
  }

  /** Returns the same with those findings. */
  public EventSample with(Findings changed) {
    return new EventSample(type, typeName, severity, changed, subject, recipients);
  }

  /** Returns the same about that product, whose name is the key in capitals. */
  public EventSample about(String product) {
    return new EventSample(
        type,
        typeName,
        severity,
        findings,
        new Event.Subject(subject.productType(), ref(product), null, null),
        recipients);
  }

  /** Returns the same about a product type of that key. */
  public EventSample ofProductType(String productType) {
    return new EventSample(
        type,
        typeName,
        severity,
        findings,
        new Event.Subject(ref(productType), subject.product(), null, null),
        recipients);
  }

  /** Returns the same for those usernames. */
  public EventSample to(String... usernames) {
    return to(new Event.EventRecipients(List.of(usernames), false, false));
  }

  /** Returns the same for those recipients. */
  public EventSample to(Event.EventRecipients others) {
    return new EventSample(type, typeName, severity, findings, subject, others);
  }

  /** Returns the event. */
  public Event event() {
    return new Event(
        "ev-1",
        type,
        typeName,
        new Event.Content("Title", "", null, severity, findings, null, null),
        subject,
        recipients,
        RECEIVED_AT);
  }

  private static NamedRef ref(String key) {
    return new NamedRef(key, key.toUpperCase(java.util.Locale.ROOT), null);
  }
}
