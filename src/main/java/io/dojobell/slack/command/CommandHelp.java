package io.dojobell.slack.command;

import java.util.List;

/** The help on all commands, from the executors that they are described beside. */
public final class CommandHelp {
  /** A line for each command or form of one. */
  public static final String TEXT =
      String.join(
          "\n",
          List.of(
              SubscriptionExecutor.HELP,
              InboxExecutor.HELP,
              MuteExecutor.HELP,
              ScheduleExecutor.HELP,
              ExplanationExecutor.HELP,
              ProductsExecutor.HELP,
              TestExecutor.HELP,
              StatusExecutor.HELP,
              LinkExecutor.HELP,
              ChannelRoutesExecutor.HELP));

  private CommandHelp() {}
}
