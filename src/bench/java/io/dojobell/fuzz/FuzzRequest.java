package io.dojobell.fuzz;

import java.nio.charset.StandardCharsets;
import java.util.List;

/** One request as it goes over the wire, its target and headers in whatever state. */
record FuzzRequest(String method, String target, List<String> headers, byte[] body) {

  /** Returns the bytes to send; the length is that of the body. */
  byte[] bytes() {
    var head = new StringBuilder(method + " " + target + " HTTP/1.1\r\nHost: fuzz\r\n");
    headers.forEach(header -> head.append(header).append("\r\n"));
    head.append("Content-Length: ").append(body.length).append("\r\n\r\n");
    var start = head.toString().getBytes(StandardCharsets.UTF_8);
    var all = new byte[start.length + body.length];
    System.arraycopy(start, 0, all, 0, start.length);
    System.arraycopy(body, 0, all, start.length, body.length);
    return all;
  }

  @Override
  public String toString() {
    var text = new String(bytes(), StandardCharsets.UTF_8);
    return text.substring(0, Math.min(text.length(), 2_000));
  }
}
