package io.dojobell.slack.modal;

import com.slack.api.model.block.HeaderBlock;
import com.slack.api.model.block.InputBlock;
import com.slack.api.model.block.LayoutBlock;
import com.slack.api.model.block.composition.OptionObject;
import com.slack.api.model.block.element.BlockElement;
import com.slack.api.model.block.element.CheckboxesElement;
import com.slack.api.model.block.element.MultiStaticSelectElement;
import com.slack.api.model.block.element.PlainTextInputElement;
import com.slack.api.model.block.element.StaticSelectElement;
import com.slack.api.model.view.View;
import com.slack.api.model.view.ViewClose;
import com.slack.api.model.view.ViewSubmit;
import com.slack.api.model.view.ViewTitle;
import io.dojobell.blockkit.BlockKit;
import io.dojobell.blockkit.ModalId;
import io.dojobell.blockkit.Mrkdwn;
import io.dojobell.blockkit.SlackLimits;
import io.dojobell.model.EventType;
import io.dojobell.model.TextSanitizer;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Builds a modal; each input's action has the name of its block. */
final class FormBuilder {
  private final List<LayoutBlock> blocks = new ArrayList<>();
  private final Map<String, String> hiddenValues = new LinkedHashMap<>();

  FormBuilder add(LayoutBlock block) {
    blocks.add(block);
    return this;
  }

  FormBuilder smallPrint(String mrkdwn) {
    return add(BlockKit.context(mrkdwn));
  }

  FormBuilder heading(String text) {
    return add(HeaderBlock.builder().text(BlockKit.plainText(text)).build());
  }

  /** Adds a field with that value in it. */
  <T> FormBuilder field(FormField<T> field, T now) {
    return add(field.block(now));
  }

  /** Adds an input that may be left empty. */
  FormBuilder optionalField(String name, String label, BlockElement element) {
    return add(input(name, label, element, true));
  }

  /** Remembers a value that a field does not show, such as a webhook's URL. */
  FormBuilder hiddenValue(String name, String value) {
    hiddenValues.put(name, value);
    return this;
  }

  /** Adds an input that Slack itself requires. */
  FormBuilder requiredField(String name, String label, BlockElement element) {
    return add(input(name, label, element, false));
  }

  private static LayoutBlock input(
      String name, String label, BlockElement element, boolean isOptional) {
    return InputBlock.builder()
        .blockId(name)
        .optional(isOptional)
        .label(BlockKit.plainText(label))
        .element(element)
        .build();
  }

  static PlainTextInputElement textInput(String name, String value, int most, String example) {
    return PlainTextInputElement.builder()
        .actionId(name)
        .maxLength(most)
        .placeholder(BlockKit.plainText(example))
        .initialValue(value.isEmpty() ? null : value)
        .build();
  }

  static StaticSelectElement select(
      String name, List<OptionObject> options, @Nullable String chosen, String otherwise) {
    return StaticSelectElement.builder()
        .actionId(name)
        .placeholder(BlockKit.plainText(otherwise))
        .options(options)
        .initialOption(
            options.stream()
                .filter(option -> option.getValue().equals(chosen))
                .findFirst()
                .orElse(null))
        .build();
  }

  static CheckboxesElement checkboxes(
      String name, List<OptionObject> options, Collection<String> ticked) {
    var initial = options.stream().filter(option -> ticked.contains(option.getValue())).toList();
    return CheckboxesElement.builder()
        .actionId(name)
        .options(options)
        .initialOptions(initial.isEmpty() ? null : initial)
        .build();
  }

  /** Returns a select of event types, with the chosen ones. */
  static MultiStaticSelectElement eventSelect(
      String name, Collection<EventType> chosen, String otherwise) {
    var initial = chosen.stream().sorted().map(FormBuilder::option).toList();
    return MultiStaticSelectElement.builder()
        .actionId(name)
        .placeholder(BlockKit.plainText(otherwise))
        .options(Arrays.stream(EventType.values()).map(FormBuilder::option).toList())
        .initialOptions(initial.isEmpty() ? null : initial)
        .build();
  }

  private static OptionObject option(EventType type) {
    return option(type.shortLabel(), type.wireName());
  }

  static OptionObject option(String label, String value) {
    var line =
        TextSanitizer.truncate(
            SlackLimits.MAX_OPTION_LENGTH, Mrkdwn.escapePlainText(TextSanitizer.singleLine(label)));
    return BlockKit.option(line.isEmpty() ? value : line, value);
  }

  /**
   * Returns the modal, which remembers the values it shows.
   *
   * @param subject the modal's subject, in a line
   */
  View build(ModalId id, String title, String submit, String subject) {
    return buildView(
        id.wireName(), title, submit, InitialValues.of(blocks, hiddenValues).metadata(subject));
  }

  /** Returns a modal that only says something, instead of a form that would be of no use. */
  static View notice(ModalId id, String title, String mrkdwn) {
    return View.builder()
        .type("modal")
        .callbackId(id.wireName())
        .title(ViewTitle.builder().type("plain_text").text(title).build())
        .close(ViewClose.builder().type("plain_text").text("Close").build())
        .blocks(List.of(BlockKit.section(mrkdwn)))
        .build();
  }

  /** Returns the modal rendered again, which remembers the values it showed at first. */
  View rebuild(View first, String title, String submit) {
    return buildView(
        first.getCallbackId(), title, submit, String.valueOf(first.getPrivateMetadata()));
  }

  private View buildView(String id, String title, String submit, String metadata) {
    return View.builder()
        .type("modal")
        .callbackId(id)
        .privateMetadata(metadata)
        .title(ViewTitle.builder().type("plain_text").text(title).build())
        .submit(ViewSubmit.builder().type("plain_text").text(submit).build())
        .close(ViewClose.builder().type("plain_text").text("Cancel").build())
        .blocks(blocks.subList(0, Math.min(blocks.size(), SlackLimits.MAX_VIEW_BLOCKS)))
        .build();
  }
}
