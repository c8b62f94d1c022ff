package io.dojobell.model;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * The types of events: a row of every setting. A type not named here is {@link #OTHER}; the event
 * then keeps the name it came with.
 */
public enum EventType {
  PRODUCT_TYPE_ADDED("Product type added", EventGroup.PRODUCTS),
  PRODUCT_ADDED("Product added", EventGroup.PRODUCTS),
  ENGAGEMENT_ADDED("Engagement added", EventGroup.ENGAGEMENTS),
  TEST_ADDED("Test added", EventGroup.SCANS),
  SCAN_ADDED("Scan imported (findings created, updated or closed)", EventGroup.SCANS),
  SCAN_ADDED_EMPTY("Scan imported without changes", EventGroup.SCANS),
  JIRA_UPDATE("JIRA problems", EventGroup.MORE),
  UPCOMING_ENGAGEMENT("Upcoming engagement", EventGroup.ENGAGEMENTS),
  STALE_ENGAGEMENT("Stale engagement", EventGroup.ENGAGEMENTS),
  AUTO_CLOSE_ENGAGEMENT("Engagement closed automatically", EventGroup.ENGAGEMENTS),
  CLOSE_ENGAGEMENT("Engagement closed", EventGroup.ENGAGEMENTS),
  USER_MENTIONED("User mentioned", EventGroup.MENTIONS),
  CODE_REVIEW("Code review", EventGroup.MENTIONS),
  REVIEW_REQUESTED("Review requested", EventGroup.MENTIONS),
  REPORT_CREATED("Report finished", EventGroup.MORE),
  SLA_BREACH("SLA breach", EventGroup.SLAS),
  SLA_BREACH_COMBINED("SLA breaches of a product", EventGroup.SLAS),
  RISK_ACCEPTANCE_EXPIRATION("Risk acceptance expiration", EventGroup.SLAS),
  OTHER("Other", EventGroup.MORE);

  /** The groups of event types, for people who choose among them. */
  public enum EventGroup {
    SCANS("Scans and tests"),
    ENGAGEMENTS("Engagements"),
    SLAS("SLAs and risk"),
    MENTIONS("Mentions and reviews"),
    PRODUCTS("Products"),
    MORE("More");

    private final String label;

    EventGroup(String label) {
      this.label = label;
    }

    /** Returns the heading that people see. */
    public String label() {
      return label;
    }
  }

  private static final Map<String, EventType> ALIASES =
      Map.of("engagement_closed", CLOSE_ENGAGEMENT);

  /** Names that are routed as {@link #OTHER} and are valid all the same. */
  private static final Set<String> OTHER_NAMES =
      Set.of("jira_comment", "jira_config_added", "jira_config_edited", "jira_config_deleted");

  private static final Set<EventType> PERSONAL =
      Set.of(USER_MENTIONED, CODE_REVIEW, REVIEW_REQUESTED, REPORT_CREATED);

  private final String label;
  private final EventGroup group;

  EventType(String label, EventGroup group) {
    this.label = label;
    this.group = group;
  }

  /** Returns the name in settings, the API and commands: {@code scan_added}. */
  public String wireName() {
    return name().toLowerCase(Locale.ROOT);
  }

  /** Returns the name that people see. */
  public String label() {
    return label;
  }

  /** Returns the label without the part in brackets: the kind of a message. */
  public String shortLabel() {
    var bracket = label.indexOf(" (");
    return bracket < 0 ? label : label.substring(0, bracket);
  }

  /** Returns the group it is shown in. */
  public EventGroup group() {
    return group;
  }

  /** Returns whether it is for a person; all others are for the team. */
  public boolean isPersonal() {
    return PERSONAL.contains(this);
  }

  /** Returns the channels of a new setting's row. */
  public Set<Channel> defaultChannels() {
    return this == SCAN_ADDED_EMPTY ? Set.of() : Set.of(Channel.ALERT);
  }

  /** Returns the type of exactly that wire name; empty for any other text. */
  public static Optional<EventType> of(String wireName) {
    return Arrays.stream(values()).filter(type -> type.wireName().equals(wireName)).findFirst();
  }

  /**
   * Returns the type as which an event of that name is routed: aliases are known, all else is
   * {@link #OTHER}.
   */
  public static EventType routedAs(String name) {
    return of(name).or(() -> Optional.ofNullable(ALIASES.get(name))).orElse(OTHER);
  }

  /** Returns whether that is a valid name of a type, and not a misspelt one. */
  public static boolean isValidName(String name) {
    return of(name).isPresent() || ALIASES.containsKey(name) || OTHER_NAMES.contains(name);
  }

  /** Returns the names of all types. */
  public static List<String> wireNames() {
    return Arrays.stream(values()).map(EventType::wireName).toList();
  }
}
