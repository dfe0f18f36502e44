package io.github.entente.benchmarks.cases;

import com.google.common.base.Splitter;
import com.google.common.collect.LinkedHashMultimap;
import com.google.common.collect.SetMultimap;
import io.github.entente.core.Attribute;
import io.github.entente.core.Dossier;
import io.github.entente.core.Place;
import io.github.entente.core.id.PlaceId;
import io.github.entente.core.value.PlaceValue;
import io.github.entente.core.value.ValueType;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;

/**
 * Names of things, laid out as places: in the trees that are told, or each beside all others but
 * those of which nobody told how they relate.
 */
final class NamedPlaces implements CaseValues {
  private static final Attribute<?> ATTRIBUTE = Attribute.one("case-thing", ValueType.PLACE);
  private static final String TREE = "tree:";
  private static final String UNKNOWN = "unk:";

  private final SetMultimap<String, String> within;
  private final boolean areExclusive;
  private final Set<Set<String>> unrelated;

  private NamedPlaces(
      SetMultimap<String, String> within, boolean areExclusive, Set<Set<String>> unrelated) {
    this.within = within;
    this.areExclusive = areExclusive;
    this.unrelated = unrelated;
  }

  /** Places of trees that are written as {@code tree:leaf<branch<root,leaf<root}. */
  static CaseValues inTrees(List<String> options) {
    SetMultimap<String, String> within = LinkedHashMultimap.create();
    for (String option : options) {
      if (option.startsWith(TREE)) {
        for (String path : Splitter.on(',').split(option.substring(TREE.length()))) {
          List<String> places = Splitter.on('<').splitToList(path);
          for (int i = 0; i + 1 < places.size(); i++) {
            within.put(places.get(i), places.get(i + 1));
          }
        }
      }
    }
    return new NamedPlaces(within, false, Set.of());
  }

  /** Things that exclude each other, but for pairs that are written as {@code unk:a|b}. */
  static CaseValues exclusiveBut(List<String> options) {
    Set<Set<String>> unrelated = new HashSet<>();
    for (String option : options) {
      if (option.startsWith(UNKNOWN)) {
        unrelated.add(Set.copyOf(Splitter.on('|').splitToList(option.substring(UNKNOWN.length()))));
      }
    }
    return new NamedPlaces(LinkedHashMultimap.create(), true, unrelated);
  }

  @Override
  public Attribute<?> attribute() {
    return ATTRIBUTE;
  }

  @Override
  public Written read(String text) {
    return new Written(PlaceValue.of(PlaceId.of(text)), false);
  }

  @Override
  public void addNamed(Collection<String> texts, Dossier.Builder dossier) {
    Set<String> names = new TreeSet<>(texts);
    names.addAll(within.keySet());
    names.addAll(within.values());
    Set<String> pairs = new TreeSet<>();
    for (String name : names) {
      Place.Builder place = Place.builder().id(PlaceId.of(name)).addName(name);
      within.get(name).forEach(around -> place.addWithin(PlaceId.of(around)));
      if (areExclusive) {
        for (String other : names) {
          if (!other.equals(name) && !unrelated.contains(Set.of(name, other))) {
            String pair =
                name.compareTo(other) < 0 ? name + "|" + other + "|" : other + "|" + name + "|";
            pairs.add(pair);
            place.addWithin(PlaceId.of(pair));
          }
        }
      }
      dossier.addPlaces(place.build());
    }
    pairs.forEach(pair -> dossier.addPlaces(Place.of(pair, pair)));
  }
}
