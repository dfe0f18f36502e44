package io.github.entente.examples;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/** The BOM has no parent, so that it brings no other versions; what it repeats stays the same. */
class BomTest {
  private static final Pattern VERSIONED =
      Pattern.compile("<artifactId>([^<]*)</artifactId>\\s*<version>([^<$]*)</version>");

  @Test
  void hasTheVersionsOfTheParent() throws IOException {
    List<String> versions = versions("bom/pom.xml");
    assertThat(versions).hasSizeGreaterThan(2);
    versions.set(0, versions.get(0).replace("entente-bom", "entente-parent"));
    assertThat(versions("pom.xml")).containsAll(versions);
  }

  private static List<String> versions(String pom) throws IOException {
    Matcher matcher =
        VERSIONED.matcher(
            Files.readString(
                Path.of(System.getProperty("basedir", ".")).resolve("..").resolve(pom)));
    List<String> versions = new ArrayList<>();
    while (matcher.find()) {
      versions.add(matcher.group(1) + " " + matcher.group(2));
    }
    return versions;
  }
}
