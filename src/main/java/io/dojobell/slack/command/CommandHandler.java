package io.dojobell.slack.command;

import com.slack.api.app_backend.slash_commands.response.SlashCommandResponse;
import com.slack.api.bolt.context.builtin.SlashCommandContext;
import com.slack.api.bolt.handler.builtin.SlashCommandHandler;
import com.slack.api.bolt.request.builtin.SlashCommandRequest;
import com.slack.api.bolt.response.Response;
import io.dojobell.model.StoreUnavailable;
import io.dojobell.service.account.AccountLinking;
import io.dojobell.slack.bolt.Afterwards;
import io.dojobell.slack.identity.Identity;
import io.dojobell.slack.identity.Person;
import io.dojobell.slack.identity.ProfileZones;
import io.dojobell.slack.modal.ModalHandler;
import io.dojobell.slack.reply.HelpReply;
import io.dojobell.slack.reply.LinkReply;
import io.dojobell.slack.reply.Reply;
import io.dojobell.slack.reply.Replying;
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
 * Answers {@code /dojo}: at once where that needs only the database, else with nothing at once and
 * the answer later. Slack's Web API is never waited for within the 3 s that Slack gives.
 */
public final class CommandHandler implements SlashCommandHandler {
  private static final Logger LOG = LoggerFactory.getLogger(CommandHandler.class);
  private static final String EPHEMERAL = "ephemeral";

  /** Slack waits 3 s; what takes longer than this is answered later. */
  private static final Duration AT_ONCE = Duration.ofSeconds(1);

  private static final String MEMBERS_ONLY =
      "Dojobell is available to full workspace members only (not guests). Ask an admin of Dojobell"
          + " if you need access.";

  private final Identity identity;
  private final Conversation conversation;
  private final ModalHandler modals;
  private final AccountLinking linking;
  private final ProfileZones zones;
  private final Afterwards afterwards;

  public CommandHandler(
      Identity identity,
      Conversation conversation,
      ModalHandler modals,
      AccountLinking linking,
      ProfileZones zones,
      Afterwards afterwards) {
    this.zones = zones;
    this.modals = modals;
    this.linking = linking;
    this.identity = identity;
    this.conversation = conversation;
    this.afterwards = afterwards;
  }

  @Override
  public Response apply(SlashCommandRequest request, SlashCommandContext context) {
    var payload = request.getPayload();
    var text = payload.getText() == null ? "" : payload.getText();
    var typist =
        new Typist(
            payload.getUserId(),
            payload.getTeamId(),
            payload.getChannelId(),
            payload.getTriggerId());
    return switch (CommandParser.parse(text)) {
      case Parsed.Puzzled puzzled -> context.ack(response(HelpReply.puzzled(puzzled)));
      case Parsed.Understood(Command.Help _) -> context.ack(response(HelpReply.help()));
      case Parsed.Understood(Command.Link(var email)) ->
          link(
              typist,
              context,
              () -> LinkReply.asked(linking.requestCode(typist.user(), email), email));
      case Parsed.Understood(Command.LinkCode(var code)) ->
          link(typist, context, () -> LinkReply.finished(linking.redeemCode(typist.user(), code)));
      case Parsed.Understood(Command.Settings _) -> later(context, () -> opened(typist, SETTINGS));
      case Parsed.Understood(Command.Admin _) -> later(context, () -> opened(typist, ADMIN));
      case Parsed.Understood(var command) ->
          Conversation.isSlow(command)
              ? later(context, () -> reply(command, typist))
              : soon(context, command, typist);
    };
  }

  /** The Slack user who typed, and where. */
  private record Typist(String user, String team, String channel, String trigger) {}

  /**
   * A form that a command opens.
   *
   * @param name what it is called in a sentence
   */
  private record Opened(String modal, String name, String command) {}

  private static final Opened SETTINGS = new Opened("settings", "Your settings", "settings");
  private static final Opened ADMIN = new Opened("system", "The system settings", "admin");

  /** Sends the answer after Slack has had its own. */
  private Response later(SlashCommandContext context, Supplier<Reply> work) {
    afterwards.run(
        () -> {
          var reply = Replying.guarded(LOG, work);
          if (Replying.canReach(context.getResponseUrl())) {
            context.respond(response(reply));
          }
        });
    return context.ack();
  }

  /**
   * Answers at once where that needs only the database and the database is quick, else later: a
   * database that is locked or slow must not cost the person the answer.
   */
  private Response soon(SlashCommandContext context, Command command, Typist typist) {
    var done = new CompletableFuture<Optional<Reply>>();
    afterwards.run(
        () ->
            done.complete(
                known(typist)
                    .map(person -> Replying.guarded(LOG, () -> reply(person, command, typist)))));
    try {
      var reply = done.get(AT_ONCE.toMillis(), TimeUnit.MILLISECONDS);
      return reply.isPresent()
          ? context.ack(response(reply.get()))
          : later(context, () -> reply(command, typist));
    } catch (TimeoutException _) {
      return later(context, () -> done.join().orElseGet(() -> reply(command, typist)));
    } catch (InterruptedException _) {
      Thread.currentThread().interrupt();
      return context.ack(response(Reply.of(Replying.BROKEN)));
    } catch (ExecutionException failure) {
      throw new IllegalStateException(failure.getCause());
    }
  }

  /** Who it is, where that is known without asking Slack. */
  private Optional<Person> known(Typist typist) {
    try {
      return identity.known(typist.user());
    } catch (StoreUnavailable _) {
      // Asked again for the answer, which says so.
      return Optional.empty();
    }
  }

  private Reply reply(Command command, Typist typist) {
    return reply(identity.of(typist.user(), typist.team()), command, typist);
  }

  private Reply reply(Person person, Command command, Typist typist) {
    if (person instanceof Person.Known(var user)) {
      afterwards.run(() -> zones.refresh(user));
    }
    return Replying.to(
        LOG,
        person,
        user -> conversation.answer(new Conversation.Asked(user, typist.channel()), command));
  }

  /** Who links has no account yet, so that they are a member is all there is to know. */
  private Response link(Typist typist, SlashCommandContext context, Supplier<Reply> work) {
    return later(
        context,
        () -> {
          var membership = identity.membership(typist.user(), typist.team());
          if (membership.isEmpty()) {
            return Reply.of(Replying.UNVERIFIED);
          }
          return membership.get() ? work.get() : Reply.of(MEMBERS_ONLY);
        });
  }

  /** The form is called open once Slack has said that it is. */
  private Reply opened(Typist typist, Opened form) {
    return Replying.to(
        LOG,
        identity.of(typist.user(), typist.team()),
        user -> {
          if (form.equals(ADMIN) && !user.admin()) {
            return Reply.of("Only Dojobell admins can change system settings.");
          }
          return Reply.of(
              modals.open(user, form.modal(), typist.trigger())
                  ? form.name() + " are open."
                  : ModalHandler.notOpened(form.name(), "/dojo " + form.command()));
        });
  }

  private static SlashCommandResponse response(Reply reply) {
    return SlashCommandResponse.builder()
        .responseType(EPHEMERAL)
        .text(reply.text())
        .blocks(reply.blocks())
        .build();
  }
}
