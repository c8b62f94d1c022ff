package io.dojobell.web;

import io.javalin.config.RoutesConfig;

/** A group of paths of the HTTP API. */
public interface Resource {
  /** Adds its routes. */
  void addTo(RoutesConfig routes);
}
