package io.dojobell.api;

import io.dojobell.intake.EventDraft;
import io.dojobell.service.FieldError;
import java.util.List;

/**
 * The events that a request brought.
 *
 * @param isArray whether the answer is a list, as the request was
 */
record PostedEvents(boolean isArray, List<Posted> events) {
  PostedEvents {
    events = List.copyOf(events);
  }

  /**
   * One event.
   *
   * @param warnings what of it was left out or looks wrong, for the answer
   */
  record Posted(EventDraft draft, List<FieldError> warnings) {}

  List<EventDraft> drafts() {
    return events.stream().map(Posted::draft).toList();
  }
}
