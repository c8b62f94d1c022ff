package io.dojobell.slack.command;

import io.dojobell.blockkit.Action.OpenModal;
import io.dojobell.slack.reply.Reply;
import java.util.function.Function;

/** A way to answer a command. */
public sealed interface Execution {
  /**
   * Answers anybody who may use Dojobell, also while Slack does not say who it is.
   *
   * @param work returns the reply to an admin, or to anybody else
   */
  record ForEverybody(Function<Boolean, Reply> work) implements Execution {}

  /**
   * Answers a member of the workspace, with an account or without; Slack is asked.
   *
   * @param work returns the reply to the Slack user of that id
   */
  record ForMember(Function<String, Reply> work) implements Execution {}

  /**
   * Answers a person with an account.
   *
   * @param mayTakeLong true if the work may take longer than Slack waits
   */
  record ForAccount(boolean mayTakeLong, Function<CommandContext, Reply> work)
      implements Execution {}

  /**
   * Opens a modal for a person with an account, or answers them if there is none to open.
   *
   * @param choose returns the modal, or the answer
   */
  record ShowModal(Function<CommandContext, ModalChoice> choose) implements Execution {
    /** Returns the reply with a button that opens the modal, where nothing typed can. */
    Reply button(CommandContext context) {
      return switch (choose.apply(context)) {
        case ModalChoice.Answer(var reply) -> reply;
        case ModalChoice.Form(var modal, var name, _) -> Reply.opening(name, modal);
      };
    }
  }

  /** What a command that opens a modal comes to. */
  sealed interface ModalChoice {
    /**
     * Opens the modal.
     *
     * @param name its name in a sentence
     * @param command the command that opens it, after {@code /dojo}
     */
    record Form(OpenModal modal, String name, String command) implements ModalChoice {}

    /** Opens nothing, and answers. */
    record Answer(Reply reply) implements ModalChoice {}
  }

  /** Returns an execution that needs the database only. */
  static Execution quick(Function<CommandContext, Reply> work) {
    return new ForAccount(false, work);
  }

  /** Returns an execution that may ask Slack or another service. */
  static Execution slow(Function<CommandContext, Reply> work) {
    return new ForAccount(true, work);
  }
}
