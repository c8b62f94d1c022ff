package io.dojobell.slack.command;

import com.slack.api.app_backend.slash_commands.response.SlashCommandResponse;
import com.slack.api.bolt.App;
import com.slack.api.bolt.context.builtin.SlashCommandContext;
import com.slack.api.bolt.handler.builtin.SlashCommandHandler;
import com.slack.api.bolt.request.builtin.SlashCommandRequest;
import com.slack.api.bolt.response.Response;
import io.dojobell.blockkit.Action.OpenModal;
import io.dojobell.model.StoreUnavailable;
import io.dojobell.model.User;
import io.dojobell.slack.bolt.BackgroundTasks;
import io.dojobell.slack.bolt.BoltHandler;
import io.dojobell.slack.identity.Person;
import io.dojobell.slack.identity.PersonResolver;
import io.dojobell.slack.identity.ProfileTimeZones;
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

  private static final String MEMBERS_ONLY =
      "Dojobell is available to full workspace members only (not guests). Ask an admin of Dojobell"
          + " if you need access.";

  private final PersonResolver identity;
  private final CommandExecutors executors;
  private final ModalHandler modals;
  private final ProfileTimeZones zones;
  private final BackgroundTasks backgroundTasks;

  public CommandHandler(
      PersonResolver identity,
      CommandExecutors executors,
      ModalHandler modals,
      ProfileTimeZones zones,
      BackgroundTasks afterwards) {
    this.zones = zones;
    this.modals = modals;
    this.identity = identity;
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
            payload.getUserId(),
            payload.getTeamId(),
            payload.getChannelId(),
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
          replyLater(context, () -> replyToMember(invocation, work));
      case Execution.ShowModal modal -> replyLater(context, () -> openModal(invocation, modal));
      case Execution.ForAccount(var mayTakeLong, var work) ->
          mayTakeLong
              ? replyLater(context, () -> reply(work, invocation))
              : replyWithinTimeout(context, work, invocation);
    };
  }

  /** The Slack user who typed a command, and the place. */
  private record Invocation(String user, String team, String channel, String trigger) {}

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
      SlashCommandContext context, Function<CommandContext, Reply> work, Invocation invocation) {
    var done = new CompletableFuture<Optional<Reply>>();
    backgroundTasks.submit(
        () ->
            done.complete(
                findKnownPerson(invocation).map(known -> reply(known, work, invocation))));
    try {
      var reply = done.get(IMMEDIATE_REPLY_TIMEOUT.toMillis(), TimeUnit.MILLISECONDS);
      return reply.isPresent()
          ? context.ack(toResponse(reply.get()))
          : replyLater(context, () -> reply(work, invocation));
    } catch (TimeoutException _) {
      return replyLater(context, () -> done.join().orElseGet(() -> reply(work, invocation)));
    } catch (InterruptedException _) {
      Thread.currentThread().interrupt();
      return context.ack(toResponse(Reply.of(ReplyGuard.BROKEN)));
    } catch (ExecutionException failure) {
      throw new IllegalStateException(failure.getCause());
    }
  }

  /** Returns the person if they are known without asking Slack. */
  private Optional<Person> findKnownPerson(Invocation invocation) {
    try {
      return identity.findKnown(invocation.user());
    } catch (StoreUnavailable _) {
      // Asked again for the reply, which reports it.
      return Optional.empty();
    }
  }

  private Reply reply(Function<CommandContext, Reply> work, Invocation invocation) {
    return reply(identity.resolve(invocation.user(), invocation.team()), work, invocation);
  }

  private Reply reply(Person person, Function<CommandContext, Reply> work, Invocation invocation) {
    if (person instanceof Person.Known(var user)) {
      backgroundTasks.submit(() -> zones.refresh(user));
    }
    return ReplyGuard.replyTo(
        LOG, person, user -> work.apply(new CommandContext(user, invocation.channel())));
  }

  /** Returns the reply to a member of the workspace, who may have no account yet. */
  private Reply replyToMember(Invocation invocation, Function<String, Reply> work) {
    var membership = identity.isMember(invocation.user(), invocation.team());
    if (membership.isEmpty()) {
      return Reply.of(ReplyGuard.UNVERIFIED);
    }
    return membership.get() ? work.apply(invocation.user()) : Reply.of(MEMBERS_ONLY);
  }

  /** Opens the modal; the reply says so only once Slack has confirmed it. */
  private Reply openModal(Invocation invocation, Execution.ShowModal modal) {
    return ReplyGuard.replyTo(
        LOG,
        identity.resolve(invocation.user(), invocation.team()),
        user -> openModal(user, invocation, modal));
  }

  private Reply openModal(User user, Invocation invocation, Execution.ShowModal modal) {
    if (modal.adminOnly() && !user.admin()) {
      return Reply.of("Only Dojobell admins can change system settings.");
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
