package io.dojobell.intake;

import java.util.List;

/** The one door for events. */
public interface Intake {
  /**
   * Takes the events in, all or none. When it returns they and their deliveries are durable.
   *
   * @param sender whose ids the drafts' ids are
   * @return one for each draft, in their order
   * @throws io.dojobell.model.StoreUnavailable if nothing could be stored
   */
  List<IntakeResult> accept(EventSource sender, List<EventDraft> drafts);
}
