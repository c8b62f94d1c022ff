package io.dojobell.slack.reply;

import com.slack.api.model.block.element.ButtonElement;
import io.dojobell.blockkit.Action.ReplyAction;
import io.dojobell.blockkit.BlockKit;
import io.dojobell.blockkit.Mrkdwn;
import io.dojobell.message.Branding;
import io.dojobell.message.MessageContent;
import io.dojobell.model.Alert;
import io.dojobell.model.Channel;
import io.dojobell.model.EnglishText;
import io.dojobell.service.inbox.InboxService;
import io.dojobell.service.inbox.InboxService.ChangedInbox;
import io.dojobell.service.inbox.InboxService.InboxChange;
import java.util.ArrayList;
import java.util.List;
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
    var mark = Mrkdwn.severityMark(content.severity());
    var product = content.productName().map(name -> " · " + Mrkdwn.escape(100, name)).orElse("");
    return "%s%s*%s*\n%s%s%s · %s"
        .formatted(
            alert.read() ? "" : ":new: ",
            mark,
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

  /** Returns the reply after a change of all alerts, with a button that undoes it. */
  public static Reply changed(ChangedInbox changed) {
    if (changed.count() == 0) {
      return Reply.of(
          switch (changed.change()) {
            case InboxChange.ReadAll _ -> "No change: all your alerts are read.";
            case InboxChange.Cleared _ -> "No change: your inbox is empty.";
          });
    }
    var text =
        switch (changed.change()) {
          case InboxChange.ReadAll _ ->
              ":white_check_mark: %s marked read. `/dojo alerts` still shows them.";
          case InboxChange.Cleared _ ->
              ":white_check_mark: %s removed from your inbox. *Undo* restores them, for a day.";
        };
    var undo = new ReplyAction.Undo(InboxUndoToken.encode(changed.change()));
    return new Reply.Builder()
        .paragraph(text.formatted(EnglishText.count(changed.count(), "alert")))
        .buttons(List.of(BlockKit.button("Undo", undo)))
        .build();
  }
}
