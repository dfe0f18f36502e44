package io.github.entente.reconcile.vote;

import com.google.common.collect.ImmutableList;
import io.github.entente.core.id.ActorId;
import io.github.entente.core.id.EntityId;
import io.github.entente.core.value.Question;
import io.github.entente.reconcile.dependence.SharedTexts;
import io.github.entente.reconcile.dependence.Speaker;
import io.github.entente.reconcile.dependence.SpeakerChain;
import io.github.entente.reconcile.evidence.Exclusion;
import io.github.entente.reconcile.evidence.Statement;
import io.github.entente.reconcile.vote.VoteRules.PartyInterest;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * Makes the votes of all witnesses where one thing is to be decided.
 *
 * <p>A vote counts as what its witness means ({@link Account}), times how probable it is that he
 * said so, times the weight of his interest.
 */
final class Votes {
  private static final double NEARLY_ONE = 1 - 1e-9;

  private final Question question;
  private final VoteRules rules;
  private final SharedTexts texts;
  private final Map<Statement, Exclusion> excluded = new LinkedHashMap<>();

  /**
   * Makes votes on a question.
   *
   * @param texts which outlets print one text, as far as documents on the question show
   */
  Votes(Question question, VoteRules rules, SharedTexts texts) {
    this.question = question;
    this.rules = rules;
    this.texts = texts;
  }

  /** The votes that these positions amount to, in the order in which witnesses first speak. */
  ImmutableList<Vote> of(List<Position> positions) {
    Map<ActorId, List<Position>> byWitness = new LinkedHashMap<>();
    for (Position position : positions) {
      byWitness
          .computeIfAbsent(position.statement().witness(), w -> new ArrayList<>(1))
          .add(position);
    }
    ImmutableList.Builder<Vote> votes = ImmutableList.builderWithExpectedSize(byWitness.size());
    byWitness.forEach((witness, own) -> vote(witness, own).ifPresent(votes::add));
    return votes.build();
  }

  /** The statements that turned out not to count, with the reason. */
  Map<Statement, Exclusion> excluded() {
    return excluded;
  }

  private Optional<Vote> vote(ActorId witness, List<Position> positions) {
    Account account = Account.of(positions, rules);
    excluded.putAll(account.excluded());
    if (account.meanings().isEmpty()) {
      return Optional.empty();
    }
    Set<SpeakerChain> chains = chains(account);
    Optional<PartyInterest> interest = interest(account);
    double factor =
        rules.relay().said(chains, texts)
            * interest.map(PartyInterest::interest).map(rules::weight).orElse(1.0);
    ImmutableList<Meaning> meanings = weighted(account.meanings(), factor);
    return meanings.isEmpty()
        ? Optional.empty()
        : Optional.of(
            new Vote(
                witness,
                meanings,
                bloc(witness, chains, interest.map(PartyInterest::party)),
                learned(meanings)));
  }

  private static Set<SpeakerChain> chains(Account account) {
    if (account.kept().size() == 1) {
      return Set.of(account.kept().get(0).chain());
    }
    Set<SpeakerChain> chains = new LinkedHashSet<>();
    account.kept().forEach(statement -> chains.add(statement.chain()));
    return chains;
  }

  private Optional<PartyInterest> interest(Account account) {
    for (Meaning meaning : account.meanings()) {
      Optional<PartyInterest> interest = rules.interest(meaning.position(), question);
      if (interest.isPresent()) {
        return interest;
      }
    }
    return Optional.empty();
  }

  private static ImmutableList<Meaning> weighted(ImmutableList<Meaning> meanings, double factor) {
    if (factor == 1) {
      return meanings;
    }
    ImmutableList.Builder<Meaning> weighted = ImmutableList.builder();
    for (Meaning m : meanings) {
      if (m.weight() * factor > 0) {
        weighted.add(new Meaning(m.share(), m.weight() * factor, m.position()));
      }
    }
    return weighted.build();
  }

  private Bloc bloc(ActorId witness, Set<SpeakerChain> chains, Optional<EntityId> party) {
    if (party.isPresent()) {
      return new Bloc.OfParty(party.get());
    }
    Optional<Speaker> through = chains.iterator().next().firstQuoted();
    for (SpeakerChain chain : chains) {
      if (!chain.firstQuoted().equals(through)) {
        return new Bloc.Alone(witness);
      }
    }
    if (through.isPresent()) {
      return new Bloc.Through(through.get());
    }
    return texts.isShared(witness)
        ? new Bloc.OfText(texts.representative(witness))
        : new Bloc.Alone(witness);
  }

  /**
   * How much the vote counts for what is learned of its witness: nothing if he did not speak of
   * this very question, or may have spoken of another.
   */
  private static double learned(List<Meaning> meanings) {
    boolean isDirect = false;
    double shares = 0;
    double learned = 0;
    for (Meaning m : meanings) {
      isDirect |= m.position().isSaid();
      shares += m.share();
      learned += m.share() * m.weight();
    }
    return isDirect && shares > NEARLY_ONE ? learned : 0;
  }
}
