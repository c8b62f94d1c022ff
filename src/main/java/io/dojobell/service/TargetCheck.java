package io.dojobell.service;

import java.net.URI;
import java.util.Optional;

/** A check of the URLs that people may have Dojobell send to. */
@FunctionalInterface
public interface TargetCheck {
  /** Returns the error of the URL and how to fix it; empty if there is none. */
  Optional<String> error(URI url);
}
