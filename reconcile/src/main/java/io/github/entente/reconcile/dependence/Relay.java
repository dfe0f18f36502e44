package io.github.entente.reconcile.dependence;

import com.google.common.collect.ImmutableList;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * How probable it is that a witness said what is reported of him.
 *
 * <pre>
 * P(said) = 1 - product over those who heard it of (1 - f P(they said so))
 * </pre>
 *
 * <p>with f the share of reports that are faithful, and 1 for what a document says itself. So more
 * who heard the same witness make it surer that he said it, and nothing else. Outlets that print
 * the same text heard it once.
 *
 * @param fidelity f, from 0 to 1
 * @since 0.1.0
 */
public record Relay(double fidelity) {

  /**
   * The probability that the witness at the end of all these chains said so.
   *
   * @param chains at least one chain, all with the same witness
   * @param texts tells which outlets print one text
   */
  public double said(Collection<SpeakerChain> chains, SharedTexts texts) {
    List<ImmutableList<Speaker>> paths = new ArrayList<>();
    for (SpeakerChain chain : chains) {
      if (chain.isOwnWord()) {
        return 1;
      }
      paths.add(
          ImmutableList.<Speaker>builder()
              .add(new Speaker.Known(texts.representative(chain.outlet())))
              .addAll(chain.quoted())
              .build());
    }
    return said(paths);
  }

  private double said(List<ImmutableList<Speaker>> paths) {
    Map<Speaker, List<ImmutableList<Speaker>>> byHearer = new LinkedHashMap<>();
    for (ImmutableList<Speaker> path : paths) {
      if (path.size() == 1) {
        return 1;
      }
      byHearer
          .computeIfAbsent(path.get(path.size() - 2), hearer -> new ArrayList<>())
          .add(path.subList(0, path.size() - 1));
    }
    double missed = 1;
    for (List<ImmutableList<Speaker>> heard : byHearer.values()) {
      missed *= 1 - fidelity * said(heard);
    }
    return 1 - missed;
  }
}
