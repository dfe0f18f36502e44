package io.github.entente.core.json;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.entente.core.Dossier;
import io.github.entente.core.GeneratedDossier;
import io.github.entente.core.SourcedClaim;
import io.github.entente.core.id.ClaimId;
import java.io.StringReader;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.concurrent.Executor;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.stream.Collectors;
import java.util.stream.LongStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Reading many lines at once gives what reading them one by one gives, and in the same order. */
class LinesInBatchesTest {
  private static final List<String> BROKEN =
      List.of(
          "{\"actor\":{}}",
          "{\"claim\":{\"note\":5}}",
          "{\"place\":{\"id\":\"place:x\",\"names\":[]}}",
          "{\"unknown\":{}}",
          "[]");
  private static final List<String> FATAL =
      List.of("{\"claim\":", "{\"claim\":{}} {}", "   ", "{\"claim\":{\"note\":\"\\ud800\"}}");

  /** With this limit the mapping reads every line. */
  private static final JsonLimits NOTHING_IS_PLAIN = JsonLimits.DEFAULT.withDepth(7);

  private final EntenteJson json = EntenteJson.withDefaults();

  static LongStream seeds() {
    return Seeds.fixedAndFresh(15);
  }

  @ParameterizedTest(name = "seed {0}")
  @MethodSource("seeds")
  void theDossierIsTheSame(long seed) {
    Dossier dossier = GeneratedDossier.of(GeneratedDossier.records(seed));
    String text = lines(dossier, new Random(seed), List.of());

    assertThat(json.readLines(text)).as("seed %s", seed).isEqualTo(dossier);
    assertThat(json.readLines("pieces", Texts.inPieces(text, 1000)))
        .as("seed %s", seed)
        .isEqualTo(dossier);
  }

  @ParameterizedTest(name = "seed {0}")
  @MethodSource("seeds")
  void theProblemsAreTheSameWithTheSamePlaces(long seed) {
    Random random = new Random(seed);
    Dossier dossier = GeneratedDossier.of(GeneratedDossier.records(seed));
    String text = lines(dossier, random, List.of(BROKEN.get(0), BROKEN.get(1), BROKEN.get(3)));

    assertThat(problemsOfAll(utf8(text)))
        .as("seed %s", seed)
        .isEqualTo(problemsOneByOne(utf8(text)))
        .hasSize(3);
  }

  @ParameterizedTest(name = "seed {0}")
  @MethodSource("seeds")
  void whatEndsReadingEndsItAtTheSamePlace(long seed) {
    Random random = new Random(seed);
    Dossier dossier = GeneratedDossier.of(GeneratedDossier.records(seed));
    String fatal = FATAL.get(random.nextInt(FATAL.size()));
    byte[] text =
        lines(dossier, random, List.of(BROKEN.get(random.nextInt(BROKEN.size())), fatal))
            .getBytes(StandardCharsets.UTF_8);
    if (random.nextBoolean()) {
      text[text.length - 1 - random.nextInt(text.length / 2)] = (byte) 0xFF;
    }

    assertThat(last(problemsOfAll(text)))
        .as("seed %s", seed)
        .isEqualTo(last(problemsOneByOne(text)));
  }

  @ParameterizedTest(name = "{0} threads")
  @ValueSource(ints = {1, 2, 8})
  void nothingDependsOnTheNumberOfThreads(int threads) {
    String text = lines(large(), new Random(1), List.of());
    String wrong = lines(large(), new Random(1), BROKEN);
    ExecutorService executor = Executors.newFixedThreadPool(threads);
    try {
      assertThat(json.toJsonLines(readAll(text, executor)))
          .isEqualTo(json.toJsonLines(readAll(text, Runnable::run)));
      assertThat(problemsOf(() -> readAll(wrong, executor)))
          .isEqualTo(problemsOf(() -> readAll(wrong, Runnable::run)))
          .hasSize(BROKEN.size());
    } finally {
      executor.shutdown();
    }
  }

  @ParameterizedTest(name = "seed {0}")
  @MethodSource("seeds")
  void problemsOfTheWholeAreWhereTheMappingPlacesThem(long seed) {
    Random random = new Random(seed);
    StringBuilder text = new StringBuilder("{\"entente\":1}\n");
    json.toJsonLines(GeneratedDossier.of(GeneratedDossier.records(seed)))
        .lines()
        .filter(line -> line.startsWith("{\"claim\""))
        .forEach(line -> text.append(spaces(random)).append(line).append(spaces(random) + "\n"));

    assertThat(problemsOf(() -> readAll(text.toString(), JsonLimits.DEFAULT, Runnable::run)))
        .as("seed %s", seed)
        .isEqualTo(problemsOf(() -> readAll(text.toString(), NOTHING_IS_PLAIN, Runnable::run)))
        .hasSizeGreaterThan(100);
  }

  private static String spaces(Random random) {
    return random
        .ints(random.nextInt(4), 0, 3)
        .mapToObj(i -> " \t\r".substring(i, i + 1))
        .collect(Collectors.joining());
  }

  @Test
  void nobodyHasToHelpTheCallingThread() {
    String text = lines(large(), new Random(1), List.of());

    assertThat(readAll(text, never -> {})).isEqualTo(large());
  }

  @Test
  void aLineThatIsLongerThanEveryBufferIsReadAmongOthers() {
    Dossier dossier = GeneratedDossier.of(GeneratedDossier.records(1));
    SourcedClaim claim = dossier.claims().get(0);
    String note = "long ".repeat(100_000);
    SourcedClaim large = SourcedClaim.builder().from(claim).note(note).build();
    Dossier both = Dossier.builder().from(dossier).addClaim(large).build();

    assertThat(json.readLines(json.toJsonLines(both))).isEqualTo(both);
  }

  @Test
  void manyProblemsStopReadingAfterTheSameOne() {
    String text = "{\"entente\":1}\n" + (BROKEN.get(0) + "\n" + BROKEN.get(3) + "\n").repeat(5000);
    EntenteJson limited = json.withLimits(JsonLimits.DEFAULT.withProblems(700));

    List<ReadProblem> found = problemsOf(() -> limited.readLines(text));

    assertThat(found).hasSize(700);
    assertThat(found.get(699).line()).isEqualTo(701);
  }

  /** The lines in any order, some several times as long by white space, with others among them. */
  private String lines(Dossier dossier, Random random, List<String> others) {
    List<String> lines = new ArrayList<>(json.toJsonLines(dossier).lines().skip(1).toList());
    lines.addAll(others);
    Collections.shuffle(lines, random);
    StringBuilder text = new StringBuilder("{\"entente\":1}\n");
    for (String line : lines) {
      text.append(" ".repeat(random.nextInt(40) == 0 ? random.nextInt(20_000) : 0));
      text.append(line).append(random.nextBoolean() ? "\n" : "\r\n");
      text.append("\n".repeat(random.nextInt(5) == 0 ? 1 : 0));
    }
    if (random.nextBoolean()) {
      text.setLength(text.length() - 1);
    }
    return text.toString();
  }

  private static Dossier readAll(String text, Executor executor) {
    return readAll(text, JsonLimits.DEFAULT, executor);
  }

  private static Dossier readAll(String text, JsonLimits limits, Executor executor) {
    return new DossierLinesReader(
            "lines",
            new StringReader(text),
            RecordMapper.of(EntenteJson.factory(JsonLimits.DEFAULT)),
            limits)
        .readAll(limits, executor);
  }

  /** So many claims that their lines are many batches. */
  private static Dossier large() {
    Dossier dossier = GeneratedDossier.of(GeneratedDossier.records(1));
    Dossier.Builder large = Dossier.builder().from(dossier);
    for (int i = 0; i < 20; i++) {
      for (SourcedClaim claim : dossier.claims()) {
        String id = claim.id().value() + "-" + i;
        large.addClaim(SourcedClaim.builder().from(claim).id(ClaimId.of(id)).build());
      }
    }
    return large.build();
  }

  private List<ReadProblem> problemsOfAll(byte[] text) {
    return problemsOf(() -> json.readLines("lines", Texts.utf8(text)));
  }

  /** What the reader of single records says, until it says that there is no next one. */
  private List<ReadProblem> problemsOneByOne(byte[] text) {
    List<ReadProblem> problems = new ArrayList<>();
    try (DossierLinesReader reader = json.openLines("lines", Texts.utf8(text))) {
      boolean isMore = true;
      while (isMore) {
        problems.addAll(
            problemsOf(
                () -> {
                  while (reader.hasNext()) {
                    assertThat(reader.next()).isNotNull();
                  }
                }));
        isMore = reader.hasNext();
      }
    }
    return problems;
  }

  private static List<ReadProblem> problemsOf(Runnable reading) {
    try {
      reading.run();
      return List.of();
    } catch (DossierReadException e) {
      return e.problems();
    }
  }

  private static ReadProblem last(List<ReadProblem> problems) {
    return problems.get(problems.size() - 1);
  }

  private static byte[] utf8(String text) {
    return text.getBytes(StandardCharsets.UTF_8);
  }
}
