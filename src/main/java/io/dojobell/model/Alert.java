package io.dojobell.model;

import java.time.Instant;

/**
 * An entry of an in-app inbox.
 *
 * @param inbox a username, or {@link Destination#SYSTEM}
 * @param event its content; the rendered form of a notice where {@link Event#isNotice()}
 */
public record Alert(long id, String inbox, Event event, boolean read, Instant createdAt) {}
