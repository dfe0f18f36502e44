package io.github.entente.reconcile.vote;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import com.google.common.collect.ImmutableSetMultimap;
import io.github.entente.core.AlternativeReadings;
import io.github.entente.core.Dossier;
import io.github.entente.core.id.ClaimId;
import io.github.entente.core.value.ValueContext;
import io.github.entente.reconcile.evidence.Statement;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Readings of ambiguous texts: of k claims exactly one was meant, each with a share of 1/k.
 *
 * <p>Those readings that the witness's other statements exclude were not meant, and the others
 * share what is left. Readings that answer another question leave their share to having said
 * nothing on this one. That an ambiguous text sounds hedged is not counted on top of it.
 */
final class Readings {
  /** So many combinations of readings of several texts are told apart. */
  private static final int MOST_COMBINATIONS = 256;

  private final ImmutableSetMultimap<ClaimId, AlternativeReadings> byClaim;

  private Readings(ImmutableSetMultimap<ClaimId, AlternativeReadings> byClaim) {
    this.byClaim = byClaim;
  }

  /** The readings that a dossier tells apart. */
  static Readings of(Dossier dossier) {
    ImmutableSetMultimap.Builder<ClaimId, AlternativeReadings> byClaim =
        ImmutableSetMultimap.builder();
    for (AlternativeReadings readings : dossier.alternatives()) {
      readings.claims().forEach(claim -> byClaim.put(claim, readings));
    }
    return new Readings(byClaim.build());
  }

  /** The texts of which a statement is one of several readings. */
  ImmutableSet<AlternativeReadings> texts(Statement statement) {
    return byClaim.get(statement.claimId());
  }

  /** Whether a statement is one of several readings of a text. */
  boolean isReading(Statement statement) {
    return byClaim.containsKey(statement.claimId());
  }

  /**
   * Adds the readings among a witness's positions to what he means anyway.
   *
   * @param meant what he means by statements that are no readings; shares add up to 1, or it is
   *     empty
   * @param positions all his positions that count
   */
  ImmutableList<Meaning> combine(
      List<Meaning> meant, List<EqualPositions> positions, ValueContext context) {
    Map<AlternativeReadings, List<EqualPositions>> texts = new LinkedHashMap<>();
    for (EqualPositions position : positions) {
      for (AlternativeReadings text : texts(position.any().statement())) {
        texts.computeIfAbsent(text, t -> new ArrayList<>()).add(position);
      }
    }
    List<Combined> combined =
        meant.isEmpty()
            ? List.of(new Combined(1, null))
            : meant.stream().map(m -> new Combined(m.share(), m)).toList();
    for (Map.Entry<AlternativeReadings, List<EqualPositions>> text : texts.entrySet()) {
      combined = with(combined, text.getValue(), text.getKey().claims().size(), context);
    }
    return combined.stream()
        .filter(c -> c.meaning != null)
        .map(Combined::toMeaning)
        .collect(ImmutableList.toImmutableList());
  }

  private static List<Combined> with(
      List<Combined> before, List<EqualPositions> readings, int ofText, ValueContext context) {
    List<Combined> possible = new ArrayList<>();
    double sum = 0;
    for (Combined one : before) {
      double elsewhere = one.share * (ofText - readings.size()) / ofText;
      if (elsewhere > 0) {
        possible.add(new Combined(elsewhere, one.meaning));
        sum += elsewhere;
      }
      for (EqualPositions reading : readings) {
        Meaning meaning = new Meaning(1, reading.weight(), reading.any());
        if (one.meaning == null || !excludes(meaning, one.meaning, context)) {
          double share = one.share / ofText;
          possible.add(new Combined(share, moreExact(meaning, one.meaning, context)));
          sum += share;
        }
      }
    }
    if (possible.isEmpty() || possible.size() > MOST_COMBINATIONS) {
      return before; // what he says plainly excludes every reading, or nobody could tell them apart
    }
    double all = sum;
    return possible.stream().map(c -> new Combined(c.share / all, c.meaning)).toList();
  }

  private static boolean excludes(Meaning a, Meaning b, ValueContext context) {
    return a.position().excludes(b.position(), context);
  }

  private static Meaning moreExact(Meaning reading, @Nullable Meaning meant, ValueContext context) {
    return meant != null && meant.position().isWithin(reading.position(), context)
        ? meant
        : reading;
  }

  /**
   * A combination of what was meant, or that nothing was said on this question.
   *
   * @param share how probable it is
   * @param meaning what was meant here; null if nothing
   */
  private record Combined(double share, @Nullable Meaning meaning) {
    Meaning toMeaning() {
      if (meaning == null) {
        throw new IllegalStateException("nothing was meant");
      }
      return new Meaning(share, meaning.weight(), meaning.position());
    }
  }
}
