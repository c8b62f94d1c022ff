package io.dojobell.slack.modal;

import com.slack.api.model.block.composition.OptionObject;
import com.slack.api.model.block.element.BlockElement;
import com.slack.api.model.block.element.ConversationsSelectElement;
import com.slack.api.model.block.element.DatePickerElement;
import com.slack.api.model.block.element.ExternalSelectElement;
import com.slack.api.model.block.element.MultiExternalSelectElement;
import com.slack.api.model.block.element.TimePickerElement;
import io.dojobell.blockkit.BlockKit;
import io.dojobell.model.EmailAddress;
import io.dojobell.model.EventType;
import io.dojobell.model.Mention;
import io.dojobell.model.Route.ThreadMode;
import io.dojobell.model.Severity;
import io.dojobell.model.ZoneNames;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** The kinds of inputs that modals consist of. */
final class InputKinds {
  private static final int MAX_EMAIL_LENGTH = 320;

  private InputKinds() {}

  /** A line of text; empty: none. */
  record Text(int maxLength) implements InputKind<String> {
    @Override
    public BlockElement element(String name, String placeholder, String now) {
      return FormBuilder.textInput(name, now, maxLength, placeholder);
    }

    @Override
    public String read(FormValues entered, String name) {
      return entered.text(name);
    }
  }

  /** An email address; empty: none. */
  record Email(boolean isRequired) implements InputKind<String> {
    @Override
    public BlockElement element(String name, String placeholder, String now) {
      return FormBuilder.textInput(name, now, MAX_EMAIL_LENGTH, placeholder);
    }

    @Override
    public String read(FormValues entered, String name) {
      return entered.text(name);
    }

    @Override
    public Optional<String> problem(FormValues entered, String name) {
      var text = entered.text(name);
      return text.isEmpty() && !isRequired
          ? Optional.empty()
          : EmailAddress.problem(text).map(_ -> "This must be an address like bob@example.com");
    }
  }

  /** A whole number of at most four digits; empty only where it is not required. */
  record WholeNumber(int min, int max, boolean isRequired) implements InputKind<Optional<Integer>> {
    @Override
    public BlockElement element(String name, String placeholder, Optional<Integer> now) {
      return FormBuilder.textInput(name, now.map(String::valueOf).orElse(""), 4, placeholder);
    }

    @Override
    public Optional<Integer> read(FormValues entered, String name) {
      return Optional.of(entered.text(name))
          .filter(text -> text.matches("\\d{1,4}"))
          .map(Integer::valueOf)
          .filter(number -> number >= min && number <= max);
    }

    @Override
    public Optional<String> problem(FormValues entered, String name) {
      var mayBeEmpty = entered.text(name).isEmpty() && !isRequired;
      return mayBeEmpty || read(entered, name).isPresent()
          ? Optional.empty()
          : Optional.of("This must be a whole number from %d to %d".formatted(min, max));
    }
  }

  /** A time zone by its name, which is searched for and required. */
  record Zone(String example) implements InputKind<String> {
    @Override
    public BlockElement element(String name, String placeholder, String now) {
      return search(name, placeholder, now.isEmpty() ? null : FormBuilder.option(now, now));
    }

    /** Reads the choice, or the text of a form that was opened when the zone was typed. */
    @Override
    public String read(FormValues entered, String name) {
      return entered.choice(name).orElseGet(() -> entered.text(name));
    }

    @Override
    public Optional<String> problem(FormValues entered, String name) {
      return ZoneNames.zone(read(entered, name)).isPresent()
          ? Optional.empty()
          : Optional.of("This must be a time zone like " + example);
    }
  }

  /** A time of day. */
  record Time() implements InputKind<Optional<LocalTime>> {
    @Override
    public BlockElement element(String name, String placeholder, Optional<LocalTime> now) {
      return TimePickerElement.builder()
          .actionId(name)
          .placeholder(BlockKit.plainText(placeholder))
          .initialTime(now.map("%tR"::formatted).orElse(null))
          .build();
    }

    @Override
    public Optional<LocalTime> read(FormValues entered, String name) {
      try {
        return Optional.of(entered.time(name))
            .filter(text -> !text.isEmpty())
            .map(LocalTime::parse);
      } catch (DateTimeException _) {
        return Optional.empty();
      }
    }
  }

  /** A day. */
  record Date() implements InputKind<Optional<LocalDate>> {
    @Override
    public BlockElement element(String name, String placeholder, Optional<LocalDate> now) {
      return DatePickerElement.builder()
          .actionId(name)
          .placeholder(BlockKit.plainText(placeholder))
          .initialDate(now.map(LocalDate::toString).orElse(null))
          .build();
    }

    @Override
    public Optional<LocalDate> read(FormValues entered, String name) {
      try {
        return Optional.of(entered.date(name))
            .filter(text -> !text.isEmpty())
            .map(LocalDate::parse);
      } catch (DateTimeException _) {
        return Optional.empty();
      }
    }
  }

  /** One of some options, by its value. */
  record Choice(List<OptionObject> options) implements InputKind<Optional<String>> {
    @Override
    public BlockElement element(String name, String placeholder, Optional<String> now) {
      return FormBuilder.select(name, options, now.orElse(null), placeholder);
    }

    @Override
    public Optional<String> read(FormValues entered, String name) {
      return entered.choice(name);
    }
  }

  /** Whether events on one topic follow in a thread. */
  record Threads() implements InputKind<Optional<ThreadMode>> {
    @Override
    public BlockElement element(String name, String placeholder, Optional<ThreadMode> now) {
      var options =
          Stream.of(ThreadMode.ON, ThreadMode.BROADCAST, ThreadMode.OFF)
              .map(mode -> FormBuilder.option(label(mode), mode.name()))
              .toList();
      return FormBuilder.select(name, options, now.map(Enum::name).orElse(null), placeholder);
    }

    private static String label(ThreadMode mode) {
      return switch (mode) {
        case ON -> "In the thread of the first message";
        case BROADCAST -> "In the thread, and high and above in the channel";
        case OFF -> "No threads";
      };
    }

    @Override
    public Optional<ThreadMode> read(FormValues entered, String name) {
      return entered.choice(name).flatMap(ThreadMode::of);
    }
  }

  /** Whom a route's messages about critical events notify. */
  record MentionName() implements InputKind<Optional<Mention>> {
    private static final int MAX_LENGTH = 40;

    @Override
    public BlockElement element(String name, String placeholder, Optional<Mention> now) {
      return FormBuilder.textInput(
          name, now.map(Mention::name).orElse(""), MAX_LENGTH, placeholder);
    }

    @Override
    public Optional<Mention> read(FormValues entered, String name) {
      var text = entered.text(name);
      return text.equalsIgnoreCase("@here") ? Optional.of(Mention.HERE) : Mention.of(text);
    }

    @Override
    public Optional<String> problem(FormValues entered, String name) {
      return entered.text(name).isEmpty() || read(entered, name).isPresent()
          ? Optional.empty()
          : Optional.of(
              "This must be here, or a user group's ID: in Slack, open the group and choose Copy"
                  + " group ID");
    }
  }

  /** The minimum severity. */
  record MinimumSeverity() implements InputKind<Optional<Severity>> {
    /** Returns the field, which is the same in every modal. */
    static FormField<Optional<Severity>> field() {
      return FormField.optional("severity", "Minimum severity", "Any", new MinimumSeverity());
    }

    @Override
    public BlockElement element(String name, String placeholder, Optional<Severity> now) {
      var options =
          List.of(Severity.values()).reversed().stream()
              .map(severity -> FormBuilder.option(severity.label(), severity.wireName()))
              .toList();
      return FormBuilder.select(
          name, options, now.map(Severity::wireName).orElse(null), placeholder);
    }

    @Override
    public Optional<Severity> read(FormValues entered, String name) {
      return entered.choice(name).flatMap(Severity::of);
    }
  }

  /** Types of events. */
  record Events() implements InputKind<Collection<EventType>> {
    @Override
    public BlockElement element(String name, String placeholder, Collection<EventType> now) {
      return FormBuilder.eventSelect(name, now, placeholder);
    }

    @Override
    public Set<EventType> read(FormValues entered, String name) {
      return entered.choices(name).stream()
          .flatMap(word -> EventType.of(word).stream())
          .collect(Collectors.toSet());
    }
  }

  /** Check boxes, by the values of those that are ticked. */
  record Boxes(List<OptionObject> options) implements InputKind<List<String>> {
    @Override
    public BlockElement element(String name, String placeholder, List<String> now) {
      return FormBuilder.checkboxes(name, options, now);
    }

    @Override
    public List<String> read(FormValues entered, String name) {
      return entered.choices(name);
    }
  }

  /** A check box. */
  record Switch(String label) implements InputKind<Boolean> {
    private static final String ON = "on";

    @Override
    public BlockElement element(String name, String placeholder, Boolean now) {
      return FormBuilder.checkboxes(
          name, List.of(FormBuilder.option(label, ON)), now ? List.of(ON) : List.of());
    }

    @Override
    public Boolean read(FormValues entered, String name) {
      return entered.choices(name).contains(ON);
    }
  }

  /** A Slack conversation's id; empty: none. */
  record ChannelSelect() implements InputKind<String> {
    @Override
    public BlockElement element(String name, String placeholder, String now) {
      return ConversationsSelectElement.builder()
          .actionId(name)
          .placeholder(BlockKit.plainText(placeholder))
          .initialConversation(now.isEmpty() ? null : now)
          .build();
    }

    @Override
    public String read(FormValues entered, String name) {
      return entered.conversation(name);
    }
  }

  /** Returns a select that searches, with that option chosen; null: none. */
  private static BlockElement search(
      String name, String placeholder, @Nullable OptionObject chosen) {
    return ExternalSelectElement.builder()
        .actionId(name)
        .placeholder(BlockKit.plainText(placeholder))
        .minQueryLength(0)
        .initialOption(chosen)
        .build();
  }

  /** A key that is searched for; none is chosen at first. */
  record Search() implements InputKind<Optional<String>> {
    @Override
    public BlockElement element(String name, String placeholder, Optional<String> now) {
      return search(name, placeholder, null);
    }

    @Override
    public Optional<String> read(FormValues entered, String name) {
      return entered.choice(name);
    }
  }

  /** A key that is searched for; the one that is chosen is shown with its label. */
  record SearchOne() implements InputKind<Optional<OptionObject>> {
    @Override
    public BlockElement element(String name, String placeholder, Optional<OptionObject> now) {
      return search(name, placeholder, now.orElse(null));
    }

    @Override
    public Optional<OptionObject> read(FormValues entered, String name) {
      return entered.option(name);
    }
  }

  /** Keys that are searched for; more than so many are shown as a number, and stay as they are. */
  record Searches(int maxShown) implements InputKind<List<OptionObject>> {
    @Override
    public BlockElement element(String name, String placeholder, List<OptionObject> now) {
      var isShown = now.size() <= maxShown;
      return MultiExternalSelectElement.builder()
          .actionId(name)
          .placeholder(BlockKit.plainText(isShown ? placeholder : now.size() + " chosen"))
          .minQueryLength(0)
          .initialOptions(now.isEmpty() || !isShown ? null : now)
          .build();
    }

    @Override
    public List<OptionObject> read(FormValues entered, String name) {
      return entered.options(name);
    }
  }
}
