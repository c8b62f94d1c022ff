package io.dojobell.app;

/** A setting of the environment that cannot be; the process ends with exit code 2. */
final class BadSetting extends RuntimeException {
  BadSetting(String name, String why) {
    super(name + ": " + why);
  }
}
