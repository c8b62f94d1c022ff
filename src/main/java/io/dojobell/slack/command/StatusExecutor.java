package io.dojobell.slack.command;

import io.dojobell.service.status.SystemStatus;
import io.dojobell.slack.reply.StatusReply;

/** Shows the status of Dojobell. */
public record StatusExecutor(SystemStatus status) {
  static final String HELP = "`/dojo status` tells how Dojobell fares";

  Execution execution() {
    return Execution.quick(context -> StatusReply.of(status.report(), context.user().admin()));
  }
}
