package io.dojobell.slack.home;

import com.slack.api.model.block.element.ButtonElement;
import io.dojobell.blockkit.Action;
import io.dojobell.blockkit.Action.AdminAction;
import io.dojobell.blockkit.Action.EndpointChange;
import io.dojobell.blockkit.BlockKit;
import io.dojobell.blockkit.ModalId;
import io.dojobell.blockkit.Mrkdwn;
import io.dojobell.model.Endpoint;
import io.dojobell.model.Endpoint.Status;
import io.dojobell.model.TextSanitizer;
import io.dojobell.slack.home.HomePage.Content;
import io.dojobell.slack.reply.Texts;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** The webhook endpoints: to whom they belong, whether they work, and what can be done. */
final class WebhooksView {
  static final int PAGE_SIZE = 15;
  private static final int MAX_NAME_LENGTH = 150;

  /** A time in the note of an endpoint. */
  private static final Pattern TIME = Pattern.compile("\\d{4}-\\d\\d-\\d\\dT\\d\\d:\\d\\d:\\d\\dZ");

  private WebhooksView() {}

  static void draw(HomeLocation place, Content.OfWebhooks content, ViewBuilder view) {
    view.heading("Webhooks");
    view.smallPrint(
        "Endpoints of the team get team events; those of a person get what that person chose for"
            + " webhooks.");
    view.addButtons(
        "new-webhook",
        List.of(BlockKit.button("Add webhook", new Action.OpenModal(ModalId.WEBHOOK))));
    if (place.message().startsWith("deleted:")) {
      view.paragraph(
          ":white_check_mark: Webhook %s was deleted."
              .formatted(place.message().substring("deleted:".length())));
    }
    if (content.page().endpoints().isEmpty()) {
      view.smallPrint("No webhooks yet.");
    }
    content.page().endpoints().forEach(listed -> endpoint(place, listed, view));
    view.pageButtons(place, PAGE_SIZE, content.page().all());
  }

  private static void endpoint(HomeLocation place, Endpoint.Listed listed, ViewBuilder view) {
    var endpoint = listed.endpoint();
    view.paragraph(
        "%s  %s\n%s · %s"
            .formatted(
                Texts.bold(MAX_NAME_LENGTH, endpoint.name()),
                Mrkdwn.escape(300, endpoint.schemeAndHost()),
                traits(endpoint),
                state(endpoint.status(), listed.failingSince())));
    var note = note(endpoint.note());
    if (!note.isEmpty()) {
      view.smallPrint(note);
    }
    var result = result(place.message(), endpoint.id());
    if (!result.isEmpty()) {
      view.smallPrint(result);
    }
    view.addButtons("webhook:" + endpoint.id(), buttons(endpoint));
  }

  private static String traits(Endpoint endpoint) {
    var traits = new ArrayList<String>();
    var owner = endpoint.owner();
    traits.add(
        owner == null ? "Team" : "Owner `" + Mrkdwn.inlineCode(MAX_NAME_LENGTH, owner) + "`");
    if (endpoint.secret() != null) {
      traits.add("signed");
    }
    var header = endpoint.headerName();
    if (header != null) {
      traits.add("header `" + Mrkdwn.inlineCode(Endpoint.MAX_HEADER_NAME, header) + "`");
    }
    return String.join(" · ", traits);
  }

  private static String state(Status status, @Nullable Instant failingSince) {
    var since = failingSince == null ? "" : ", failing since " + Mrkdwn.time(failingSince);
    return switch (status) {
      case ACTIVE -> ":white_check_mark: Delivering";
      case ACTIVE_TMP ->
          failingSince == null
              ? ":white_check_mark: Delivering again"
              : ":warning: Retrying" + since;
      case INACTIVE_TMP -> ":warning: Paused" + since;
      case INACTIVE_PERMANENT -> ":no_entry: Disabled" + since;
    };
  }

  /** Returns the reason of its state, with times as the reader has them. */
  private static String note(String note) {
    var line = TextSanitizer.truncate(400, TextSanitizer.singleLine(note));
    var text = new StringBuilder();
    var from = 0;
    for (var time : TIME.matcher(line).results().toList()) {
      text.append(Mrkdwn.escape(line.substring(from, time.start())))
          .append(Mrkdwn.time(Instant.parse(time.group())));
      from = time.end();
    }
    return text.append(Mrkdwn.escape(line.substring(from))).toString();
  }

  private static String result(String message, long id) {
    if (message.equals("passed:" + id)) {
      return ":white_check_mark: The endpoint accepted the test.";
    }
    var failed = "failed:" + id + " ";
    return message.startsWith(failed)
        ? ":x: The test failed: " + Mrkdwn.escape(400, message.substring(failed.length()))
        : "";
  }

  private static List<ButtonElement> buttons(Endpoint endpoint) {
    var buttons = new ArrayList<ButtonElement>();
    buttons.add(button("Send a test", EndpointChange.TEST, endpoint));
    if (endpoint.status() == Status.INACTIVE_TMP
        || endpoint.status() == Status.INACTIVE_PERMANENT) {
      buttons.add(button("Re-enable", EndpointChange.ENABLE, endpoint));
    }
    buttons.add(BlockKit.button("Edit", new Action.OpenModal(ModalId.WEBHOOK, "" + endpoint.id())));
    var name =
        TextSanitizer.truncate(
            MAX_NAME_LENGTH, Mrkdwn.escapePlainText(TextSanitizer.singleLine(endpoint.name())));
    var delete = button("Delete", EndpointChange.DELETE, endpoint);
    delete.setConfirm(
        BlockKit.confirmation(
            "Delete this webhook?",
            "%s gets nothing anymore, and its URL and secrets are deleted. This can't be undone."
                .formatted(name),
            "Delete"));
    buttons.add(delete);
    return buttons;
  }

  private static ButtonElement button(String label, EndpointChange change, Endpoint endpoint) {
    return BlockKit.button(label, new AdminAction.ChangeEndpoint(change, endpoint.id()));
  }
}
