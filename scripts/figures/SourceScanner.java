import com.sun.source.tree.BinaryTree;
import com.sun.source.tree.ClassTree;
import com.sun.source.tree.CompilationUnitTree;
import com.sun.source.tree.ConditionalExpressionTree;
import com.sun.source.tree.EnhancedForLoopTree;
import com.sun.source.tree.ForLoopTree;
import com.sun.source.tree.IdentifierTree;
import com.sun.source.tree.IfTree;
import com.sun.source.tree.ImportTree;
import com.sun.source.tree.LambdaExpressionTree;
import com.sun.source.tree.MethodTree;
import com.sun.source.tree.SwitchExpressionTree;
import com.sun.source.tree.SwitchTree;
import com.sun.source.tree.Tree;
import com.sun.source.tree.VariableTree;
import com.sun.source.tree.WhileLoopTree;
import com.sun.source.util.JavacTask;
import com.sun.source.util.TreeScanner;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import javax.lang.model.element.Modifier;
import javax.tools.ToolProvider;

/** Reads sources with the compiler's own parser. */
class SourceScanner extends TreeScanner<Void, String> {
  private final List<String> imports = new ArrayList<>();
  private final Set<String> names = new HashSet<>();
  private final List<SourceFile.Wide> members = new ArrayList<>();
  private boolean decides;

  /** Reads all sources under a folder; none if there is no such folder. */
  static List<SourceFile> read(Path root, Path folder) throws IOException {
    if (!Files.isDirectory(folder)) {
      return List.of();
    }
    var compiler = ToolProvider.getSystemJavaCompiler();
    try (var files = compiler.getStandardFileManager(null, null, null);
        var paths = Files.walk(folder)) {
      var sources = paths.filter(SourceScanner::isSource).sorted().toList();
      var units = files.getJavaFileObjectsFromPaths(sources);
      var task = (JavacTask) compiler.getTask(null, files, null, null, null, units);
      var read = new ArrayList<SourceFile>();
      for (var unit : task.parse()) {
        read.add(new SourceScanner().file(root, unit));
      }
      return read;
    }
  }

  private static boolean isSource(Path path) {
    return path.toString().endsWith(".java");
  }

  private SourceFile file(Path root, CompilationUnitTree unit) throws IOException {
    var path = Path.of(unit.getSourceFile().getName());
    scan(unit, "");
    var pack = unit.getPackageName() == null ? "" : unit.getPackageName().toString();
    var name = path.getFileName().toString().replace(".java", "");
    var lines = Files.readAllLines(path);
    return new SourceFile(
        root.relativize(path), pack, name, lines, imports, names, members, decides);
  }

  @Override
  public Void visitImport(ImportTree tree, String outer) {
    imports.add(tree.getQualifiedIdentifier().toString());
    return null;
  }

  @Override
  public Void visitIdentifier(IdentifierTree tree, String outer) {
    names.add(tree.getName().toString());
    return null;
  }

  @Override
  public Void visitClass(ClassTree tree, String outer) {
    var name = (outer.isEmpty() ? "" : outer + ".") + tree.getSimpleName();
    if (tree.getKind() == Tree.Kind.RECORD) {
      var parts = tree.getMembers().stream().filter(SourceScanner::isComponent).count();
      members.add(new SourceFile.Wide(SourceFile.Wide.Kind.RECORD, name, (int) parts));
    }
    return super.visitClass(tree, name);
  }

  private static boolean isComponent(Tree member) {
    return member instanceof VariableTree field
        && !field.getModifiers().getFlags().contains(Modifier.STATIC);
  }

  @Override
  public Void visitMethod(MethodTree tree, String outer) {
    if (tree.getName().contentEquals("<init>")) {
      var parts = tree.getParameters().size();
      members.add(new SourceFile.Wide(SourceFile.Wide.Kind.CONSTRUCTOR, outer, parts));
    }
    return super.visitMethod(tree, outer);
  }

  @Override
  public Void scan(Tree tree, String outer) {
    decides |=
        switch (tree) {
          case IfTree _, SwitchTree _, SwitchExpressionTree _, ConditionalExpressionTree _ -> true;
          case ForLoopTree _, EnhancedForLoopTree _, WhileLoopTree _ -> true;
          case LambdaExpressionTree _ -> true;
          case BinaryTree both -> isLogical(both.getKind());
          case null, default -> false;
        };
    return super.scan(tree, outer);
  }

  private static boolean isLogical(Tree.Kind kind) {
    return kind == Tree.Kind.CONDITIONAL_AND || kind == Tree.Kind.CONDITIONAL_OR;
  }
}
