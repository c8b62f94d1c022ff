package io.dojobell.app;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import ch.qos.logback.classic.Level;
import ch.qos.logback.classic.LoggerContext;
import ch.qos.logback.classic.spi.Configurator;
import ch.qos.logback.classic.util.LogbackMDCAdapter;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ServiceLoader;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** What the log of a service looks like. */
class LogConfiguratorTest {
  private final PrintStream err = System.err;
  private final ByteArrayOutputStream written = new ByteArrayOutputStream();
  private final LoggerContext context = new LoggerContext();

  @BeforeEach
  void configure() {
    System.setErr(new PrintStream(written, true, UTF_8));
    LogConfigurator.logToStandardError(context);
    context.setMDCAdapter(new LogbackMDCAdapter());
  }

  @AfterEach
  void restore() {
    context.stop();
    System.setErr(err);
  }

  private String written() {
    return written.toString(UTF_8);
  }

  @Test
  void a_line_has_the_time_in_utc_the_level_and_where_it_is_from() {
    context.getLogger("io.dojobell.web.WebServer").info("Listens on port {}", 8080);

    assertThat(written())
        .matches(
            "\\d{4}-\\d\\d-\\d\\dT\\d\\d:\\d\\d:\\d\\d\\.\\d{3}Z INFO  i.d.web.WebServer"
                + " Listens on port 8080\n");
  }

  @Test
  void messages_and_those_of_exceptions_stay_on_their_line() {
    var failure = new IllegalStateException("one\ntwo");
    context.getLogger("io.dojobell.api").warn("first\nsecond", failure);

    assertThat(written().lines())
        .satisfiesOnlyOnce(line -> assertThat(line).endsWith("first\\nsecond"))
        .satisfiesOnlyOnce(line -> assertThat(line).endsWith("IllegalStateException: one\\ntwo"));
  }

  @Test
  void libraries_log_warnings_and_bolt_nothing() {
    context.getLogger("org.eclipse.jetty.server").info("Started");
    context.getLogger("com.slack.api.bolt.App").error("Unknown request");
    assertThat(written()).isEmpty();

    context.getLogger("org.eclipse.jetty.server").warn("Stopped");
    assertThat(written()).contains("Stopped");
  }

  @Test
  void logback_finds_it() {
    assertThat(ServiceLoader.load(Configurator.class).stream().map(ServiceLoader.Provider::type))
        .contains(LogConfigurator.class);
  }

  @Test
  void a_file_that_is_named_has_precedence(@TempDir Path folder) throws IOException {
    var file = folder.resolve("own.xml");
    Files.writeString(
        file, "<configuration><logger name='io.dojobell' level='ERROR'/></configuration>");
    System.setProperty("logback.configurationFile", file.toString());
    try {
      var own = new LoggerContext();
      var configurator = new LogConfigurator();
      configurator.setContext(own);

      assertThat(configurator.configure(own))
          .isEqualTo(Configurator.ExecutionStatus.DO_NOT_INVOKE_NEXT_IF_ANY);
      assertThat(own.getLogger("io.dojobell").getLevel()).isEqualTo(Level.ERROR);
      assertThat(own.getLogger(Logger.ROOT_LOGGER_NAME).iteratorForAppenders()).isExhausted();
    } finally {
      System.clearProperty("logback.configurationFile");
    }
  }

  /** The log of these tests is set up by {@code logback-test.xml}. */
  @Test
  void a_file_on_the_class_path_has_precedence() {
    assertThat(LoggerFactory.getLogger("io.dojobell.web").isInfoEnabled()).isFalse();
  }
}
