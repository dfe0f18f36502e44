package io.github.entente.benchmarks.speed;

import io.github.entente.core.Actor;
import io.github.entente.core.ActorKind;
import io.github.entente.core.Attribute;
import io.github.entente.core.Attributes;
import io.github.entente.core.Certainty;
import io.github.entente.core.Dossier;
import io.github.entente.core.Event;
import io.github.entente.core.EventKind;
import io.github.entente.core.Place;
import io.github.entente.core.Polarity;
import io.github.entente.core.SourceDocument;
import io.github.entente.core.SourcedClaim;
import io.github.entente.core.id.ClaimId;
import io.github.entente.core.id.DocumentId;
import io.github.entente.core.id.EventId;
import io.github.entente.core.id.PlaceId;
import io.github.entente.core.value.ClaimValue;
import io.github.entente.core.value.PlaceValue;
import io.github.entente.core.value.QuantityValue;
import io.github.entente.core.value.TimeValue;
import java.util.List;
import java.util.Random;

/** Dossiers of any size. Equal sizes give equal dossiers. */
public final class TypedClaims {
  private static final int PER_QUESTION = 5;
  private static final int PER_DOCUMENT = 20;
  private static final int PLACES = 2_000;
  private static final int COUNTRIES = 50;
  private static final List<Attribute<?>> ATTRIBUTES =
      List.of(Attributes.DATE, Attributes.DEATHS, Attributes.PLACE);

  private final int claims;
  private final int outlets;
  private final Random random = new Random(1);

  private TypedClaims(int claims) {
    this.claims = claims;
    this.outlets = Math.max(PER_QUESTION, claims / 200);
  }

  /**
   * A dossier of so many claims, five for each question: events with a date, a number of deaths and
   * a place, of which outlets tell, four of five times rightly, some of them vaguely, some with a
   * hedge.
   */
  public static Dossier dossier(int claims) {
    return new TypedClaims(claims).dossier();
  }

  private Dossier dossier() {
    Dossier.Builder dossier = Dossier.builder();
    for (int outlet = 0; outlet < outlets; outlet++) {
      dossier.addActors(Actor.of("outlet-" + outlet, ActorKind.MEDIA, "outlet " + outlet));
    }
    for (int country = 0; country < COUNTRIES; country++) {
      dossier.addPlaces(Place.of("country-" + country, "country " + country, "world"));
    }
    for (int place = 0; place < PLACES; place++) {
      dossier.addPlaces(
          Place.of("place-" + place, "place " + place, "country-" + place % COUNTRIES));
    }
    dossier.addPlaces(Place.of("world", "the world"));
    int documents = Math.max(outlets, claims / PER_DOCUMENT);
    for (int document = 0; document < documents; document++) {
      dossier.addDocuments(
          SourceDocument.of("document-" + document, "outlet-" + document % outlets));
    }
    int questions = claims / PER_QUESTION;
    for (int question = 0; question < questions; question++) {
      int event = question / ATTRIBUTES.size();
      if (question % ATTRIBUTES.size() == 0) {
        dossier.addEvents(Event.of("event-" + event, EventKind.OCCURRENCE, "event " + event));
      }
      Attribute<?> attribute = ATTRIBUTES.get(question % ATTRIBUTES.size());
      int truth = random.nextInt(PLACES);
      int first = random.nextInt(documents);
      for (int i = 0; i < PER_QUESTION; i++) {
        dossier.addClaims(
            SourcedClaim.builder()
                .givenId(ClaimId.of("claim-" + question + "-" + i))
                .document(DocumentId.of("document-" + (first + i) % documents))
                .question(attribute.of(EventId.of("event-" + event)))
                .value(value(attribute, random.nextInt(5) == 0 ? random.nextInt(PLACES) : truth))
                .certainty(random.nextInt(10) == 0 ? Certainty.PR : Certainty.CT)
                .build());
      }
    }
    return dossier.build();
  }

  /**
   * A dossier of so many claims on one question, each of a source of its own: a number of deaths,
   * most told exactly, some as a range or a bound, one of twenty denied.
   */
  public static Dossier oneQuestion(int claims) {
    Random random = new Random(1);
    Dossier.Builder dossier = Dossier.builder();
    dossier.addEvents(Event.of("event", EventKind.OCCURRENCE, "the event"));
    for (int i = 0; i < claims; i++) {
      dossier.addActors(Actor.of("outlet-" + i, ActorKind.MEDIA, "outlet " + i));
      dossier.addDocuments(SourceDocument.of("document-" + i, "outlet-" + i));
      dossier.addClaims(
          SourcedClaim.builder()
              .givenId(ClaimId.of("claim-" + i))
              .document(DocumentId.of("document-" + i))
              .question(Attributes.DEATHS.of(EventId.of("event")))
              .value(deaths(random))
              .polarity(random.nextInt(20) == 0 ? Polarity.NEGATIVE : Polarity.POSITIVE)
              .build());
    }
    return dossier.build();
  }

  private static ClaimValue deaths(Random random) {
    long number = (long) Math.abs(random.nextGaussian() * PLACES);
    return switch (random.nextInt(10)) {
      case 0 -> QuantityValue.atLeast(number, "person");
      case 1, 2 -> QuantityValue.between(number, number + random.nextInt(50), "person");
      default -> QuantityValue.exactly(number, "person");
    };
  }

  private ClaimValue value(Attribute<?> attribute, int number) {
    boolean isVague = random.nextInt(4) == 0;
    if (attribute.equals(Attributes.DATE)) {
      int year = 1900 + number / 12;
      return TimeValue.parse(isVague ? "" + year : "%d-%02d".formatted(year, 1 + number % 12));
    } else if (attribute.equals(Attributes.DEATHS)) {
      return isVague
          ? QuantityValue.atLeast(number, "person")
          : QuantityValue.exactly(number, "person");
    }
    return PlaceValue.of(PlaceId.of(isVague ? "country-" + number % COUNTRIES : "place-" + number));
  }
}
