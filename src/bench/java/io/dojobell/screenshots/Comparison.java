package io.dojobell.screenshots;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * The pictures of two builds, each beside its counterpart; of one build where there is no other.
 */
record Comparison(Map<String, Picture> before, Map<String, Picture> after) {
  static final String BEFORE = "before";
  static final String AFTER = "after";

  /** Reads the pictures below the folder. */
  static Comparison read(Path folder) throws IOException {
    return new Comparison(
        byFile(PictureList.read(folder.resolve(BEFORE))),
        byFile(PictureList.read(folder.resolve(AFTER))));
  }

  private static Map<String, Picture> byFile(PictureList list) {
    return list.all().stream().collect(Collectors.toMap(Picture::file, Function.identity()));
  }

  /** Returns each picture of either build once, by channel and in the order of the scenes. */
  List<Picture> all() {
    var names = Scenes.all().stream().map(Scene::name).toList();
    return Stream.concat(after.values().stream(), before.values().stream())
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
            Optional.of(BEFORE).filter(_ -> before.containsKey(name)),
            Optional.of(AFTER).filter(_ -> after.containsKey(name)))
        .flatMap(Optional::stream)
        .map(build -> build + "/" + name)
        .toList();
  }
}
