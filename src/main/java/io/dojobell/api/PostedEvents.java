package io.dojobell.api;

import io.dojobell.intake.EventDraft;
import io.dojobell.service.FieldError;
import java.util.List;

/**
 * The events of a request.
 *
 * @param isArray true if the request was an array: then the response is one as well
 */
record PostedEvents(boolean isArray, List<Posted> events) {
  PostedEvents {
    events = List.copyOf(events);
  }

  /**
   * One event.
   *
   * @param warnings fields that were left out or look wrong, for the response
   */
  record Posted(EventDraft draft, List<FieldError> warnings) {}

  List<EventDraft> drafts() {
    return events.stream().map(Posted::draft).toList();
  }
}
