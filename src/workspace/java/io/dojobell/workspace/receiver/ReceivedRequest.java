package io.dojobell.workspace.receiver;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.List;

/** A request that a webhook receiver got, byte for byte. */
public record ReceivedRequest(
    String id,
    Instant receivedAt,
    String name,
    String method,
    String path,
    List<Header> headers,
    byte[] body,
    int status) {
  /** One header line. */
  public record Header(String name, String value) {}

  /** The header's value; empty where there is none. */
  public String header(String name) {
    return headers.stream()
        .filter(header -> header.name().equalsIgnoreCase(name))
        .map(Header::value)
        .findFirst()
        .orElse("");
  }

  public String text() {
    return new String(body, StandardCharsets.UTF_8);
  }
}
