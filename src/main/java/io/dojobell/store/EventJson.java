package io.dojobell.store;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.DeserializationContext;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.deser.std.FromStringDeserializer;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.module.SimpleModule;
import com.fasterxml.jackson.databind.ser.std.ToStringSerializer;
import io.dojobell.model.Event.Content;
import io.dojobell.model.Event.EventRecipients;
import io.dojobell.model.Event.Subject;
import io.dojobell.model.EventItem;
import io.dojobell.model.Finding;
import io.dojobell.model.FindingFacts;
import io.dojobell.model.Findings;
import io.dojobell.model.Severity;
import java.time.Instant;
import java.time.LocalDate;
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
    @Nullable EventItem item,
    Subject subject,
    @Nullable List<String> recipients,
    boolean noUsers,
    boolean alertOnly,
    boolean recipientsOnly) {
  private static final JsonMapper JSON =
      JsonMapper.builder()
          .serializationInclusion(JsonInclude.Include.NON_NULL)
          .disable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
          .addMixIn(Finding.class, KnownFacts.class)
          .addMixIn(EventItem.class, KnownFacts.class)
          .addModule(
              new SimpleModule()
                  .addSerializer(LocalDate.class, ToStringSerializer.instance)
                  .addDeserializer(LocalDate.class, new Day()))
          .build();

  private interface KnownFacts {
    @JsonInclude(value = JsonInclude.Include.CUSTOM, valueFilter = NoFacts.class)
    FindingFacts facts();
  }

  /** Equals what is left out. */
  private static final class NoFacts {
    @Override
    public boolean equals(@Nullable Object facts) {
      return facts == null || facts.equals(FindingFacts.NONE);
    }

    @Override
    public int hashCode() {
      return 0;
    }
  }

  private static final class Day extends FromStringDeserializer<LocalDate> {
    private static final long serialVersionUID = 1;

    Day() {
      super(LocalDate.class);
    }

    @Override
    protected LocalDate _deserialize(String value, DeserializationContext context) {
      return LocalDate.parse(value);
    }
  }

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
        content.item(),
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
        occurredAt == null ? null : Instant.ofEpochMilli(occurredAt),
        item);
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
