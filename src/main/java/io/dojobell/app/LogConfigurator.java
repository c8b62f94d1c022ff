package io.dojobell.app;

import ch.qos.logback.classic.Level;
import ch.qos.logback.classic.LoggerContext;
import ch.qos.logback.classic.PatternLayout;
import ch.qos.logback.classic.spi.Configurator;
import ch.qos.logback.classic.spi.ConfiguratorRank;
import ch.qos.logback.classic.spi.ILoggingEvent;
import ch.qos.logback.classic.util.DefaultJoranConfigurator;
import ch.qos.logback.core.ConsoleAppender;
import ch.qos.logback.core.encoder.LayoutWrappingEncoder;
import ch.qos.logback.core.spi.ContextAwareBase;
import org.slf4j.Logger;

/**
 * Logs to the standard error stream. A file has precedence: the one that {@code
 * -Dlogback.configurationFile} names, or a {@code logback.xml} on the class path. This program has
 * none of its own, since reading XML is a noticeable part of a start.
 */
@ConfiguratorRank(ConfiguratorRank.CUSTOM_NORMAL_PRIORITY)
public final class LogConfigurator extends ContextAwareBase implements Configurator {
  private static final String PATTERN =
      "%d{yyyy-MM-dd'T'HH:mm:ss.SSSXXX, UTC} %-5level %logger{20} %msg%n%ex";

  @Override
  public ExecutionStatus configure(LoggerContext context) {
    // Logback asks configurators of a program before its own, which reads files.
    var files = new DefaultJoranConfigurator();
    files.setContext(context);
    if (files.configure(context) == ExecutionStatus.DO_NOT_INVOKE_NEXT_IF_ANY) {
      return ExecutionStatus.DO_NOT_INVOKE_NEXT_IF_ANY;
    }
    logToStandardError(context);
    return ExecutionStatus.DO_NOT_INVOKE_NEXT_IF_ANY;
  }

  /** Sets up the log as it is without a file. */
  static void logToStandardError(LoggerContext context) {
    var root = context.getLogger(Logger.ROOT_LOGGER_NAME);
    root.setLevel(Level.WARN);
    root.addAppender(stderr(context));
    context.getLogger("io.dojobell").setLevel(Level.INFO);
    // It logs whole requests that it does not know.
    context.getLogger("com.slack.api.bolt").setLevel(Level.OFF);
  }

  private static ConsoleAppender<ILoggingEvent> stderr(LoggerContext context) {
    var layout = new PatternLayout();
    layout.setContext(context);
    // Texts from outside stand in messages and exceptions; each stays on its line.
    layout.getInstanceConverterMap().put("msg", EscapedMessage::new);
    layout.getInstanceConverterMap().put("ex", EscapedException::new);
    layout.setPattern(PATTERN);
    layout.start();
    var encoder = new LayoutWrappingEncoder<ILoggingEvent>();
    encoder.setContext(context);
    encoder.setLayout(layout);
    encoder.start();
    var appender = new ConsoleAppender<ILoggingEvent>();
    appender.setContext(context);
    appender.setTarget("System.err");
    appender.setEncoder(encoder);
    appender.start();
    return appender;
  }
}
