package io.dojobell.slack.bolt;

import com.slack.api.app_backend.interactive_components.payload.BlockActionPayload;
import com.slack.api.app_backend.interactive_components.payload.BlockActionPayload.Action;
import io.dojobell.slack.identity.Person;
import io.dojobell.slack.identity.PersonResolver;
import java.util.Optional;

/** Reads the payloads of elements that were used, whatever kind of element it is. */
public final class ActionPayloads {
  private ActionPayloads() {}

  /** Returns the option chosen in a menu, else a button's value; empty: none. */
  public static String value(Action action) {
    return Optional.ofNullable(action.getSelectedOption())
        .map(Action.SelectedOption::getValue)
        .or(() -> Optional.ofNullable(action.getValue()))
        .orElse("");
  }

  /** Returns the Slack team it was used in; empty: unknown. */
  public static String team(BlockActionPayload payload) {
    return Optional.ofNullable(payload.getTeam()).map(BlockActionPayload.Team::getId).orElse("");
  }

  /** Returns the person who used it; may ask Slack, and block. */
  public static Person findPerson(PersonResolver identity, BlockActionPayload payload) {
    return identity.resolve(payload.getUser().getId(), team(payload));
  }
}
