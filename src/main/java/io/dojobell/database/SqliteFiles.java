package io.dojobell.database;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.FileAttribute;
import java.nio.file.attribute.PosixFilePermission;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.List;
import java.util.Set;

/**
 * The files of one SQLite database and the folder that holds them, for their owner only: 0600 and
 * 0700 where the system has such permissions. SQLite gives {@code -wal} and {@code -shm} the
 * permissions of the database.
 */
public record SqliteFiles(Path database) {
  private static final Set<PosixFilePermission> FILE = PosixFilePermissions.fromString("rw-------");
  private static final Set<PosixFilePermission> FOLDER =
      PosixFilePermissions.fromString("rwx------");
  private static final List<String> SUFFIXES = List.of("", "-wal", "-shm", ".key", ".lock");

  /** Returns the files of the database that the URL names. */
  public static SqliteFiles of(String url) {
    return of(SqliteDatabase.file(url));
  }

  /** Returns the files of the database at that path, however it is named: a link is followed. */
  public static SqliteFiles of(Path path) {
    try {
      return new SqliteFiles(path.toRealPath());
    } catch (IOException _) {
      return new SqliteFiles(inRealFolder(path.toAbsolutePath()));
    }
  }

  private static Path inRealFolder(Path path) {
    var folder = path.getParent();
    try {
      return folder == null ? path : folder.toRealPath().resolve(path.getFileName());
    } catch (IOException _) {
      return path;
    }
  }

  /** Returns the file beside the database with that ending, as {@code .key}. */
  public Path sibling(String ending) {
    return database.resolveSibling(database.getFileName() + ending);
  }

  /**
   * Makes the folder and an empty database where they are missing, and takes from others what they
   * may do with those that exist.
   *
   * @throws UnusableDatabase if the database can't be made or written
   */
  public void prepare() {
    try {
      createFolder();
      if (Files.isDirectory(database)) {
        throw new UnusableDatabase(database + " is a folder; name a file in it");
      }
      create(database);
      FileChannel.open(database, StandardOpenOption.WRITE).close();
    } catch (IOException failure) {
      throw new UnusableDatabase(
          "%s can't be written (%s); make its folder writable or name another file"
              .formatted(database, failure.getClass().getSimpleName()));
    }
    protect();
  }

  /**
   * Makes the folder of the database where it is missing, for its owner only.
   *
   * @throws IOException if it can't be made
   */
  public void createFolder() throws IOException {
    var folder = database.getParent();
    if (folder != null && !Files.isDirectory(folder)) {
      Files.createDirectories(folder, permissions(folder, FOLDER));
    }
  }

  /**
   * Makes an empty file for its owner only, where there is none.
   *
   * @throws IOException if it can't be made
   */
  public static void create(Path file) throws IOException {
    if (!Files.exists(file)) {
      createNew(file);
    }
  }

  /**
   * Makes an empty file for its owner only.
   *
   * @throws IOException if there is one already, or it can't be made
   */
  public static void createNew(Path file) throws IOException {
    Files.createFile(file, permissions(file, FILE));
  }

  /** Makes the files, and a folder that holds nothing else, accessible to their owner only. */
  void protect() {
    SUFFIXES.stream()
        .map(this::sibling)
        .filter(Files::isRegularFile)
        .forEach(f -> restrict(f, FILE));
    var folder = database.getParent();
    if (folder != null && holdsNothingElse(folder)) {
      restrict(folder, FOLDER);
    }
  }

  private boolean holdsNothingElse(Path folder) {
    try (var files = Files.list(folder)) {
      var ours = SUFFIXES.stream().map(this::sibling).toList();
      return files.allMatch(ours::contains);
    } catch (IOException _) {
      return false;
    }
  }

  private static void restrict(Path path, Set<PosixFilePermission> permissions) {
    try {
      if (isPosix(path) && !Files.getPosixFilePermissions(path).equals(permissions)) {
        Files.setPosixFilePermissions(path, permissions);
      }
    } catch (IOException _) {
      // A file of another owner, which we may use all the same: its permissions are its owner's to
      // set.
    }
  }

  private static FileAttribute<?>[] permissions(Path path, Set<PosixFilePermission> permissions) {
    return isPosix(path)
        ? new FileAttribute<?>[] {PosixFilePermissions.asFileAttribute(permissions)}
        : new FileAttribute<?>[0];
  }

  private static boolean isPosix(Path path) {
    return path.getFileSystem().supportedFileAttributeViews().contains("posix");
  }
}
