package io.github.entente.reconcile.testimony;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSortedMap;
import com.google.common.collect.ListMultimap;
import com.google.common.collect.MultimapBuilder;
import com.google.common.collect.Multimaps;
import io.github.entente.core.AlternativeReadings;
import io.github.entente.core.Attributes;
import io.github.entente.core.Basis;
import io.github.entente.core.Dossier;
import io.github.entente.core.Implication;
import io.github.entente.core.Polarity;
import io.github.entente.core.Realis;
import io.github.entente.core.SourcedClaim;
import io.github.entente.core.attribution.AttributionLink;
import io.github.entente.core.id.ActorId;
import io.github.entente.core.id.ClaimId;
import io.github.entente.core.id.EntityId;
import io.github.entente.core.id.EventId;
import io.github.entente.core.value.ClaimValue;
import io.github.entente.core.value.PropositionValue;
import io.github.entente.core.value.Question;
import io.github.entente.core.value.SomeValue;
import io.github.entente.core.value.TimeValue;
import io.github.entente.core.value.UnsupportedValue;
import io.github.entente.reconcile.independence.Witness;
import io.github.entente.reconcile.independence.Witnesses;
import io.github.entente.reconcile.policy.ReconcilePolicy;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * Works out what each claim of a dossier says on which question: on its own one, on those that its
 * answer implies, on the content of what it reports, and on the date of what it bounds.
 */
public final class Testimonies {
  private final Dossier dossier;
  private final ReconcilePolicy policy;
  private final Witnesses witnesses;
  private final ImmutableMap<ClaimId, Integer> readings;
  private final ListMultimap<Question, Implication> implications;
  private final ListMultimap<Question, Testimony> byQuestion =
      MultimapBuilder.treeKeys().arrayListValues().build();

  private Testimonies(Dossier dossier, ReconcilePolicy policy) {
    this.dossier = dossier;
    this.policy = policy;
    this.witnesses = Witnesses.of(dossier);
    this.readings = readings(dossier);
    this.implications = Multimaps.index(dossier.implications(), Implication::premise);
  }

  /** All testimony of a dossier by question, in the order of questions and of claims. */
  public static ImmutableList<QuestionTestimony> of(Dossier dossier, ReconcilePolicy policy) {
    Testimonies testimonies = new Testimonies(dossier, policy);
    dossier.claims().forEach(testimonies::hear);
    return testimonies.gathered();
  }

  private void hear(SourcedClaim claim) {
    ImmutableList<AttributionLink> voices = witnesses.voices(claim);
    boolean speech = claim.value() instanceof PropositionValue;
    // To report that somebody denied something is to affirm that he spoke.
    Polarity polarity = speech ? Polarity.POSITIVE : claim.polarity();
    Answer answer = new Answer(claim.question(), claim.value(), claim.realis());
    record(claim, answer, polarity, voices, witness(claim, voices), Origin.STATED);
    for (Answer implied : implied(answer, polarity)) {
      record(claim, implied, polarity, voices, witness(claim, voices), Origin.IMPLIED);
    }
    if (claim.value() instanceof PropositionValue content) {
      hearContent(claim, content);
    }
    hearBound(claim);
  }

  private void hearContent(SourcedClaim claim, PropositionValue content) {
    ImmutableList<AttributionLink> voices = speakers(claim);
    Witness speaker = witness(claim, voices);
    Answer answer = new Answer(content.question(), content.value(), claim.realis());
    record(claim, answer, claim.polarity(), voices, speaker, Origin.REPORTED_CONTENT);
    for (Answer implied : implied(answer, claim.polarity())) {
      record(claim, implied, claim.polarity(), voices, speaker, Origin.REPORTED_CONTENT);
    }
  }

  /** The voices of what is reported to have been said: whoever heard it, and then who said it. */
  private ImmutableList<AttributionLink> speakers(SourcedClaim claim) {
    ImmutableList<AttributionLink> hearers = witnesses.voices(claim);
    boolean endsUnnamed = !hearers.isEmpty() && hearers.get(hearers.size() - 1).speaker().isEmpty();
    EntityId subject = claim.question().subject();
    if (subject instanceof ActorId speaker && !endsUnnamed) {
      return ImmutableList.<AttributionLink>builder()
          .addAll(hearers)
          .add(AttributionLink.to(speaker))
          .build();
    }
    return hearers.isEmpty()
        ? ImmutableList.of(AttributionLink.toUnnamed("whoever spoke in " + subject.value()))
        : hearers;
  }

  private void hearBound(SourcedClaim claim) {
    if (claim.basis() == Basis.BOUND
        && claim.question().subject() instanceof EventId event
        && !(claim.value() instanceof TimeValue)
        && claim.validity().isPresent()) {
      ImmutableList<AttributionLink> voices = witnesses.voices(claim);
      Answer answer =
          new Answer(
              Attributes.DATE.of(event),
              TimeValue.of(claim.validity().orElseThrow()),
              claim.realis());
      record(claim, answer, Polarity.POSITIVE, voices, witness(claim, voices), Origin.BOUND);
    }
  }

  private Witness witness(SourcedClaim claim, ImmutableList<AttributionLink> voices) {
    return witnesses.behind(claim.document(), voices);
  }

  private void record(
      SourcedClaim claim,
      Answer answer,
      Polarity polarity,
      ImmutableList<AttributionLink> voices,
      Witness witness,
      Origin origin) {
    // Ambiguous text sounds hedged too: that it may not be meant is not counted twice.
    double meant =
        Math.min(policy.weightOf(claim.certainty()), 1.0 / readings.getOrDefault(claim.id(), 1));
    double weight = meant * Math.pow(policy.relayFidelity(), voices.size());
    Testimony testimony =
        new Testimony(
            claim,
            answer.question(),
            answer.value(),
            polarity,
            answer.realis(),
            witness,
            voices.isEmpty(),
            origin,
            weight,
            Optional.empty());
    byQuestion.put(
        answer.question(), abstention(testimony).map(testimony::abstaining).orElse(testimony));
  }

  private static Optional<Abstention> abstention(Testimony testimony) {
    ClaimValue value = testimony.value();
    boolean bounds =
        testimony.origin() == Origin.BOUND
            || (testimony.claim().basis() == Basis.BOUND && value instanceof TimeValue);
    if (bounds) {
      return Optional.of(Abstention.BOUND);
    } else if (value instanceof SomeValue) {
      return Optional.of(Abstention.NO_DEFINITE_VALUE);
    } else if (value instanceof UnsupportedValue) {
      return Optional.of(Abstention.UNSUPPORTED_VALUE);
    } else if (testimony.weight() == 0) {
      return Optional.of(Abstention.UNCOMMITTED);
    }
    return Optional.empty();
  }

  /**
   * Everything that follows from an answer, in one step or several. Nothing follows from a denial:
   * whoever denies the premise does not deny the conclusion.
   */
  private Set<Answer> implied(Answer answer, Polarity polarity) {
    Set<Answer> reached = new LinkedHashSet<>();
    Deque<Answer> open = new ArrayDeque<>();
    if (polarity == Polarity.POSITIVE) {
      open.add(answer);
    }
    while (!open.isEmpty()) {
      Answer premise = open.remove();
      for (Implication implication : implications.get(premise.question())) {
        if (holds(implication, premise) && !implication.conclusion().equals(answer.question())) {
          Answer conclusion =
              new Answer(
                  implication.conclusion(),
                  implication.conclusionValue().orElse(premise.value()),
                  implication.conclusionRealis().orElse(premise.realis()));
          if (reached.add(conclusion)) {
            open.add(conclusion);
          }
        }
      }
    }
    return reached;
  }

  private boolean holds(Implication implication, Answer premise) {
    return implication
        .premiseValue()
        .map(required -> premise.value().relationTo(required, dossier).isWithin())
        .orElse(true);
  }

  private ImmutableList<QuestionTestimony> gathered() {
    ImmutableList.Builder<QuestionTestimony> all = ImmutableList.builder();
    ImmutableSortedMap.copyOf(Multimaps.asMap(byQuestion))
        .forEach(
            (question, testimonies) -> {
              boolean factual = testimonies.stream().anyMatch(t -> t.votes() && t.isToldAsFact());
              all.add(
                  new QuestionTestimony(
                      question,
                      dossier.attribute(question.attribute()).orElseThrow(),
                      testimonies.stream()
                          .map(t -> factual ? restrictToFacts(t) : t)
                          .sorted(Testimony.ORDER)
                          .collect(ImmutableList.toImmutableList())));
            });
    return all.build();
  }

  private static Testimony restrictToFacts(Testimony testimony) {
    return testimony.votes() && !testimony.isToldAsFact()
        ? testimony.abstaining(Abstention.NOT_TOLD_AS_FACT)
        : testimony;
  }

  private static ImmutableMap<ClaimId, Integer> readings(Dossier dossier) {
    Map<ClaimId, Integer> shares = new HashMap<>();
    for (AlternativeReadings alternative : dossier.alternatives()) {
      alternative.claims().forEach(id -> shares.merge(id, alternative.claims().size(), Math::max));
    }
    return ImmutableMap.copyOf(shares);
  }

  /** An answer to a question, whoever gives it. */
  private record Answer(Question question, ClaimValue value, Realis realis) {}
}
