package io.dojobell.slack.command;

import io.dojobell.model.StoreUnavailable;
import io.dojobell.slack.bolt.BackgroundTasks;
import io.dojobell.slack.identity.Person;
import io.dojobell.slack.identity.PersonResolver;
import io.dojobell.slack.identity.ProfileTimeZones;
import io.dojobell.slack.reply.Reply;
import io.dojobell.slack.reply.ReplyGuard;
import java.util.Optional;
import java.util.function.Function;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Makes the replies to commands, whatever way they came: each as the sender may have it. */
public record CommandReplies(
    PersonResolver identity, ProfileTimeZones zones, BackgroundTasks backgroundTasks) {
  private static final Logger LOG = LoggerFactory.getLogger(CommandReplies.class);

  static final Reply ADMINS_ONLY = Reply.of("Only Dojobell admins can change system settings.");

  /** Returns the reply to a person with an account; may ask Slack who it is, and block. */
  Reply toAccount(CommandSource source, Function<CommandContext, Reply> work) {
    return reply(identity.resolve(source.user(), source.team()), source, work);
  }

  /**
   * Returns the reply to a person who is known without asking Slack; empty: Slack has to be asked.
   */
  Optional<Reply> toKnownAccount(CommandSource source, Function<CommandContext, Reply> work) {
    return findKnownPerson(source).map(known -> reply(known, source, work));
  }

  /**
   * Returns the reply to anybody who may use Dojobell, also while Slack does not say who it is; may
   * ask Slack, and block.
   *
   * @param work returns the reply to an admin, or to anybody else
   */
  Reply toEverybody(CommandSource source, Function<Boolean, Reply> work) {
    return reply(identity.resolve(source.user(), source.team()), work);
  }

  private static Reply reply(Person person, Function<Boolean, Reply> work) {
    return person instanceof Person.Unknown
        ? work.apply(false)
        : ReplyGuard.replyTo(LOG, person, user -> work.apply(user.admin()));
  }

  /** Returns the reply to a member of the workspace, who may have no account yet. */
  Reply toMember(CommandSource source, Function<String, Reply> work) {
    var membership = identity.isMember(source.user(), source.team());
    if (membership.isEmpty()) {
      return Reply.of(ReplyGuard.UNVERIFIED);
    }
    return membership.get() ? work.apply(source.user()) : Reply.of(PersonResolver.MEMBERS_ONLY);
  }

  private Optional<Person> findKnownPerson(CommandSource source) {
    try {
      return identity.findKnown(source.user());
    } catch (StoreUnavailable _) {
      // Asked again for the reply, which reports it.
      return Optional.empty();
    }
  }

  private Reply reply(Person person, CommandSource source, Function<CommandContext, Reply> work) {
    if (person instanceof Person.Known(var user)) {
      backgroundTasks.submit(() -> zones.refresh(user));
    }
    return ReplyGuard.replyTo(
        LOG, person, user -> work.apply(new CommandContext(user, source.channel())));
  }
}
