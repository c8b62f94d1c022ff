package io.dojobell.channel.slack;

import io.dojobell.blockkit.BlockKit;
import io.dojobell.blockkit.Mrkdwn;
import io.dojobell.blockkit.SlackLimits;
import io.dojobell.message.FindingGroup;
import io.dojobell.message.MessageContent;
import io.dojobell.model.Finding;
import io.dojobell.model.TextSanitizer;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * The findings of a scan: new and reactivated ones by name, the worst first; closed and untouched
 * ones by their number, except where there are no others.
 *
 * @param link the page of all of them
 */
record FindingsText(MessageContent content, @Nullable String link) {
  private static final int MAX_NAMED = 5;
  private static final int MAX_NAME_LENGTH = 150;
  private static final int MAX_NAME_LINK_LENGTH = 350;
  private static final int MAX_HIGHLIGHTS_LENGTH = 80;

  /** The length of the count of a group, none of which is named. */
  private static final int COUNT_LENGTH = 200;

  /**
   * Returns a text for each group that is named, and one for the others.
   *
   * @param maxLength the longest that they may be together; findings that do not fit are counted
   */
  List<String> texts(int maxLength) {
    var texts = new ArrayList<String>();
    var left = maxLength - COUNT_LENGTH * content.findings().size();
    for (var group : content.findings()) {
      if (content.isNamed(group)) {
        var text = text(group, Math.min(SlackLimits.MAX_SECTION_LENGTH, COUNT_LENGTH + left));
        texts.add(text);
        left = Math.max(0, left - Math.max(0, BlockKit.length(text) - COUNT_LENGTH));
      }
    }
    var counted =
        content.findings().stream()
            .filter(group -> !content.isNamed(group))
            .map(FindingsText::heading)
            .collect(Collectors.joining(" · "));
    if (!counted.isEmpty()) {
      texts.add(counted);
    }
    return texts;
  }

  private static String heading(FindingGroup group) {
    return "*" + group.label() + ":* " + group.countsText();
  }

  private String text(FindingGroup group, int maxLength) {
    var heading = heading(group);
    var names = group.findings().stream().limit(MAX_NAMED).map(this::name).toList();
    for (var named = names.size(); named > 0; named--) {
      for (var page : link == null ? new String[] {null} : new String[] {link, null}) {
        var text = text(heading, names.subList(0, named), group.count() - named, page);
        if (BlockKit.length(text) <= maxLength) {
          return text;
        }
      }
    }
    return heading;
  }

  private static String text(String heading, List<String> names, int rest, @Nullable String page) {
    var lines = new ArrayList<String>();
    lines.add(heading);
    lines.addAll(names);
    if (rest > 0) {
      lines.add(Mrkdwn.link(page, 40, "and " + rest + " more"));
    }
    return String.join("\n", lines);
  }

  private String name(Finding finding) {
    var url = LineLink.of(finding.url(), MAX_NAME_LINK_LENGTH);
    var title = Mrkdwn.link(url, MAX_NAME_LENGTH, TextSanitizer.singleLine(finding.title()));
    return mark(finding) + " " + title + highlights(finding);
  }

  /** Returns as many as fit into the line, the first ones. */
  private String highlights(Finding finding) {
    var text = "";
    for (var part : content.highlights(finding)) {
      var longer = text + " · " + Mrkdwn.escape(MAX_HIGHLIGHTS_LENGTH, part);
      if (BlockKit.length(longer) > MAX_HIGHLIGHTS_LENGTH) {
        return text;
      }
      text = longer;
    }
    return text;
  }

  /** Returns the severity as colour and word. */
  private static String mark(Finding finding) {
    var severity = finding.severity();
    return severity == null ? "•" : Mrkdwn.severityEmoji(severity) + " " + severity.label();
  }
}
