package io.dojobell.slack.bolt;

import com.slack.api.app_backend.interactive_components.payload.BlockActionPayload;
import com.slack.api.app_backend.interactive_components.payload.BlockActionPayload.Action;
import io.dojobell.slack.identity.Person;
import io.dojobell.slack.identity.PersonResolver;
import java.util.Optional;

/** What an element that was used says, whatever kind of element it is. */
public final class ActionPayloads {
  private ActionPayloads() {}

  /** What was chosen in a menu, else a button's value; empty: nothing. */
  public static String value(Action action) {
    return Optional.ofNullable(action.getSelectedOption())
        .map(Action.SelectedOption::getValue)
        .or(() -> Optional.ofNullable(action.getValue()))
        .orElse("");
  }

  /** The Slack team it was used in; empty: not said. */
  public static String team(BlockActionPayload payload) {
    return Optional.ofNullable(payload.getTeam()).map(BlockActionPayload.Team::getId).orElse("");
  }

  /** Who used it; may ask Slack, and block. */
  public static Person findPerson(PersonResolver identity, BlockActionPayload payload) {
    return identity.resolve(payload.getUser().getId(), team(payload));
  }
}
