package io.dojobell.slack.reply;

import com.slack.api.model.block.element.ButtonElement;
import io.dojobell.blockkit.Action.ReplyAction;
import io.dojobell.blockkit.BlockKit;
import io.dojobell.blockkit.Mrkdwn;
import io.dojobell.message.Branding;
import io.dojobell.message.MessageContent;
import io.dojobell.model.Alert;
import io.dojobell.model.Channel;
import io.dojobell.service.inbox.InboxService;
import java.util.ArrayList;
import java.util.stream.Collectors;

/** An inbox, page by page. */
public final class AlertsReply {
  /** The number of alerts on a page. */
  public static final int PAGE_SIZE = 5;

  private static final int MAX_TITLE_LENGTH = 300;

  private AlertsReply() {}

  /** Returns a page of a person's inbox. */
  public static Reply page(InboxService.InboxPage page, boolean unreadOnly, Branding branding) {
    if (page.alerts().isEmpty()) {
      return Reply.of(unreadOnly ? "No unread alerts. :tada:" : "Your inbox is empty.");
    }
    var state = page.unread() == 0 ? "all read" : page.unread() + " unread";
    var draft = new Reply.Builder().paragraph("*Your alerts*, " + state);
    page.alerts().forEach(alert -> draft.paragraph(alertLine(alert, branding)));
    var buttons = new ArrayList<ButtonElement>();
    if (page.next() != null) {
      buttons.add(BlockKit.button("Older", new ReplyAction.OlderAlerts(page.next(), unreadOnly)));
    }
    if (page.unread() > 0) {
      buttons.add(Reply.commandButton("Mark all read", "alerts read"));
    }
    return draft.buttons(buttons).build();
  }

  private static String alertLine(Alert alert, Branding branding) {
    var content = MessageContent.of(alert.event(), branding.details(Channel.ALERT));
    var mark = Mrkdwn.severityEmoji(content.severity());
    var product = content.productName().map(name -> " · " + Mrkdwn.escape(100, name)).orElse("");
    return "%s%s*%s*\n%s%s%s · %s"
        .formatted(
            alert.read() ? "" : ":new: ",
            mark.isEmpty() ? "" : mark + " ",
            Mrkdwn.link(content.link(), MAX_TITLE_LENGTH, content.title()),
            Mrkdwn.escape(100, content.kind()),
            product,
            highlights(content),
            Mrkdwn.time(content.occurredAt()));
  }

  /** Returns the first highlights, how late it is and its owner, each after a dot. */
  private static String highlights(MessageContent content) {
    return content.highlights().stream()
        .limit(2)
        .map(one -> " · " + Mrkdwn.escape(100, one))
        .collect(Collectors.joining());
  }

  /** Returns the reply after all alerts were marked as read. */
  public static Reply markedRead(int count) {
    return Reply.of(
        count == 0
            ? "No change: all your alerts are read."
            : ":white_check_mark: %s marked read. `/dojo alerts` still shows them."
                .formatted(countAlerts(count)));
  }

  /** Returns the reply after the inbox was emptied. */
  public static Reply cleared(int count) {
    return Reply.of(
        count == 0
            ? "No change: your inbox is empty."
            : ":white_check_mark: %s removed from your inbox. This can't be undone. The events themselves are kept."
                .formatted(countAlerts(count)));
  }

  private static String countAlerts(int count) {
    return count == 1 ? "1 alert" : count + " alerts";
  }
}
