package io.dojobell.database;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.net.URISyntaxException;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileSystemNotFoundException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.jar.JarFile;
import java.util.regex.Pattern;
import java.util.zip.CRC32;

/**
 * The migrations of this version that are SQL.
 *
 * @param program the jar that they are in, or the folder
 */
record MigrationFiles(Path program) {
  private static final Pattern NAME = Pattern.compile("(.+)/V([0-9]+)__[^/]+[.]sql");

  /** Returns those beside this class. */
  static MigrationFiles ofProgram() throws IOException {
    var source = MigrationFiles.class.getProtectionDomain().getCodeSource();
    try {
      return new MigrationFiles(Path.of(source.getLocation().toURI()));
    } catch (URISyntaxException | IllegalArgumentException | FileSystemNotFoundException failure) {
      throw new IOException("The program is not in a file", failure);
    }
  }

  /** Returns the checksums, by version, that Flyway records of the files in these folders. */
  Map<String, Integer> checksums(List<String> folders) throws IOException {
    return Files.isDirectory(program) ? inFolder(folders) : inJar(folders);
  }

  private Map<String, Integer> inFolder(List<String> folders) throws IOException {
    var checksums = new HashMap<String, Integer>();
    for (var folder : folders) {
      try (var files = Files.newDirectoryStream(program.resolve(folder))) {
        for (var file : files) {
          var name = NAME.matcher(folder + "/" + file.getFileName());
          if (name.matches()) {
            checksums.put(name.group(2), checksum(Files.newInputStream(file)));
          }
        }
      }
    }
    return checksums;
  }

  private Map<String, Integer> inJar(List<String> folders) throws IOException {
    var checksums = new HashMap<String, Integer>();
    try (var jar = new JarFile(program.toFile())) {
      // The jar has thousands of others.
      for (var entry : jar.stream().filter(one -> one.getName().endsWith(".sql")).toList()) {
        var name = NAME.matcher(entry.getName());
        if (name.matches() && folders.contains(name.group(1))) {
          checksums.put(name.group(2), checksum(jar.getInputStream(entry)));
        }
      }
    }
    return checksums;
  }

  /** Returns Flyway's checksum: that of the lines without their ends. */
  private static int checksum(InputStream file) throws IOException {
    var sum = new CRC32();
    try (var lines = new BufferedReader(new InputStreamReader(file, StandardCharsets.UTF_8))) {
      for (var line = lines.readLine(); line != null; line = lines.readLine()) {
        sum.update(line.getBytes(StandardCharsets.UTF_8));
      }
    }
    return (int) sum.getValue();
  }
}
