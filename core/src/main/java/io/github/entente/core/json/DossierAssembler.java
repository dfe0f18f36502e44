package io.github.entente.core.json;

import com.google.common.primitives.ImmutableIntArray;
import io.github.entente.core.Dossier;
import io.github.entente.core.DossierRecord;
import io.github.entente.core.InvalidDossierException;
import io.github.entente.core.Problem;
import java.util.EnumMap;
import java.util.Map;

/** Puts records together, and remembers where each stood so that problems can be placed. */
final class DossierAssembler {
  private final Dossier.Builder dossier = Dossier.builder();
  private final Map<RecordKind, ImmutableIntArray.Builder> places = new EnumMap<>(RecordKind.class);
  private final Form form;
  private final Problems problems;

  DossierAssembler(Form form, Problems problems) {
    this.form = form;
    this.problems = problems;
  }

  void add(RecordKind kind, DossierRecord record, int line, int column) {
    kind.add(dossier, record);
    places.computeIfAbsent(kind, key -> ImmutableIntArray.builder()).add(line).add(column);
  }

  /** The dossier, if there was no problem with any record and there is none with the whole. */
  Dossier build() {
    problems.throwIfAny();
    try {
      return dossier.build();
    } catch (InvalidDossierException e) {
      Map<RecordKind, ImmutableIntArray> found = new EnumMap<>(RecordKind.class);
      places.forEach((kind, of) -> found.put(kind, of.build()));
      e.problems().forEach(problem -> problems.add(placed(problem, found)));
      problems.throwIfAny();
      throw e;
    }
  }

  /** A dossier counts the members of a set in canonical order, which the input need not have. */
  private static String beforeMembers(String pointer) {
    int members = pointer.indexOf("/members/");
    return members < 0 ? pointer : pointer.substring(0, members + "/members".length());
  }

  /** A problem whose pointer starts with a list and a place in it, such as {@code /claims/17}. */
  private ReadProblem placed(Problem problem, Map<RecordKind, ImmutableIntArray> found) {
    String[] tokens = problem.pointer().split("/", 4);
    RecordKind kind = RecordKind.ofList(tokens[1]);
    int index = Integer.parseInt(tokens[2]);
    ImmutableIntArray of = found.getOrDefault(kind, ImmutableIntArray.of());
    return new ReadProblem(
        of.get(2 * index),
        of.get(2 * index + 1),
        form.pointerTo(kind, index) + (tokens.length > 3 ? "/" + beforeMembers(tokens[3]) : ""),
        "\"" + Excerpt.ofMessage(problem.value()) + "\"",
        Excerpt.ofMessage(problem.message() + "; " + problem.remedy()));
  }
}
