package io.dojobell.slack;

import com.slack.api.app_backend.views.payload.ViewSubmissionPayload;
import com.slack.api.bolt.context.builtin.ViewSubmissionContext;
import com.slack.api.bolt.response.Response;
import com.slack.api.methods.MethodsClient;
import com.slack.api.methods.SlackApiException;
import com.slack.api.model.view.View;
import io.dojobell.model.User;
import io.dojobell.slack.home.HomeDesk;
import io.dojobell.slack.home.SettingsModal;
import io.dojobell.slack.home.SystemModal;
import io.dojobell.slack.identity.Identity;
import io.dojobell.slack.identity.Person;
import io.dojobell.store.StoreUnavailable;
import java.io.IOException;
import java.util.Map;
import java.util.Optional;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Opens modals, and takes what is submitted there. */
final class ModalHandler {
  private static final Logger LOG = LoggerFactory.getLogger(ModalHandler.class);

  private static final String NOT_WHOLE =
      "Part of this is missing, so nothing was changed; open it again";

  private final MethodsClient methods;
  private final Identity identity;
  private final HomeDesk desk;

  ModalHandler(MethodsClient methods, Identity identity, HomeDesk desk) {
    this.methods = methods;
    this.identity = identity;
    this.desk = desk;
  }

  /** Opens the personal settings; the trigger is good for 3 s. */
  void settings(User user, String trigger) throws IOException {
    open(SettingsModal.of(desk.personal(user)), trigger);
  }

  /** Opens the system's settings, for admins; whether they may. */
  boolean system(User user, String trigger) throws IOException {
    if (user.admin()) {
      open(SystemModal.of(desk.organisation().get()), trigger);
    }
    return user.admin();
  }

  private void open(View view, String trigger) throws IOException {
    try {
      var answer = methods.viewsOpen(request -> request.triggerId(trigger).view(view));
      if (!answer.isOk()) {
        LOG.warn("A modal was refused why={}", answer.getError());
      }
    } catch (SlackApiException failure) {
      LOG.warn("A modal was not taken status={}", failure.getResponse().code());
    }
  }

  /** Something was submitted: saved, or what is wrong said at its field. */
  Response submitted(ViewSubmissionPayload payload, ViewSubmissionContext context) {
    var view = payload.getView();
    if (payload.getUser() == null
        || payload.getUser().getId() == null
        || view == null
        || view.getBlocks() == null
        || view.getBlocks().isEmpty()) {
      return context.ack();
    }
    var first = String.valueOf(view.getBlocks().getFirst().getBlockId());
    try {
      var user = user(payload);
      if (user.isEmpty()) {
        return context.ackWithErrors(Map.of(first, "Dojobell does not know you; type /dojo help"));
      }
      return switch (Optional.ofNullable(view.getCallbackId()).orElse("")) {
        case SettingsModal.ID -> {
          if (!SettingsModal.isWhole(view.getState())) {
            yield context.ackWithErrors(Map.of(first, NOT_WHOLE));
          }
          desk.personal(user.get(), SettingsModal.read(view.getState()));
          yield context.ack();
        }
        case SystemModal.ID -> system(user.get(), view, context, first);
        default -> context.ack();
      };
    } catch (StoreUnavailable away) {
      LOG.warn("Nothing can be stored: {}", away.getMessage());
      return context.ackWithErrors(
          Map.of(first, "Dojobell cannot store anything just now; nothing was changed"));
    }
  }

  private Optional<User> user(ViewSubmissionPayload payload) {
    return identity
        .known(payload.getUser().getId())
        .flatMap(
            person ->
                person instanceof Person.Known(var user) ? Optional.of(user) : Optional.empty());
  }

  private Response system(User user, View view, ViewSubmissionContext context, String first) {
    if (!user.admin()) {
      return context.ackWithErrors(Map.of(first, "Only admins of Dojobell may change this"));
    }
    if (!SystemModal.isWhole(view.getState())) {
      return context.ackWithErrors(Map.of(first, NOT_WHOLE));
    }
    var submitted = SystemModal.read(view.getState());
    if (!submitted.errors().isEmpty()) {
      return context.ackWithErrors(submitted.errors());
    }
    desk.organisation().change((old, _) -> submitted.change().apply(old));
    return context.ack();
  }
}
