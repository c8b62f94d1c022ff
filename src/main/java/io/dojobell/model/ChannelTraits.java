package io.dojobell.model;

import java.time.Duration;

/**
 * The properties of a channel that deliveries over it depend on, supplied by the channel itself.
 *
 * @param maxDestinations how many of its destinations are delivered to at once
 * @param maxReadAhead how many waiting deliveries are held in memory, beyond a few per destination
 * @param minInterval how soon after a message the next may follow to the same destination
 * @param isSharedService whether all its destinations are reached through one service, so that they
 *     fail together
 */
public record ChannelTraits(
    int maxDestinations, int maxReadAhead, Duration minInterval, boolean isSharedService) {}
