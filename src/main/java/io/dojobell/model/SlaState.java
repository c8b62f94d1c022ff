package io.dojobell.model;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.Optional;

/** The states of a due date; titles of SLA events begin with their label. */
public enum SlaState implements WireNamed {
  DUE_SOON("due_soon", "SLA due soon"),
  DUE_TODAY("due_today", "SLA due today"),
  BREACHED("breached", "SLA breached");

  private final String wireName;
  private final String label;

  SlaState(String wireName, String label) {
    this.wireName = wireName;
    this.label = label;
  }

  /** Returns the state on {@code today} of what is due on {@code due}. */
  public static SlaState on(LocalDate today, LocalDate due) {
    if (due.isBefore(today)) {
      return BREACHED;
    }
    return due.equals(today) ? DUE_TODAY : DUE_SOON;
  }

  /** Returns the state that a title made by {@link #titled} begins with. */
  public static Optional<SlaState> ofTitle(String title) {
    return Arrays.stream(values())
        .filter(state -> title.regionMatches(true, 0, state.prefix(), 0, state.prefix().length()))
        .findFirst();
  }

  /** Returns the label that people read: {@code SLA due soon}. */
  public String label() {
    return label;
  }

  @Override
  public String wireName() {
    return wireName;
  }

  /** Returns the title that says the state, too: {@code SLA due soon: SQL injection …}. */
  public String titled(String title) {
    return prefix() + title;
  }

  private String prefix() {
    return label + ": ";
  }
}
