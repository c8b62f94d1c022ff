package io.dojobell.slack.modal;

import com.slack.api.model.block.InputBlock;
import com.slack.api.model.block.LayoutBlock;
import com.slack.api.model.block.composition.OptionObject;
import com.slack.api.model.block.element.BlockElement;
import com.slack.api.model.block.element.CheckboxesElement;
import com.slack.api.model.block.element.ConversationsSelectElement;
import com.slack.api.model.block.element.DatePickerElement;
import com.slack.api.model.block.element.ExternalSelectElement;
import com.slack.api.model.block.element.MultiExternalSelectElement;
import com.slack.api.model.block.element.MultiStaticSelectElement;
import com.slack.api.model.block.element.PlainTextInputElement;
import com.slack.api.model.block.element.StaticSelectElement;
import com.slack.api.model.block.element.TimePickerElement;
import com.slack.api.model.view.View;
import io.dojobell.blockkit.SlackLimits;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Arrays;
import java.util.Base64;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * The values that a form showed, as short hashes by field. They are sent in the view's {@code
 * private_metadata}, after the line with the form's subject, so that a submission can be compared
 * with what its sender saw.
 *
 * @param hashes by field; a field that is not in it was not remembered
 */
record InitialValues(Map<String, Set<String>> hashes) {
  /** Marks the hidden value of a field. */
  private static final String HIDDEN_MARK = "!";

  private static final int HASH_LENGTH = 6;

  InitialValues {
    hashes = Map.copyOf(hashes);
  }

  /** Returns the values of these blocks, and the hidden values of their fields. */
  static InitialValues of(List<LayoutBlock> blocks, Map<String, String> behind) {
    var hashes = new LinkedHashMap<String, Set<String>>();
    for (var block : blocks) {
      if (block instanceof InputBlock input) {
        hashes.put(input.getBlockId(), hashes(values(input.getElement())));
      }
    }
    behind.forEach((field, value) -> hashes.put(field + HIDDEN_MARK, hashes(List.of(value))));
    return new InitialValues(hashes);
  }

  /**
   * Returns the values that the form showed when it was opened; none for a form of an earlier
   * version.
   */
  static InitialValues of(View view) {
    var hashes = new HashMap<String, Set<String>>();
    metadata(view)
        .lines()
        .skip(1)
        .map(line -> line.split(" ", 2))
        .forEach(words -> hashes.put(words[0], splitHashes(words.length > 1 ? words[1] : "")));
    return new InitialValues(hashes);
  }

  /** Returns the form's subject, such as a route's id. */
  static String subject(View view) {
    return metadata(view).lines().findFirst().orElse("");
  }

  private static String metadata(View view) {
    return Optional.ofNullable(view.getPrivateMetadata()).orElse("");
  }

  /** Returns the metadata with these values. */
  String metadata(String subject) {
    var lines =
        hashes.entrySet().stream()
            .map(field -> field.getKey() + " " + String.join("", field.getValue()));
    var text = Stream.concat(Stream.of(subject), lines).collect(Collectors.joining("\n"));
    return text.length() > SlackLimits.MAX_METADATA_LENGTH ? subject : text;
  }

  /** Returns true if the field showed these values; false if it was not remembered. */
  boolean hadValues(String field, Collection<String> values) {
    return hashes(values).equals(hashes.get(field));
  }

  /** Returns true if the field's values were remembered. */
  boolean hasField(String field) {
    return hashes.containsKey(field);
  }

  /** Returns true if that value was among those that the field showed. */
  boolean hadValue(String field, String value) {
    return hashes.getOrDefault(field, Set.of()).contains(hash(value));
  }

  /** Returns true if a field and its hidden value are the same in both. */
  boolean isSame(String field, InitialValues other) {
    return isEqual(field, other) && isEqual(field + HIDDEN_MARK, other);
  }

  /** Returns true if a field's hidden value is the same in both. */
  boolean isSameHidden(String field, InitialValues other) {
    return isEqual(field + HIDDEN_MARK, other);
  }

  private boolean isEqual(String field, InitialValues other) {
    return !hashes.containsKey(field) || Objects.equals(hashes.get(field), other.hashes.get(field));
  }

  /** Returns the initial values of an input. */
  static List<String> values(BlockElement element) {
    return switch (element) {
      case PlainTextInputElement text -> nonEmpty(text.getInitialValue());
      case StaticSelectElement one ->
          one.getInitialOption() == null ? List.of() : nonEmpty(one.getInitialOption().getValue());
      case ExternalSelectElement one ->
          one.getInitialOption() == null ? List.of() : nonEmpty(one.getInitialOption().getValue());
      case CheckboxesElement boxes -> values(boxes.getInitialOptions());
      case MultiStaticSelectElement several -> values(several.getInitialOptions());
      case MultiExternalSelectElement several -> values(several.getInitialOptions());
      case ConversationsSelectElement channel -> nonEmpty(channel.getInitialConversation());
      case DatePickerElement date -> nonEmpty(date.getInitialDate());
      case TimePickerElement time -> nonEmpty(time.getInitialTime());
      default -> List.of();
    };
  }

  private static List<String> nonEmpty(@Nullable String value) {
    var text = value == null ? "" : value.replace("\r\n", "\n").strip();
    return text.isEmpty() ? List.of() : List.of(text);
  }

  private static List<String> values(@Nullable List<OptionObject> options) {
    return options == null ? List.of() : options.stream().map(OptionObject::getValue).toList();
  }

  private static Set<String> hashes(Collection<String> values) {
    return values.stream().map(InitialValues::hash).collect(Collectors.toSet());
  }

  private static Set<String> splitHashes(String hashes) {
    return Arrays.stream(hashes.split("(?<=\\G.{" + HASH_LENGTH + "})"))
        .filter(hash -> !hash.isEmpty())
        .collect(Collectors.toSet());
  }

  /**
   * Returns 36 bits of a hash: enough to distinguish the values that a person may have seen and
   * chosen.
   */
  private static String hash(String value) {
    try {
      var digest =
          MessageDigest.getInstance("SHA-256").digest(value.getBytes(StandardCharsets.UTF_8));
      return Base64.getUrlEncoder()
          .withoutPadding()
          .encodeToString(digest)
          .substring(0, HASH_LENGTH);
    } catch (NoSuchAlgorithmException impossible) {
      throw new IllegalStateException(impossible);
    }
  }
}
