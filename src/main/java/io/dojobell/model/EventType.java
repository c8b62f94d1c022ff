package io.dojobell.model;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * What can happen: a row of every setting. A type not named here is {@link #OTHER}; the event then
 * keeps the name it came with.
 */
public enum EventType {
  PRODUCT_TYPE_ADDED("Product type added", Theme.PRODUCTS),
  PRODUCT_ADDED("Product added", Theme.PRODUCTS),
  ENGAGEMENT_ADDED("Engagement added", Theme.ENGAGEMENTS),
  TEST_ADDED("Test added", Theme.SCANS),
  SCAN_ADDED("Scan imported (findings created, updated or closed)", Theme.SCANS),
  SCAN_ADDED_EMPTY("Scan imported without changes", Theme.SCANS),
  JIRA_UPDATE("JIRA problems", Theme.MORE),
  UPCOMING_ENGAGEMENT("Upcoming engagement", Theme.ENGAGEMENTS),
  STALE_ENGAGEMENT("Stale engagement", Theme.ENGAGEMENTS),
  AUTO_CLOSE_ENGAGEMENT("Engagement closed automatically", Theme.ENGAGEMENTS),
  CLOSE_ENGAGEMENT("Engagement closed", Theme.ENGAGEMENTS),
  USER_MENTIONED("User mentioned", Theme.MENTIONS),
  CODE_REVIEW("Code review", Theme.MENTIONS),
  REVIEW_REQUESTED("Review requested", Theme.MENTIONS),
  REPORT_CREATED("Report finished", Theme.MORE),
  SLA_BREACH("SLA breach", Theme.SLAS),
  SLA_BREACH_COMBINED("SLA breaches of a product", Theme.SLAS),
  RISK_ACCEPTANCE_EXPIRATION("Risk acceptance expiration", Theme.SLAS),
  OTHER("Other", Theme.MORE);

  /** What event types are grouped by where people choose among them. */
  public enum Theme {
    SCANS("Scans and tests"),
    ENGAGEMENTS("Engagements"),
    SLAS("SLAs and risk"),
    MENTIONS("Mentions and reviews"),
    PRODUCTS("Products"),
    MORE("More");

    private final String label;

    Theme(String label) {
      this.label = label;
    }

    /** The heading people see. */
    public String label() {
      return label;
    }
  }

  private static final Map<String, EventType> ALSO = Map.of("engagement_closed", CLOSE_ENGAGEMENT);

  /** Names that are routed as {@link #OTHER} and are right all the same. */
  private static final Set<String> KNOWN_OTHERS =
      Set.of("jira_comment", "jira_config_added", "jira_config_edited", "jira_config_deleted");

  private static final Set<EventType> FOR_A_PERSON =
      Set.of(USER_MENTIONED, CODE_REVIEW, REVIEW_REQUESTED, REPORT_CREATED);

  private final String label;
  private final Theme theme;

  EventType(String label, Theme theme) {
    this.label = label;
    this.theme = theme;
  }

  /** The name in settings, the API and commands: {@code scan_added}. */
  public String word() {
    return name().toLowerCase(Locale.ROOT);
  }

  /** The name people see. */
  public String label() {
    return label;
  }

  /** The label without what stands in brackets: the kind of a message. */
  public String shortLabel() {
    var bracket = label.indexOf(" (");
    return bracket < 0 ? label : label.substring(0, bracket);
  }

  public Theme theme() {
    return theme;
  }

  /** Whether it is for a person; all others are for the team. */
  public boolean forPerson() {
    return FOR_A_PERSON.contains(this);
  }

  /** The channels of a new setting's row. */
  public Set<Channel> defaultChannels() {
    return this == SCAN_ADDED_EMPTY ? Set.of() : Set.of(Channel.ALERT);
  }

  /** The type of exactly that word, as settings name it; empty for any other text. */
  public static Optional<EventType> named(String word) {
    return Arrays.stream(values()).filter(type -> type.word().equals(word)).findFirst();
  }

  /** The type an event of that name is routed as: aliases are known, all else is {@link #OTHER}. */
  public static EventType routing(String name) {
    return named(name).or(() -> Optional.ofNullable(ALSO.get(name))).orElse(OTHER);
  }

  /** Returns whether an event of that name is what its sender meant: no misspelt one. */
  public static boolean isKnown(String name) {
    return named(name).isPresent() || ALSO.containsKey(name) || KNOWN_OTHERS.contains(name);
  }

  /** Returns the names of all types. */
  public static List<String> known() {
    return Arrays.stream(values()).map(EventType::word).toList();
  }
}
