package io.dojobell.app;

import static org.assertj.core.api.Assertions.assertThat;

import ch.qos.logback.classic.LoggerContext;
import ch.qos.logback.classic.PatternLayout;
import ch.qos.logback.classic.spi.LoggingEvent;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ControlCharactersTest {
  @ParameterizedTest
  @ValueSource(ints = {0, 7, 8, 0x0b, 0x0c, 0x1b, 0x7f, 0x85, 0x9b, 0x2028, 0x2029, 0x202e, 0x2066})
  void a_character_that_ends_a_line_or_drives_a_terminal_is_escaped(int character) {
    assertThat(ControlCharacters.escaped("a" + (char) character + "b"))
        .isEqualTo("a\\u%04xb".formatted(character));
  }

  @Test
  void line_breaks_are_shown_and_other_text_stays() {
    assertThat(ControlCharacters.escaped("a\r\nb\tc")).isEqualTo("a\\r\\nb\\tc");
    assertThat(ControlCharacters.escaped("größe 東京 :bell: 🔔")).isEqualTo("größe 東京 :bell: 🔔");
  }

  @Test
  void messages_of_exceptions_and_their_causes_stay_on_their_line() {
    var context = new LoggerContext();
    var layout = new PatternLayout();
    layout.setContext(context);
    layout.getInstanceConverterMap().putAll(Map.of("msg", EscapedMessage::new));
    layout.getInstanceConverterMap().putAll(Map.of("ex", EscapedException::new));
    layout.setPattern("%msg%n%ex");
    layout.start();
    var failure =
        new IllegalStateException("x\nFORGED", new IllegalArgumentException("y\u2028FORGED"));
    failure.addSuppressed(new IllegalStateException("z\rFORGED"));
    var event =
        new LoggingEvent(
            "t",
            context.getLogger("t"),
            ch.qos.logback.classic.Level.WARN,
            "m\u001b[31m\nFORGED",
            failure,
            null);

    assertThat(layout.doLayout(event).lines()).noneMatch(line -> line.startsWith("FORGED"));
    assertThat(layout.doLayout(event))
        .contains("m\\u001b[31m\\nFORGED", "x\\nFORGED", "y\\u2028FORGED", "z\\rFORGED");
  }
}
