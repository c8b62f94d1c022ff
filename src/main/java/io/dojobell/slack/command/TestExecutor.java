package io.dojobell.slack.command;

import io.dojobell.service.delivery.TestDelivery;
import io.dojobell.slack.reply.TestReply;

/** Sends a person test messages. */
public record TestExecutor(TestDelivery tests) {
  static final String HELP = "`/dojo test [slack|email|webhook|alert]` sends you a test";

  Execution execution(Command.Test command) {
    return Execution.slow(context -> TestReply.of(tests.send(context.user(), command.channel())));
  }
}
