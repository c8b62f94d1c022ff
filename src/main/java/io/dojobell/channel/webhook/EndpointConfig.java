package io.dojobell.channel.webhook;

import java.net.URI;
import org.jspecify.annotations.Nullable;

/**
 * The configuration of a webhook endpoint.
 *
 * @param headerName a header that the receiver requires; null if it needs none
 * @param headerValue its value, a secret
 * @param secret the key by which bodies are signed; null: they are not signed
 * @param disabled whether it is disabled: nothing but a ping is sent there
 */
public record EndpointConfig(
    URI url,
    @Nullable String headerName,
    @Nullable String headerValue,
    @Nullable String secret,
    boolean disabled) {

  /** Returns the configuration without the secrets. */
  @Override
  public String toString() {
    return "EndpointConfig[" + url.getHost() + "]";
  }
}
