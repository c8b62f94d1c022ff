package io.dojobell.slack.home;

import io.dojobell.blockkit.Mrkdwn;
import io.dojobell.model.Destination;
import io.dojobell.model.TextSanitizer;
import io.dojobell.slack.reply.DestinationText;
import java.util.regex.Pattern;

/** Shows a recorded change with its destinations as other lists show them. */
final class AuditText {
  private static final int MAX_LENGTH = 1_000;

  /** The text form of a destination, as changes are recorded with: {@code slack:C0123}. */
  private static final Pattern DESTINATION =
      Pattern.compile("\\b(?:slack|mailto|teams|webhook|alert):[^\\s:;,()]+");

  private AuditText() {}

  /** Returns the description in Slack's mrkdwn, on one line; a long one is cut, as it stands. */
  static String of(String description) {
    var line = TextSanitizer.singleLine(description);
    var shown = withDestinations(line);
    return shown.length() <= MAX_LENGTH ? shown : Mrkdwn.escape(MAX_LENGTH, line);
  }

  private static String withDestinations(String line) {
    var destinations = DESTINATION.matcher(line);
    var shown = new StringBuilder();
    var end = 0;
    while (destinations.find()) {
      shown
          .append(Mrkdwn.escape(line.substring(end, destinations.start())))
          .append(destination(destinations.group()));
      end = destinations.end();
    }
    return shown.append(Mrkdwn.escape(line.substring(end))).toString();
  }

  private static String destination(String text) {
    try {
      return DestinationText.of(Destination.parse(text));
    } catch (IllegalArgumentException _) {
      return Mrkdwn.escape(text);
    }
  }
}
