package io.dojobell.service;

import java.net.URI;
import java.util.Optional;

/** Which URLs people may have Dojobell post to. */
@FunctionalInterface
public interface TargetCheck {
  /** What is wrong with the URL and the mend; empty if nothing is. */
  Optional<String> error(URI url);
}
