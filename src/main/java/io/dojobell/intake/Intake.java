package io.dojobell.intake;

import java.util.List;

/** Accepts events; the only way in for them. */
public interface Intake {
  /**
   * Stores the events, all or none. When it returns they and their deliveries are durable.
   *
   * @param sender the source of the drafts' ids
   * @return one for each draft, in their order
   * @throws io.dojobell.model.StoreUnavailable if nothing could be stored
   */
  List<IntakeResult> accept(EventSource sender, List<EventDraft> drafts);
}
