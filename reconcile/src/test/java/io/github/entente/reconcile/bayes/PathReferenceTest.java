package io.github.entente.reconcile.bayes;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.TreeMap;
import java.util.stream.IntStream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The engine against plain enumeration of a tree of dates. */
class PathReferenceTest {
  private static final double[] DEPENDENCES = {0, 0.2, 0.9, 1};
  private static final double REFINEMENT = 0.85;

  static IntStream seeds() {
    return IntStream.rangeClosed(1, 200);
  }

  /** A tree, what groups of mouths say about it, and the same for the engine. */
  private static final class Case {
    final Random random;
    final PathReference tree;
    final double[] accuracies = new double[6];
    final double[] posterior;
    final List<Group> groups = new ArrayList<>();
    final List<Region> claimed = new ArrayList<>();
    private final int[] children;

    Case(int seed) {
      random = new Random(seed);
      children = new int[] {2 + random.nextInt(5), 2 + random.nextInt(4), 2 + random.nextInt(3)};
      tree = new PathReference(children);
      Arrays.setAll(accuracies, witness -> 0.05 + 0.9 * random.nextDouble());
      posterior = new double[tree.leaves()];
      Arrays.fill(posterior, 1);
      int count = 1 + random.nextInt(4);
      for (int group = 0; group < count; group++) {
        addGroup(DEPENDENCES[random.nextInt(DEPENDENCES.length)]);
      }
      double sum = Arrays.stream(posterior).sum();
      Arrays.setAll(posterior, leaf -> posterior[leaf] / sum);
    }

    /** Adds several mouths for one saying, or a general saying and one that refines it. */
    private void addGroup(double dependence) {
      int witness = random.nextInt(accuracies.length);
      int[] path = new int[1 + random.nextInt(3)];
      Arrays.setAll(path, level -> random.nextInt(children[level]));
      double weight = random.nextBoolean() ? 1 : random.nextDouble();
      List<PathReference.Saying> mouths = new ArrayList<>();
      if (random.nextBoolean()) {
        int number = 1 + random.nextInt(4);
        mouths.addAll(Collections.nCopies(number, saying(path, witness, weight)));
      } else {
        int[] wider = Arrays.copyOf(path, 1 + random.nextInt(path.length));
        mouths.add(saying(path, witness, 1));
        mouths.add(saying(wider, witness, 1));
      }
      for (int leaf = 0; leaf < posterior.length; leaf++) {
        posterior[leaf] *= tree.probability(dependence, mouths, leaf);
      }
      groups.add(
          new Group(dependence, mouths.stream().map(mouth -> evidence(mouth, witness)).toList()));
    }

    private PathReference.Saying saying(int[] path, int witness, double weight) {
      double[] levels = new double[path.length];
      Arrays.fill(levels, REFINEMENT);
      levels[0] = accuracies[witness];
      return new PathReference.Saying(path, levels, weight);
    }

    private Evidence evidence(PathReference.Saying saying, int witness) {
      List<Region> chain = new ArrayList<>();
      for (int level = 1; level <= saying.path.length; level++) {
        chain.add(tree.region(Arrays.copyOf(saying.path, level)));
      }
      claimed.addAll(chain);
      return Evidence.claim(witness, chain).withWeight(saying.weight);
    }

    Posterior solve(Space space, List<Group> evidence) {
      return QuestionModel.of(space, evidence)
          .solve(
              witness -> accuracies[witness],
              BayesParameters.DEFAULT.withHumility(0).withRefinementAccuracy(REFINEMENT));
    }
  }

  @ParameterizedTest(name = "seed {0}")
  @MethodSource("seeds")
  void everyLeafHasTheProbabilityThatEnumerationGives(int seed) {
    Case world = new Case(seed);
    Posterior posterior = world.solve(Space.uniform(world.tree.leaves()), world.groups);
    assertThat(posterior.probabilities())
        .as("seed %s", seed)
        .containsExactly(world.posterior, within(1e-12));
  }

  @ParameterizedTest(name = "seed {0}")
  @MethodSource("seeds")
  void leavesThatNoClaimTellsApartMayBeOneAtom(int seed) {
    Case world = new Case(seed);
    TreeMap<String, List<Integer>> cells = new TreeMap<>();
    for (int leaf = 0; leaf < world.posterior.length; leaf++) {
      StringBuilder membership = new StringBuilder();
      for (Region region : world.claimed) {
        membership.append(region.contains(leaf) ? '1' : '0');
      }
      cells.computeIfAbsent(membership.toString(), unseen -> new ArrayList<>()).add(leaf);
    }
    List<List<Integer>> atoms = List.copyOf(cells.values());
    Space space = Space.of(atoms.stream().mapToDouble(List::size).toArray());
    List<Group> coarse = world.groups.stream().map(group -> onAtoms(group, atoms)).toList();
    Posterior posterior = world.solve(space, coarse);
    for (int atom = 0; atom < atoms.size(); atom++) {
      double expected = atoms.get(atom).stream().mapToDouble(leaf -> world.posterior[leaf]).sum();
      assertThat(posterior.probability(atom))
          .as("seed %s", seed)
          .isCloseTo(expected, within(1e-12));
    }
  }

  private static Group onAtoms(Group group, List<List<Integer>> atoms) {
    return new Group(
        group.dependence(),
        group.evidence().stream()
            .map(
                evidence ->
                    Evidence.claim(
                            evidence.witness(),
                            evidence.chain().stream().map(each -> onAtoms(each, atoms)).toList())
                        .withWeight(evidence.weight()))
            .toList());
  }

  private static Region onAtoms(Region region, List<List<Integer>> atoms) {
    return Region.of(
        IntStream.range(0, atoms.size())
            .filter(atom -> region.contains(atoms.get(atom).get(0)))
            .toArray());
  }
}
