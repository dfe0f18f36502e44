package io.github.entente.core;

import io.github.entente.core.attribution.AttributionLink;
import io.github.entente.core.id.ActorId;
import io.github.entente.core.id.ConceptId;
import io.github.entente.core.id.DocumentId;
import io.github.entente.core.id.EventId;
import io.github.entente.core.id.PlaceId;
import io.github.entente.core.name.ActorName;
import io.github.entente.core.time.FuzzyTime;
import io.github.entente.core.value.ActorValue;
import io.github.entente.core.value.ClaimValue;
import io.github.entente.core.value.ConceptValue;
import io.github.entente.core.value.EventValue;
import io.github.entente.core.value.NoValue;
import io.github.entente.core.value.PlaceValue;
import io.github.entente.core.value.PropositionValue;
import io.github.entente.core.value.QuantityValue;
import io.github.entente.core.value.Question;
import io.github.entente.core.value.SetValue;
import io.github.entente.core.value.SomeValue;
import io.github.entente.core.value.TextValue;
import io.github.entente.core.value.TimeValue;
import io.github.entente.core.value.ValueType;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.stream.Stream;

/** Random but valid dossiers; the same seed gives the same one. */
public final class GeneratedDossier {
  private static final int SIZE = 12;
  private static final List<String> TIMES =
      List.of(
          "2015", "2016-01", "2016-01-02", "../2015", "2023-01/2023-04~", "XXXX-06-24", "2016?");

  private final Random random;

  private GeneratedDossier(long seed) {
    this.random = new Random(seed);
  }

  /** The records of a dossier, in no particular order. */
  public static List<DossierRecord> records(long seed) {
    return new GeneratedDossier(seed).records();
  }

  /** A dossier of these records. */
  public static Dossier of(List<DossierRecord> records) {
    Dossier.Builder dossier = Dossier.builder();
    for (DossierRecord record : records) {
      if (record instanceof Attribute<?> r) {
        dossier.addAttribute(r);
      } else if (record instanceof Concept r) {
        dossier.addConcept(r);
      } else if (record instanceof Actor r) {
        dossier.addActor(r);
      } else if (record instanceof Place r) {
        dossier.addPlace(r);
      } else if (record instanceof Event r) {
        dossier.addEvent(r);
      } else if (record instanceof SourceDocument r) {
        dossier.addDocument(r);
      } else if (record instanceof SourcedClaim r) {
        dossier.addClaim(r);
      } else if (record instanceof AlternativeReadings r) {
        dossier.addAlternatives(r);
      } else if (record instanceof Implication r) {
        dossier.addImplication(r);
      }
    }
    return dossier.build();
  }

  /** Values of all types that name what the dossier of the same seed has. */
  public static List<ClaimValue> values(long seed, int count) {
    GeneratedDossier generated = new GeneratedDossier(~seed);
    return Stream.generate(() -> generated.value(2)).limit(count).toList();
  }

  private List<DossierRecord> records() {
    List<DossierRecord> records = new ArrayList<>();
    records.add(Attribute.of("anything", ValueType.ANY, Cardinality.OPEN_SET));
    for (int i = 0; i < SIZE; i++) {
      entities(i).forEach(records::add);
    }
    // Claims with the same content have the same id, so each is kept once.
    Map<Object, SourcedClaim> claims = new LinkedHashMap<>();
    for (int i = 0; i < 4 * SIZE; i++) {
      SourcedClaim claim = claim();
      claims.put(claim.id(), claim);
    }
    records.addAll(claims.values());
    List<SourcedClaim> list = List.copyOf(claims.values());
    records.add(
        AlternativeReadings.builder().addClaims(list.get(1).id(), list.get(0).id()).build());
    records.add(
        Implication.builder()
            .premise(question())
            .conclusion(question())
            .conclusionValue(value(1))
            .build());
    return records;
  }

  /** The i-th entity of each kind; hierarchies go from larger to smaller numbers. */
  private List<DossierRecord> entities(int i) {
    Concept.Builder concept = Concept.builder().id(ConceptId.of("c" + i)).label("l" + text());
    Actor.Builder actor =
        Actor.builder()
            .id(ActorId.of("a" + i))
            .kind(pick(ActorKind.values()))
            .addName(ActorName.of("n" + text()));
    Place.Builder place =
        Place.builder().id(PlaceId.of("p" + i)).addNames("n" + text(), "m" + text());
    Event.Builder event =
        Event.builder().id(EventId.of("e" + i)).kind(pick(EventKind.values())).label("l" + text());
    SourceDocument.Builder document =
        SourceDocument.builder().id(DocumentId.of("d" + i)).outlet(ActorId.of("a" + number()));
    for (int parents = i == 0 ? 0 : random.nextInt(3); parents > 0; parents--) {
      int parent = random.nextInt(i);
      concept.addBroader(ConceptId.of("c" + parent));
      actor.addMemberOf(ActorId.of("a" + parent));
      place.addWithin(PlaceId.of("p" + parent));
      event.addPartOf(EventId.of("e" + parent));
      document.addDerivedFrom(DocumentId.of("d" + parent));
    }
    if (random.nextBoolean()) {
      document.published(FuzzyTime.parse(pick("2020", "2021-05"))).title("t" + text());
    }
    return List.of(concept.build(), actor.build(), place.build(), event.build(), document.build());
  }

  private SourcedClaim claim() {
    SourcedClaim.Builder claim =
        SourcedClaim.builder()
            .document(DocumentId.of("d" + number()))
            .question(question())
            .value(value(2))
            .channel(pick(Channel.values()))
            .polarity(pick(Polarity.values()))
            .certainty(pick(Certainty.values()))
            .realis(pick(Realis.values()))
            .basis(pick(Basis.values()));
    if (random.nextInt(3) == 0) {
      claim.interest(pick(Interest.values()));
    }
    if (random.nextBoolean()) {
      claim
          .addChain(AttributionLink.toUnnamed("x" + text()), AttributionLink.to(actor()))
          .note(text());
    }
    return claim.build();
  }

  private Question question() {
    Question question = Question.of(EventId.of("e" + number()), "anything");
    return random.nextBoolean() ? question : question.with(pick("in", "to", "~/"), actor());
  }

  private ClaimValue value(int depth) {
    return switch (random.nextInt(depth > 0 ? 12 : 9)) {
      case 0 -> TimeValue.parse(pick(TIMES));
      case 1 -> QuantityValue.about(new BigDecimal(1 + random.nextInt(999)), pick("", "person"));
      case 2 -> QuantityValue.atLeast(random.nextInt(99), "year");
      case 3 -> ActorValue.of(actor());
      case 4 -> EventValue.of(EventId.of("e" + number()));
      case 5 -> PlaceValue.of(PlaceId.of("p" + number()));
      case 6 -> ConceptValue.of(ConceptId.of("c" + number()));
      case 7 -> TextValue.of("t" + text());
      case 8 -> TimeValue.of(FuzzyTime.parse(pick(TIMES)).withAsWritten("w" + text()));
      case 9 -> pick(SomeValue.unspecified(), SomeValue.described("s" + text()), NoValue.of());
      case 10 -> PropositionValue.of(question(), value(depth - 1));
      default -> SetValue.open(value(0), value(0), PropositionValue.of(question(), value(0)));
    };
  }

  private ActorId actor() {
    return ActorId.of("a" + number());
  }

  private int number() {
    return random.nextInt(SIZE);
  }

  /** Text with whatever may go wrong on its way through JSON and UTF-8. */
  private String text() {
    StringBuilder text = new StringBuilder();
    for (int i = random.nextInt(5); i > 0; i--) {
      text.appendCodePoint(
          pick(0x61, 0x22, 0x5C, 0x0A, 0, 0x7F, 0xE9, 0x2028, 0xFEFF, 0xFFFF, 0x1F600, 0x20));
    }
    return text.toString();
  }

  @SafeVarargs
  private <T> T pick(T... choices) {
    return choices[random.nextInt(choices.length)];
  }

  private <T> T pick(List<T> choices) {
    return choices.get(random.nextInt(choices.size()));
  }
}
