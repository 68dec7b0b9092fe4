package org.griot.house;

import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;
import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.Dependency;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.domain.JavaField;
import com.tngtech.archunit.core.domain.JavaModifier;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;

/** The arrows of ARCHITECTURE.md: a package imports only those above it. */
class ArrowsTest {
  private static final List<String> ORDER =
      List.of(
          "model",
          "json",
          "codebook",
          "read",
          "link",
          "encode",
          "annotate",
          "code",
          "ledger",
          "resolve",
          "store",
          "decide",
          "export",
          "compare",
          "desk",
          "pipeline");

  private static final Set<String> READ_ONLY_PARSERS =
      Set.of("org.jsoup", "net.dankito", "com.fasterxml.jackson.dataformat");
  // A user's own gazetteer is a CSV, but no report.
  private static final String OTHER_TABLES = "org.griot.link.GazetteerCsv";
  // They guard their state by locks, or say that they are for one thread at a time.
  private static final Set<String> GUARDED =
      Set.of(
          "org.griot.ledger.GroupCommit",
          "org.griot.ledger.GrowingRecord",
          "org.griot.store.InMemoryStore");

  private final JavaClasses classes =
      new ClassFileImporter()
          .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
          .importPackages("org.griot");

  @Test
  void noPackagesImportEachOtherInACircle() {
    slices().matching("org.griot.(**)").should().beFreeOfCycles().check(classes);
  }

  @Test
  void eachPackageImportsOnlyThoseAboveIt() {
    List<String> wrong = new ArrayList<>();
    for (JavaClass from : classes) {
      for (Dependency arrow : from.getDirectDependenciesFromSelf()) {
        int source = ORDER.indexOf(home(from));
        int target = ORDER.indexOf(home(arrow.getTargetClass()));
        if (source < target) {
          wrong.add(arrow.getDescription());
        }
      }
    }
    assertThat(wrong).isEmpty();
  }

  @Test
  void everyPackageHasAPlaceInTheOrder() {
    assertThat(classes.stream().map(ArrowsTest::home).distinct()).isSubsetOf(ORDER);
  }

  @Test
  void theNounsNeedNothingButTheJdk() {
    List<String> wrong = new ArrayList<>();
    for (JavaClass from : classes) {
      if (home(from).equals("model")) {
        from.getDirectDependenciesFromSelf().stream()
            .map(arrow -> arrow.getTargetClass().getPackageName())
            .filter(
                target ->
                    !target.startsWith("java.")
                        && !target.isEmpty()
                        && !target.equals("org.griot.model")
                        && !target.equals("org.jspecify.annotations"))
            .forEach(wrong::add);
      }
    }
    assertThat(wrong).isEmpty();
  }

  @Test
  void onlyTheReadersSeeParsersTypes() {
    List<String> wrong = new ArrayList<>();
    for (JavaClass from : classes) {
      for (Dependency arrow : from.getDirectDependenciesFromSelf()) {
        String target = arrow.getTargetClass().getPackageName();
        if (!home(from).equals("read")
            && !from.getName().startsWith(OTHER_TABLES)
            && READ_ONLY_PARSERS.stream().anyMatch(target::startsWith)) {
          wrong.add(arrow.getDescription());
        }
      }
    }
    assertThat(wrong).isEmpty();
  }

  @Test
  void onlyTheEncoderSeesTheRuntimeOfTheModel() {
    List<String> wrong = new ArrayList<>();
    for (JavaClass from : classes) {
      for (Dependency arrow : from.getDirectDependenciesFromSelf()) {
        if (!home(from).equals("encode")
            && arrow.getTargetClass().getPackageName().startsWith("ai.onnxruntime")) {
          wrong.add(arrow.getDescription());
        }
      }
    }
    assertThat(wrong).isEmpty();
  }

  @Test
  void noStaticFieldChanges() {
    List<String> wrong = new ArrayList<>();
    for (JavaClass type : classes) {
      for (JavaField field : type.getFields()) {
        boolean made = field.getName().contains("$");
        if (!made
            && field.getModifiers().contains(JavaModifier.STATIC)
            && !field.getModifiers().contains(JavaModifier.FINAL)) {
          wrong.add(field.getFullName());
        }
      }
    }
    assertThat(wrong).isEmpty();
  }

  @Test
  void whatOthersSeeNeverChanges() {
    List<String> wrong = new ArrayList<>();
    for (JavaClass type : classes) {
      if (type.getModifiers().contains(JavaModifier.PUBLIC) && !GUARDED.contains(type.getName())) {
        type.getFields().stream()
            .filter(ArrowsTest::isInstance)
            .filter(field -> !isFinal(field))
            .map(JavaField::getFullName)
            .forEach(wrong::add);
      }
    }
    assertThat(wrong).isEmpty();
  }

  @Test
  void ninetyThreeOfAHundredInstanceFieldsAreFinal() {
    List<JavaField> all =
        classes.stream()
            .flatMap(type -> type.getFields().stream())
            .filter(ArrowsTest::isInstance)
            .toList();
    assertThat(all.stream().filter(ArrowsTest::isFinal).count() * 100)
        .isGreaterThanOrEqualTo(all.size() * 93L);
  }

  private static boolean isFinal(JavaField field) {
    return field.getModifiers().contains(JavaModifier.FINAL);
  }

  private static boolean isInstance(JavaField field) {
    return !field.getModifiers().contains(JavaModifier.STATIC) && !field.getName().contains("$");
  }

  /** The package below org.griot; empty for all that is not Griot's. */
  private static String home(JavaClass type) {
    String name = type.getPackageName();
    if (!name.startsWith("org.griot.")) {
      return "";
    }
    String rest = name.substring("org.griot.".length());
    return rest.contains(".") ? rest.substring(0, rest.indexOf('.')) : rest;
  }
}
