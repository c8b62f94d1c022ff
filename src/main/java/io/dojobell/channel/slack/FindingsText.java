package io.dojobell.channel.slack;

import io.dojobell.blockkit.BlockKit;
import io.dojobell.blockkit.Mrkdwn;
import io.dojobell.channel.summary.WebLink;
import io.dojobell.message.FindingGroup;
import io.dojobell.model.Finding;
import io.dojobell.model.TextSanitizer;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** A group of an event's findings: how many there are, and the names of the first. */
final class FindingsText {
  private static final int MAX_NAMED = 5;
  private static final int MAX_NAME_LENGTH = 150;
  private static final int MAX_NAME_LINK_LENGTH = 350;

  private FindingsText() {}

  /**
   * Returns the group as text.
   *
   * @param link the page of all of them
   * @param maxLength the longest that it may be; findings that do not fit are counted
   */
  static String text(FindingGroup group, @Nullable String link, int maxLength) {
    var heading = "*" + group.label() + ":* " + group.countsText();
    // Findings that did not change are counted; the others are named.
    if (group.label().equals("Untouched")) {
      return heading;
    }
    var names = group.findings().stream().limit(MAX_NAMED).map(FindingsText::name).toList();
    for (var named = names.size(); named > 0; named--) {
      var text = text(heading, names.subList(0, named), group.count() - named, link);
      if (BlockKit.length(text) <= maxLength) {
        return text;
      }
      text = text(heading, names.subList(0, named), group.count() - named, null);
      if (BlockKit.length(text) <= maxLength) {
        return text;
      }
    }
    return heading;
  }

  private static String text(String heading, List<String> names, int rest, @Nullable String link) {
    var lines = new ArrayList<String>();
    lines.add(heading);
    lines.addAll(names);
    if (rest > 0) {
      lines.add("    " + Mrkdwn.link(link, 40, "and " + rest + " more"));
    }
    return String.join("\n", lines);
  }

  private static String name(Finding finding) {
    var mark = finding.severity() == null ? "•" : Mrkdwn.severityEmoji(finding.severity());
    var link =
        WebLink.parse(finding.url())
            .filter(web -> BlockKit.length(Mrkdwn.url(web)) <= MAX_NAME_LINK_LENGTH)
            .orElse(null);
    return mark
        + " "
        + Mrkdwn.link(link, MAX_NAME_LENGTH, TextSanitizer.singleLine(finding.title()));
  }
}
