package io.dojobell.channel.summary;

import io.dojobell.message.Fact;
import io.dojobell.message.FindingGroup;
import io.dojobell.message.MessageContent;
import io.dojobell.model.EventType;
import io.dojobell.model.Finding;
import io.dojobell.model.Severity;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Builds the content of one event; it has nothing but what a test gives it. */
final class EventContentBuilder {
  private final EventType type;
  private final String title;
  private final List<FindingGroup> findings = new ArrayList<>();
  private String kind;
  private @Nullable Severity severity;
  private @Nullable String link;
  private @Nullable Fact product;
  private List<String> highlights = List.of();

  private EventContentBuilder(EventType type, String title) {
    this.type = type;
    this.title = title;
    this.kind = type.shortLabel();
  }

  static EventContentBuilder event(EventType type, String title) {
    return new EventContentBuilder(type, title);
  }

  EventContentBuilder kind(String words) {
    kind = words;
    return this;
  }

  EventContentBuilder severity(@Nullable Severity one) {
    severity = one;
    return this;
  }

  EventContentBuilder link(String url) {
    link = url;
    return this;
  }

  EventContentBuilder product(@Nullable String name) {
    product = name == null ? null : new Fact("Product", name, null);
    return this;
  }

  EventContentBuilder highlights(String... texts) {
    highlights = List.of(texts);
    return this;
  }

  /** Adds a finding of each of these severities. */
  EventContentBuilder findings(String label, @Nullable Severity... severities) {
    var each = Arrays.stream(severities).map(one -> new Finding("XSS", one, null)).toList();
    findings.add(new FindingGroup(label, each));
    return this;
  }

  MessageContent build() {
    return new MessageContent(
        type,
        kind,
        title,
        severity,
        "",
        link,
        product,
        highlights,
        List.of(),
        findings,
        Instant.EPOCH,
        null);
  }
}
