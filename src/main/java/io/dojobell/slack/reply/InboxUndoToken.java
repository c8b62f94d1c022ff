package io.dojobell.slack.reply;

import io.dojobell.service.inbox.InboxService.InboxChange;
import java.time.Instant;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * A change of all alerts of the person's own inbox, as the value of the button that undoes it:
 * {@code inbox read 1764000000000}, {@code inbox cleared 1764000000000}. The number is the time of
 * the change in milliseconds.
 */
public final class InboxUndoToken {
  private static final Pattern VALUE = Pattern.compile("inbox (read|cleared) (\\d{1,15})");

  private InboxUndoToken() {}

  /** Returns the value of the button. */
  static String encode(InboxChange change) {
    var kind =
        switch (change) {
          case InboxChange.ReadAll _ -> "read";
          case InboxChange.Cleared _ -> "cleared";
        };
    return "inbox %s %d".formatted(kind, change.at().toEpochMilli());
  }

  /** Reads the value; empty for any other value of a button. */
  public static Optional<InboxChange> decode(String value) {
    var token = VALUE.matcher(value);
    if (!token.matches()) {
      return Optional.empty();
    }
    var at = Instant.ofEpochMilli(Long.parseLong(token.group(2)));
    return Optional.of(
        token.group(1).equals("read") ? new InboxChange.ReadAll(at) : new InboxChange.Cleared(at));
  }
}
