package io.github.entente.benchmarks.cases;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSet;
import com.google.common.collect.LinkedHashMultimap;
import com.google.common.collect.SetMultimap;
import com.google.common.hash.Hashing;
import io.github.entente.core.Actor;
import io.github.entente.core.ActorKind;
import io.github.entente.core.AlternativeReadings;
import io.github.entente.core.Certainty;
import io.github.entente.core.Channel;
import io.github.entente.core.Dossier;
import io.github.entente.core.Event;
import io.github.entente.core.EventKind;
import io.github.entente.core.Interest;
import io.github.entente.core.Polarity;
import io.github.entente.core.Realis;
import io.github.entente.core.SourceDocument;
import io.github.entente.core.SourcedClaim;
import io.github.entente.core.attribution.AttributionLink;
import io.github.entente.core.id.ActorId;
import io.github.entente.core.id.ClaimId;
import io.github.entente.core.id.DocumentId;
import io.github.entente.core.id.EventId;
import io.github.entente.core.time.FuzzyTime;
import io.github.entente.core.value.Question;
import java.nio.charset.StandardCharsets;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Consumer;
import java.util.stream.Collectors;

/** The dossier of a case. */
final class CaseDossier {
  private static final EventId SUBJECT = EventId.of("case");

  /** Flags of a claim that tell how it is told. */
  private static final ImmutableMap<String, Consumer<SourcedClaim.Builder>> FLAGS =
      ImmutableMap.of(
          "PR", claim -> claim.certainty(Certainty.PR),
          "PS", claim -> claim.certainty(Certainty.PS),
          "PLAN", claim -> claim.realis(Realis.INTENDED),
          "HYP", claim -> claim.realis(Realis.HYPOTHETICAL),
          "HEAD", claim -> claim.channel(Channel.HEADLINE),
          "SELF", claim -> claim.interest(Interest.SELF),
          "MEMBER", claim -> claim.interest(Interest.MEMBER));

  /** Flags with something behind their {@code =}. */
  private static final ImmutableSet<String> OTHER_FLAGS =
      ImmutableSet.of("copy", "hash", "t", "asof", "alt");

  private final CaseValues values;
  private final ImmutableList<CaseClaim> claims;

  private CaseDossier(CaseValues values, ImmutableList<CaseClaim> claims) {
    this.values = values;
    this.claims = claims;
  }

  static CaseDossier of(Case one) {
    return new CaseDossier(CaseValues.of(one.type()), CaseClaim.parseAll(one.claims()));
  }

  /** What the question of the case asks for. */
  CaseValues values() {
    return values;
  }

  /** The one question of the case. */
  Question question() {
    return values.attribute().of(SUBJECT);
  }

  Dossier build() {
    Dossier.Builder dossier = Dossier.builder();
    dossier.addAttributes(values.attribute());
    dossier.addEvents(Event.of(SUBJECT.value(), EventKind.OCCURRENCE, "the case"));
    values.addNamed(claims.stream().map(CaseClaim::value).toList(), dossier);
    addActors(dossier);
    addDocuments(dossier);
    SetMultimap<String, ClaimId> readings = LinkedHashMultimap.create();
    for (int i = 0; i < claims.size(); i++) {
      SourcedClaim claim = claim(claims.get(i), ClaimId.of("c" + i));
      dossier.addClaims(claim);
      claims.get(i).get("alt").ifPresent(group -> readings.put(group, claim.id()));
    }
    readings
        .asMap()
        .values()
        .forEach(ids -> dossier.addAlternatives(AlternativeReadings.builder().claims(ids).build()));
    return dossier.build();
  }

  private void addActors(Dossier.Builder dossier) {
    Set<String> names = new TreeSet<>();
    for (CaseClaim claim : claims) {
      claim.chain().stream().filter(name -> !isUnnamed(name)).forEach(names::add);
    }
    names.forEach(name -> dossier.addActors(Actor.of(name, ActorKind.UNKNOWN, name)));
  }

  private static boolean isUnnamed(String speaker) {
    return speaker.startsWith("?");
  }

  private void addDocuments(Dossier.Builder dossier) {
    Map<String, List<CaseClaim>> byDocument =
        claims.stream()
            .collect(
                Collectors.groupingBy(
                    CaseClaim::document, LinkedHashMap::new, Collectors.toList()));
    byDocument.forEach((name, own) -> dossier.addDocuments(document(name, own)));
  }

  private static SourceDocument document(String name, Collection<CaseClaim> claims) {
    SourceDocument.Builder document =
        SourceDocument.builder()
            .id(DocumentId.of(name))
            .outlet(ActorId.of(claims.iterator().next().chain().get(0)));
    for (CaseClaim claim : claims) {
      claim.get("t").ifPresent(time -> document.published(FuzzyTime.parse(time)));
      claim.get("copy").ifPresent(other -> document.addDerivedFrom(DocumentId.of(other)));
      claim
          .get("hash")
          .ifPresent(
              text ->
                  document.contentHash(
                      "sha256:" + Hashing.sha256().hashString(text, StandardCharsets.UTF_8)));
    }
    return document.build();
  }

  private SourcedClaim claim(CaseClaim written, ClaimId id) {
    for (String flag : written.flags().keySet()) {
      if (!FLAGS.containsKey(flag) && !OTHER_FLAGS.contains(flag)) {
        throw new IllegalArgumentException(
            "the flag \"%s\" is none of %s and %s".formatted(flag, FLAGS.keySet(), OTHER_FLAGS));
      }
    }
    CaseValues.Written value = values.read(written.value());
    SourcedClaim.Builder claim =
        SourcedClaim.builder()
            .givenId(id)
            .document(DocumentId.of(written.document()))
            .question(question())
            .value(value.value())
            .polarity(
                value.isDenied() == written.isDenied() ? Polarity.POSITIVE : Polarity.NEGATIVE);
    for (String speaker : written.chain().subList(1, written.chain().size())) {
      claim.addChain(
          isUnnamed(speaker)
              ? AttributionLink.toUnnamed(speaker.substring(1))
              : AttributionLink.to(ActorId.of(speaker)));
    }
    FLAGS.forEach(
        (flag, apply) -> {
          if (written.has(flag)) {
            apply.accept(claim);
          }
        });
    written.get("asof").ifPresent(time -> claim.validity(FuzzyTime.parse(time)));
    return claim.build();
  }
}
