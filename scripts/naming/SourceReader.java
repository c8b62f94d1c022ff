import com.sun.source.tree.ClassTree;
import com.sun.source.tree.CompilationUnitTree;
import com.sun.source.tree.ImportTree;
import com.sun.source.tree.MethodTree;
import com.sun.source.tree.Tree;
import com.sun.source.tree.VariableTree;
import com.sun.source.util.SourcePositions;
import com.sun.source.util.TreeScanner;
import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Deque;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import javax.lang.model.element.Modifier;

/** Collects the declarations and imports of one source after another. */
class SourceReader extends TreeScanner<Void, Void> {
  private static final String ROOT = "io.dojobell";

  final List<Sources.Declared> declared = new ArrayList<>();
  final List<Sources.Import> imports = new ArrayList<>();
  private final Path folder;
  private final SourcePositions positions;
  private final Deque<ClassTree> classes = new ArrayDeque<>();
  private CompilationUnitTree unit;
  private String pack = "";
  private String file = "";

  SourceReader(Path folder, SourcePositions positions) {
    this.folder = folder;
    this.positions = positions;
  }

  void read(CompilationUnitTree source) {
    unit = source;
    pack = source.getPackageName() == null ? "" : source.getPackageName().toString();
    file = folder.relativize(Path.of(source.getSourceFile().getName())).toString();
    scan(source, null);
  }

  @Override
  public Void visitImport(ImportTree tree, Void none) {
    var name = tree.getQualifiedIdentifier().toString();
    if (name.startsWith(ROOT + ".")) {
      imports.add(new Sources.Import(within(pack), within(packageOf(name)), root(), place(tree)));
    }
    return null;
  }

  @Override
  public Void visitClass(ClassTree tree, Void none) {
    if (!tree.getSimpleName().isEmpty()) {
      add(Sources.Kind.CLASS, tree.getSimpleName().toString(), tree);
    }
    classes.push(tree);
    super.visitClass(tree, none);
    classes.pop();
    return null;
  }

  @Override
  public Void visitMethod(MethodTree tree, Void none) {
    if (!tree.getName().contentEquals("<init>")) {
      add(Sources.Kind.METHOD, tree.getName().toString(), tree);
    }
    return super.visitMethod(tree, none);
  }

  @Override
  public Void visitVariable(VariableTree tree, Void none) {
    var around = classes.peek();
    if (around != null && around.getMembers().contains(tree)) {
      kind(tree, around).ifPresent(kind -> add(kind, tree.getName().toString(), tree));
    }
    return super.visitVariable(tree, none);
  }

  private static Optional<Sources.Kind> kind(VariableTree field, ClassTree around) {
    var flags = field.getModifiers().getFlags();
    if (around.getKind() == Tree.Kind.ENUM
        && field.getType() != null
        && isEnumConstant(field, around)) {
      return Optional.of(Sources.Kind.ENUM_CONSTANT);
    }
    if (around.getKind() == Tree.Kind.INTERFACE
        || flags.containsAll(Set.of(Modifier.STATIC, Modifier.FINAL))) {
      return Optional.of(Sources.Kind.CONSTANT);
    }
    boolean component = around.getKind() == Tree.Kind.RECORD && !flags.contains(Modifier.STATIC);
    return component ? Optional.of(Sources.Kind.METHOD) : Optional.empty();
  }

  private static boolean isEnumConstant(VariableTree field, ClassTree around) {
    return field.getInitializer() != null
        && field.getType().toString().equals(around.getSimpleName().toString())
        && field.getInitializer().getKind() == Tree.Kind.NEW_CLASS;
  }

  private void add(Sources.Kind kind, String name, Tree tree) {
    var around = classes.peek();
    var outer = around == null ? "" : around.getSimpleName().toString();
    boolean inEnum = around != null && around.getKind() == Tree.Kind.ENUM;
    declared.add(
        new Sources.Declared(
            kind, name, Words.of(name), outer, inEnum, within(pack), root(), place(tree)));
  }

  private String root() {
    return file.split("/")[1];
  }

  private String place(Tree tree) {
    long line = unit.getLineMap().getLineNumber(positions.getStartPosition(unit, tree));
    return file + ":" + line;
  }

  /** The package of an imported name: all before its first part in upper case. */
  private static String packageOf(String name) {
    return Arrays.stream(name.split("\\."))
        .takeWhile(part -> !Character.isUpperCase(part.charAt(0)) && !part.equals("*"))
        .collect(Collectors.joining("."));
  }

  private static String within(String pack) {
    return pack.equals(ROOT)
        ? ""
        : pack.startsWith(ROOT + ".") ? pack.substring(ROOT.length() + 1) : pack;
  }
}
