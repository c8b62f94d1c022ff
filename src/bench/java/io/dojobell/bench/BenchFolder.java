package io.dojobell.bench;

import io.dojobell.demo.Folders;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** A new folder in {@code target} that is deleted with all that is in it once it is closed. */
public record BenchFolder(Path path) implements AutoCloseable {
  /** Makes one. */
  public static BenchFolder create() throws IOException {
    return new BenchFolder(Files.createTempDirectory(Path.of("target"), "bench-"));
  }

  @Override
  public void close() {
    Folders.delete(path);
  }
}
