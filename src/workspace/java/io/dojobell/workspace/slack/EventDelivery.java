package io.dojobell.workspace.slack;

/** One try to send an event; {@code attempt} is 0 for the first. */
public record EventDelivery(String eventId, int attempt, CommandReply reply) {}
