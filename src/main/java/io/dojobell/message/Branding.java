package io.dojobell.message;

import io.dojobell.model.Channel;
import io.dojobell.model.DetailLevel;
import io.dojobell.model.Organisation;
import io.dojobell.model.OrganisationSettings;
import java.util.Map;

/**
 * The parts of messages that are the organisation's.
 *
 * @param teamName ends every message; empty: nothing
 * @param disclaimer ends every message; empty: nothing
 * @param details the level of detail of an event in a message, for each channel
 * @param publicUrl Dojobell's own address for links back to it, without a slash at the end; empty:
 *     unknown
 * @param sender the sender that messages in Slack channels show
 */
public record Branding(
    String teamName,
    String disclaimer,
    Map<Channel, DetailLevel> details,
    String publicUrl,
    SenderIdentity sender) {
  public static final Branding NONE = new Branding("", "", Map.of(), "", SenderIdentity.BOT);

  public Branding {
    details = Map.copyOf(details);
  }

  /** Returns the branding of that organisation. */
  public static Branding of(Organisation organisation, String publicUrl) {
    return new Branding(
        organisation.get(OrganisationSettings.TEAM_NAME),
        organisation.get(OrganisationSettings.DISCLAIMER),
        organisation.get(OrganisationSettings.DETAILS),
        publicUrl,
        new SenderIdentity(
            organisation.get(OrganisationSettings.SLACK_USERNAME),
            organisation.get(OrganisationSettings.SLACK_ICON)));
  }

  /** Returns the level of detail of messages on that channel. */
  public DetailLevel details(Channel channel) {
    return details.getOrDefault(channel, DetailLevel.FULL);
  }
}
