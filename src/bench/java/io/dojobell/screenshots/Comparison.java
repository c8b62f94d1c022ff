package io.dojobell.screenshots;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * The pictures of two builds, each beside its counterpart; of one build where there is no other.
 */
record Comparison(Build before, Build after) {
  static final String BEFORE = "before";
  static final String AFTER = "after";

  /**
   * What was taken of one build.
   *
   * @param folder of its pictures
   * @param pictures by file
   * @param notThere the screens that it does not have
   */
  record Build(Path folder, Map<String, Picture> pictures, Set<String> notThere) {
    static Build read(Path folder) throws IOException {
      var list = PictureList.read(folder);
      return new Build(
          folder,
          list.all().stream().collect(Collectors.toMap(Picture::file, Function.identity())),
          Set.copyOf(list.notThere()));
    }

    @Nullable Picture find(String file) {
      return pictures.get(file);
    }

    boolean has(Picture picture) {
      return pictures.containsKey(picture.file());
    }
  }

  /** Reads the pictures below the folder. */
  static Comparison read(Path folder) throws IOException {
    return new Comparison(Build.read(folder.resolve(BEFORE)), Build.read(folder.resolve(AFTER)));
  }

  /** Returns each picture of either build once, by channel and in the order of the scenes. */
  List<Picture> all() {
    var names =
        Stream.concat(
                Scenes.all().stream().map(Scene::name), Screens.all().stream().map(Screen::path))
            .toList();
    return Stream.concat(after.pictures().values().stream(), before.pictures().values().stream())
        .collect(Collectors.toMap(Picture::file, Function.identity(), (first, _) -> first))
        .values()
        .stream()
        .sorted(Picture.order(names))
        .toList();
  }

  /** Returns the files of a picture that there are, below the folder: before, after. */
  List<String> files(Picture picture) {
    var name = picture.file();
    return Stream.of(
            Optional.of(BEFORE).filter(_ -> before.has(picture)),
            Optional.of(AFTER).filter(_ -> after.has(picture)))
        .flatMap(Optional::stream)
        .map(build -> build + "/" + name)
        .toList();
  }
}
