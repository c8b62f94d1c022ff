package io.dojobell.blockkit;

import java.util.Map;

/**
 * Slack's limits of messages, modals and App Home: of texts in code points, of lists in items
 * (https://api.slack.com/reference/block-kit).
 */
public final class SlackLimits {
  public static final int MAX_MESSAGE_BLOCKS = 50;
  public static final int MAX_VIEW_BLOCKS = 100;
  public static final int MAX_SECTION_LENGTH = 3_000;
  public static final int MAX_BUTTON_URL_LENGTH = 3_000;
  public static final int MAX_BUTTON_VALUE_LENGTH = 2_000;
  public static final int MAX_METADATA_LENGTH = 3_000;
  public static final int MAX_OPTIONS = 100;
  public static final int MAX_OPTION_LENGTH = 75;
  static final int MAX_FIELDS = 10;

  /** The length of all texts of a message's blocks; users saw 11,341 refused. */
  static final int MAX_MESSAGE_LENGTH = 11_300;

  /** By the type of a block or element, or what it is in another, and its field. */
  static final Map<String, Integer> OF_FIELDS =
      Map.ofEntries(
          Map.entry("section.fields", MAX_FIELDS),
          Map.entry("fields.text", 2_000),
          Map.entry("header.text", 150),
          Map.entry("context.elements", 10),
          Map.entry("mrkdwn.text", MAX_SECTION_LENGTH),
          Map.entry("plain_text.text", MAX_SECTION_LENGTH),
          Map.entry("actions.elements", 25),
          Map.entry("input.label", 2_000),
          Map.entry("input.hint", 2_000),
          Map.entry("image.image_url", 3_000),
          Map.entry("image.alt_text", 2_000),
          Map.entry("button.text", 75),
          Map.entry("button.value", MAX_BUTTON_VALUE_LENGTH),
          Map.entry("button.url", MAX_BUTTON_URL_LENGTH),
          Map.entry("button.accessibility_label", 75),
          Map.entry("checkboxes.options", 10),
          Map.entry("radio_buttons.options", 10),
          Map.entry("overflow.options", 5),
          Map.entry("option.text", MAX_OPTION_LENGTH),
          Map.entry("option.value", 150),
          Map.entry("option.description", 75),
          Map.entry("option_groups.label", 75),
          Map.entry("option_groups.options", MAX_OPTIONS),
          Map.entry("confirm.title", 100),
          Map.entry("confirm.text", 300),
          Map.entry("confirm.confirm", 30),
          Map.entry("confirm.deny", 30),
          Map.entry("message.blocks", MAX_MESSAGE_BLOCKS),
          Map.entry("modal.title", 24),
          Map.entry("modal.submit", 24),
          Map.entry("modal.close", 24),
          Map.entry("modal.blocks", MAX_VIEW_BLOCKS),
          Map.entry("home.blocks", MAX_VIEW_BLOCKS));

  /** By field, whatever it is in. */
  static final Map<String, Integer> ANYWHERE =
      Map.of(
          "block_id", 255,
          "action_id", 255,
          "callback_id", 255,
          "external_id", 255,
          "private_metadata", MAX_METADATA_LENGTH,
          "placeholder", 150,
          "options", MAX_OPTIONS,
          "option_groups", 100);

  private SlackLimits() {}
}
