package io.dojobell.slack.modal;

import com.slack.api.model.block.InputBlock;
import com.slack.api.model.block.composition.OptionObject;
import com.slack.api.model.block.element.BlockElement;
import com.slack.api.model.block.element.CheckboxesElement;
import com.slack.api.model.block.element.ExternalSelectElement;
import com.slack.api.model.block.element.MultiExternalSelectElement;
import com.slack.api.model.block.element.MultiStaticSelectElement;
import com.slack.api.model.block.element.StaticSelectElement;
import com.slack.api.model.view.View;
import io.dojobell.model.TextSanitizer;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/** Finds the fields of a submitted form that were changed both there and elsewhere. */
public final class EditConflicts {
  private static final int MAX_VALUE_LENGTH = 100;

  private EditConflicts() {}

  /**
   * Returns the errors by field.
   *
   * @param fresh the form as it would be opened now
   * @param merged fields whose changes from both sides are merged, so that none is lost
   */
  public static Map<String, String> find(View submitted, View fresh, Set<String> merged) {
    var before = InitialValues.of(submitted);
    var now = InitialValues.of(fresh);
    var entered = FormValues.readFrom(submitted);
    var errors = new LinkedHashMap<String, String>();
    for (var block : fresh.getBlocks()) {
      if (!(block instanceof InputBlock input) || merged.contains(input.getBlockId())) {
        continue;
      }
      var field = input.getBlockId();
      if (!entered.isChanged(field) || before.isSame(field, now)) {
        continue;
      }
      if (!before.isSameHidden(field, now)) {
        errors.put(field, "This was changed elsewhere; open this form again to change it");
      } else if (!now.hadValues(field, entered.allValues(field))) {
        errors.put(
            field,
            "This was changed elsewhere, now: %s. Choose that, or open this form again to change it"
                .formatted(describe(input.getElement())));
      }
    }
    return errors;
  }

  private static String describe(BlockElement element) {
    var words =
        switch (element) {
          case StaticSelectElement one ->
              Optional.ofNullable(one.getInitialOption()).map(EditConflicts::label).orElse("");
          case ExternalSelectElement one ->
              Optional.ofNullable(one.getInitialOption()).map(EditConflicts::label).orElse("");
          case CheckboxesElement boxes -> labels(boxes.getInitialOptions());
          case MultiStaticSelectElement several -> labels(several.getInitialOptions());
          case MultiExternalSelectElement several -> labels(several.getInitialOptions());
          default -> String.join(", ", InitialValues.values(element));
        };
    return words.isEmpty()
        ? "nothing"
        : TextSanitizer.truncate(MAX_VALUE_LENGTH, TextSanitizer.singleLine(words));
  }

  private static String labels(@org.jspecify.annotations.Nullable List<OptionObject> options) {
    return options == null
        ? ""
        : options.stream().map(EditConflicts::label).collect(Collectors.joining(", "));
  }

  private static String label(OptionObject option) {
    return option.getText().getText();
  }
}
