package io.dojobell.intake;

import java.util.List;

/**
 * The result of accepting an event.
 *
 * @param id the id by which it can be read: the sender's own where possible, else one of ours
 * @param duplicate whether it had been accepted before; nothing was stored
 * @param unknownRecipients named recipients that are not accounts
 */
public record IntakeResult(String id, boolean duplicate, List<String> unknownRecipients) {
  public IntakeResult {
    unknownRecipients = List.copyOf(unknownRecipients);
  }
}
