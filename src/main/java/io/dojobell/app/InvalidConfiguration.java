package io.dojobell.app;

/** An environment variable with an invalid value; the process ends with exit code 2. */
public final class InvalidConfiguration extends RuntimeException {
  public InvalidConfiguration(String name, String reason) {
    super(name + ": " + reason);
  }
}
