package io.dojobell.slack.modal;

import com.slack.api.app_backend.views.payload.ViewSubmissionPayload;
import com.slack.api.bolt.context.builtin.ViewSubmissionContext;
import com.slack.api.bolt.response.Response;
import com.slack.api.methods.MethodsClient;
import com.slack.api.methods.SlackApiException;
import com.slack.api.methods.SlackApiTextResponse;
import com.slack.api.model.block.InputBlock;
import com.slack.api.model.view.View;
import io.dojobell.model.User;
import io.dojobell.service.CurrentActor;
import io.dojobell.service.ValidationException;
import io.dojobell.slack.home.Tab;
import io.dojobell.slack.identity.Identity;
import io.dojobell.slack.identity.Person;
import io.dojobell.slack.reply.Reply;
import io.dojobell.slack.reply.Replying;
import java.io.IOException;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Opens modals, and takes what is submitted there; what is an admin's only from admins, however
 * well formed a submission is.
 */
public final class ModalHandler {
  private static final Logger LOG = LoggerFactory.getLogger(ModalHandler.class);

  private static final String NOT_WHOLE =
      "Part of this is missing, so nothing was changed; open it again";

  private final MethodsClient methods;
  private final Identity identity;
  private final Map<String, Modal> modals;
  private final LinkModal linking;

  public ModalHandler(
      MethodsClient methods, Identity identity, List<Modal> modals, LinkModal linking) {
    this.methods = methods;
    this.identity = identity;
    this.modals = modals.stream().collect(Collectors.toMap(Modal::id, Function.identity()));
    this.linking = linking;
  }

  /**
   * Opens the modal, if the user may have it; the trigger is good for 3 s.
   *
   * @param what its id, and what it is to show: {@code route 7}
   * @return whether Slack says that it is open
   */
  public boolean open(User user, String what, String trigger) {
    var words = what.split(" ", 2);
    return modal(user, words[0])
        .flatMap(modal -> modal.opened(user, words.length > 1 ? words[1] : ""))
        .filter(view -> open(view, trigger))
        .isPresent();
  }

  /**
   * Opens the first step of linking; who is to be linked may have no account.
   *
   * @return whether Slack says that it is open
   */
  public boolean link(String trigger) {
    return open(LinkModal.opened(), trigger);
  }

  private boolean open(View view, String trigger) {
    return isDone(() -> methods.viewsOpen(request -> request.triggerId(trigger).view(view)));
  }

  /** Answers by direct message, where there is nowhere else; whether Slack took it. */
  public boolean direct(String slackUser, Reply reply) {
    return isDone(
        () ->
            methods.chatPostMessage(
                request -> request.channel(slackUser).text(reply.text()).blocks(reply.blocks())));
  }

  /** Something in a modal was pressed. */
  public void used(User user, View view, String action) {
    var drawn =
        modal(user, String.valueOf(view.getCallbackId()))
            .flatMap(modal -> modal.used(user, view, action));
    if (drawn.isPresent()) {
      isDone(
          () ->
              methods.viewsUpdate(
                  request -> request.viewId(view.getId()).hash(view.getHash()).view(drawn.get())));
    }
  }

  /** Returns what is said where Slack did not open a form. */
  public static String notOpened(String name, String command) {
    return "%s couldn't be opened in Slack. Nothing changed. Try again with `%s`."
        .formatted(name, command);
  }

  private interface Call {
    SlackApiTextResponse make() throws IOException, SlackApiException;
  }

  /** An answer that is not Slack's own ends in whatever the client makes of it. */
  private static boolean isDone(Call call) {
    try {
      var answer = call.make();
      if (!answer.isOk()) {
        LOG.warn("A modal was refused why={}", answer.getError());
      }
      return answer.isOk();
    } catch (SlackApiException failure) {
      LOG.warn("A modal was not taken status={}", failure.getResponse().code());
    } catch (IOException | RuntimeException failure) {
      LOG.warn("A modal did not reach Slack why={}", failure.getClass().getSimpleName());
    }
    return false;
  }

  private Optional<Modal> modal(User user, String id) {
    return Optional.ofNullable(modals.get(id))
        .filter(modal -> modal.tab() == Tab.ME || user.admin());
  }

  /** What is to happen once something was submitted and saved. */
  public interface Saved {
    void redraw(String slackUser, User user, Tab tab);
  }

  /** Something was submitted: saved, or what is wrong said at its field. */
  public Response submitted(
      ViewSubmissionPayload payload, ViewSubmissionContext context, Saved saved) {
    var view = payload.getView();
    if (payload.getUser() == null
        || payload.getUser().getId() == null
        || view == null
        || view.getBlocks() == null) {
      return context.ack();
    }
    try {
      return LinkModal.ID.equals(view.getCallbackId())
          ? linked(payload.getUser().getId(), view, context)
          : submitted(payload.getUser().getId(), view, context, saved);
    } catch (ValidationException rejected) {
      return wrong(view, context, "Invalid input: " + rejected.errors().getFirst().detail());
    } catch (RuntimeException failure) {
      return wrong(view, context, Replying.words(LOG, failure));
    }
  }

  private Response submitted(
      String slackUser, View view, ViewSubmissionContext context, Saved saved) {
    var user = user(slackUser);
    if (user.isEmpty()) {
      return wrong(view, context, "Dojobell does not know you; type /dojo help");
    }
    var id = String.valueOf(view.getCallbackId());
    var modal = modal(user.get(), id);
    if (modal.isEmpty()) {
      return modals.containsKey(id)
          ? wrong(view, context, "Only admins of Dojobell may change this")
          : context.ack();
    }
    if (!Modal.isWhole(view, modal.get().fields())) {
      return wrong(view, context, NOT_WHOLE);
    }
    var conflicts =
        modal
            .get()
            .opened(user.get(), Modal.subject(view))
            .map(fresh -> Conflicts.of(view, fresh, modal.get().merged()))
            .orElse(Map.of());
    if (!conflicts.isEmpty()) {
      return context.ackWithErrors(conflicts);
    }
    var answer =
        CurrentActor.runAs(user.get().username(), () -> modal.get().submitted(user.get(), view));
    if (answer instanceof Modal.Answer.Done) {
      saved.redraw(slackUser, user.get(), modal.get().tab());
    }
    return answered(answer, context);
  }

  private Response linked(String slackUser, View view, ViewSubmissionContext context) {
    return switch (linking.submitted(slackUser, view)) {
      case LinkModal.Step.Next(var next) -> context.ackWithUpdate(next);
      case LinkModal.Step.Last(var answer) -> answered(answer, context);
    };
  }

  private static Response answered(Modal.Answer answer, ViewSubmissionContext context) {
    return switch (answer) {
      case Modal.Answer.Done _ -> context.ack();
      case Modal.Answer.Wrong(var errors) -> context.ackWithErrors(errors);
    };
  }

  /** Slack takes errors only at inputs. */
  private static Response wrong(View view, ViewSubmissionContext context, String error) {
    return view.getBlocks().stream()
        .filter(InputBlock.class::isInstance)
        .findFirst()
        .map(block -> context.ackWithErrors(Map.of(((InputBlock) block).getBlockId(), error)))
        .orElseGet(context::ack);
  }

  private Optional<User> user(String slackUser) {
    return identity
        .known(slackUser)
        .flatMap(
            person ->
                person instanceof Person.Known(var user) ? Optional.of(user) : Optional.empty());
  }
}
