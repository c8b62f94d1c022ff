package io.dojobell.channel;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.SerializationFeature;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/**
 * Compares what a channel renders with what somebody has read and approved, in {@code
 * src/test/approved}. What differs is written to {@code target/received}, to be looked at and, if
 * right, copied over.
 */
public final class ApprovedFiles {
  private static final Path APPROVED = Path.of("src/test/approved");
  private static final Path RECEIVED =
      Path.of(System.getProperty("dojobell.target", "target"), "received");

  private ApprovedFiles() {}

  public static void assertJson(String name, byte[] json) throws IOException {
    var tree = new ObjectMapper().readTree(json);
    assertText(
        name,
        new ObjectMapper().writer(SerializationFeature.INDENT_OUTPUT).writeValueAsString(tree));
  }

  public static void assertText(String name, String text) throws IOException {
    assertFile(APPROVED.resolve(name), text);
  }

  /** The same for a file that stands elsewhere. */
  public static void assertFile(Path approved, String text) throws IOException {
    var received = text.replace("\r\n", "\n").stripTrailing() + "\n";
    var expected = Files.exists(approved) ? Files.readString(approved) : "";
    if (!received.equals(expected)) {
      var file = RECEIVED.resolve(approved);
      Files.createDirectories(file.getParent());
      Files.writeString(file, received);
    }
    assertThat(received).as("against %s", approved).isEqualTo(expected);
  }
}
