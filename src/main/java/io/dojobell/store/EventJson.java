package io.dojobell.store;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.json.JsonMapper;
import io.dojobell.model.Event.Content;
import io.dojobell.model.Event.EventRecipients;
import io.dojobell.model.Event.Subject;
import io.dojobell.model.Findings;
import io.dojobell.model.Severity;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The parts of an event that no query asks for, as JSON in one column. */
record EventJson(
    String title,
    @Nullable String description,
    @Nullable String url,
    @Nullable Severity severity,
    @Nullable Findings findings,
    @Nullable String requestedBy,
    @Nullable Long occurredAt,
    Subject subject,
    @Nullable List<String> recipients,
    boolean noUsers,
    boolean alertOnly,
    boolean recipientsOnly) {
  private static final JsonMapper JSON =
      JsonMapper.builder()
          .serializationInclusion(JsonInclude.Include.NON_NULL)
          .disable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
          .build();

  static EventJson of(Content content, Subject subject, EventRecipients recipients) {
    var occurredAt = content.occurredAt();
    return new EventJson(
        content.title(),
        content.description().isEmpty() ? null : content.description(),
        content.url(),
        content.severity(),
        content.findings().isEmpty() ? null : content.findings(),
        content.requestedBy(),
        occurredAt == null ? null : occurredAt.toEpochMilli(),
        subject,
        recipients.usernames(),
        recipients.noUsers(),
        recipients.alertOnly(),
        recipients.recipientsOnly());
  }

  /** Returns the text of the event. */
  Content content() {
    return new Content(
        title,
        description == null ? "" : description,
        url,
        severity,
        findings == null ? Findings.NONE : findings,
        requestedBy,
        occurredAt == null ? null : Instant.ofEpochMilli(occurredAt));
  }

  EventRecipients eventRecipients() {
    return new EventRecipients(recipients, noUsers, alertOnly, recipientsOnly);
  }

  String json() {
    try {
      return JSON.writeValueAsString(this);
    } catch (JsonProcessingException failure) {
      throw new IllegalStateException("An event cannot be written as JSON", failure);
    }
  }

  /** Reads the column. */
  static EventJson read(String json) {
    try {
      return JSON.readValue(json, EventJson.class);
    } catch (JsonProcessingException failure) {
      throw new IllegalStateException("A stored event cannot be read", failure);
    }
  }
}
