package io.github.entente.examples;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.entente.core.json.EntenteJson;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What the README shows is what the examples really have and print. */
class ReadmeTest {
  private static final Path ROOT = Path.of(System.getProperty("basedir", ".")).resolve("..");

  private final String readme = read("README.md");

  @ParameterizedTest
  @ValueSource(strings = {"QuickStart", "FuseFile"})
  void showsTheCodeOf(String example) {
    String source =
        read("examples/src/main/java/io/github/entente/examples/" + example + ".java")
            .replaceAll("(?s).*// README starts here\\.\n", "")
            .replaceAll("(?s) *// README ends here.*", "");
    assertThat(readme).contains("```java\n" + source.replaceAll("(?m)^ {4}", "") + "```");
  }

  @Test
  void showsWhatTheResearchExamplesPrint() {
    Path lighthouses = ROOT.resolve("examples/data/lighthouses.tsv");
    assertThat(readme)
        .contains(printed(FuseFile.report(lighthouses)))
        .contains(printed(OwnAlgorithm.report(lighthouses)));
  }

  @Test
  void showsWhatTheCopyingSourcesPrint() {
    assertThat(readme).contains(printed(CopyingSources.report()));
  }

  @Test
  void showsWhatTheQuickStartPrints() {
    assertThat(readme).contains(printed(QuickStart.report()));
  }

  @Test
  void showsWhatTheFiveArticlesPrint() {
    assertThat(readme).contains(printed(FiveArticles.report(FiveArticles.dossier())));
  }

  @Test
  void showsWhatTheSmallDossierPrints() {
    assertThat(readme).contains(printed(SmallDossier.report().stripTrailing() + "\n"));
  }

  @Test
  void showsWhatReadFilePrintsOfAFileWithMistakes() throws IOException {
    String file = "examples/data/mistakes.json";
    try (InputStream in = Files.newInputStream(ROOT.resolve(file))) {
      assertThatThrownBy(() -> EntenteJson.withDefaults().readDocument(file, in))
          .satisfies(e -> assertThat(readme).contains(printed(e.getMessage() + "\n")));
    }
  }

  @Test
  void namesTheVersionOfTheBuild() {
    String version = read("pom.xml").replaceAll("(?s).*?<version>([^<]*)</version>.*", "$1");
    assertThat(readme).contains("<version>" + version + "</version>");
  }

  private static String printed(String output) {
    return "```text\n" + output + "```";
  }

  private static String read(String path) {
    try {
      return Files.readString(ROOT.resolve(path));
    } catch (IOException e) {
      throw new AssertionError("cannot read " + ROOT.resolve(path).toAbsolutePath(), e);
    }
  }
}
