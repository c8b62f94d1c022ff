package io.dojobell.slack.modal;

import com.slack.api.app_backend.views.payload.ViewSubmissionPayload;
import com.slack.api.bolt.App;
import com.slack.api.bolt.context.builtin.ViewSubmissionContext;
import com.slack.api.bolt.response.Response;
import com.slack.api.methods.MethodsClient;
import com.slack.api.methods.SlackApiException;
import com.slack.api.methods.SlackApiTextResponse;
import com.slack.api.model.block.InputBlock;
import com.slack.api.model.view.View;
import io.dojobell.blockkit.Action;
import io.dojobell.blockkit.Action.OpenModal;
import io.dojobell.blockkit.LimitChecker;
import io.dojobell.blockkit.ModalId;
import io.dojobell.model.User;
import io.dojobell.service.ValidationException;
import io.dojobell.slack.bolt.BoltHandler;
import io.dojobell.slack.home.HomeTab;
import io.dojobell.slack.identity.Person;
import io.dojobell.slack.identity.PersonResolver;
import io.dojobell.slack.reply.Reply;
import io.dojobell.slack.reply.ReplyGuard;
import java.io.IOException;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Opens modals, and handles their submissions; those for admins only from admins, even if the
 * submission is well-formed.
 */
public final class ModalHandler implements BoltHandler {
  private static final Logger LOG = LoggerFactory.getLogger(ModalHandler.class);

  private static final String INCOMPLETE =
      "Part of this is missing, so nothing was changed; open it again";

  private final MethodsClient methods;
  private final PersonResolver identity;
  private final Map<ModalId, Modal> modals;
  private final LinkModal linkModal;
  private final SaveListener saved;

  /**
   * @param saved receives each submission that was saved
   */
  public ModalHandler(
      MethodsClient methods,
      PersonResolver identity,
      List<Modal> modals,
      LinkModal linking,
      SaveListener saved) {
    this.saved = saved;
    this.methods = methods;
    this.identity = identity;
    this.modals = modals.stream().collect(Collectors.toMap(Modal::id, Function.identity()));
    this.linkModal = linking;
  }

  @Override
  public void addTo(App app) {
    app.viewSubmission(ANY, (request, context) -> submit(request.getPayload(), context));
  }

  /**
   * Opens the modal, if the user may use it; the trigger is valid for 3 s.
   *
   * @return true if Slack confirms that it is open
   */
  public boolean open(User user, OpenModal wanted, String trigger) {
    return findModal(user, wanted.modal())
        .flatMap(modal -> modal.open(user, wanted.subject()))
        .filter(view -> open(view, trigger))
        .isPresent();
  }

  /**
   * Opens the first step of linking; the user may have no account.
   *
   * @return true if Slack confirms that it is open
   */
  public boolean openLink(String trigger) {
    return open(LinkModal.emailForm(), trigger);
  }

  /**
   * Opens a modal that nothing is entered in; the trigger is valid for 3 s.
   *
   * @return true if Slack confirms that it is open
   */
  public boolean open(View view, String trigger) {
    LimitChecker.checkView(view);
    return isAccepted(() -> methods.viewsOpen(request -> request.triggerId(trigger).view(view)));
  }

  /**
   * Sends a reply by direct message, for lack of another place.
   *
   * @return true if Slack accepted it
   */
  public boolean sendDirectMessage(String slackUser, Reply reply) {
    return isAccepted(
        () ->
            methods.chatPostMessage(
                request -> request.channel(slackUser).text(reply.text()).blocks(reply.blocks())));
  }

  /** Handles a click in a modal. */
  public void handleAction(User user, View view, Action action) {
    var drawn =
        ModalId.of(String.valueOf(view.getCallbackId()))
            .flatMap(id -> findModal(user, id))
            .flatMap(modal -> modal.update(user, view, action));
    drawn.ifPresent(next -> update(view, next));
  }

  /**
   * Shows the next view in place of the one that is open.
   *
   * @return true if Slack confirms it
   */
  public boolean update(View open, View next) {
    LimitChecker.checkView(next);
    return isAccepted(
        () ->
            methods.viewsUpdate(
                request -> request.viewId(open.getId()).hash(open.getHash()).view(next)));
  }

  /** Returns the reply for a modal that Slack did not open. */
  public static String notOpenedText(String name, String command) {
    return "%s couldn't be opened in Slack. Nothing changed. Try again with `%s`."
        .formatted(name, command);
  }

  private interface Call {
    SlackApiTextResponse execute() throws IOException, SlackApiException;
  }

  /**
   * Makes the call.
   *
   * @return false also for an answer that is not Slack's own, which ends in any exception of the
   *     client
   */
  private static boolean isAccepted(Call call) {
    try {
      var answer = call.execute();
      if (!answer.isOk()) {
        LOG.warn("A modal was refused by Slack why={}", answer.getError());
      }
      return answer.isOk();
    } catch (SlackApiException failure) {
      LOG.warn("A modal was refused by Slack status={}", failure.getResponse().code());
    } catch (IOException | RuntimeException failure) {
      LOG.warn("A modal did not reach Slack why={}", failure.getClass().getSimpleName());
    }
    return false;
  }

  private Optional<Modal> findModal(User user, ModalId id) {
    return Optional.ofNullable(modals.get(id))
        .filter(modal -> !modal.tab().isForAdmins() || user.admin());
  }

  /** Is called after a submission was saved. */
  public interface SaveListener {
    void onSaved(String slackUser, User user, HomeTab tab);
  }

  /** Handles a submission: saves it, or shows the errors at their fields. */
  private Response submit(ViewSubmissionPayload payload, ViewSubmissionContext context) {
    var view = payload.getView();
    if (payload.getUser() == null
        || payload.getUser().getId() == null
        || view == null
        || view.getBlocks() == null) {
      return context.ack();
    }
    try {
      var id = ModalId.of(String.valueOf(view.getCallbackId()));
      if (id.isEmpty()) {
        return context.ack();
      }
      return id.get() == ModalId.LINK
          ? submitLink(payload.getUser().getId(), view, context)
          : submit(id.get(), payload.getUser().getId(), view, context);
    } catch (ValidationException rejected) {
      return respondWithError(
          view, context, "Invalid input: " + rejected.errors().getFirst().detail());
    } catch (RuntimeException failure) {
      return respondWithError(view, context, ReplyGuard.describe(LOG, failure));
    }
  }

  private Response submit(ModalId id, String slackUser, View view, ViewSubmissionContext context) {
    var user = findUser(slackUser);
    if (user.isEmpty()) {
      return respondWithError(view, context, "Dojobell does not know you; type /dojo help");
    }
    var modal = findModal(user.get(), id);
    if (modal.isEmpty()) {
      return respondWithError(view, context, "Only admins of Dojobell may change this");
    }
    if (!Modal.isComplete(view, modal.get().requiredFields())) {
      return respondWithError(view, context, INCOMPLETE);
    }
    var conflicts =
        modal
            .get()
            .open(user.get(), Modal.subject(view))
            .map(fresh -> EditConflicts.find(view, fresh, modal.get().mergedFields()))
            .orElse(Map.of());
    if (!conflicts.isEmpty()) {
      return context.ackWithErrors(conflicts);
    }
    var problems = modal.get().problems(view);
    if (!problems.isEmpty()) {
      return context.ackWithErrors(problems);
    }
    var answer = modal.get().submit(user.get(), view);
    if (answer instanceof Modal.SubmissionResult.Saved) {
      saved.onSaved(slackUser, user.get(), modal.get().tab());
    }
    return respond(answer, context);
  }

  private Response submitLink(String slackUser, View view, ViewSubmissionContext context) {
    return switch (linkModal.submit(slackUser, view)) {
      case LinkModal.StepResult.ShowView(var next) -> {
        LimitChecker.checkView(next);
        yield context.ackWithUpdate(next);
      }
      case LinkModal.StepResult.Finished(var answer) -> respond(answer, context);
    };
  }

  private static Response respond(Modal.SubmissionResult answer, ViewSubmissionContext context) {
    return switch (answer) {
      case Modal.SubmissionResult.Saved _ -> context.ack();
      case Modal.SubmissionResult.Invalid(var errors) -> context.ackWithErrors(errors);
    };
  }

  /** Shows an error at an input, as Slack accepts errors only there. */
  private static Response respondWithError(View view, ViewSubmissionContext context, String error) {
    return view.getBlocks().stream()
        .filter(InputBlock.class::isInstance)
        .map(block -> ((InputBlock) block).getBlockId())
        .filter(Objects::nonNull)
        .findFirst()
        .map(input -> context.ackWithErrors(Map.of(input, error)))
        .orElseGet(context::ack);
  }

  private Optional<User> findUser(String slackUser) {
    return identity
        .findKnown(slackUser)
        .flatMap(
            person ->
                person instanceof Person.Known(var user) ? Optional.of(user) : Optional.empty());
  }
}
