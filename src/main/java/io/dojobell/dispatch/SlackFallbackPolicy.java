package io.dojobell.dispatch;

import io.dojobell.model.AvailableChannels;
import io.dojobell.model.Channel;
import io.dojobell.model.Delivery;
import io.dojobell.model.Destination;
import io.dojobell.model.Organisation;
import io.dojobell.model.OrganisationSettings;
import io.dojobell.model.User;
import io.dojobell.outbox.FallbackPolicy;
import io.dojobell.store.SystemSettings;
import io.dojobell.store.Users;
import java.util.List;
import java.util.Optional;
import org.jdbi.v3.core.Handle;

/**
 * Chooses the fallback of a delivery that Slack does not take: a person's email, for a channel
 * Teams if that is configured, else the system addresses. Notices have no fallback.
 */
public record SlackFallbackPolicy(AvailableChannels channels) implements FallbackPolicy {
  @Override
  public List<Destination> destinations(Handle handle, Delivery delivery) {
    if (delivery.event() == null || delivery.destination().channel() != Channel.SLACK) {
      return List.of();
    }
    var organisation = new SystemSettings(handle).read();
    var username = delivery.username();
    if (username != null) {
      return new Users(handle)
              .byUsername(username)
              .filter(User::active)
              .flatMap(user -> Optional.ofNullable(user.email()))
              .filter(_ -> mailsInstead(organisation))
              .<Destination>map(Destination.Mailbox::new)
              .stream()
              .toList();
    }
    var teams = organisation.get(OrganisationSettings.TEAMS_WEBHOOK);
    if (teams.isPresent() && organisation.isEnabled(Channel.TEAMS)) {
      return List.of(new Destination.TeamsWebhook(teams.get()));
    }
    return mailsInstead(organisation) ? List.copyOf(organisation.mailboxes()) : List.of();
  }

  private boolean mailsInstead(Organisation organisation) {
    return channels.has(Destination.Mailbox.class) && organisation.isEnabled(Channel.EMAIL);
  }
}
