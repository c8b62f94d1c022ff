package io.dojobell.slack.command;

import io.dojobell.service.account.AccountLinking;
import io.dojobell.slack.reply.LinkReply;

/** Links a Slack user, who may have no account yet, to the account of another address. */
public record LinkExecutor(AccountLinking linking) {
  Execution requestCode(Command.Link command) {
    var email = command.email();
    return new Execution.ForMember(
        slackUser -> LinkReply.codeRequested(linking.requestCode(slackUser, email), email));
  }

  Execution redeemCode(Command.LinkCode command) {
    return new Execution.ForMember(
        slackUser -> LinkReply.finished(linking.redeemCode(slackUser, command.code())));
  }
}
