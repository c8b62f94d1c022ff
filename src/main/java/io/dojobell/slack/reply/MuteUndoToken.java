package io.dojobell.slack.reply;

import io.dojobell.model.DeliveryPreferences.Kind;
import io.dojobell.service.subscription.MuteService.PreviousMute;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * Mutes as they were before a change, as the value of the button that restores them: {@code mutes
 * PRODUCT:web-api:1764000000000 TYPE:scan_added:-}. It contains only the person's own mutes.
 */
public final class MuteUndoToken {
  private static final ButtonValue VALUE = new ButtonValue("mutes");
  private static final Pattern ENTRY = Pattern.compile("([A-Z]+):([^:\\s]*):(-|\\d{1,15})");

  private MuteUndoToken() {}

  /** Returns the value; empty if it is longer than a button can hold. */
  static Optional<String> encode(List<PreviousMute> before) {
    return VALUE.encode(before.stream().map(MuteUndoToken::encode));
  }

  private static String encode(PreviousMute before) {
    var until = before.until();
    return "%s:%s:%s"
        .formatted(
            before.kind(), before.subject(), until == null ? "-" : "" + until.toEpochMilli());
  }

  /** Reads the value; none for any other value of a button. */
  public static List<PreviousMute> decode(String value) {
    var read = new ArrayList<PreviousMute>();
    for (var word : VALUE.decode(value)) {
      var one = ENTRY.matcher(word);
      if (one.matches()) {
        Arrays.stream(Kind.values())
            .filter(kind -> kind.name().equals(one.group(1)))
            .map(kind -> new PreviousMute(kind, one.group(2), parseUntil(one.group(3))))
            .forEach(read::add);
      }
    }
    return read;
  }

  private static @org.jspecify.annotations.Nullable Instant parseUntil(String text) {
    return text.equals("-") ? null : Instant.ofEpochMilli(Long.parseLong(text));
  }
}
