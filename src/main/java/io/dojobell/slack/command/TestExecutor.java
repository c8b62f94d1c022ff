package io.dojobell.slack.command;

import io.dojobell.service.delivery.TestDelivery;
import io.dojobell.slack.reply.TestReply;

/** Sends a person test messages. */
public record TestExecutor(TestDelivery tests) {
  Execution execution(Command.Test command) {
    return Execution.slow(context -> TestReply.of(tests.send(context.user(), command.channel())));
  }
}
