package io.dojobell.app;

/** A setting of the environment that cannot be; the process ends with exit code 2. */
public final class InvalidConfiguration extends RuntimeException {
  public InvalidConfiguration(String name, String why) {
    super(name + ": " + why);
  }
}
