package io.dojobell.slack;

import ch.qos.logback.classic.Logger;
import ch.qos.logback.classic.spi.ILoggingEvent;
import ch.qos.logback.core.read.ListAppender;
import java.util.ArrayList;
import java.util.List;
import org.slf4j.LoggerFactory;

/** The log lines from now on, at the levels that the service has. */
final class CapturedLog {
  private final ListAppender<ILoggingEvent> log = new ListAppender<>();

  private CapturedLog() {
    log.start();
    ((Logger) LoggerFactory.getLogger(org.slf4j.Logger.ROOT_LOGGER_NAME)).addAppender(log);
  }

  static CapturedLog start() {
    return new CapturedLog();
  }

  /** The lines, with the messages of their exceptions. */
  List<String> lines() {
    var lines = new ArrayList<String>();
    for (var event : List.copyOf(log.list)) {
      var thrown = event.getThrowableProxy();
      lines.add(event.getFormattedMessage() + (thrown == null ? "" : " " + thrown.getMessage()));
    }
    return lines;
  }
}
