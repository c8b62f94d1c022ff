package io.dojobell.slack.command;

import com.slack.api.app_backend.slash_commands.response.SlashCommandResponse;
import com.slack.api.bolt.App;
import com.slack.api.bolt.context.builtin.SlashCommandContext;
import com.slack.api.bolt.handler.builtin.SlashCommandHandler;
import com.slack.api.bolt.request.builtin.SlashCommandRequest;
import com.slack.api.bolt.response.Response;
import io.dojobell.slack.bolt.BackgroundTasks;
import io.dojobell.slack.bolt.BoltHandler;
import io.dojobell.slack.modal.ModalHandler;
import io.dojobell.slack.reply.Reply;
import io.dojobell.slack.reply.ReplyGuard;
import java.time.Duration;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.function.Supplier;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Handles {@code /dojo}: replies at once if only the database is needed, else answers with nothing
 * at once and replies later. It waits 1 s at most of the 3 s that Slack gives.
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
    return execute(executors.execution(CommandParser.parse(text)), invocation, context);
  }

  private Response execute(
      Execution execution, Invocation invocation, SlashCommandContext context) {
    return switch (execution) {
      case Execution.ForEverybody(var work) ->
          replyWithinTimeout(
              context,
              () -> Optional.of(replies.toEverybody(invocation.source(), work)),
              () -> replies.toEverybody(invocation.source(), work));
      case Execution.ForMember(var work) ->
          replyLater(context, () -> replies.toMember(invocation.source(), work));
      case Execution.ShowModal modal -> openLater(context, invocation, modal);
      case Execution.ForAccount(var mayTakeLong, var work) ->
          mayTakeLong
              ? replyLater(context, () -> replies.toAccount(invocation.source(), work))
              : replyWithinTimeout(
                  context,
                  () -> replies.toKnownAccount(invocation.source(), work),
                  () -> replies.toAccount(invocation.source(), work));
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
   * Replies at once if that is fast enough, as it is where only the database is needed, else later:
   * a locked or slow database must not cost the person the reply.
   */
  private Response replyWithinTimeout(
      SlashCommandContext context, Supplier<Optional<Reply>> known, Supplier<Reply> work) {
    var done = new CompletableFuture<Optional<Reply>>();
    backgroundTasks.submit(() -> done.complete(known.get()));
    try {
      var reply = done.get(IMMEDIATE_REPLY_TIMEOUT.toMillis(), TimeUnit.MILLISECONDS);
      return reply.isPresent() ? context.ack(toResponse(reply.get())) : replyLater(context, work);
    } catch (TimeoutException _) {
      return replyLater(context, () -> done.join().orElseGet(work));
    } catch (InterruptedException _) {
      Thread.currentThread().interrupt();
      return context.ack(toResponse(Reply.of(ReplyGuard.BROKEN)));
    } catch (ExecutionException failure) {
      throw new IllegalStateException(failure.getCause());
    }
  }

  /** Opens the modal; there is a reply only if none is to be opened, or Slack did not open it. */
  private Response openLater(
      SlashCommandContext context, Invocation invocation, Execution.ShowModal modal) {
    backgroundTasks.submit(
        () -> {
          var opened = new AtomicBoolean();
          var reply =
              ReplyGuard.guard(
                  LOG,
                  () ->
                      replies.toAccount(
                          invocation.source(),
                          command -> open(command, invocation.trigger(), modal, opened)));
          if (!opened.get() && ReplyGuard.canReach(context.getResponseUrl())) {
            context.respond(toResponse(reply));
          }
        });
    return context.ack();
  }

  private Reply open(
      CommandContext context, String trigger, Execution.ShowModal modal, AtomicBoolean opened) {
    return switch (modal.choose().apply(context)) {
      case Execution.ModalChoice.Answer(var reply) -> reply;
      case Execution.ModalChoice.Form(var wanted, var name, var command) -> {
        opened.set(modals.open(context.user(), wanted, trigger));
        yield Reply.of(ModalHandler.notOpenedText(name, "/dojo " + command));
      }
    };
  }

  private static SlashCommandResponse toResponse(Reply reply) {
    return SlashCommandResponse.builder()
        .responseType(EPHEMERAL)
        .text(reply.text())
        .blocks(reply.blocks())
        .build();
  }
}
