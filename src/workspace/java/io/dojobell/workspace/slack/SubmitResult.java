package io.dojobell.workspace.slack;

import java.util.Map;

/**
 * What came of a press on a modal's submit button.
 *
 * @param reply the app's answer
 * @param errors texts shown at inputs, by block_id; of the app, or Slack's own for what was left
 *     empty (then the app was not asked)
 */
public record SubmitResult(CommandReply reply, Map<String, String> errors) {
  /** Returns whether all was in order. */
  public boolean ok() {
    return reply.ok() && errors.isEmpty();
  }
}
