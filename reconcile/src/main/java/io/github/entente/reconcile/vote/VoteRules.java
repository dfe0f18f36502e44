package io.github.entente.reconcile.vote;

import com.google.common.collect.ImmutableSet;
import io.github.entente.core.Dossier;
import io.github.entente.core.Interest;
import io.github.entente.core.SourceDocument;
import io.github.entente.core.id.ActorId;
import io.github.entente.core.id.EntityId;
import io.github.entente.core.time.FuzzyTime;
import io.github.entente.core.value.ActorValue;
import io.github.entente.core.value.Question;
import io.github.entente.reconcile.dependence.Copies;
import io.github.entente.reconcile.dependence.Interests;
import io.github.entente.reconcile.dependence.Relay;
import io.github.entente.reconcile.dependence.SharedTexts;
import io.github.entente.reconcile.evidence.QuestionEvidence;
import io.github.entente.reconcile.evidence.Statement;
import io.github.entente.reconcile.policy.WeightPolicy;
import java.util.HashSet;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/**
 * By what statements of a dossier are judged: how much they count as they are told, who is a party
 * to a matter, who repeats whom.
 *
 * <p>Immutable and thread-safe.
 *
 * @since 0.1.0
 */
public final class VoteRules {
  private final Dossier dossier;
  private final WeightPolicy weights;
  private final Readings readings;
  private final Copies copies;
  private final Interests interests;
  private final ImmutableSet<String> sharedHashes;

  /** The rules for a dossier. */
  public VoteRules(Dossier dossier, WeightPolicy weights) {
    this.dossier = dossier;
    this.weights = weights;
    this.readings = Readings.of(dossier);
    this.copies = Copies.of(dossier);
    this.interests = Interests.of(dossier);
    this.sharedHashes = sharedHashes(dossier);
  }

  private static ImmutableSet<String> sharedHashes(Dossier dossier) {
    Set<String> seen = new HashSet<>();
    return dossier.documents().stream()
        .flatMap(document -> document.contentHash().stream())
        .filter(hash -> !seen.add(hash))
        .collect(ImmutableSet.toImmutableSet());
  }

  /** Which outlets print one text, as far as the documents show that speak on a question. */
  SharedTexts sharedTexts(QuestionEvidence evidence) {
    return sharedHashes.isEmpty()
        ? SharedTexts.NONE
        : SharedTexts.of(
            evidence.documents().stream().map(id -> dossier.document(id).orElseThrow()).toList());
  }

  /** The dossier, which knows how values relate. */
  Dossier dossier() {
    return dossier;
  }

  /** Which statements are readings of one text. */
  Readings readings() {
    return readings;
  }

  /** Which documents copy others. */
  Copies copies() {
    return copies;
  }

  /** How probable it is that a witness said what is reported. */
  Relay relay() {
    return new Relay(weights.relayFidelity());
  }

  /** When the document of a statement was published, as a pair of seconds. */
  Published published(Statement statement) {
    return Published.of(dossier.document(statement.document()).orElseThrow());
  }

  /** When the document of a statement was published, if that is known. */
  Optional<FuzzyTime> publication(Statement statement) {
    return dossier.document(statement.document()).flatMap(SourceDocument::published);
  }

  /**
   * How much a statement counts as it is told: its certainty times its realis. An ambiguous text
   * sounds hedged because it is ambiguous; that is not counted on top of its shares.
   */
  double weight(Statement statement) {
    double certainty = readings.isReading(statement) ? 1 : weights.of(statement.certainty());
    return certainty * weights.of(statement.realis());
  }

  /** How much a denial counts by whoever has such an interest. */
  double weight(Interest interest) {
    return weights.of(interest);
  }

  /**
   * Who the party is in whose interest something is denied, if it is: the one whom the question is
   * about, or whom the denied value names.
   */
  Optional<PartyInterest> interest(Position position, Question question) {
    if (position.statement().isAsserted()) {
      return Optional.empty();
    }
    ActorId witness = position.statement().witness();
    Optional<Interest> told = position.statement().claim().interest();
    if (told.isPresent()) {
      EntityId party =
          parties(position, question).<EntityId>map(p -> p).findFirst().orElse(question.subject());
      return Optional.of(new PartyInterest(told.get(), party)).filter(PartyInterest::isAny);
    }
    return parties(position, question)
        .map(party -> new PartyInterest(interests.between(witness, party), party))
        .filter(PartyInterest::isAny)
        .findFirst();
  }

  private static Stream<ActorId> parties(Position position, Question question) {
    return Stream.concat(
        Stream.of(question.subject()).filter(ActorId.class::isInstance).map(ActorId.class::cast),
        Stream.of(position.value())
            .filter(ActorValue.class::isInstance)
            .map(value -> ((ActorValue) value).actor()));
  }

  /**
   * An interest in a party.
   *
   * @param interest of what sort
   * @param party whose matter it is: an actor, or what the question is about if that is no actor
   */
  record PartyInterest(Interest interest, EntityId party) {
    private boolean isAny() {
      return interest != Interest.NONE;
    }
  }
}
