package io.dojobell.slack.home;

import com.slack.api.app_backend.interactive_components.payload.BlockActionPayload.Action;
import com.slack.api.model.block.SectionBlock;
import com.slack.api.model.block.composition.OptionObject;
import com.slack.api.model.block.element.CheckboxesElement;
import com.slack.api.model.view.View;
import io.dojobell.model.BoundedMap;
import io.dojobell.slack.home.HomeActions.CheckboxDelta;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * Finds the boxes that somebody ticked and unticked. Slack sends all that are ticked in one group
 * of boxes; the group may have been changed elsewhere since it was shown, so that only the
 * difference to what the person saw is their change.
 *
 * <p>The person saw the group as the view showed it, or, if they used it before in the same version
 * of the view, as they left it then.
 */
final class CheckboxChanges {
  /**
   * The largest number of selections kept: views are replaced after each use, so few are used
   * twice.
   */
  private static final int MAX_ENTRIES = 1_000;

  /** The ticked boxes of a group at a time. */
  private record LastSelection(String timestamp, Set<String> selectedValues) {}

  private final Map<String, LastSelection> lastSelections = BoundedMap.byAge(MAX_ENTRIES);

  /**
   * Returns the changes of the action; none if a later action of the same group was handled before.
   */
  synchronized CheckboxDelta changes(View view, Action action) {
    var now = selectedValues(action);
    var block = Optional.ofNullable(action.getBlockId()).orElse("");
    var at = Optional.ofNullable(action.getActionTs()).orElse("");
    var key = "%s %s %s".formatted(view.getId(), view.getHash(), block);
    var before = lastSelections.get(key);
    if (before != null && isLater(before.timestamp(), at)) {
      return CheckboxDelta.NONE;
    }
    lastSelections.put(key, new LastSelection(at, now));
    return CheckboxDelta.between(
        before == null ? initiallyTicked(view, block) : before.selectedValues(), now);
  }

  private static Set<String> selectedValues(Action action) {
    return Optional.ofNullable(action.getSelectedOptions()).orElse(List.of()).stream()
        .map(Action.SelectedOption::getValue)
        .filter(Objects::nonNull)
        .collect(Collectors.toUnmodifiableSet());
  }

  /** Compares Slack's timestamps, which all have the same number of digits. */
  private static boolean isLater(String one, String other) {
    return one.length() == other.length() && one.compareTo(other) > 0;
  }

  private static Set<String> initiallyTicked(View view, String block) {
    var shown = new HashSet<String>();
    for (var each : Optional.ofNullable(view.getBlocks()).orElse(List.of())) {
      if (each instanceof SectionBlock section
          && block.equals(section.getBlockId())
          && section.getAccessory() instanceof CheckboxesElement boxes
          && boxes.getInitialOptions() != null) {
        boxes.getInitialOptions().stream().map(OptionObject::getValue).forEach(shown::add);
      }
    }
    return shown;
  }
}
