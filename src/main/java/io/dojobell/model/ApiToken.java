package io.dojobell.model;

/**
 * An API token without its secret.
 *
 * @param id names the sender of events
 */
public record ApiToken(long id, String name, Role role) {}
