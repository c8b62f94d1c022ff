package io.dojobell.slack.reply;

import io.dojobell.model.DeliveryPreferences.Kind;
import io.dojobell.service.subscription.DeliveryPreferencesService.PreviousMute;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * Mutes as they were before a change, as the value of the button that brings them back: {@code
 * mutes PRODUCT:web-api:1764000000000 TYPE:scan_added:-}. It holds nothing but the asker's own.
 */
public final class MutesCode {
  private static final ButtonCode CODE = new ButtonCode("mutes");
  private static final Pattern ONE = Pattern.compile("([A-Z]+):([^:\\s]*):(-|\\d{1,15})");

  private MutesCode() {}

  /** Empty where it would be more than a button can hold. */
  static Optional<String> write(List<PreviousMute> before) {
    return CODE.write(
        before.stream()
            .map(
                was ->
                    "%s:%s:%s"
                        .formatted(
                            was.kind(),
                            was.subject(),
                            was.until() == null ? "-" : "" + was.until().toEpochMilli())));
  }

  /** Reads it; nothing for anything else that a button may hold. */
  public static List<PreviousMute> read(String value) {
    var read = new ArrayList<PreviousMute>();
    for (var word : CODE.read(value)) {
      var one = ONE.matcher(word);
      if (one.matches()) {
        Arrays.stream(Kind.values())
            .filter(kind -> kind.name().equals(one.group(1)))
            .map(kind -> new PreviousMute(kind, one.group(2), until(one.group(3))))
            .forEach(read::add);
      }
    }
    return read;
  }

  private static @org.jspecify.annotations.Nullable Instant until(String text) {
    return text.equals("-") ? null : Instant.ofEpochMilli(Long.parseLong(text));
  }
}
