package org.griot.house;

import static org.assertj.core.api.Assertions.assertThat;

import com.sun.source.doctree.DocCommentTree;
import com.sun.source.tree.ClassTree;
import com.sun.source.tree.CompilationUnitTree;
import com.sun.source.tree.LineMap;
import com.sun.source.tree.MethodTree;
import com.sun.source.util.DocTrees;
import com.sun.source.util.JavacTask;
import com.sun.source.util.SourcePositions;
import com.sun.source.util.TreePath;
import com.sun.source.util.TreePathScanner;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import javax.lang.model.element.Modifier;
import javax.tools.JavaCompiler;
import javax.tools.StandardJavaFileManager;
import javax.tools.ToolProvider;
import org.junit.jupiter.api.Test;

/** The size budgets and habits of ARCHITECTURE.md, measured on the sources of all modules. */
class SourcesTest {
  private static final int LINES_PER_FILE = 500;
  private static final int LINES_PER_METHOD = 60;

  private record Method(String name, long lines) {}

  private final List<Path> sources = sources();
  private final List<Method> methods = new ArrayList<>();
  private final List<String> undocumented = new ArrayList<>();
  private int topLevel;
  private int exposed;

  SourcesTest() throws IOException {
    scan();
  }

  @Test
  void noFileIsLongerThanFiveHundredLines() {
    assertThat(sources)
        .allSatisfy(
            file ->
                assertThat(lines(file)).as(file.toString()).isLessThanOrEqualTo(LINES_PER_FILE));
  }

  @Test
  void noMethodIsLongerThanSixtyLines() {
    assertThat(methods)
        .allSatisfy(
            method ->
                assertThat(method.lines()).as(method.name()).isLessThanOrEqualTo(LINES_PER_METHOD));
  }

  @Test
  void mostFilesAndMethodsAreShort() {
    List<Long> files = new ArrayList<>(sources.stream().map(SourcesTest::lines).toList());
    List<Long> bodies = new ArrayList<>(methods.stream().map(Method::lines).toList());
    System.out.printf(
        Locale.ROOT,
        "files %d: median %d, p90 %d lines; methods %d: median %d, p90 %d; public types %d of %d%n",
        files.size(),
        quantile(files, 50),
        quantile(files, 90),
        bodies.size(),
        quantile(bodies, 50),
        quantile(bodies, 90),
        exposed,
        topLevel);
    assertThat(quantile(files, 50)).isLessThanOrEqualTo(120);
    assertThat(quantile(files, 90)).isLessThanOrEqualTo(250);
    assertThat(quantile(bodies, 90)).isLessThanOrEqualTo(20);
    assertThat(exposed).isLessThanOrEqualTo(topLevel * 70 / 100);
  }

  @Test
  void everyPublicTypeIsDocumented() {
    assertThat(undocumented).isEmpty();
  }

  @Test
  void everyPackageSaysWhatGoesInAndOut() {
    Stream<Path> folders = sources.stream().map(Path::getParent).distinct();
    assertThat(folders)
        .allSatisfy(folder -> assertThat(folder.resolve("package-info.java")).exists());
  }

  @Test
  void namesAreTermsOfTheField() {
    assertThat(sources)
        .allSatisfy(
            file ->
                assertThat(file.getFileName().toString())
                    .doesNotMatch(".*(Util|Utils|Helper|Helpers|Impl|Manager|Common)\\.java"))
        .allSatisfy(
            file ->
                assertThat(file.getParent().getFileName().toString())
                    .isNotIn("util", "utils", "common", "helper", "helpers"));
  }

  private void scan() throws IOException {
    JavaCompiler compiler = ToolProvider.getSystemJavaCompiler();
    try (StandardJavaFileManager files = compiler.getStandardFileManager(null, Locale.ROOT, null)) {
      JavacTask task =
          (JavacTask)
              compiler.getTask(
                  null,
                  files,
                  null,
                  List.of("-proc:none"),
                  null,
                  files.getJavaFileObjectsFromPaths(sources));
      DocTrees trees = DocTrees.instance(task);
      for (CompilationUnitTree unit : task.parse()) {
        new Scanner(trees, unit).scan(unit, null);
      }
    }
  }

  /** Collects methods and public types of one file. */
  private final class Scanner extends TreePathScanner<Void, Void> {
    private final DocTrees trees;
    private final CompilationUnitTree unit;

    Scanner(DocTrees trees, CompilationUnitTree unit) {
      this.trees = trees;
      this.unit = unit;
    }

    @Override
    public Void visitMethod(MethodTree method, Void unused) {
      SourcePositions positions = trees.getSourcePositions();
      LineMap map = unit.getLineMap();
      if (method.getBody() != null && positions.getEndPosition(unit, method) > 0) {
        long first = map.getLineNumber(positions.getStartPosition(unit, method.getBody()));
        long last = map.getLineNumber(positions.getEndPosition(unit, method));
        methods.add(
            new Method(unit.getSourceFile().getName() + ": " + method.getName(), last - first + 1));
      }
      return super.visitMethod(method, unused);
    }

    @Override
    public Void visitClass(ClassTree type, Void unused) {
      TreePath path = getCurrentPath();
      if (path.getParentPath().getLeaf() instanceof CompilationUnitTree) {
        topLevel++;
        if (type.getModifiers().getFlags().contains(Modifier.PUBLIC)) {
          exposed++;
          DocCommentTree comment = trees.getDocCommentTree(path);
          if (comment == null || comment.getFirstSentence().isEmpty()) {
            undocumented.add(type.getSimpleName().toString());
          }
        }
      }
      return super.visitClass(type, unused);
    }
  }

  private static long quantile(List<Long> values, int percent) {
    Collections.sort(values);
    return values.get(Math.min(values.size() - 1, values.size() * percent / 100));
  }

  private static long lines(Path file) {
    try (Stream<String> lines = Files.lines(file)) {
      return lines.count();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static List<Path> sources() {
    Path root = Files.exists(Path.of("griot-core")) ? Path.of("") : Path.of("..");
    List<Path> all = new ArrayList<>();
    for (String module :
        List.of("griot-core", "griot-store", "griot-evaluate", "griot-server", "griot-cli")) {
      Path folder = root.resolve(module).resolve("src/main/java");
      try (Stream<Path> walk = Files.walk(folder)) {
        walk.filter(file -> file.toString().endsWith(".java")).sorted().forEach(all::add);
      } catch (IOException e) {
        throw new UncheckedIOException(e);
      }
    }
    return all;
  }
}
