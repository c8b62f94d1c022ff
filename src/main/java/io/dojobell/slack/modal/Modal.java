package io.dojobell.slack.modal;

import com.slack.api.model.view.View;
import io.dojobell.model.User;
import io.dojobell.slack.home.HomeTab;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** One kind of modal. */
public interface Modal {
  /** Names it in buttons ({@code open:ID value}) and in submissions. */
  String id();

  /** The tab of App Home that shows what it changes; all but the first are for admins. */
  HomeTab tab();

  /** The modal as it is opened; empty where there is nothing to open. */
  Optional<View> open(User user, String value);

  /** The inputs that a submission must have; what is missing would else be taken for emptied. */
  List<String> requiredFields();

  /** Whether all of those inputs were submitted. */
  static boolean isComplete(View view, List<String> fields) {
    var values = FormValues.readFrom(view).values();
    return fields.stream()
        .allMatch(field -> values.get(field) != null && values.get(field).containsKey(field));
  }

  /** The inputs whose choices are things of their own: changes from both sides hold. */
  default Set<String> mergedFields() {
    return Set.of();
  }

  /** What a modal that was submitted is about, as it was opened with. */
  static String subject(View view) {
    return InitialValues.subject(view);
  }

  /** Takes what was submitted; what its sender did not change is not written. */
  SubmissionResult submit(User user, View view);

  /** Something in it was pressed; the modal as it is then, or empty where nothing is other. */
  default Optional<View> update(User user, View view, String action) {
    return Optional.empty();
  }

  /** What became of a submission. */
  sealed interface SubmissionResult {
    /** It is done, and the modal closes. */
    record Saved() implements SubmissionResult {}

    /** What is wrong, by the block's id. */
    record Invalid(Map<String, String> errors) implements SubmissionResult {
      public Invalid {
        errors = Map.copyOf(errors);
      }

      /** One thing is wrong. */
      static Invalid at(String block, String error) {
        return new Invalid(Map.of(block, error));
      }
    }
  }
}
