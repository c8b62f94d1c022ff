package io.dojobell.slack.modal;

import com.slack.api.model.view.View;
import io.dojobell.model.User;
import io.dojobell.slack.home.Tab;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** One kind of modal. */
public interface Modal {
  /** Names it in buttons ({@code open:ID value}) and in submissions. */
  String id();

  /** The tab of App Home that shows what it changes; all but the first are for admins. */
  Tab tab();

  /** The modal as it is opened; empty where there is nothing to open. */
  Optional<View> opened(User user, String value);

  /** The inputs that a submission must have; what is missing would else be taken for emptied. */
  List<String> fields();

  /** Whether all of those inputs were submitted. */
  static boolean isWhole(View view, List<String> fields) {
    var values = Entered.in(view).values();
    return fields.stream()
        .allMatch(field -> values.get(field) != null && values.get(field).containsKey(field));
  }

  /** The inputs whose choices are things of their own: changes from both sides hold. */
  default Set<String> merged() {
    return Set.of();
  }

  /** What a modal that was submitted is about, as it was opened with. */
  static String subject(View view) {
    return Shown.subject(view);
  }

  /** Takes what was submitted; what its sender did not change is not written. */
  Answer submitted(User user, View view);

  /** Something in it was pressed; the modal as it is then, or empty where nothing is other. */
  default Optional<View> used(User user, View view, String action) {
    return Optional.empty();
  }

  /** What became of a submission. */
  sealed interface Answer {
    /** It is done, and the modal closes. */
    record Done() implements Answer {}

    /** What is wrong, by the block's id. */
    record Wrong(Map<String, String> errors) implements Answer {
      public Wrong {
        errors = Map.copyOf(errors);
      }

      /** One thing is wrong. */
      static Wrong at(String block, String error) {
        return new Wrong(Map.of(block, error));
      }
    }
  }
}
