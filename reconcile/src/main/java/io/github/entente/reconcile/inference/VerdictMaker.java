package io.github.entente.reconcile.inference;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import com.google.common.collect.Sets;
import io.github.entente.core.Attribute;
import io.github.entente.core.Cardinality;
import io.github.entente.core.Polarity;
import io.github.entente.core.value.ClaimValue;
import io.github.entente.core.value.ValueContext;
import io.github.entente.reconcile.evidence.Statement;
import io.github.entente.reconcile.hypothesis.Region;
import io.github.entente.reconcile.verdict.Candidate;
import io.github.entente.reconcile.verdict.NotCounted;
import io.github.entente.reconcile.verdict.Verdict;
import io.github.entente.reconcile.verdict.VerdictStatus;
import io.github.entente.reconcile.vote.Decision;
import io.github.entente.reconcile.vote.Meaning;
import io.github.entente.reconcile.vote.Members;
import io.github.entente.reconcile.vote.QuestionDecisions;
import io.github.entente.reconcile.vote.Vote;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/** Makes the verdict on a question from the scores of all that people say the answer is. */
final class VerdictMaker {
  private final QuestionDecisions question;
  private final ImmutableList<DecisionScores> scores;
  private final ValueContext context;
  private final EngineRules rules;

  private VerdictMaker(
      QuestionDecisions question,
      ImmutableList<DecisionScores> scores,
      ValueContext context,
      EngineRules rules) {
    this.question = question;
    this.scores = scores;
    this.context = context;
    this.rules = rules;
  }

  /**
   * The verdict on a question.
   *
   * @param scores the scores of each decision, in the order of the decisions
   * @param context knows how values relate
   */
  static Verdict<?> verdict(
      QuestionDecisions question,
      ImmutableList<DecisionScores> scores,
      ValueContext context,
      EngineRules rules) {
    VerdictMaker maker = new VerdictMaker(question, scores, context, rules);
    return maker.verdict(question.evidence().attribute());
  }

  private <V extends ClaimValue> Verdict<V> verdict(Attribute<V> attribute) {
    boolean isSingle =
        attribute.cardinality() == Cardinality.ONE
            || attribute.cardinality() == Cardinality.CUMULATIVE;
    List<Scored> all = new ArrayList<>();
    scores.forEach(s -> all.addAll(s.options()));
    ImmutableList<Scored> leaders = isSingle ? Leaders.of(all) : members();
    List<Scored> said = isSingle ? all : all.stream().filter(VerdictMaker::isSaid).toList();
    return Verdict.<V>builder()
        .question(question.evidence().question())
        .attribute(attribute)
        .status(isSingle ? status(leaders) : leastSettled())
        .leaders(candidates(leaders))
        .candidates(candidates(inOrder(leaders, said)))
        .mostExactFirst(candidates(byExactness(said)))
        .isToldAsFact(isToldAsFact(leaders))
        .other(isSingle ? other(leaders) : noMember())
        .witnesses(Witnesses.count(votes(), rules::rule))
        .documents(ImmutableList.sortedCopyOf(question.evidence().documents()))
        .notCounted(notCounted())
        .build();
  }

  private static VerdictStatus status(List<Scored> leaders) {
    return leaders.isEmpty() ? VerdictStatus.INSUFFICIENT : leaders.get(0).candidate().status();
  }

  private VerdictStatus leastSettled() {
    return scores.stream()
        .flatMap(s -> s.options().stream())
        .map(option -> option.candidate().status())
        .min(Comparator.naturalOrder())
        .orElse(VerdictStatus.INSUFFICIENT);
  }

  /**
   * The members that are more probable than not, without those of which a finer form is; if there
   * is none, the contraries that are.
   */
  private ImmutableList<Scored> members() {
    ImmutableList<Scored> members = probableMembers();
    return members.isEmpty()
        ? scores.stream()
            .flatMap(s -> s.options().stream())
            .filter(o -> o.candidate().isProbable())
            .sorted(BY_PROBABILITY)
            .collect(ImmutableList.toImmutableList())
        : members;
  }

  private ImmutableList<Scored> probableMembers() {
    List<Scored> probable =
        scores.stream()
            .flatMap(s -> s.options().stream())
            .filter(o -> o.candidate().isPositive() && o.candidate().isProbable())
            .sorted(BY_PROBABILITY)
            .toList();
    Members members = new Members(context);
    probable.forEach(o -> members.add(o.option().place()));
    Set<Integer> wider = new HashSet<>();
    for (int number = 0; number < probable.size(); number++) {
      wider.addAll(members.strictlyContaining(number));
    }
    return IntStream.range(0, probable.size())
        .filter(number -> !wider.contains(number))
        .mapToObj(probable::get)
        .collect(ImmutableList.toImmutableList());
  }

  /** Whether anybody says so: whoever names a member does not say that it is none. */
  private static boolean isSaid(Scored option) {
    return option.decision().votes().stream()
        .flatMap(vote -> vote.meanings().stream())
        .anyMatch(m -> m.position().polarity() == option.option().polarity());
  }

  private static ImmutableList<Candidate> candidates(List<Scored> options) {
    ImmutableList.Builder<Candidate> candidates =
        ImmutableList.builderWithExpectedSize(options.size());
    for (Scored option : options) {
      candidates.add(option.candidate());
    }
    return candidates.build();
  }

  private static final Comparator<Scored> BY_PROBABILITY =
      Comparator.comparingDouble((Scored o) -> -o.probability())
          .thenComparing(o -> o.option().polarity())
          .thenComparing(o -> o.option().value().canonicalText());

  private static final Comparator<Scored> BY_EXACTNESS =
      Comparator.comparingInt(Scored::width).thenComparing(BY_PROBABILITY);

  private static List<Scored> inOrder(List<Scored> leaders, List<Scored> all) {
    Set<Scored> leading = Sets.newIdentityHashSet(); // equal ones would be compared in depth
    leading.addAll(leaders);
    List<Scored> ordered = new ArrayList<>(all);
    ordered.removeIf(leading::contains);
    ordered.sort(BY_PROBABILITY);
    ordered.addAll(0, leaders);
    return ordered;
  }

  private static List<Scored> byExactness(List<Scored> all) {
    List<Scored> values = new ArrayList<>(all.size());
    for (Scored option : all) {
      if (option.option().isValue()) {
        values.add(option);
      }
    }
    values.sort(BY_EXACTNESS);
    return values;
  }

  /** Whether of each leader a witness behind it tells it as a fact. */
  private static boolean isToldAsFact(List<Scored> leaders) {
    Map<Decision, Set<Region>> told = new HashMap<>();
    for (Scored leader : leaders) {
      Region region = leader.option().region();
      Set<Region> facts = told.computeIfAbsent(leader.decision(), VerdictMaker::toldAsFacts);
      if (!facts.contains(region) && facts.stream().noneMatch(fact -> fact.isWithin(region))) {
        return false;
      }
    }
    return true;
  }

  private static Set<Region> toldAsFacts(Decision decision) {
    return decision.votes().stream()
        .flatMap(vote -> vote.meanings().stream())
        .map(Meaning::position)
        .filter(position -> position.statement().isToldAsFact())
        .map(decision::region)
        .collect(Collectors.toSet());
  }

  private double other(List<Scored> leaders) {
    Decision decided = leaders.isEmpty() ? null : leaders.get(0).decision();
    return scores.stream()
        .filter(s -> s.decision() == decided)
        .mapToDouble(DecisionScores::other)
        .findFirst()
        .orElse(1);
  }

  private double noMember() {
    return scores.stream()
        .flatMap(s -> s.options().stream())
        .filter(o -> o.option().polarity() == Polarity.POSITIVE)
        .mapToDouble(o -> 1 - o.probability())
        .reduce(1, (a, b) -> a * b);
  }

  private List<Vote> votes() {
    List<Vote> votes = new ArrayList<>();
    scores.forEach(s -> votes.addAll(s.decision().votes()));
    return votes;
  }

  private ImmutableList<NotCounted> notCounted() {
    if (question.excluded().isEmpty()) {
      return ImmutableList.of();
    }
    ImmutableSet.Builder<NotCounted> all = ImmutableSet.builder();
    for (Statement s : question.evidence().statements()) {
      if (question.excluded().containsKey(s)) {
        all.add(new NotCounted(s.claimId(), s.value(), question.excluded().get(s)));
      }
    }
    return all.build().asList();
  }
}
