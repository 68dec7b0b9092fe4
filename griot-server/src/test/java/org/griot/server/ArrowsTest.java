package org.griot.server;

import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;
import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.domain.JavaField;
import com.tngtech.archunit.core.domain.JavaModifier;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import java.util.List;
import org.junit.jupiter.api.Test;

/** The packages of the server import each other in one direction only. */
class ArrowsTest {
  private final JavaClasses classes =
      new ClassFileImporter()
          .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
          .importPackages("org.griot.server");

  @Test
  void noPackagesImportEachOtherInACircle() {
    slices().matching("org.griot.server.(**)").should().beFreeOfCycles().check(classes);
  }

  @Test
  void theDeskItselfKnowsNoWeb() {
    assertThat(classes.stream().filter(type -> type.getPackageName().endsWith("server.live")))
        .isNotEmpty()
        .allMatch(
            type ->
                type.getDirectDependenciesFromSelf().stream()
                    .map(arrow -> arrow.getTargetClass().getPackageName())
                    .noneMatch(
                        target ->
                            target.startsWith("io.javalin") || target.contains("server.http")));
  }

  @Test
  void noStaticFieldChanges() {
    List<String> wrong =
        classes.stream()
            .flatMap(type -> type.getFields().stream())
            .filter(field -> !field.getName().contains("$"))
            .filter(field -> field.getModifiers().contains(JavaModifier.STATIC))
            .filter(field -> !field.getModifiers().contains(JavaModifier.FINAL))
            .map(JavaField::getFullName)
            .toList();
    assertThat(wrong).isEmpty();
  }
}
