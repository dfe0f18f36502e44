package io.github.entente.research;

import static com.tngtech.archunit.base.DescribedPredicate.not;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAPackage;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAnyPackage;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.fields;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;
import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.domain.JavaCodeUnit;
import com.tngtech.archunit.core.domain.JavaModifier;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Which package may use which. */
class PackagesTest {
  private static final String ROOT = "io.github.entente.research";

  /** For each package those of this module that it may use. */
  private static final Map<String, Set<String>> MAY_USE =
      Map.ofEntries(
          Map.entry("random", Set.of()),
          Map.entry("algorithm", Set.of()),
          Map.entry("evaluate", Set.of("random")),
          Map.entry("world", Set.of("evaluate", "random")));

  private static final JavaClasses CLASSES =
      new ClassFileImporter()
          .importPath(Path.of(System.getProperty("basedir", ".")).resolve("target/classes"));

  static Stream<String> packages() {
    return MAY_USE.keySet().stream().sorted();
  }

  @ParameterizedTest
  @MethodSource("packages")
  void usesOnlyThoseBelowIt(String name) {
    String[] below =
        Stream.concat(Stream.of(name), MAY_USE.getOrDefault(name, Set.of()).stream())
            .map(PackagesTest::named)
            .toArray(String[]::new);
    DescribedPredicate<JavaClass> forbidden =
        resideInAPackage(ROOT + "..")
            .and(not(resideInAnyPackage(below)))
            .as("others of this module than %s", List.of(below));
    noClasses()
        .that()
        .resideInAPackage(named(name))
        .should()
        .dependOnClassesThat(forbidden)
        .check(CLASSES);
  }

  @Test
  void areAllTold() {
    assertThat(CLASSES.stream().map(JavaClass::getPackageName))
        .containsAll(packages().map(PackagesTest::named).toList())
        .allSatisfy(name -> assertThat(packages().map(PackagesTest::named)).contains(name));
  }

  @Test
  void haveNoCycles() {
    slices().matching(ROOT + ".(**)").should().beFreeOfCycles().check(CLASSES);
  }

  @Test
  void showNoTypeOfAPackageThatIsNotExported() {
    assertThat(CLASSES.stream())
        .filteredOn(type -> type.getModifiers().contains(JavaModifier.PUBLIC))
        .filteredOn(not(resideInAPackage(named("random"))))
        .flatExtracting(JavaClass::getCodeUnits)
        .filteredOn(unit -> unit.getModifiers().contains(JavaModifier.PUBLIC))
        .filteredOn(unit -> types(unit).anyMatch(resideInAPackage(named("random"))))
        .isEmpty();
  }

  private static Stream<JavaClass> types(JavaCodeUnit unit) {
    return Stream.concat(
        unit.getReturnType().getAllInvolvedRawTypes().stream(),
        unit.getParameterTypes().stream()
            .flatMap(parameter -> parameter.getAllInvolvedRawTypes().stream()));
  }

  @Test
  void haveNoStateThatIsStaticAndChanges() {
    fields().that().areStatic().should().beFinal().check(CLASSES);
  }

  private static String named(String name) {
    return ROOT + "." + name;
  }
}
