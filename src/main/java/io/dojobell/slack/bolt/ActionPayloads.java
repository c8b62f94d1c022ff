package io.dojobell.slack.bolt;

import com.slack.api.app_backend.interactive_components.payload.BlockActionPayload;
import io.dojobell.blockkit.Action;
import io.dojobell.slack.identity.Person;
import io.dojobell.slack.identity.PersonResolver;
import java.util.Optional;

/** Reads the payloads of elements that were used, whatever kind of element it is. */
public final class ActionPayloads {
  private ActionPayloads() {}

  /** Returns the action of the element. */
  public static Action decode(BlockActionPayload.Action element) {
    return Action.decode(
        Optional.ofNullable(element.getActionId()).orElse(""),
        Optional.ofNullable(element.getBlockId()).orElse(""),
        value(element));
  }

  /** Returns the option chosen in a menu, else a button's value; empty: none. */
  private static String value(BlockActionPayload.Action element) {
    return Optional.ofNullable(element.getSelectedOption())
        .map(BlockActionPayload.Action.SelectedOption::getValue)
        .or(() -> Optional.ofNullable(element.getValue()))
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
