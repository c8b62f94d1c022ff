package io.dojobell.store;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonSubTypes;
import com.fasterxml.jackson.annotation.JsonTypeInfo;
import com.fasterxml.jackson.annotation.JsonValue;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.DeserializationContext;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.ObjectWriter;
import com.fasterxml.jackson.databind.deser.std.StdScalarDeserializer;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.module.SimpleModule;
import com.fasterxml.jackson.databind.ser.std.ToStringSerializer;
import io.dojobell.model.Channel;
import io.dojobell.model.DeliveryReason;
import io.dojobell.model.DeliveryReason.OfLaterVersion;
import io.dojobell.model.DeliveryReason.OfNotice;
import io.dojobell.model.DeliveryReason.Sentence;
import io.dojobell.model.EventType;
import io.dojobell.model.Notice;
import io.dojobell.model.Severity;
import io.dojobell.model.SkipReason;
import java.io.IOException;
import java.time.Instant;

/**
 * Encodes reasons of deliveries for a column: a code with its parameters, {@code
 * {"code":"route","route":3,"type":"scan_added"}}. A notice's is the name of its kind, and any
 * other text the sentence that an earlier version stored.
 */
final class DeliveryReasonJson {
  private static final JsonMapper JSON =
      JsonMapper.builder()
          .addMixIn(DeliveryReason.class, ReasonCodes.class)
          .addMixIn(SkipReason.class, SkipCodes.class)
          .addMixIn(EventType.class, ByWireName.class)
          .addMixIn(Channel.class, ByWireName.class)
          .addMixIn(Severity.class, ByWireName.class)
          .addMixIn(Notice.Kind.class, ByWireName.class)
          .addModule(
              new SimpleModule()
                  .addSerializer(Instant.class, ToStringSerializer.instance)
                  .addDeserializer(Instant.class, new InstantReader()))
          .defaultPropertyInclusion(
              JsonInclude.Value.construct(
                  JsonInclude.Include.NON_NULL, JsonInclude.Include.NON_NULL))
          .disable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
          .build();

  private static final ObjectWriter WRITER = JSON.writerFor(DeliveryReason.class);

  private DeliveryReasonJson() {}

  /** Returns the reason as the column holds it. */
  static String encode(DeliveryReason reason) {
    if (reason instanceof Sentence(var text)) {
      return text;
    }
    if (reason instanceof OfNotice(var kind)) {
      return kind.wireName();
    }
    try {
      return WRITER.writeValueAsString(reason);
    } catch (JsonProcessingException failure) {
      throw new IllegalStateException("A reason that cannot be written: " + reason, failure);
    }
  }

  /** Returns the reason in the column; whatever it holds, it is one. */
  static DeliveryReason decode(String column) {
    if (!column.startsWith("{")) {
      return Notice.Kind.of(column)
          .<DeliveryReason>map(OfNotice::new)
          .orElseGet(() -> new Sentence(column));
    }
    try {
      return JSON.readValue(column, DeliveryReason.class);
    } catch (JsonProcessingException _) {
      return unknown(column);
    }
  }

  private static DeliveryReason unknown(String column) {
    try {
      var code = JSON.readTree(column).path("code").asText();
      return code.isEmpty() ? new Sentence(column) : new OfLaterVersion(code);
    } catch (JsonProcessingException _) {
      return new Sentence(column);
    }
  }

  @JsonTypeInfo(use = JsonTypeInfo.Id.NAME, property = "code")
  @JsonSubTypes({
    @JsonSubTypes.Type(value = DeliveryReason.SystemSetting.class, name = "system_setting"),
    @JsonSubTypes.Type(value = DeliveryReason.OfRoute.class, name = "route"),
    @JsonSubTypes.Type(value = DeliveryReason.PersonalSetting.class, name = "personal_setting"),
    @JsonSubTypes.Type(value = DeliveryReason.RequiredType.class, name = "required_type"),
    @JsonSubTypes.Type(value = DeliveryReason.TestRequested.class, name = "test_requested"),
    @JsonSubTypes.Type(value = DeliveryReason.SameAddress.class, name = "same_address"),
    @JsonSubTypes.Type(value = DeliveryReason.InPlaceOf.class, name = "in_place_of"),
    @JsonSubTypes.Type(value = DeliveryReason.NotSent.class, name = "not_sent"),
    @JsonSubTypes.Type(value = DeliveryReason.NoLongerSent.class, name = "no_longer_sent"),
    @JsonSubTypes.Type(value = OfNotice.class, name = "notice"),
    @JsonSubTypes.Type(value = Sentence.class, name = "sentence"),
    @JsonSubTypes.Type(value = OfLaterVersion.class, name = "later_version")
  })
  private interface ReasonCodes {}

  @JsonTypeInfo(use = JsonTypeInfo.Id.NAME, property = "code")
  @JsonSubTypes({
    @JsonSubTypes.Type(value = SkipReason.BelowSeverity.class, name = "below_severity"),
    @JsonSubTypes.Type(
        value = SkipReason.BelowSeverityOfRoute.class,
        name = "below_severity_of_route"),
    @JsonSubTypes.Type(value = SkipReason.MutedByPerson.class, name = "muted_by_person"),
    @JsonSubTypes.Type(value = SkipReason.MutedInChannel.class, name = "muted_in_channel"),
    @JsonSubTypes.Type(value = SkipReason.ChannelDisabled.class, name = "channel_disabled"),
    @JsonSubTypes.Type(value = SkipReason.NoSystemAddress.class, name = "no_system_address"),
    @JsonSubTypes.Type(value = SkipReason.NoAddressOf.class, name = "no_address"),
    @JsonSubTypes.Type(value = SkipReason.NotConfigured.class, name = "not_configured"),
    @JsonSubTypes.Type(
        value = SkipReason.EndpointNotOfOrganisation.class,
        name = "endpoint_not_organisations"),
    @JsonSubTypes.Type(value = SkipReason.EndpointNotOfPerson.class, name = "endpoint_not_persons"),
    @JsonSubTypes.Type(value = SkipReason.NoAccount.class, name = "no_account"),
    @JsonSubTypes.Type(value = SkipReason.Deactivated.class, name = "deactivated"),
    @JsonSubTypes.Type(value = SkipReason.NoAccess.class, name = "no_access"),
    @JsonSubTypes.Type(value = SkipReason.NotChosen.class, name = "not_chosen"),
    @JsonSubTypes.Type(value = SkipReason.NoEmailAddress.class, name = "no_email_address"),
    @JsonSubTypes.Type(value = SkipReason.OtherEmailAddress.class, name = "other_email_address"),
    @JsonSubTypes.Type(value = SkipReason.NewAddressServed.class, name = "new_address_served"),
    @JsonSubTypes.Type(value = SkipReason.OtherAccountServed.class, name = "other_account_served")
  })
  private interface SkipCodes {}

  private interface ByWireName {
    @JsonValue
    String wireName();
  }

  private static final class InstantReader extends StdScalarDeserializer<Instant> {
    InstantReader() {
      super(Instant.class);
    }

    @Override
    public Instant deserialize(JsonParser parser, DeserializationContext context)
        throws IOException {
      return Instant.parse(parser.getText());
    }
  }
}
