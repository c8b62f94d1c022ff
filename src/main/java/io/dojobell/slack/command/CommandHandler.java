package io.dojobell.slack.command;

import com.slack.api.app_backend.slash_commands.response.SlashCommandResponse;
import com.slack.api.bolt.App;
import com.slack.api.bolt.context.builtin.SlashCommandContext;
import com.slack.api.bolt.handler.builtin.SlashCommandHandler;
import com.slack.api.bolt.request.builtin.SlashCommandRequest;
import com.slack.api.bolt.response.Response;
import io.dojobell.blockkit.Action.OpenModal;
import io.dojobell.model.User;
import io.dojobell.slack.bolt.BackgroundTasks;
import io.dojobell.slack.bolt.BoltHandler;
import io.dojobell.slack.modal.ModalHandler;
import io.dojobell.slack.reply.HelpReply;
import io.dojobell.slack.reply.Reply;
import io.dojobell.slack.reply.ReplyGuard;
import java.time.Duration;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.function.Function;
import java.util.function.Supplier;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Handles {@code /dojo}: replies at once if only the database is needed, else answers with nothing
 * at once and replies later. It never waits for Slack's Web API within the 3 s that Slack gives.
 */
public final class CommandHandler implements BoltHandler, SlashCommandHandler {
  private static final Logger LOG = LoggerFactory.getLogger(CommandHandler.class);
  private static final String EPHEMERAL = "ephemeral";

  /** The longest time for an immediate reply: Slack waits 3 s. */
  private static final Duration IMMEDIATE_REPLY_TIMEOUT = Duration.ofSeconds(1);

  private final CommandReplies replies;
  private final CommandExecutors executors;
  private final ModalHandler modals;
  private final BackgroundTasks backgroundTasks;

  public CommandHandler(
      CommandReplies replies,
      CommandExecutors executors,
      ModalHandler modals,
      BackgroundTasks afterwards) {
    this.modals = modals;
    this.replies = replies;
    this.executors = executors;
    this.backgroundTasks = afterwards;
  }

  @Override
  public void addTo(App app) {
    app.command(ANY, this);
  }

  @Override
  public Response apply(SlashCommandRequest request, SlashCommandContext context) {
    var payload = request.getPayload();
    var text = payload.getText() == null ? "" : payload.getText();
    var invocation =
        new Invocation(
            new CommandSource(payload.getUserId(), payload.getTeamId(), payload.getChannelId()),
            payload.getTriggerId());
    return switch (CommandParser.parse(text)) {
      case ParseResult.Unrecognised unrecognised ->
          context.ack(toResponse(HelpReply.unrecognised(unrecognised)));
      case ParseResult.Recognised(var command) ->
          execute(executors.execution(command), invocation, context);
    };
  }

  private Response execute(
      Execution execution, Invocation invocation, SlashCommandContext context) {
    return switch (execution) {
      case Execution.Immediate(var reply) -> context.ack(toResponse(reply));
      case Execution.ForMember(var work) ->
          replyLater(context, () -> replies.toMember(invocation.source(), work));
      case Execution.ShowModal modal -> replyLater(context, () -> openModal(invocation, modal));
      case Execution.ForAccount(var mayTakeLong, var work) ->
          mayTakeLong
              ? replyLater(context, () -> replies.toAccount(invocation.source(), work))
              : replyWithinTimeout(context, work, invocation.source());
    };
  }

  /**
   * A typed command.
   *
   * @param trigger opens a modal, within 3 s
   */
  private record Invocation(CommandSource source, String trigger) {}

  /** Sends the reply after Slack has been answered. */
  private Response replyLater(SlashCommandContext context, Supplier<Reply> work) {
    backgroundTasks.submit(
        () -> {
          var reply = ReplyGuard.guard(LOG, work);
          if (ReplyGuard.canReach(context.getResponseUrl())) {
            context.respond(toResponse(reply));
          }
        });
    return context.ack();
  }

  /**
   * Replies at once if only the database is needed and it is fast enough, else later: a locked or
   * slow database must not cost the person the reply.
   */
  private Response replyWithinTimeout(
      SlashCommandContext context, Function<CommandContext, Reply> work, CommandSource source) {
    var done = new CompletableFuture<Optional<Reply>>();
    backgroundTasks.submit(() -> done.complete(replies.toKnownAccount(source, work)));
    try {
      var reply = done.get(IMMEDIATE_REPLY_TIMEOUT.toMillis(), TimeUnit.MILLISECONDS);
      return reply.isPresent()
          ? context.ack(toResponse(reply.get()))
          : replyLater(context, () -> replies.toAccount(source, work));
    } catch (TimeoutException _) {
      return replyLater(
          context, () -> done.join().orElseGet(() -> replies.toAccount(source, work)));
    } catch (InterruptedException _) {
      Thread.currentThread().interrupt();
      return context.ack(toResponse(Reply.of(ReplyGuard.BROKEN)));
    } catch (ExecutionException failure) {
      throw new IllegalStateException(failure.getCause());
    }
  }

  /** Opens the modal; the reply says so only once Slack has confirmed it. */
  private Reply openModal(Invocation invocation, Execution.ShowModal modal) {
    return replies.toAccount(
        invocation.source(), context -> openModal(context.user(), invocation, modal));
  }

  private Reply openModal(User user, Invocation invocation, Execution.ShowModal modal) {
    if (modal.adminOnly() && !user.admin()) {
      return CommandReplies.ADMINS_ONLY;
    }
    return Reply.of(
        modals.open(user, new OpenModal(modal.modal()), invocation.trigger())
            ? modal.name() + " are open."
            : ModalHandler.notOpenedText(modal.name(), "/dojo " + modal.command()));
  }

  private static SlashCommandResponse toResponse(Reply reply) {
    return SlashCommandResponse.builder()
        .responseType(EPHEMERAL)
        .text(reply.text())
        .blocks(reply.blocks())
        .build();
  }
}
