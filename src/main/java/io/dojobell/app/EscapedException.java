package io.dojobell.app;

import ch.qos.logback.classic.pattern.ThrowableProxyConverter;
import ch.qos.logback.classic.spi.IThrowableProxy;
import ch.qos.logback.classic.spi.StackTraceElementProxy;
import org.jspecify.annotations.Nullable;

/** Writes a stack trace, the message of each exception on one line. */
public final class EscapedException extends ThrowableProxyConverter {
  @Override
  protected String throwableProxyToString(IThrowableProxy thrown) {
    return super.throwableProxyToString(new Escaped(thrown));
  }

  private record Escaped(IThrowableProxy thrown) implements IThrowableProxy {
    @Override
    public @Nullable String getMessage() {
      return thrown.getMessage() == null ? null : ControlCharacters.escaped(thrown.getMessage());
    }

    @Override
    public @Nullable String getOverridingMessage() {
      return thrown.getOverridingMessage() == null
          ? null
          : ControlCharacters.escaped(thrown.getOverridingMessage());
    }

    @Override
    public String getClassName() {
      return thrown.getClassName();
    }

    @Override
    public StackTraceElementProxy[] getStackTraceElementProxyArray() {
      return thrown.getStackTraceElementProxyArray();
    }

    @Override
    public int getCommonFrames() {
      return thrown.getCommonFrames();
    }

    @Override
    public @Nullable IThrowableProxy getCause() {
      return thrown.getCause() == null ? null : new Escaped(thrown.getCause());
    }

    @Override
    public IThrowableProxy[] getSuppressed() {
      var suppressed = thrown.getSuppressed();
      var escaped = new IThrowableProxy[suppressed == null ? 0 : suppressed.length];
      for (var n = 0; n < escaped.length; n++) {
        escaped[n] = new Escaped(suppressed[n]);
      }
      return escaped;
    }

    @Override
    public boolean isCyclic() {
      return thrown.isCyclic();
    }
  }
}
