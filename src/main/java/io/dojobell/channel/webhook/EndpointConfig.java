package io.dojobell.channel.webhook;

import java.net.URI;
import org.jspecify.annotations.Nullable;

/**
 * How to reach a webhook endpoint.
 *
 * @param headerName a header of the receiver's own choice that lets us in; null if it wants none
 * @param headerValue its value, a secret
 * @param secret what bodies are signed with; null: they are not signed
 * @param disabled it was given up: nothing but a ping is sent there
 */
public record EndpointConfig(
    URI url,
    @Nullable String headerName,
    @Nullable String headerValue,
    @Nullable String secret,
    boolean disabled) {

  /** Without the secrets. */
  @Override
  public String toString() {
    return "EndpointAddress[" + url.getHost() + "]";
  }
}
