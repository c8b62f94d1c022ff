import com.sun.source.util.JavacTask;
import com.sun.source.util.Trees;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import javax.tools.ToolProvider;

/** What all Java sources under {@code src} declare and import. */
record Sources(List<Declared> declared, List<Import> imports) {
  static Sources under(Path folder) throws IOException {
    var compiler = ToolProvider.getSystemJavaCompiler();
    try (var files = compiler.getStandardFileManager(null, null, null);
        var paths = Files.walk(folder.resolve("src"))) {
      var sources = paths.filter(path -> path.toString().endsWith(".java")).sorted().toList();
      var task =
          (JavacTask)
              compiler.getTask(
                  null, files, null, null, null, files.getJavaFileObjectsFromPaths(sources));
      var reader = new SourceReader(folder, Trees.instance(task).getSourcePositions());
      for (var unit : task.parse()) {
        reader.read(unit);
      }
      return new Sources(reader.declared, reader.imports);
    }
  }

  /** What is declared: a class, a method or a constant, and where. */
  enum Kind {
    CLASS,
    METHOD,
    CONSTANT,
    ENUM_CONSTANT
  }

  /**
   * A name that a source declares.
   *
   * @param words the words of the name, in lower case
   * @param outer the simple name of the class around it; empty for a top-level class
   * @param inEnum whether that class is an enum
   */
  record Declared(
      Kind kind,
      String name,
      List<String> words,
      String outer,
      boolean inEnum,
      String pack,
      String root,
      String place) {
    boolean topLevel() {
      return kind == Kind.CLASS && outer.isEmpty();
    }
  }

  /** An import of a class of the service by a package of it. */
  record Import(String from, String to, String root, String place) {}
}
