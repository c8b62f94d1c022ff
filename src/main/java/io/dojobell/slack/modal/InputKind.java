package io.dojobell.slack.modal;

import com.slack.api.model.block.element.BlockElement;
import java.util.Optional;

/** A kind of input: how it is shown, how what was entered is read, and when that is wrong. */
interface InputKind<T> {
  /** Returns the input with that value in it. */
  BlockElement element(String name, String placeholder, T now);

  /** Returns what was entered; it has no problem. */
  T read(FormValues entered, String name);

  /** Returns what is wrong with what was entered; empty: nothing. */
  default Optional<String> problem(FormValues entered, String name) {
    return Optional.empty();
  }
}
