package io.dojobell.model;

/**
 * The result of a test message on one channel.
 *
 * @param detail in words, the reason if it did not arrive
 */
public record TestResult(Channel channel, boolean arrived, String detail) {}
