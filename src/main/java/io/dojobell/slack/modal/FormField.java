package io.dojobell.slack.modal;

import com.slack.api.model.block.InputBlock;
import com.slack.api.model.block.LayoutBlock;
import io.dojobell.blockkit.BlockKit;
import java.util.Optional;

/**
 * A field of a modal, declared once: the view, the reading of a submission and its errors follow
 * from it.
 *
 * @param name the id of the block and of its input
 * @param placeholder what the input shows while it is empty
 * @param isOptional false: Slack itself requires a value
 */
record FormField<T>(
    String name, String label, String placeholder, boolean isOptional, InputKind<T> kind) {

  /** Returns a field that may be left empty. */
  static <T> FormField<T> optional(
      String name, String label, String placeholder, InputKind<T> kind) {
    return new FormField<>(name, label, placeholder, true, kind);
  }

  /** Returns a field that Slack itself requires. */
  static <T> FormField<T> required(
      String name, String label, String placeholder, InputKind<T> kind) {
    return new FormField<>(name, label, placeholder, false, kind);
  }

  FormField<T> withLabel(String other) {
    return new FormField<>(name, other, placeholder, isOptional, kind);
  }

  FormField<T> withPlaceholder(String other) {
    return new FormField<>(name, label, other, isOptional, kind);
  }

  /** Returns the field as a block, with that value in it. */
  LayoutBlock block(T now) {
    return InputBlock.builder()
        .blockId(name)
        .optional(isOptional)
        .label(BlockKit.plainText(label))
        .element(kind.element(name, placeholder, now))
        .build();
  }

  /** Returns what was entered. */
  T read(FormValues entered) {
    return kind.read(entered, name);
  }

  /** Returns true if the person changed the field. */
  boolean isChanged(FormValues entered) {
    return entered.isChanged(name);
  }

  /** Returns what was entered if the person changed the field, else the old value. */
  T readOr(FormValues entered, T old) {
    return isChanged(entered) ? read(entered) : old;
  }

  /** Returns what is wrong with what the person changed; empty: nothing. */
  Optional<String> problem(FormValues entered) {
    return isChanged(entered) ? kind.problem(entered, name) : Optional.empty();
  }
}
