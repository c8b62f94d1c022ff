package io.dojobell.app;

import java.util.Optional;
import picocli.CommandLine.IVersionProvider;

/** The version in the jar's manifest. */
final class Version implements IVersionProvider {
  static String number() {
    return Optional.ofNullable(Main.class.getPackage().getImplementationVersion())
        .orElse("unreleased");
  }

  @Override
  public String[] getVersion() {
    return new String[] {"dojobell " + number()};
  }
}
