package io.github.entente.reconcile;

import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAPackage;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAnyPackage;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * Which package may use which. The root, which is the entry, and the packages for dossiers are not
 * told here yet.
 */
class PackagesTest {
  private static final String ROOT = "io.github.entente.reconcile";

  /** For each package those of this module that it may use. */
  private static final Map<String, Set<String>> MAY_USE =
      Map.ofEntries(
          Map.entry("text", Set.of()),
          Map.entry("numeric", Set.of()),
          Map.entry("table", Set.of("text")),
          Map.entry("table.io", Set.of("table", "text")),
          Map.entry("run", Set.of("table")),
          Map.entry("trust", Set.of("run", "numeric")),
          Map.entry("dependence", Set.of("table", "numeric")),
          Map.entry("discovery", Set.of("table", "run", "numeric", "trust", "dependence")));

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
            .and(DescribedPredicate.not(resideInAnyPackage(below)))
            .as("others of this module than %s", List.of(below));
    noClasses()
        .that()
        .resideInAPackage(named(name))
        .should()
        .dependOnClassesThat(forbidden)
        .check(CLASSES);
  }

  @Test
  void haveNoCycles() {
    String[] all = packages().map(PackagesTest::named).toArray(String[]::new);
    slices()
        .matching(ROOT + ".(**)")
        .should()
        .beFreeOfCycles()
        .check(CLASSES.that(resideInAnyPackage(all)));
  }

  private static String named(String name) {
    return ROOT + "." + name;
  }
}
