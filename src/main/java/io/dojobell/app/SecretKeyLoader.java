package io.dojobell.app;

import io.dojobell.crypto.SecretBox;
import io.dojobell.database.Database;
import io.dojobell.database.SqliteFiles;
import io.dojobell.store.SecretKeyCheck;
import java.io.IOException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;

/** Loads the secret key: the configured one, else the one stored beside the SQLite file. */
final class SecretKeyLoader {
  private SecretKeyLoader() {}

  /**
   * Returns the box for the key, which is created and stored if there is none yet.
   *
   * @throws InvalidConfiguration if it is not the key that the database's secrets are encrypted
   *     with
   */
  static SecretBox load(ServerConfig settings, Database database) {
    if (!settings.secretKey().isEmpty()) {
      return checked(
          settings.secretKey(),
          database,
          "is not the key this database's secrets were stored with");
    }
    var file = SqliteFiles.of(settings.databaseUrl()).sibling(".key");
    try {
      if (Files.exists(file)) {
        return checked(
            Files.readString(file).strip(),
            database,
            "the key file " + file + " is not the one this database's secrets were stored with");
      }
      var key = SecretBox.newKey();
      var box =
          checked(
              key,
              database,
              "the key file " + file + " is missing and the database holds secrets; restore it");
      return writeKeyFile(file, key) ? box : new SecretBox(Files.readString(file).strip());
    } catch (IOException failure) {
      throw new InvalidConfiguration(
          EnvironmentVariable.DOJOBELL_SECRET_KEY.name(),
          "the key file %s can't be read or made (%s); set the key instead"
              .formatted(file, failure.getClass().getSimpleName()));
    }
  }

  private static SecretBox checked(String key, Database database, String wrong) {
    var box = new SecretBox(key);
    if (!new SecretKeyCheck(database).matches(box)) {
      throw new InvalidConfiguration(EnvironmentVariable.DOJOBELL_SECRET_KEY.name(), wrong);
    }
    return box;
  }

  /**
   * Writes the key's file.
   *
   * @return true if this process created it
   */
  private static boolean writeKeyFile(Path file, String key) throws IOException {
    try {
      SqliteFiles.createNew(file);
    } catch (FileAlreadyExistsException _) {
      return false;
    }
    Files.writeString(file, key + "\n", StandardOpenOption.WRITE);
    return true;
  }
}
