package io.dojobell.slack.reply;

import io.dojobell.blockkit.Mrkdwn;
import io.dojobell.model.EmailAddress;
import io.dojobell.model.OrganisationSettings;
import io.dojobell.model.WebUrl;
import java.util.regex.Pattern;

/** The version, the documentation and the contact. */
public final class VersionReply {
  private static final int MAX_LENGTH = OrganisationSettings.SUPPORT_CONTACT.max();

  /** A channel as Slack writes it, or its id alone. */
  private static final Pattern CHANNEL =
      Pattern.compile("<#([CG][A-Z0-9]{6,})(?:\\|[^>]*)?>|([CG][A-Z0-9]{8,})");

  private VersionReply() {}

  /**
   * Returns the reply.
   *
   * @param publicUrl Dojobell's own address, without a slash at the end; empty: unknown
   * @param contact the contact that an admin has set; empty: none
   */
  public static Reply of(String version, String publicUrl, String contact) {
    var api =
        publicUrl.isEmpty()
            ? ""
            : ", " + Mrkdwn.link(publicUrl + "/openapi.json", MAX_LENGTH, "the HTTP API");
    return Reply.of(
        "*Dojobell* %s\nDocumentation: `/dojo help` explains the commands%s\nContact: %s"
            .formatted(
                Mrkdwn.escape(MAX_LENGTH, version),
                api,
                contact.isBlank() ? "an admin of Dojobell" : contact(contact.strip())));
  }

  private static String contact(String text) {
    var channel = CHANNEL.matcher(text);
    if (channel.matches()) {
      return "<#" + (channel.group(1) == null ? channel.group(2) : channel.group(1)) + ">";
    }
    if (EmailAddress.problem(text).isEmpty()) {
      return Mrkdwn.link("mailto:" + text, MAX_LENGTH, text);
    }
    return WebUrl.of(text)
        .map(url -> Mrkdwn.link(url.text(), MAX_LENGTH, text))
        .orElseGet(() -> Mrkdwn.escape(MAX_LENGTH, text));
  }
}
