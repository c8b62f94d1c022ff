package io.dojobell.slack.modal;

import com.slack.api.model.view.View;
import io.dojobell.blockkit.Action;
import io.dojobell.blockkit.ModalId;
import io.dojobell.model.User;
import io.dojobell.slack.home.HomeTab;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** A kind of modal. */
public interface Modal {
  /** Returns the modal's id in buttons and in submissions. */
  ModalId id();

  /**
   * Returns the tab of App Home that shows what the modal changes; one for admins makes the modal
   * theirs.
   */
  HomeTab tab();

  /** Returns the modal as it is opened; empty if there is nothing to open. */
  Optional<View> open(User user, String value);

  /** Returns the modal's fields. */
  List<FormField<?>> fields();

  /**
   * Returns the inputs that a submission must have; missing ones would otherwise count as emptied.
   */
  default List<String> requiredFields() {
    return fields().stream().<String>map(FormField::name).toList();
  }

  /** Returns what is wrong with the fields of a submission, by name. */
  default Map<String, String> problems(View view) {
    var entered = FormValues.readFrom(view);
    var problems = new LinkedHashMap<String, String>();
    for (var field : fields()) {
      field.problem(entered).ifPresent(problem -> problems.put(field.name(), problem));
    }
    return problems;
  }

  /** Returns true if all of those inputs were submitted. */
  static boolean isComplete(View view, List<String> fields) {
    var values = FormValues.readFrom(view).values();
    return fields.stream()
        .allMatch(field -> values.get(field) != null && values.get(field).containsKey(field));
  }

  /** Returns the inputs whose choices are merged: changes from both sides are kept. */
  default Set<String> mergedFields() {
    return Set.of();
  }

  /** Returns the subject of a submitted modal, as it was opened with. */
  static String subject(View view) {
    return InitialValues.subject(view);
  }

  /** Handles a submission without problems; values that its sender did not change stay. */
  SubmissionResult submit(User user, View view);

  /**
   * Handles a click in the modal.
   *
   * @return the modal as it is then; empty if it does not change
   */
  default Optional<View> update(User user, View view, Action action) {
    return Optional.empty();
  }

  /** The result of a submission. */
  sealed interface SubmissionResult {
    /** The values are saved, and the modal closes. */
    record Saved() implements SubmissionResult {}

    /** The errors, by the block's id. */
    record Invalid(Map<String, String> errors) implements SubmissionResult {
      public Invalid {
        errors = Map.copyOf(errors);
      }

      /** Returns a single error. */
      static Invalid at(FormField<?> field, String error) {
        return new Invalid(Map.of(field.name(), error));
      }
    }
  }
}
