package io.dojobell.web;

import com.fasterxml.jackson.annotation.JsonAutoDetect.Visibility;
import com.fasterxml.jackson.annotation.JsonIgnoreProperties;
import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.annotation.JsonUnwrapped;
import com.fasterxml.jackson.annotation.JsonValue;
import com.fasterxml.jackson.annotation.PropertyAccessor;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.PropertyNamingStrategies;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.module.SimpleModule;
import com.fasterxml.jackson.databind.ser.std.ToStringSerializer;
import com.fasterxml.jackson.databind.ser.std.ToStringSerializerBase;
import io.dojobell.model.Finding;
import io.dojobell.model.FindingFacts;
import io.dojobell.model.Findings;
import io.dojobell.model.RiskAcceptance;
import io.dojobell.model.TrackedFinding;
import io.dojobell.model.WireNamed;
import io.dojobell.service.FieldError;
import io.javalin.http.Context;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.temporal.ChronoUnit;
import java.util.Collection;
import java.util.List;

/**
 * Writes responses: records as JSON, each part under its name in snake case, times in milliseconds,
 * constants by their wire names. A record of the model that is answered whole is written as it is.
 */
public final class Responses {
  private static final String JSON = "application/json";
  private static final String PROBLEM = "application/problem+json";

  private static final JsonMapper MAPPER =
      JsonMapper.builder()
          .propertyNamingStrategy(PropertyNamingStrategies.SNAKE_CASE)
          .visibility(PropertyAccessor.IS_GETTER, Visibility.NONE)
          .addMixIn(WireNamed.class, ByWireName.class)
          .addMixIn(Findings.class, NewFindings.class)
          .addMixIn(Finding.class, KnownParts.class)
          .addMixIn(TrackedFinding.class, UnwrappedFacts.class)
          .addMixIn(FindingFacts.class, KnownFacts.class)
          .addMixIn(RiskAcceptance.class, WithoutExpired.class)
          .addModule(
              new SimpleModule()
                  .addSerializer(new InMilliseconds())
                  .addSerializer(LocalDate.class, ToStringSerializer.instance)
                  .addSerializer(ZoneId.class, ToStringSerializer.instance))
          .build();

  private interface ByWireName {
    @JsonValue
    String wireName();
  }

  private interface NewFindings {
    @JsonProperty("new")
    List<Finding> fresh();
  }

  private interface KnownParts extends UnwrappedFacts {
    @JsonInclude(JsonInclude.Include.NON_NULL)
    String owner();

    @JsonInclude(JsonInclude.Include.NON_NULL)
    LocalDate due();
  }

  private interface UnwrappedFacts {
    @JsonUnwrapped
    FindingFacts facts();
  }

  /** What is not known of a finding is left out: a scan has thousands of them. */
  @JsonInclude(JsonInclude.Include.NON_NULL)
  private interface KnownFacts {}

  @JsonIgnoreProperties("expired")
  private interface WithoutExpired {}

  private static final class InMilliseconds extends ToStringSerializerBase {
    private static final long serialVersionUID = 1;

    InMilliseconds() {
      super(Instant.class);
    }

    @Override
    public String valueToString(Object time) {
      return ((Instant) time).truncatedTo(ChronoUnit.MILLIS).toString();
    }
  }

  private Responses() {}

  /** Writes a JSON response with that status. */
  public static void json(Context context, int status, Object body) {
    context.status(status).contentType(JSON).result(bytes(body));
  }

  /** Writes a response without content, status 204. */
  public static void noContent(Context context) {
    context.status(204);
  }

  static void problem(Context context, Problem problem) {
    problem.headers().forEach(context::header);
    context.status(problem.status()).contentType(PROBLEM).result(bytes(problem));
  }

  /** Returns the body as UTF-8, whichever content type is set (RFC 8259). */
  static byte[] bytes(Object body) {
    try {
      // Not written as bytes by Jackson, which refuses half a surrogate pair.
      return MAPPER.writeValueAsString(body).getBytes(StandardCharsets.UTF_8);
    } catch (JsonProcessingException failure) {
      throw new IllegalStateException("A response that cannot be written: " + body, failure);
    }
  }

  /** A response with its warnings, if there are any. */
  public record WithWarnings<T>(
      @JsonUnwrapped T body,
      @JsonInclude(JsonInclude.Include.NON_EMPTY) List<FieldError> warnings) {}

  /**
   * The answer to an event.
   *
   * @param status {@code accepted} or {@code duplicate}
   * @param unknownRecipients the usernames it named that have no account
   */
  public record AcceptedEvent(
      String id,
      String status,
      @JsonInclude(JsonInclude.Include.NON_EMPTY) Collection<String> unknownRecipients) {}

  /** Returns the answer to an event. */
  public static AcceptedEvent acceptedEvent(
      String id, boolean isDuplicate, Collection<String> unknownRecipients) {
    return new AcceptedEvent(id, isDuplicate ? "duplicate" : "accepted", unknownRecipients);
  }
}
