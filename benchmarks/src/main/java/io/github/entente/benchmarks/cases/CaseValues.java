package io.github.entente.benchmarks.cases;

import com.google.common.base.Splitter;
import io.github.entente.core.Attribute;
import io.github.entente.core.Dossier;
import io.github.entente.core.value.ClaimValue;
import java.util.Collection;
import java.util.List;

/** What the question of a case asks for, and how its values are written. */
interface CaseValues {

  /**
   * A value, or its contrary.
   *
   * @param value the value
   * @param isDenied whether its contrary is meant
   */
  record Written(ClaimValue value, boolean isDenied) {}

  /** What the question asks for. */
  Attribute<?> attribute();

  /** The value that a text without {@code !} stands for. */
  Written read(String text);

  /** Adds what the values name to a dossier. */
  void addNamed(Collection<String> texts, Dossier.Builder dossier);

  /** The values of a type as it stands in a case, with its options. */
  static CaseValues of(String type) {
    List<String> words = Splitter.on(' ').omitEmptyStrings().splitToList(type);
    String kind = words.get(0);
    List<String> options = words.subList(1, words.size());
    if (kind.equals("yesno")) {
      return new YesOrNo();
    } else if (kind.equals("date")) {
      return new Dates();
    } else if (kind.equals("number") || kind.equals("cumulative")) {
      return new Counts(kind.equals("cumulative"));
    } else if (kind.startsWith("labels:")) {
      return new Labelled(Integer.parseInt(kind.substring("labels:".length())));
    } else if (kind.equals("place")) {
      return NamedPlaces.inTrees(options);
    }
    return NamedPlaces.exclusiveBut(options);
  }

  /** Reads a text in which {@code !} stands for the contrary of what follows. */
  default Written readSigned(String text) {
    if (text.startsWith("!")) {
      Written denied = read(text.substring(1));
      return new Written(denied.value(), !denied.isDenied());
    }
    return read(text);
  }
}
