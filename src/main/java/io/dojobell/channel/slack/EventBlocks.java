package io.dojobell.channel.slack;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.dojobell.channel.Parcel.Letter;
import io.dojobell.channel.summary.WebLink;
import io.dojobell.message.Brief;
import io.dojobell.message.Fact;
import io.dojobell.message.FindingGroup;
import io.dojobell.message.SlackText;
import io.dojobell.model.EventType;
import io.dojobell.model.Finding;
import io.dojobell.model.Key;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** The blocks of one event: what it is, what is known, what it found, and where to look. */
final class EventBlocks {
  private static final int TITLE = 600;
  private static final int TEXT = 1_200;
  private static final int FINDINGS_NAMED = 5;
  private static final int FINDING_TITLE = 150;
  private static final int LINK = 1_500;

  private final Brief brief;
  private final Letter letter;
  private final @Nullable String link;
  private final ArrayNode blocks = Blocks.list();

  private EventBlocks(Brief brief, Letter letter) {
    this.brief = brief;
    this.letter = letter;
    this.link = WebLink.of(brief.link()).orElse(null);
  }

  /** The blocks of the letter's event, told as the brief says. */
  static ArrayNode of(Brief brief, Letter letter) {
    return new EventBlocks(brief, letter).render();
  }

  private ArrayNode render() {
    blocks.add(Blocks.context(kind()));
    blocks.add(Blocks.section("*" + SlackText.link(shortLink(), TITLE, brief.title()) + "*"));
    // An SLA's or engagement's dates, a review's question: the text is the news. A scan's news is
    // what it found.
    if (brief.findings().isEmpty()) {
      text();
      facts();
    } else {
      brief.findings().forEach(this::findings);
      facts();
      text();
    }
    if (!letter.event().isNotice()) {
      blocks.add(Blocks.actions(buttons()));
    }
    return blocks;
  }

  /** In a channel the menu is an admin's; a person mutes and sets for themselves. */
  private List<ObjectNode> buttons() {
    var buttons = new ArrayList<ObjectNode>();
    if (link != null && link.length() <= Blocks.BUTTON_URL) {
      buttons.add(Blocks.open(label(), link));
    }
    var personal = letter.delivery().username() != null;
    buttons.add(Blocks.menu("mute", "Mute", mutes()));
    var id = Long.toString(letter.delivery().id());
    buttons.add(Blocks.button(personal ? "Why me?" : "Why?", "why", id));
    if (personal) {
      buttons.add(Blocks.button("Settings", "settings", "open"));
    }
    return buttons;
  }

  /** What a choice does is the command that would do the same. */
  private Map<String, String> mutes() {
    var mutes = new LinkedHashMap<String, String>();
    var product = letter.event().subject().product();
    for (var span : List.of("1 hour", "1 day", "1 week")) {
      if (product != null && Key.isValid(product.key())) {
        mutes.put("This product for " + span, "mute \"" + product.key() + "\" for " + span);
      }
    }
    for (var span : List.of("1 hour", "1 day", "1 week")) {
      mutes.put("This kind for " + span, "mute " + brief.type().word() + " for " + span);
    }
    return mutes;
  }

  private String kind() {
    var severity = brief.severity();
    var kind = icon() + " " + SlackText.escape(200, brief.kind());
    return severity == null
        ? kind
        : kind + "  ·  " + SlackText.mark(severity) + " *" + severity.label() + "*";
  }

  private String icon() {
    return switch (brief.type()) {
      case PRODUCT_TYPE_ADDED, PRODUCT_ADDED -> ":package:";
      case ENGAGEMENT_ADDED, UPCOMING_ENGAGEMENT -> ":calendar:";
      case STALE_ENGAGEMENT -> ":hourglass:";
      case AUTO_CLOSE_ENGAGEMENT, CLOSE_ENGAGEMENT -> ":lock:";
      case TEST_ADDED -> ":test_tube:";
      case SCAN_ADDED, SCAN_ADDED_EMPTY -> ":mag:";
      case JIRA_UPDATE -> ":warning:";
      case USER_MENTIONED -> ":speech_balloon:";
      case CODE_REVIEW, REVIEW_REQUESTED -> ":eyes:";
      case REPORT_CREATED -> ":page_facing_up:";
      case SLA_BREACH, SLA_BREACH_COMBINED -> ":alarm_clock:";
      case RISK_ACCEPTANCE_EXPIRATION -> ":scales:";
      case OTHER -> ":bell:";
    };
  }

  private String label() {
    return switch (brief.type()) {
      case REPORT_CREATED -> "Open report";
      case REVIEW_REQUESTED, CODE_REVIEW -> "Open review";
      default -> "Open";
    };
  }

  private void text() {
    if (brief.text().isEmpty()) {
      return;
    }
    var text = SlackText.escape(TEXT, brief.text());
    // What a machine said is shown as it said it; a fence within would end ours.
    blocks.add(
        Blocks.section(
            brief.type() == EventType.JIRA_UPDATE
                ? "```\n" + text.replace("```", "'''") + "\n```"
                : text));
  }

  private void facts() {
    var fields = new ArrayList<String>();
    for (var fact : brief.facts()) {
      fields.add("*" + fact.label() + "*\n" + value(fact));
    }
    if (brief.happened() != null) {
      fields.add("*When*\n" + SlackText.time(brief.happened()));
    }
    if (!fields.isEmpty()) {
      blocks.add(Blocks.fields(fields));
    }
  }

  private static String value(Fact fact) {
    return SlackText.link(usable(fact.url(), 1_200), 300, fact.value());
  }

  private void findings(FindingGroup group) {
    var lines = new ArrayList<String>();
    lines.add("*" + group.label() + ":* " + group.counts());
    // What did not change is counted; what did is named.
    if (!group.label().equals("Untouched")) {
      group.findings().stream().limit(FINDINGS_NAMED).map(EventBlocks::finding).forEach(lines::add);
      var rest = group.count() - FINDINGS_NAMED;
      if (rest > 0) {
        lines.add("    " + SlackText.link(shortLink(), 40, "and " + rest + " more"));
      }
    }
    var text = lines.stream().collect(Collectors.joining("\n"));
    blocks.add(Blocks.section(text));
  }

  private static String finding(Finding finding) {
    var mark = finding.severity() == null ? "•" : SlackText.mark(finding.severity());
    var title = io.dojobell.message.Lines.one(finding.title());
    return mark + " " + SlackText.link(usable(finding.url(), 350), FINDING_TITLE, title);
  }

  private @Nullable String shortLink() {
    return usable(link, LINK);
  }

  /** A link that is too long for its line is left to the button. */
  private static @Nullable String usable(@Nullable String url, int most) {
    return WebLink.of(url).filter(web -> SlackText.url(web).length() <= most).orElse(null);
  }
}
