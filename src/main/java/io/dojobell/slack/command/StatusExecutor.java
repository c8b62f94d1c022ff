package io.dojobell.slack.command;

import io.dojobell.service.status.SystemStatus;
import io.dojobell.slack.reply.StatusReply;

/** Shows the status of Dojobell. */
public record StatusExecutor(SystemStatus status) {
  Execution execution() {
    return Execution.quick(context -> StatusReply.of(status.report(), context.user().admin()));
  }
}
