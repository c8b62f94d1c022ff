package io.dojobell.intake;

import java.util.List;

/**
 * What became of an event that was taken in.
 *
 * @param id the name to ask for it by: the sender's own where it can be, else one of ours
 * @param duplicate it had been taken in before; nothing was stored
 * @param unknownRecipients named recipients that are no account
 */
public record IntakeResult(String id, boolean duplicate, List<String> unknownRecipients) {
  public IntakeResult {
    unknownRecipients = List.copyOf(unknownRecipients);
  }
}
