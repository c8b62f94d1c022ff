package io.dojobell.slack.command;

import com.slack.api.app_backend.slash_commands.response.SlashCommandResponse;
import com.slack.api.bolt.context.builtin.SlashCommandContext;
import com.slack.api.bolt.handler.builtin.SlashCommandHandler;
import com.slack.api.bolt.request.builtin.SlashCommandRequest;
import com.slack.api.bolt.response.Response;
import io.dojobell.model.StoreUnavailable;
import io.dojobell.service.account.AccountLinking;
import io.dojobell.slack.bolt.BackgroundTasks;
import io.dojobell.slack.identity.Person;
import io.dojobell.slack.identity.PersonResolver;
import io.dojobell.slack.identity.ProfileTimeZones;
import io.dojobell.slack.modal.ModalHandler;
import io.dojobell.slack.reply.HelpReply;
import io.dojobell.slack.reply.LinkReply;
import io.dojobell.slack.reply.Reply;
import io.dojobell.slack.reply.ReplyGuard;
import java.time.Duration;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.function.Supplier;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Handles {@code /dojo}: replies at once if only the database is needed, else answers with nothing
 * at once and replies later. It never waits for Slack's Web API within the 3 s that Slack gives.
 */
public final class CommandHandler implements SlashCommandHandler {
  private static final Logger LOG = LoggerFactory.getLogger(CommandHandler.class);
  private static final String EPHEMERAL = "ephemeral";

  /** The longest time for an immediate reply: Slack waits 3 s. */
  private static final Duration IMMEDIATE_REPLY_TIMEOUT = Duration.ofSeconds(1);

  private static final String MEMBERS_ONLY =
      "Dojobell is available to full workspace members only (not guests). Ask an admin of Dojobell"
          + " if you need access.";

  private final PersonResolver identity;
  private final CommandExecutor executor;
  private final ModalHandler modals;
  private final AccountLinking accountLinking;
  private final ProfileTimeZones zones;
  private final BackgroundTasks backgroundTasks;

  public CommandHandler(
      PersonResolver identity,
      CommandExecutor conversation,
      ModalHandler modals,
      AccountLinking linking,
      ProfileTimeZones zones,
      BackgroundTasks afterwards) {
    this.zones = zones;
    this.modals = modals;
    this.accountLinking = linking;
    this.identity = identity;
    this.executor = conversation;
    this.backgroundTasks = afterwards;
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
      case ParseResult.Recognised(Command.Help _) -> context.ack(toResponse(HelpReply.help()));
      case ParseResult.Recognised(Command.Link(var email)) ->
          link(
              invocation,
              context,
              () ->
                  LinkReply.codeRequested(
                      accountLinking.requestCode(invocation.user(), email), email));
      case ParseResult.Recognised(Command.LinkCode(var code)) ->
          link(
              invocation,
              context,
              () -> LinkReply.finished(accountLinking.redeemCode(invocation.user(), code)));
      case ParseResult.Recognised(Command.Settings _) ->
          replyLater(context, () -> openModal(invocation, SETTINGS));
      case ParseResult.Recognised(Command.Admin _) ->
          replyLater(context, () -> openModal(invocation, ADMIN));
      case ParseResult.Recognised(var command) ->
          CommandExecutor.isSlow(command)
              ? replyLater(context, () -> reply(command, invocation))
              : replyWithinTimeout(context, command, invocation);
    };
  }

  /** The Slack user who typed a command, and the place. */
  private record Invocation(String user, String team, String channel, String trigger) {}

  /**
   * A modal that a command opens.
   *
   * @param name its name in a sentence
   */
  private record ModalCommand(String modalId, String name, String command) {}

  private static final ModalCommand SETTINGS =
      new ModalCommand("settings", "Your settings", "settings");
  private static final ModalCommand ADMIN =
      new ModalCommand("system", "The system settings", "admin");

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
      SlashCommandContext context, Command command, Invocation invocation) {
    var done = new CompletableFuture<Optional<Reply>>();
    backgroundTasks.submit(
        () ->
            done.complete(
                findKnownPerson(invocation)
                    .map(
                        person ->
                            ReplyGuard.guard(LOG, () -> reply(person, command, invocation)))));
    try {
      var reply = done.get(IMMEDIATE_REPLY_TIMEOUT.toMillis(), TimeUnit.MILLISECONDS);
      return reply.isPresent()
          ? context.ack(toResponse(reply.get()))
          : replyLater(context, () -> reply(command, invocation));
    } catch (TimeoutException _) {
      return replyLater(context, () -> done.join().orElseGet(() -> reply(command, invocation)));
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

  private Reply reply(Command command, Invocation invocation) {
    return reply(identity.resolve(invocation.user(), invocation.team()), command, invocation);
  }

  private Reply reply(Person person, Command command, Invocation invocation) {
    if (person instanceof Person.Known(var user)) {
      backgroundTasks.submit(() -> zones.refresh(user));
    }
    return ReplyGuard.replyTo(
        LOG,
        person,
        user ->
            executor.execute(
                new CommandExecutor.CommandContext(user, invocation.channel()), command));
  }

  /**
   * Links the Slack user. They have no account yet, so all that matters is that they are a member.
   */
  private Response link(Invocation invocation, SlashCommandContext context, Supplier<Reply> work) {
    return replyLater(
        context,
        () -> {
          var membership = identity.isMember(invocation.user(), invocation.team());
          if (membership.isEmpty()) {
            return Reply.of(ReplyGuard.UNVERIFIED);
          }
          return membership.get() ? work.get() : Reply.of(MEMBERS_ONLY);
        });
  }

  /** Opens the modal; the reply says so only once Slack has confirmed it. */
  private Reply openModal(Invocation invocation, ModalCommand form) {
    return ReplyGuard.replyTo(
        LOG,
        identity.resolve(invocation.user(), invocation.team()),
        user -> {
          if (form.equals(ADMIN) && !user.admin()) {
            return Reply.of("Only Dojobell admins can change system settings.");
          }
          return Reply.of(
              modals.open(user, form.modalId(), invocation.trigger())
                  ? form.name() + " are open."
                  : ModalHandler.notOpenedText(form.name(), "/dojo " + form.command()));
        });
  }

  private static SlashCommandResponse toResponse(Reply reply) {
    return SlashCommandResponse.builder()
        .responseType(EPHEMERAL)
        .text(reply.text())
        .blocks(reply.blocks())
        .build();
  }
}
