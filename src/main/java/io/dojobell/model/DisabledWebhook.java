package io.dojobell.model;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * An endpoint of DefectDojo's webhooks to Dojobell that DefectDojo has disabled.
 *
 * @param id its id in DefectDojo
 * @param note the reason that DefectDojo states; empty: it states none
 * @param since when it was disabled; null: DefectDojo does not state it
 */
public record DisabledWebhook(long id, String name, String note, @Nullable Instant since) {

  /** The fix, in words: only saving the endpoint makes DefectDojo send to it again. */
  public static final String FIX =
      "Fix the cause, then open it in DefectDojo under Configuration, Notification Webhooks, and"
          + " save it: that sends a ping and enables it again. DefectDojo does not send what it"
          + " could not send meanwhile; the sync announces the imports.";
}
