package io.dojobell.channel.webhook;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.annotation.JsonUnwrapped;
import io.dojobell.channel.MessageBatch.PendingMessage;
import io.dojobell.message.Branding;
import io.dojobell.model.Channel;
import io.dojobell.model.Event;
import io.dojobell.model.EventItem;
import io.dojobell.model.Finding;
import io.dojobell.model.FindingFacts;
import io.dojobell.model.NamedRef;
import io.dojobell.model.Severity;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The payload of a webhook, as JSON; unknown values are {@code null}. Text stands as it came in:
 * JSON carries any text, and the receiver escapes it for wherever it shows it.
 *
 * @param type the event's type as its sender named it
 * @param details {@code full}, or {@code link}: then title is the type's label, and description,
 *     engagement, test, about, severity, findings and requested_by are left out
 */
record WebhookPayload(
    String type,
    String event,
    long delivery,
    @JsonUnwrapped ContentPart content,
    String reason,
    String details,
    @JsonUnwrapped SenderPart sender) {

  /** What the event says, of what, and when. */
  record ContentPart(
      @JsonUnwrapped TextPart text,
      @JsonUnwrapped SubjectPart subject,
      @JsonInclude(JsonInclude.Include.NON_NULL) @Nullable AboutPart about,
      @JsonUnwrapped ScanPart scan,
      @JsonUnwrapped TimePart times) {}

  record TextPart(String title, @Nullable String description, @Nullable String url) {}

  record SubjectPart(
      @Nullable ItemRef product,
      @JsonProperty("product_type") @Nullable ItemRef productType,
      @Nullable ItemRef engagement,
      @Nullable String test) {}

  /** The one thing that it is about; what is not known of it is left out. */
  @JsonInclude(JsonInclude.Include.NON_NULL)
  record AboutPart(
      String title, @Nullable String owner, @Nullable String due, @JsonUnwrapped FactsPart facts) {
    static @Nullable AboutPart of(@Nullable EventItem item) {
      return item == null
          ? null
          : new AboutPart(
              item.title(),
              item.owner(),
              item.day() == null ? null : item.day().toString(),
              FactsPart.of(item.facts()));
    }
  }

  /** What a scan found; all of it null where the organisation shows links only. */
  record ScanPart(
      @Nullable String severity,
      @Nullable FindingsPart findings,
      @JsonProperty("requested_by") @Nullable String requestedBy) {}

  record TimePart(
      @JsonProperty("occurred_at") @Nullable String occurredAt,
      @JsonProperty("received_at") String receivedAt) {
    static TimePart of(Event event) {
      var occurred = event.content().occurredAt();
      return new TimePart(
          occurred == null ? null : occurred.toString(), event.receivedAt().toString());
    }
  }

  /** The organisation that sends it. */
  record SenderPart(
      @JsonProperty("team_name") @Nullable String teamName, @Nullable String disclaimer) {
    static SenderPart of(Branding branding) {
      return new SenderPart(orNull(branding.teamName()), orNull(branding.disclaimer()));
    }

    private static @Nullable String orNull(String text) {
      return text.isEmpty() ? null : text;
    }
  }

  /** A thing by key and name. */
  record ItemRef(String key, String name, @Nullable String url) {
    static @Nullable ItemRef of(@Nullable NamedRef thing) {
      return thing == null ? null : new ItemRef(thing.key(), thing.name(), thing.url());
    }
  }

  /** Findings by what the scan did to them, as events carry them. */
  record FindingsPart(
      @JsonProperty("new") List<FindingPart> fresh,
      List<FindingPart> reactivated,
      List<FindingPart> mitigated,
      List<FindingPart> untouched) {
    static FindingsPart of(Event event) {
      var findings = event.content().findings();
      return new FindingsPart(
          FindingPart.of(findings.fresh()),
          FindingPart.of(findings.reactivated()),
          FindingPart.of(findings.mitigated()),
          FindingPart.of(findings.untouched()));
    }
  }

  /** One finding. */
  @JsonInclude(JsonInclude.Include.NON_NULL)
  record FindingPart(
      String title,
      @JsonInclude @Nullable String severity,
      @JsonInclude @Nullable String url,
      @JsonUnwrapped FactsPart facts,
      @Nullable String owner,
      @Nullable String due) {
    static List<FindingPart> of(List<Finding> findings) {
      return findings.stream().map(FindingPart::of).toList();
    }

    private static FindingPart of(Finding finding) {
      var due = finding.due();
      return new FindingPart(
          finding.title(),
          severityCode(finding.severity()),
          finding.url(),
          FactsPart.of(finding.facts()),
          finding.owner(),
          due == null ? null : due.toString());
    }
  }

  /** What is known of a finding's vulnerability; what is not known is left out. */
  @JsonInclude(JsonInclude.Include.NON_NULL)
  record FactsPart(
      @Nullable String id,
      @Nullable String component,
      @Nullable String version,
      @JsonProperty("fixed_in") @Nullable String fixedIn,
      @Nullable Double cvss,
      @Nullable Double epss,
      @Nullable Boolean kev,
      @Nullable Integer cwe,
      @Nullable String scanner) {
    static FactsPart of(FindingFacts facts) {
      return new FactsPart(
          facts.id(),
          facts.component(),
          facts.version(),
          facts.fixedIn(),
          facts.cvss(),
          facts.epss(),
          facts.kev(),
          facts.cwe(),
          facts.scanner());
    }
  }

  /** The payload of a ping. */
  record PingPayload(
      String type,
      String title,
      @JsonProperty("received_at") String receivedAt,
      @JsonUnwrapped SenderPart sender) {}

  static PingPayload ping(Branding branding, Instant now) {
    return new PingPayload(
        "ping", "Test of the connection to this webhook", now.toString(), SenderPart.of(branding));
  }

  static WebhookPayload of(PendingMessage message, Branding branding) {
    var event = message.event();
    var level = branding.details(Channel.WEBHOOK);
    var content =
        switch (level) {
          case FULL -> withDetails(event);
          case LINK -> linksOnly(event);
        };
    return new WebhookPayload(
        event.typeName(),
        event.id(),
        message.delivery().id(),
        content,
        message.delivery().reasonText(),
        level.wireName(),
        SenderPart.of(branding));
  }

  private static ContentPart withDetails(Event event) {
    var content = event.content();
    var subject = event.subject();
    return new ContentPart(
        new TextPart(content.title(), content.description(), content.url()),
        new SubjectPart(
            ItemRef.of(subject.product()),
            ItemRef.of(subject.productType()),
            ItemRef.of(subject.engagement()),
            subject.test()),
        AboutPart.of(content.item()),
        new ScanPart(
            severityCode(event.severity().orElse(null)),
            FindingsPart.of(event),
            content.requestedBy()),
        TimePart.of(event));
  }

  private static ContentPart linksOnly(Event event) {
    return new ContentPart(
        new TextPart(event.type().shortLabel(), null, event.content().url()),
        new SubjectPart(ItemRef.of(event.subject().product()), null, null, null),
        null,
        new ScanPart(null, null, null),
        TimePart.of(event));
  }

  private static @Nullable String severityCode(@Nullable Severity severity) {
    return severity == null ? null : severity.wireName();
  }
}
