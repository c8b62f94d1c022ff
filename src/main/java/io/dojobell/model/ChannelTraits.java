package io.dojobell.model;

import java.time.Duration;
import java.util.function.Predicate;

/**
 * The properties of a channel that deliveries over it depend on, supplied by the channel itself.
 *
 * @param maxDestinations how many of its destinations are delivered to at once
 * @param maxReadAhead how many waiting deliveries are held in memory, beyond a few per destination
 * @param minInterval how soon after a message the next may follow to the same destination
 * @param maxBatchSize how many deliveries are sent in one message at most
 * @param service what its destinations share
 * @param editable whether a message to that destination can be changed once it is sent
 */
public record ChannelTraits(
    int maxDestinations,
    int maxReadAhead,
    Duration minInterval,
    int maxBatchSize,
    Service service,
    Predicate<Destination> editable) {
  /** The batch size of a channel that people read: 1,000 that come within a second are one. */
  public static final int SUMMARY = 1_500;

  /** The batch size of a channel that programs read: each event by itself. */
  public static final int SINGLY = 1;

  /** Destinations whose messages stay as they were sent. */
  public static final Predicate<Destination> NOT_EDITABLE = _ -> false;

  /** What the destinations of a channel share. */
  public enum Service {
    /** Nothing: each is a service of its own. */
    SEPARATE,
    /** One service, so that they fail together. */
    SHARED,
    /** One service, which also limits the messages to all of them together. */
    SHARED_AND_LIMITED
  }

  /** Returns whether all its destinations are reached through one service. */
  public boolean isSharedService() {
    return service != Service.SEPARATE;
  }

  /** Returns whether that service limits the messages to all destinations together. */
  public boolean hasSharedLimit() {
    return service == Service.SHARED_AND_LIMITED;
  }

  /** Returns whether the destination gets each event by itself. */
  public boolean isSingly() {
    return maxBatchSize == SINGLY;
  }
}
