package io.dojobell.slack.modal;

import com.slack.api.model.block.element.BlockElement;
import io.dojobell.model.SettingKey;
import java.time.Duration;
import java.util.Optional;

/** The kinds of inputs that only the organisation's settings have. */
final class SettingInputKinds {
  private SettingInputKinds() {}

  /** A text with its own check; empty: none. */
  record CheckedText(SettingKey.Text key) implements InputKind<String> {
    @Override
    public BlockElement element(String name, String placeholder, String now) {
      var element = FormBuilder.textInput(name, now, key.max(), placeholder);
      if (key.isMultiline()) {
        element.setMultiline(true);
      }
      return element;
    }

    @Override
    public String read(FormValues entered, String name) {
      return entered.text(name);
    }

    @Override
    public Optional<String> problem(FormValues entered, String name) {
      return Optional.of(entered.text(name))
          .filter(text -> !text.isEmpty())
          .flatMap(key.problem())
          .map(problem -> "This " + problem);
    }
  }

  /** A number of whole minutes. */
  record Minutes(int max) implements InputKind<Optional<Duration>> {
    @Override
    public BlockElement element(String name, String placeholder, Optional<Duration> now) {
      return number().element(name, placeholder, now.map(time -> (int) time.toMinutes()));
    }

    @Override
    public Optional<Duration> read(FormValues entered, String name) {
      return number().read(entered, name).map(Duration::ofMinutes);
    }

    @Override
    public Optional<String> problem(FormValues entered, String name) {
      return number()
          .problem(entered, name)
          .map(_ -> "This must be a number of minutes, 0 to " + max);
    }

    private InputKinds.WholeNumber number() {
      return new InputKinds.WholeNumber(0, max, true);
    }
  }
}
