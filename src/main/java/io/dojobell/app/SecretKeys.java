package io.dojobell.app;

import io.dojobell.store.SecretBox;
import io.dojobell.store.SqliteDatabase;
import java.io.IOException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.PosixFilePermissions;

/** Finds the secret key: the setting's, else the one kept beside the SQLite file. */
final class SecretKeys {
  private SecretKeys() {}

  static String of(Settings settings) {
    if (!settings.secretKey().isEmpty()) {
      return settings.secretKey();
    }
    var database = SqliteDatabase.file(settings.databaseUrl()).toAbsolutePath();
    var file = database.resolveSibling(database.getFileName() + ".key");
    try {
      return Files.exists(file) ? Files.readString(file).strip() : made(file);
    } catch (IOException failure) {
      throw new BadSetting(
          Setting.DOJOBELL_SECRET_KEY.name(),
          "the key file %s cannot be read or made (%s); set the key instead"
              .formatted(file, failure.getMessage()));
    }
  }

  private static String made(Path file) throws IOException {
    var folder = file.getParent();
    if (folder != null) {
      Files.createDirectories(folder);
    }
    var key = SecretBox.freshKey();
    try {
      var forOwner =
          PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rw-------"));
      Files.createFile(file, forOwner);
    } catch (UnsupportedOperationException _) {
      Files.createFile(file);
    } catch (FileAlreadyExistsException _) {
      return Files.readString(file).strip();
    }
    Files.writeString(file, key + "\n", StandardOpenOption.WRITE);
    return key;
  }
}
