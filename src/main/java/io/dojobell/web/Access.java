package io.dojobell.web;

import io.dojobell.model.Role;
import io.javalin.security.RouteRole;

/** The role that the callers of a route of the API need. */
public record Access(Role role) implements RouteRole {
  public static final Access INGEST = new Access(Role.INGEST);
  public static final Access READ = new Access(Role.READ);
  public static final Access ADMIN = new Access(Role.ADMIN);
}
