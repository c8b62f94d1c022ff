package io.dojobell.slack.reply;

import com.slack.api.model.block.element.ButtonElement;
import io.dojobell.blockkit.Action;
import io.dojobell.blockkit.Action.ReplyAction;
import io.dojobell.blockkit.BlockKit;
import io.dojobell.blockkit.ModalId;
import io.dojobell.blockkit.Mrkdwn;
import io.dojobell.message.Branding;
import io.dojobell.message.MessageContent;
import io.dojobell.model.Channel;
import io.dojobell.model.DeliveryReason;
import io.dojobell.model.DeliveryReason.PersonalSetting;
import io.dojobell.model.TextSanitizer;
import io.dojobell.service.delivery.DeliveryExplanations.Entry;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Explains why a person was notified, or was not. */
public final class DeliveryExplanationReply {
  private static final int MAX_TITLE_LENGTH = 200;
  private static final int MAX_REASON_LENGTH = 400;

  private DeliveryExplanationReply() {}

  /**
   * Returns the explanation of the last message, and of those that were not sent.
   *
   * @param isAdmin true: it names the delivery's number
   */
  public static Reply of(
      Optional<Entry> last, List<Entry> undelivered, Branding branding, boolean isAdmin) {
    var sent = last.map(entry -> "*Last message*\n" + delivered(entry, branding, isAdmin));
    var draft = new Reply.Builder().paragraph(sent.orElse("Nothing has been sent to you yet."));
    if (!undelivered.isEmpty()) {
      draft.paragraph(
          "*Recently not sent*\n"
              + undelivered.stream()
                  .map(entry -> deliveryLine(entry, branding))
                  .collect(Collectors.joining("\n")));
    }
    return draft
        .buttons(
            Stream.concat(
                    last.stream().flatMap(entry -> changes(entry).stream()),
                    Stream.of(
                        Reply.commandButton("My subscriptions", "subscriptions"),
                        Reply.commandButton("My alerts", "alerts")))
                .toList())
        .build();
  }

  /**
   * Returns the explanation of one delivery.
   *
   * @param isAdmin true: it names the delivery's number
   */
  public static Reply single(Entry entry, Branding branding, boolean isAdmin) {
    return new Reply.Builder()
        .paragraph(delivered(entry, branding, isAdmin))
        .buttons(changes(entry))
        .build();
  }

  /**
   * Returns the buttons that stop such messages and open the settings, if a setting of the person
   * sent it.
   */
  private static List<ButtonElement> changes(Entry entry) {
    return setting(entry.delivery().reason())
        .map(
            setting ->
                List.of(
                    BlockKit.button("Stop this", new ReplyAction.Run("stop", stop(setting))),
                    BlockKit.button("Change", new Action.OpenModal(ModalId.SETTINGS))))
        .orElse(List.of());
  }

  /** Returns the command that removes what sent the message; its reply has an undo. */
  private static String stop(PersonalSetting setting) {
    var product = setting.product();
    return "unsubscribe %s%s via %s"
        .formatted(
            setting.type().wireName(),
            product == null ? "" : " from " + Texts.quoteName(product),
            setting.channel().wireName());
  }

  private static Optional<PersonalSetting> setting(DeliveryReason reason) {
    return switch (reason) {
      case PersonalSetting setting -> Optional.of(setting);
      case DeliveryReason.SameAddress(var chosen, _, _) -> setting(chosen);
      case DeliveryReason.InPlaceOf(_, _, var chosen) -> setting(chosen);
      case DeliveryReason.SystemSetting _,
          DeliveryReason.OfRoute _,
          DeliveryReason.RequiredType _,
          DeliveryReason.TestRequested _,
          DeliveryReason.NotSent _,
          DeliveryReason.NoLongerSent _,
          DeliveryReason.OfNotice _,
          DeliveryReason.Sentence _,
          DeliveryReason.OfLaterVersion _ ->
          Optional.empty();
    };
  }

  /** Returns the reply for an id that is no delivery the person may see. */
  public static Reply notFound(long id) {
    return Reply.of("You have no delivery %d. `/dojo why` explains the last one.".formatted(id));
  }

  private static String delivered(Entry entry, Branding branding, boolean isAdmin) {
    var delivery = entry.delivery();
    return "%s\nWhy: %s\n%s, %s, %s%s"
        .formatted(
            title(entry, branding),
            text(delivery.reason().text()),
            delivery.destination().channel().label(),
            delivery.state().wireName(),
            Mrkdwn.time(delivery.times().createdAt()),
            isAdmin ? " (#" + delivery.id() + ")" : "");
  }

  private static String deliveryLine(Entry entry, Branding branding) {
    var delivery = entry.delivery();
    var retryAt = delivery.times().nextTryAt();
    var reason =
        switch (delivery.state()) {
          case HELD -> "held until " + (retryAt == null ? "later" : Mrkdwn.time(retryAt));
          case FAILED, RETRYING ->
              delivery.state().wireName() + ": " + text(delivery.attempts().lastError());
          default -> text(delivery.reason().text());
        };
    return "• %s, %s: %s"
        .formatted(title(entry, branding), delivery.destination().channel().label(), reason);
  }

  private static String text(@Nullable String reason) {
    return reason == null ? "" : Mrkdwn.escape(MAX_REASON_LENGTH, TextSanitizer.singleLine(reason));
  }

  private static String title(Entry entry, Branding branding) {
    var content = MessageContent.of(entry.event(), branding.details(Channel.SLACK));
    return Mrkdwn.link(content.link(), MAX_TITLE_LENGTH, content.title());
  }
}
