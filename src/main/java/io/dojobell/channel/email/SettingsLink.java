package io.dojobell.channel.email;

import java.net.URI;
import java.util.Optional;

/** Finds the page on which people choose their notifications. */
@FunctionalInterface
public interface SettingsLink {
  /** There is none. */
  SettingsLink NONE = Optional::empty;

  /** Returns the link; empty if it is not known. */
  Optional<URI> find();
}
