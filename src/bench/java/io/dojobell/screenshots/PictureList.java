package io.dojobell.screenshots;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * The pictures of one build, kept in a file beside them, so that a run of some scenes leaves the
 * others as they are.
 */
final class PictureList {
  private static final String FILE = "pictures.tsv";
  private static final String NOT_THERE = "not-there.txt";

  private final Path folder;
  private final Map<String, Picture> pictures = new LinkedHashMap<>();
  private final Set<String> notThere = new LinkedHashSet<>();

  private PictureList(Path folder) {
    this.folder = folder;
  }

  /** Reads the list of a build's folder; empty where there is none. */
  static PictureList read(Path folder) throws IOException {
    var list = new PictureList(folder);
    if (Files.exists(folder.resolve(FILE))) {
      Files.readAllLines(folder.resolve(FILE)).stream()
          .map(PictureList::parse)
          .filter(one -> Files.exists(folder.resolve(one.file())))
          .forEach(one -> list.pictures.put(one.file(), one));
    }
    if (Files.exists(folder.resolve(NOT_THERE))) {
      list.notThere.addAll(Files.readAllLines(folder.resolve(NOT_THERE)));
    }
    return list;
  }

  /** Adds or replaces these and writes the list. */
  void add(List<Picture> taken) throws IOException {
    taken.forEach(one -> pictures.put(one.file(), one));
    Files.createDirectories(folder);
    Files.write(folder.resolve(FILE), all().stream().map(PictureList::format).toList());
  }

  /**
   * Adds or replaces the pictures of screens and writes the list.
   *
   * @param taken of which the pictures of those that are not there are removed
   */
  void add(BuildScreens.Taken taken) throws IOException {
    taken.pictures().forEach(one -> notThere.remove(one.path()));
    notThere.addAll(taken.notThere());
    pictures.values().removeIf(one -> notThere.contains(one.path()));
    add(taken.pictures());
    Files.write(folder.resolve(NOT_THERE), notThere);
  }

  /** Returns the screens that the build does not have, as {@code home/member-schedule}. */
  Set<String> notThere() {
    return notThere;
  }

  Collection<Picture> all() {
    return pictures.values();
  }

  private static String format(Picture one) {
    return "%s\t%s\t%d\t%s\t%d\t%d"
        .formatted(
            one.channel(),
            one.scene(),
            one.width(),
            one.theme(),
            one.rows().all(),
            one.rows().findings());
  }

  private static Picture parse(String line) {
    var parts = line.split("\t");
    return new Picture(
        parts[0],
        parts[1],
        Integer.parseInt(parts[2]),
        parts[3],
        new MessageRows(Integer.parseInt(parts[4]), Integer.parseInt(parts[5])));
  }
}
