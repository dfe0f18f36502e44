package io.github.entente.benchmarks.cases;

import com.google.common.base.Splitter;
import com.google.common.collect.ImmutableList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * One claim in notation: {@code document:outlet<speaker<?unnamed [!]value flags}.
 *
 * @param document the document
 * @param chain the outlet and then whoever is quoted, an unnamed one behind {@code ?}
 * @param value the value, without the {@code !} of a denial
 * @param isDenied whether the value is denied
 * @param flags the flags, with what stands behind their {@code =}, or an empty text
 */
record CaseClaim(
    String document,
    ImmutableList<String> chain,
    String value,
    boolean isDenied,
    Map<String, String> flags) {
  private static final Splitter SPACES = Splitter.on(' ').omitEmptyStrings();
  private static final Splitter CLAIMS = Splitter.on(" ; ").omitEmptyStrings().trimResults();

  /** Reads all claims of a case. */
  static ImmutableList<CaseClaim> parseAll(String claims) {
    return CLAIMS
        .splitToStream(claims)
        .map(CaseClaim::parse)
        .collect(ImmutableList.toImmutableList());
  }

  private static CaseClaim parse(String text) {
    List<String> words = SPACES.splitToList(text);
    int colon = words.get(0).indexOf(':');
    if (colon < 1 || words.size() < 2) {
      throw new IllegalArgumentException(
          "the claim \"%s\" must be written as document:outlet value".formatted(text));
    }
    Map<String, String> flags = new HashMap<>();
    for (String flag : words.subList(2, words.size())) {
      int equals = flag.indexOf('=');
      flags.put(
          equals < 0 ? flag : flag.substring(0, equals),
          equals < 0 ? "" : flag.substring(equals + 1));
    }
    String value = words.get(1);
    boolean isDenied = value.startsWith("!");
    return new CaseClaim(
        words.get(0).substring(0, colon),
        ImmutableList.copyOf(Splitter.on('<').split(words.get(0).substring(colon + 1))),
        isDenied ? value.substring(1) : value,
        isDenied,
        Map.copyOf(flags));
  }

  /** Whether a flag is set. */
  boolean has(String flag) {
    return flags.containsKey(flag);
  }

  /** What stands behind the {@code =} of a flag, if it is set. */
  Optional<String> get(String flag) {
    return Optional.ofNullable(flags.get(flag));
  }
}
