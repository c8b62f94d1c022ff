package io.dojobell.channel.webhook;

import org.jdbi.v3.core.Handle;

/**
 * The notices to the people of an endpoint that does not work.
 *
 * @param paused adds the notice that the endpoint has been paused for an hour
 * @param disabled adds the notice that the endpoint was disabled
 * @param afterCommit has added notices delivered; called once the transaction is committed
 */
public record EndpointNotices(Notice paused, Notice disabled, Runnable afterCommit) {
  /** Adds a notice about an endpoint. */
  @FunctionalInterface
  public interface Notice {
    /** Adds the notice in the caller's transaction. */
    void add(Handle handle, long endpoint, String reason);
  }
}
