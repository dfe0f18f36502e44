package io.github.entente.reconcile.finding;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import io.github.entente.core.AlternativeReadings;
import io.github.entente.core.Certainty;
import io.github.entente.core.Dossier;
import io.github.entente.core.Labels;
import io.github.entente.core.Polarity;
import io.github.entente.core.id.ClaimId;
import io.github.entente.core.id.Id;
import io.github.entente.core.value.ClaimValue;
import io.github.entente.core.value.Question;
import io.github.entente.core.value.SetValue;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;

/**
 * Puts findings into words.
 *
 * <pre>{@code
 * FindingText text = FindingText.of(dossier);
 * result.findings().forEach(finding -> System.out.println(text.of(finding)));
 * // 2015 (Herald) excludes 2016 (Gazette, Courier)
 * }</pre>
 *
 * <p>Immutable and thread-safe.
 *
 * @since 0.1.0
 */
public final class FindingText {
  private static final int MOST_SIDES = 6;
  private static final int MOST_NAMES = 4;

  private final Dossier dossier;
  private final Labels labels;
  private final ImmutableSet<ClaimId> readings;

  private FindingText(Dossier dossier) {
    this.dossier = dossier;
    this.labels = Labels.of(dossier);
    this.readings =
        dossier.alternatives().stream()
            .flatMap(text -> text.claims().stream())
            .collect(ImmutableSet.toImmutableSet());
  }

  /** Words in which things have the names that the dossier gives them. */
  public static FindingText of(Dossier dossier) {
    return new FindingText(dossier);
  }

  /** What was noticed, in one sentence without a full stop. */
  public String of(Finding finding) {
    List<Side> sides = finding.sides();
    return switch (finding.kind()) {
      case CONFLICT ->
          sides.stream().anyMatch(FindingText::isDenial) ? dispute(sides) : excluding(sides);
      case ACTOR_DISPUTE -> dispute(sides);
      case SELF_CONTRADICTION ->
          "%s says what cannot all be right: %s".formatted(witnesses(sides), values(sides));
      case SUPERSEDED ->
          "%s gives up one answer for another: %s".formatted(witnesses(sides), values(sides));
      case INTRA_DOCUMENT ->
          "%s does not tell it in one way: %s".formatted(documents(sides), tones(sides));
      case CERTAINTY_DIFFERENCE, REALIS_DIFFERENCE -> "it is not told in one way: " + tones(sides);
      case ALTERNATIVE_READINGS ->
          "exactly one of %s was meant%s".formatted(readings(sides), reason(finding));
      case UNRELATED -> "nobody told how these relate: " + told(sides);
      case OVERLAP -> told(sides) + " have possibilities in common";
      case DIFFERENT_SETS -> told(sides) + " have no member in common";
      case PARTIAL_SET -> told(sides) + " do not list the same members";
      case REFINEMENT -> refinement(sides);
      case SUCCESSION -> told(sides) + " hold at different times";
      case AGREEMENT -> agreement(sides.get(0));
      case SINGLE_SOURCE -> "only %s says anything about it".formatted(documents(sides));
      case DUPLICATE -> "%s says the same twice: %s".formatted(documents(sides), values(sides));
    };
  }

  /** What could be added to the dossier, in one sentence without a full stop. */
  public static String of(Remedy remedy) {
    return switch (remedy) {
      case RELATE_VALUES ->
          "tell in the dossier that one lies within the other, that they are the same, or that both"
              + " lie apart within a third";
      case CONVERT_UNITS -> "give the numbers in one unit";
      case DATE_VALUES -> "give each claim the time at which its value holds";
      case DATE_DOCUMENTS -> "give the documents the dates at which they were published";
      case CHOOSE_READING -> "decide which reading was meant and leave out the others";
    };
  }

  private static boolean isDenial(Side side) {
    return side.polarity() == Polarity.NEGATIVE;
  }

  private String excluding(List<Side> sides) {
    return sides.size() == 2
        ? told(sides.get(0)) + " excludes " + told(sides.get(1))
        : told(sides) + " exclude each other";
  }

  private String dispute(List<Side> sides) {
    return sides.stream().anyMatch(FindingText::isDenial)
        ? list(
            sides,
            side ->
                "%s %s by %s"
                    .formatted(
                        labels.of(side.value()),
                        isDenial(side) ? "denied" : "asserted",
                        list(side.witnesses(), labels::of)))
        : list(sides, side -> value(side) + " according to " + list(side.witnesses(), labels::of))
            + " exclude each other";
  }

  private String refinement(List<Side> sides) {
    int last = sides.size() - 1;
    List<Side> finer = sides.subList(0, last);
    return finer.stream().allMatch(side -> isWithin(side, sides.get(last)))
        ? "%s %s within %s"
            .formatted(told(finer), last == 1 ? "lies" : "lie", told(sides.get(last)))
        : told(sides) + " name the same, not equally exactly";
  }

  /** Whether all that one side names lies within something that the other names. */
  private boolean isWithin(Side fine, Side wide) {
    return named(fine).stream()
        .allMatch(x -> named(wide).stream().anyMatch(y -> x.relationTo(y, dossier).isWithin()));
  }

  private static ImmutableSet<ClaimValue> named(Side side) {
    return side.value() instanceof SetValue set ? set.members() : ImmutableSet.of(side.value());
  }

  private String agreement(Side side) {
    int witnesses = side.witnesses().size();
    return "%s in %s documents, from %s witness%s"
        .formatted(told(side), side.documents().size(), witnesses, witnesses == 1 ? "" : "es");
  }

  private String tones(List<Side> sides) {
    boolean sameRealis = sides.stream().map(Side::isToldAsFact).distinct().count() == 1;
    return list(
        sides,
        side ->
            "%s as %s in %s"
                .formatted(
                    value(side),
                    sameRealis ? certainty(side.certainty()) : realis(side),
                    list(side.claims(), labels::of)));
  }

  private static String certainty(Certainty certainty) {
    return switch (certainty) {
      case CT -> "certain";
      case PR -> "probable";
      case PS -> "possible";
      case U -> "not committed to";
    };
  }

  private static String realis(Side side) {
    return side.isToldAsFact() ? "a fact" : "not, or not yet, a fact";
  }

  /** The values, each with the question that it answers if it is not the same for all. */
  private String readings(List<Side> sides) {
    return sides.stream().map(this::question).distinct().count() == 1
        ? values(sides)
        : list(sides, side -> "%s (%s)".formatted(value(side), labels.of(question(side))));
  }

  private Question question(Side side) {
    return dossier.claim(side.claims().get(0)).orElseThrow().question();
  }

  private String reason(Finding finding) {
    return dossier.alternatives().stream()
        .filter(text -> ImmutableSet.copyOf(text.claims()).equals(finding.claims()))
        .map(AlternativeReadings::reason)
        .flatMap(Optional::stream)
        .findFirst()
        .map(reason -> ": " + reason)
        .orElse("");
  }

  private String told(List<Side> sides) {
    return list(sides, this::told);
  }

  /** The answer, the documents in which it stands, and whether they can be read otherwise. */
  private String told(Side side) {
    return "%s (%s%s)"
        .formatted(
            value(side),
            list(side.documents(), labels::of),
            readings.containsAll(side.claims()) ? ", one reading of an ambiguous text" : "");
  }

  private String values(List<Side> sides) {
    return list(sides, this::value);
  }

  private String value(Side side) {
    return (isDenial(side) ? "not " : "") + labels.of(side.value());
  }

  private String documents(List<Side> sides) {
    return names(sides, Side::documents);
  }

  private String witnesses(List<Side> sides) {
    return names(sides, Side::witnesses);
  }

  private String names(List<Side> sides, Function<Side, ImmutableList<? extends Id>> ids) {
    List<? extends Id> all =
        sides.stream().flatMap(side -> ids.apply(side).stream()).distinct().toList();
    return list(all, labels::of);
  }

  private static <T> String list(List<T> all, Function<T, String> words) {
    int most = all.size() > 0 && all.get(0) instanceof Side ? MOST_SIDES : MOST_NAMES;
    List<String> named = all.stream().limit(most).map(words).toList();
    if (all.size() > most) {
      return String.join(", ", named) + " and " + (all.size() - most) + " more";
    }
    int last = named.size() - 1;
    return last < 1
        ? String.join("", named)
        : String.join(", ", named.subList(0, last)) + " and " + named.get(last);
  }
}
