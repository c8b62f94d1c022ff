package io.dojobell.slack.command;

import io.dojobell.message.Branding;
import io.dojobell.model.User;
import io.dojobell.service.inbox.InboxService;
import io.dojobell.slack.reply.AlertsReply;
import io.dojobell.slack.reply.Reply;
import java.util.function.Supplier;

/** Shows, reads and empties a person's inbox. */
public record InboxExecutor(InboxService inboxes, Supplier<Branding> branding) {
  Execution execution(Command.Alerts command) {
    return Execution.quick(context -> reply(context.user(), command.action()));
  }

  private Reply reply(User user, Command.Alerts.AlertsAction action) {
    return switch (action) {
      case SHOW -> page(user, false, Long.MAX_VALUE);
      case SHOW_UNREAD -> page(user, true, Long.MAX_VALUE);
      case READ -> AlertsReply.changed(inboxes.readAll(user.username()));
      case CLEAR -> AlertsReply.changed(inboxes.clear(user.username()));
    };
  }

  /** Returns the page of alerts before that id. */
  public Reply page(User user, boolean unreadOnly, long before) {
    return inboxes
        .page(user.username(), unreadOnly, before, AlertsReply.PAGE_SIZE)
        .map(page -> AlertsReply.page(page, unreadOnly, branding.get()))
        .orElseGet(() -> Reply.of("Inbox not found."));
  }
}
