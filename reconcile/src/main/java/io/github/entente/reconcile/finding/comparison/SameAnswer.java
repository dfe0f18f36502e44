package io.github.entente.reconcile.finding.comparison;

import io.github.entente.core.Certainty;
import io.github.entente.core.Polarity;
import io.github.entente.core.id.ActorId;
import io.github.entente.core.id.DocumentId;
import io.github.entente.core.value.ClaimValue;
import io.github.entente.core.value.ValueContext;
import io.github.entente.core.value.ValueRelation;
import io.github.entente.reconcile.evidence.Statement;
import io.github.entente.reconcile.finding.Side;
import io.github.entente.reconcile.hypothesis.LaidOut;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Statements that give the same answer: equal values, asserted or denied alike, told as a fact or
 * not alike.
 */
final class SameAnswer {
  private static final Comparator<Statement> BY_CLAIM = Comparator.comparing(Statement::claimId);

  private final LaidOut place;
  private final Polarity polarity;
  private final List<Statement> statements;
  private final @Nullable ActorId onlyWitness;
  private final boolean isInOwnWord;

  /** An answer that is given by statements, at least one, none of them twice. */
  SameAnswer(LaidOut place, Polarity polarity, List<Statement> statements) {
    this.place = place;
    this.polarity = polarity;
    this.statements = statements;
    this.onlyWitness = onlyWitness(statements);
    this.isInOwnWord = isAnyInOwnWord(statements);
  }

  private static @Nullable ActorId onlyWitness(List<Statement> statements) {
    ActorId first = statements.get(0).witness();
    for (Statement statement : statements) {
      if (!statement.witness().equals(first)) {
        return null;
      }
    }
    return first;
  }

  private static boolean isAnyInOwnWord(List<Statement> statements) {
    for (Statement statement : statements) {
      if (statement.chain().isOwnWord()) {
        return true;
      }
    }
    return false;
  }

  /** This answer with the statements of others, as one. */
  SameAnswer with(Collection<SameAnswer> others) {
    Set<Statement> all = new LinkedHashSet<>(statements);
    others.forEach(other -> all.addAll(other.statements));
    return new SameAnswer(place, polarity, List.copyOf(all));
  }

  /** This answer as some statements give it. */
  SameAnswer saidBy(List<Statement> some) {
    return new SameAnswer(place, polarity, some);
  }

  ClaimValue value() {
    return place.value();
  }

  boolean isAsserted() {
    return polarity == Polarity.POSITIVE;
  }

  /** Whether it is told as a fact, at least by some. */
  boolean isFact() {
    for (Statement statement : statements) {
      if (statement.isToldAsFact()) {
        return true;
      }
    }
    return false;
  }

  List<Statement> statements() {
    return statements;
  }

  /** How the possibilities that its value leaves open relate to those of another one. */
  ValueRelation relationTo(SameAnswer other, ValueContext context) {
    return place.equals(other.place)
        ? ValueRelation.EQUAL
        : value().relationTo(other.value(), context);
  }

  /** Whether several documents say so. */
  boolean isInSeveralDocuments() {
    DocumentId first = statements.get(0).document();
    for (Statement statement : statements) {
      if (!statement.document().equals(first)) {
        return true;
      }
    }
    return false;
  }

  /** Whether some document says so in its own word. */
  boolean isInOwnWord() {
    return isInOwnWord;
  }

  /** Whether all that gives this answer and another one is what one and the same witness says. */
  boolean isOfOneWitnessWith(SameAnswer other) {
    return onlyWitness != null && onlyWitness.equals(other.onlyWitness);
  }

  /** The side that it makes of a finding. */
  Side side() {
    List<Statement> ordered = new ArrayList<>(statements);
    ordered.sort(BY_CLAIM);
    Side.Builder side = Side.builder().value(value()).polarity(polarity).isToldAsFact(isFact());
    Certainty surest = Certainty.U;
    Set<ActorId> witnesses = new LinkedHashSet<>();
    Set<DocumentId> documents = new LinkedHashSet<>();
    for (int i = 0; i < ordered.size(); i++) {
      Statement statement = ordered.get(i);
      if (i == 0 || !statement.claimId().equals(ordered.get(i - 1).claimId())) {
        side.addClaims(statement.claimId());
      }
      witnesses.add(statement.witness());
      documents.add(statement.document());
      surest = statement.certainty().compareTo(surest) < 0 ? statement.certainty() : surest;
    }
    return side.certainty(surest).addAllWitnesses(witnesses).addAllDocuments(documents).build();
  }
}
