package io.dojobell.intake;

import io.dojobell.model.Event.Content;
import io.dojobell.model.Event.EventRecipients;
import io.dojobell.model.Finding;
import io.dojobell.model.Findings;
import io.dojobell.model.Reference;
import io.dojobell.model.Severity;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** An event as a sender would send it: {@code event("scan_added").product("web-api").draft()}. */
public final class EventBuilder {
  private final String type;
  private String title = "Something happened";
  private String description = "";
  private @Nullable String url;
  private @Nullable Severity severity;
  private Findings findings = Findings.NONE;
  private @Nullable String requestedBy;
  private @Nullable Reference product;
  private @Nullable Reference productType;
  private @Nullable Reference engagement;
  private @Nullable List<String> recipients;
  private boolean noUsers;
  private boolean alertOnly;
  private @Nullable String sentId;

  private EventBuilder(String type) {
    this.type = type;
  }

  public static EventBuilder event(String type) {
    return new EventBuilder(type);
  }

  public EventBuilder title(String value) {
    title = value;
    return this;
  }

  public EventBuilder description(String value) {
    description = value;
    return this;
  }

  public EventBuilder url(String value) {
    url = value;
    return this;
  }

  public EventBuilder severity(Severity value) {
    severity = value;
    return this;
  }

  /** One new finding of each severity. */
  public EventBuilder newFindings(Severity... severities) {
    findings =
        new Findings(
            List.of(severities).stream()
                .map(worst -> new Finding(worst.label() + " finding", worst, null))
                .toList(),
            List.of(),
            List.of(),
            List.of());
    return this;
  }

  /** Untouched and closed findings, which say nothing of how bad the event is. */
  public EventBuilder oldFindings(Severity old) {
    var list = List.of(new Finding("Old finding", old, null));
    findings = new Findings(List.of(), List.of(), list, list);
    return this;
  }

  public EventBuilder requestedBy(String value) {
    requestedBy = value;
    return this;
  }

  public EventBuilder product(String keyOrName) {
    product = new Reference.KeyOrName(keyOrName);
    return this;
  }

  public EventBuilder productType(String keyOrName) {
    productType = new Reference.KeyOrName(keyOrName);
    return this;
  }

  public EventBuilder engagement(String keyOrName) {
    engagement = new Reference.KeyOrName(keyOrName);
    return this;
  }

  public EventBuilder recipients(String... usernames) {
    recipients = List.of(usernames);
    return this;
  }

  public EventBuilder noUsers() {
    noUsers = true;
    return this;
  }

  public EventBuilder alertOnly() {
    alertOnly = true;
    return this;
  }

  public EventBuilder id(String value) {
    sentId = value;
    return this;
  }

  public EventDraft draft() {
    return new EventDraft(
        type,
        new Content(title, description, url, severity, findings, requestedBy, null),
        productType,
        product,
        engagement,
        null,
        new EventRecipients(recipients, noUsers, alertOnly),
        sentId);
  }
}
