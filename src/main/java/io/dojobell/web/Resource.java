package io.dojobell.web;

import io.javalin.config.RoutesConfig;

/** Some paths of the API. */
public interface Resource {
  /** Adds its routes. */
  void addTo(RoutesConfig routes);
}
