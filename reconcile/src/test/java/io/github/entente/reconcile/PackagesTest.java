package io.github.entente.reconcile;

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
import java.lang.module.ModuleDescriptor;
import java.lang.module.ModuleFinder;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Which package may use which. The root, which is the entry, may use them all. */
class PackagesTest {
  private static final String ROOT = "io.github.entente.reconcile";

  /** For each package those of this module that it may use. */
  private static final Map<String, Set<String>> MAY_USE =
      Map.ofEntries(
          Map.entry("text", Set.of()),
          Map.entry("numeric", Set.of()),
          Map.entry("scale", Set.of()),
          Map.entry("hypothesis", Set.of()),
          Map.entry("finding", Set.of()),
          Map.entry("table", Set.of("text")),
          Map.entry("table.io", Set.of("table", "text")),
          Map.entry("run", Set.of("table")),
          Map.entry("trust", Set.of("run", "numeric")),
          Map.entry("dependence", Set.of("table", "numeric")),
          Map.entry("policy", Set.of("trust", "dependence")),
          Map.entry("evidence", Set.of("dependence")),
          Map.entry("vote", Set.of("evidence", "hypothesis", "policy", "dependence")),
          Map.entry("verdict", Set.of("evidence")),
          Map.entry(
              "finding.comparison",
              Set.of("finding", "vote", "evidence", "hypothesis", "dependence")),
          Map.entry(
              "explain", Set.of("verdict", "finding", "evidence", "hypothesis", "policy", "scale")),
          Map.entry(
              "inference",
              Set.of(
                  "explain",
                  "verdict",
                  "finding.comparison",
                  "finding",
                  "vote",
                  "evidence",
                  "hypothesis",
                  "policy",
                  "dependence",
                  "trust",
                  "run",
                  "table",
                  "numeric")),
          Map.entry(
              "discovery", Set.of("inference", "dependence", "trust", "run", "table", "numeric")));

  private static final Path OUTPUT =
      Path.of(System.getProperty("basedir", ".")).resolve("target/classes");

  private static final JavaClasses CLASSES = new ClassFileImporter().importPath(OUTPUT);

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
    assertThat(CLASSES.stream().map(JavaClass::getPackageName).filter(name -> !name.equals(ROOT)))
        .containsAll(packages().map(PackagesTest::named).toList())
        .allSatisfy(name -> assertThat(packages().map(PackagesTest::named)).contains(name));
  }

  @Test
  void haveNoCycles() {
    slices().matching(ROOT + ".(**)").should().beFreeOfCycles().check(CLASSES);
  }

  @Test
  void showNoTypeOfAPackageThatIsNotExported() {
    Set<String> exported =
        ModuleFinder.of(OUTPUT).find(ROOT).orElseThrow().descriptor().exports().stream()
            .filter(export -> !export.isQualified())
            .map(ModuleDescriptor.Exports::source)
            .collect(Collectors.toSet());
    assertThat(CLASSES.stream().filter(type -> exported.contains(type.getPackageName())))
        .filteredOn(PackagesTest::isVisible)
        .flatExtracting(JavaClass::getCodeUnits)
        .filteredOn(unit -> !unit.getModifiers().contains(JavaModifier.SYNTHETIC))
        .filteredOn(
            unit ->
                unit.getModifiers().contains(JavaModifier.PUBLIC)
                    || unit.getModifiers().contains(JavaModifier.PROTECTED))
        .filteredOn(
            unit ->
                types(unit)
                    .map(JavaClass::getPackageName)
                    .anyMatch(name -> name.startsWith(ROOT) && !exported.contains(name)))
        .isEmpty();
  }

  private static boolean isVisible(JavaClass type) {
    return type.getModifiers().contains(JavaModifier.PUBLIC)
        && type.getEnclosingClass().map(PackagesTest::isVisible).orElse(true);
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

  @Test
  void resultsAndSettingsDoNotChange() {
    fields()
        .that()
        .areDeclaredInClassesThat(
            resideInAnyPackage(
                    named("evidence"),
                    named("explain"),
                    named("finding"),
                    named("policy"),
                    named("trust"),
                    named("verdict"))
                .and(
                    DescribedPredicate.describe(
                        "are written by hand", PackagesTest::isHandwritten)))
        .should()
        .beFinal()
        .check(CLASSES);
  }

  /**
   * Builders change, and so do parts of generated classes, which are tested by who generates them.
   */
  private static boolean isHandwritten(JavaClass type) {
    return !type.getName().contains(".Immutable") && !type.getSimpleName().endsWith("Builder");
  }

  private static String named(String name) {
    return ROOT + "." + name;
  }
}
