package io.dojobell.slack.reply;

import com.slack.api.model.block.element.ButtonElement;
import io.dojobell.blockkit.Action.OpenModal;
import io.dojobell.blockkit.Action.ReplyAction;
import io.dojobell.blockkit.BlockKit;
import io.dojobell.blockkit.ModalId;
import io.dojobell.model.DeliveryReason;
import io.dojobell.model.DeliveryReason.PersonalSetting;
import io.dojobell.model.NamedRef;
import io.dojobell.model.User;
import io.dojobell.service.delivery.DeliveryExplanations.Entry;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** How the reader of an explanation can change what sent the message. */
sealed interface ReasonChange {
  /** Returns the buttons for the reader. */
  List<ButtonElement> buttonsFor(User reader);

  /** Returns who can change it, on a line of its own; empty if the reader can, or nobody. */
  String explanationFor(User reader);

  /** A setting of a person, who alone changes it. */
  record OfPerson(@Nullable String username, List<ButtonElement> buttons) implements ReasonChange {
    @Override
    public List<ButtonElement> buttonsFor(User reader) {
      return reader.username().equals(username) ? buttons : List.of();
    }

    @Override
    public String explanationFor(User reader) {
      return "";
    }
  }

  /** What admins set, by a form. */
  record OfAdmins(String what, ButtonElement button) implements ReasonChange {
    @Override
    public List<ButtonElement> buttonsFor(User reader) {
      return reader.admin() ? List.of(button) : List.of();
    }

    @Override
    public String explanationFor(User reader) {
      return reader.admin()
          ? ""
          : "\nOnly Dojobell admins can change %s; `/dojo version` shows whom to ask."
              .formatted(what);
    }
  }

  /** Nothing that anybody can change. */
  record None() implements ReasonChange {
    @Override
    public List<ButtonElement> buttonsFor(User reader) {
      return List.of();
    }

    @Override
    public String explanationFor(User reader) {
      return "";
    }
  }

  /** Returns the change of what sent that message. */
  static ReasonChange of(Entry entry) {
    return of(entry.delivery().reason(), entry);
  }

  private static ReasonChange of(DeliveryReason reason, Entry entry) {
    return switch (reason) {
      case PersonalSetting setting -> ofPerson(setting, entry);
      case DeliveryReason.OfRoute(var route, _) ->
          ofAdmins("this route", "Edit route", OpenModal.ofRoute(route));
      case DeliveryReason.SystemSetting(var type, _) ->
          ofAdmins(
              "team notifications",
              "Change",
              new OpenModal(ModalId.TEAM_EVENTS, type.group().wireName()));
      case DeliveryReason.RequiredType _ ->
          ofAdmins("which events are required", "Change", new OpenModal(ModalId.SYSTEM));
      case DeliveryReason.SameAddress(var chosen, _, _) -> of(chosen, entry);
      case DeliveryReason.InPlaceOf(_, _, var chosen) -> of(chosen, entry);
      case DeliveryReason.TestRequested _,
          DeliveryReason.NotSent _,
          DeliveryReason.NoLongerSent _,
          DeliveryReason.OfNotice _,
          DeliveryReason.Sentence _,
          DeliveryReason.OfLaterVersion _ ->
          new None();
    };
  }

  private static ReasonChange ofAdmins(String what, String label, OpenModal form) {
    return new OfAdmins(what, BlockKit.button(label, form));
  }

  /** Returns the buttons that stop such messages, and open the form of the setting. */
  private static ReasonChange ofPerson(PersonalSetting setting, Entry entry) {
    var key =
        setting.product() == null
            ? Optional.<String>empty()
            : Optional.ofNullable(entry.event().subject().product()).map(NamedRef::key);
    var stop =
        "unsubscribe %s%s via %s"
            .formatted(
                setting.type().wireName(),
                key.map(product -> " from " + Texts.quoteName(product)).orElse(""),
                setting.channel().wireName());
    var form =
        key.map(product -> new OpenModal(ModalId.PRODUCT, product))
            .orElseGet(() -> new OpenModal(ModalId.SETTINGS));
    return new OfPerson(
        entry.delivery().username(),
        List.of(
            BlockKit.button("Stop this", new ReplyAction.Run("stop", stop)),
            BlockKit.button("Change", form)));
  }
}
