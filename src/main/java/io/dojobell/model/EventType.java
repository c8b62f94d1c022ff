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
public enum EventType implements WireNamed {
  PRODUCT_TYPE_ADDED("product_type_added", "Product type added", EventGroup.PRODUCTS),
  PRODUCT_ADDED("product_added", "Product added", EventGroup.PRODUCTS),
  ENGAGEMENT_ADDED("engagement_added", "Engagement added", EventGroup.ENGAGEMENTS),
  TEST_ADDED("test_added", "Test added", EventGroup.SCANS),
  SCAN_ADDED("scan_added", "Scan imported (findings created, updated or closed)", EventGroup.SCANS),
  SCAN_ADDED_EMPTY("scan_added_empty", "Scan imported without changes", EventGroup.SCANS),
  JIRA_UPDATE("jira_update", "JIRA problems", EventGroup.MORE),
  UPCOMING_ENGAGEMENT("upcoming_engagement", "Upcoming engagement", EventGroup.ENGAGEMENTS),
  STALE_ENGAGEMENT("stale_engagement", "Stale engagement", EventGroup.ENGAGEMENTS),
  AUTO_CLOSE_ENGAGEMENT(
      "auto_close_engagement", "Engagement closed automatically", EventGroup.ENGAGEMENTS),
  CLOSE_ENGAGEMENT("close_engagement", "Engagement closed", EventGroup.ENGAGEMENTS),
  USER_MENTIONED("user_mentioned", "User mentioned", EventGroup.MENTIONS),
  CODE_REVIEW("code_review", "Code review", EventGroup.MENTIONS),
  REVIEW_REQUESTED("review_requested", "Review requested", EventGroup.MENTIONS),
  REPORT_CREATED("report_created", "Report finished", EventGroup.MORE),
  SLA_BREACH("sla_breach", "SLA breach", EventGroup.SLAS),
  SLA_BREACH_COMBINED("sla_breach_combined", "SLA breaches of a product", EventGroup.SLAS),
  RISK_ACCEPTANCE_EXPIRATION(
      "risk_acceptance_expiration", "Risk acceptance expiration", EventGroup.SLAS),
  OTHER("other", "Other", EventGroup.MORE);

  /** The groups of event types, for people who choose among them. */
  public enum EventGroup implements WireNamed {
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

    /** Returns the name that is typed in commands. */
    @Override
    public String wireName() {
      return name().toLowerCase(Locale.ROOT);
    }

    /** Returns the group's types, in the order of all types. */
    public List<EventType> types() {
      return Arrays.stream(EventType.values()).filter(type -> type.group == this).toList();
    }
  }

  private static final Map<String, EventType> ALIASES =
      Map.of("engagement_closed", CLOSE_ENGAGEMENT);

  /** Names that are routed as {@link #OTHER} and are valid all the same. */
  private static final Set<String> OTHER_NAMES =
      Set.of("jira_comment", "jira_config_added", "jira_config_edited", "jira_config_deleted");

  private static final Set<EventType> PERSONAL =
      Set.of(USER_MENTIONED, CODE_REVIEW, REVIEW_REQUESTED, REPORT_CREATED);

  private final String wireName;
  private final String label;
  private final EventGroup group;

  EventType(String wireName, String label, EventGroup group) {
    this.wireName = wireName;
    this.label = label;
    this.group = group;
  }

  @Override
  public String wireName() {
    return wireName;
  }

  /** Returns the name that people see. */
  public String label() {
    return label;
  }

  /** Returns the label without the part in brackets: the kind of a message. */
  public String shortLabel() {
    return label.replaceFirst(" \\(.*", "");
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
