package io.github.entente.core.json;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.cfg.JsonNodeFeature;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.github.entente.core.Actor;
import io.github.entente.core.ActorKind;
import io.github.entente.core.AlternativeReadings;
import io.github.entente.core.Attribute;
import io.github.entente.core.Attributes;
import io.github.entente.core.Basis;
import io.github.entente.core.Cardinality;
import io.github.entente.core.Certainty;
import io.github.entente.core.Channel;
import io.github.entente.core.Concept;
import io.github.entente.core.Dossier;
import io.github.entente.core.Event;
import io.github.entente.core.EventKind;
import io.github.entente.core.Implication;
import io.github.entente.core.Interest;
import io.github.entente.core.Place;
import io.github.entente.core.Polarity;
import io.github.entente.core.Realis;
import io.github.entente.core.SourceDocument;
import io.github.entente.core.SourcedClaim;
import io.github.entente.core.attribution.AttributionLink;
import io.github.entente.core.attribution.SpeechForm;
import io.github.entente.core.attribution.TextSpan;
import io.github.entente.core.id.ActorId;
import io.github.entente.core.id.ClaimId;
import io.github.entente.core.id.ConceptId;
import io.github.entente.core.id.DocumentId;
import io.github.entente.core.id.EventId;
import io.github.entente.core.id.PlaceId;
import io.github.entente.core.name.ActorName;
import io.github.entente.core.name.NamePart;
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
import io.github.entente.core.value.UnsupportedValue;
import io.github.entente.core.value.ValueType;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/**
 * A dossier that uses every kind of record, every type of value and every constant of every enum.
 */
final class RichDossier {
  static final DocumentId DOCUMENT = DocumentId.of("d1");
  static final EventId EVENT = EventId.of("vote");

  private RichDossier() {}

  static Dossier build() {
    Dossier.Builder dossier =
        Dossier.builder()
            .addConcepts(Concept.of("mood", "a mood"), Concept.of("glad", "glad", "mood"))
            .addPlaces(
                Place.of("isle", "The Isle"),
                Place.of("port", "Port", "isle"),
                Place.builder()
                    .id(PlaceId.of("bay"))
                    .addNames("Bay", "خليج", "湾 \uD83C\uDF0A")
                    .addWithin(PlaceId.of("port"), PlaceId.of("isle"))
                    .build())
            .addAlternatives(
                AlternativeReadings.builder()
                    .addClaims(ClaimId.of("reading-b"), ClaimId.of("reading-a"))
                    .reason("\"in May\" may date either")
                    .build());
    attributes().forEach(dossier::addAttribute);
    actors().forEach(dossier::addActor);
    events().forEach(dossier::addEvent);
    documents().forEach(dossier::addDocument);
    claims().forEach(dossier::addClaim);
    implications().forEach(dossier::addImplication);
    return dossier.build();
  }

  private static List<Attribute<?>> attributes() {
    List<Attribute<?>> attributes = new ArrayList<>();
    for (ValueType<?> type :
        List.of(
            ValueType.ANY,
            ValueType.ACTOR,
            ValueType.CONCEPT,
            ValueType.EVENT,
            ValueType.PLACE,
            ValueType.PROPOSITION,
            ValueType.QUANTITY,
            ValueType.TEXT,
            ValueType.TIME)) {
      attributes.add(Attribute.one("one-" + type.valueClass().getSimpleName(), type));
    }
    for (Cardinality cardinality : Cardinality.values()) {
      attributes.add(
          (cardinality == Cardinality.CUMULATIVE
                  ? Attribute.cumulative("sum", ValueType.QUANTITY)
                  : Attribute.of("any-" + named(cardinality), ValueType.ANY, cardinality))
              .describedAs("anything at all"));
    }
    attributes.add(Attribute.one("wish", ValueType.TEXT).ofIntention());
    attributes.add(Attribute.one("rooms", ValueType.QUANTITY).withAtLeast(1));
    attributes.add(Attribute.one("blood-group", ValueType.CONCEPT).withVocabulary(8));
    return attributes;
  }

  private static List<Actor> actors() {
    List<Actor> actors = new ArrayList<>();
    for (ActorKind kind : ActorKind.values()) {
      actors.add(Actor.of("actor-" + named(kind), kind, "Actor of kind " + kind));
    }
    ActorName.Builder name =
        ActorName.builder().full("Dr. Ana bint Said al-Amir").language("ar-BH").script("Latn");
    for (NamePart.Kind kind : NamePart.Kind.values()) {
      name.addPart(new NamePart(kind, "part-" + named(kind)));
    }
    actors.add(
        Actor.builder()
            .id(ActorId.of("ana"))
            .kind(ActorKind.PERSON)
            .addNames(name.build(), ActorName.of("آنا"))
            .addMemberOf(ActorId.of("actor-organization"), ActorId.of("actor-government"))
            .description("she, of all")
            .build());
    return actors;
  }

  private static List<Event> events() {
    List<Event> events = new ArrayList<>();
    for (EventKind kind : EventKind.values()) {
      events.add(Event.of("event-" + named(kind), kind, "of kind " + kind));
    }
    events.add(
        Event.builder()
            .id(EVENT)
            .label("the vote")
            .type("election")
            .addPartOf(EventId.of("event-state"))
            .build());
    return events;
  }

  private static List<SourceDocument> documents() {
    return List.of(
        SourceDocument.builder()
            .id(DOCUMENT)
            .outlet(ActorId.of("actor-media"))
            .addAuthors(ActorId.of("ana"), ActorId.of("actor-person"))
            .title("Line one\nline \"two\"\t\u0000\u2028")
            .published(FuzzyTime.parse("2024-05-23").withAsWritten("yesterday"))
            .language("en")
            .length(0)
            .contentHash("sha256:" + "0".repeat(64))
            .build(),
        SourceDocument.builder()
            .id(DocumentId.of("d2"))
            .outlet(ActorId.of("actor-media"))
            .published(FuzzyTime.parse("2024-05-24"))
            .addDerivedFrom(DOCUMENT)
            .build());
  }

  private static List<SourcedClaim> claims() {
    List<SourcedClaim> claims = new ArrayList<>();
    for (ClaimValue value : values()) {
      claims.add(claim().value(value).build());
    }
    for (Channel channel : Channel.values()) {
      claims.add(claim().channel(channel).value(NoValue.of()).note("n").build());
    }
    for (Certainty certainty : Certainty.values()) {
      claims.add(
          claim().certainty(certainty).polarity(Polarity.NEGATIVE).value(NoValue.of()).build());
    }
    for (Realis realis : Realis.values()) {
      claims.add(claim().realis(realis).value(NoValue.of()).asWritten("so").build());
    }
    for (Basis basis : Basis.values()) {
      claims.add(
          claim().basis(basis).value(NoValue.of()).validity(FuzzyTime.parse("2011/..")).build());
    }
    for (Interest interest : Interest.values()) {
      claims.add(claim().interest(interest).value(NoValue.of()).build());
    }
    for (String id : List.of("reading-a", "reading-b")) {
      claims.add(claim().id(ClaimId.of(id)).value(TimeValue.parse("2024-05")).build());
    }
    claims.add(chained());
    return claims;
  }

  private static SourcedClaim chained() {
    TextSpan span = TextSpan.of("", 0, 0);
    return claim()
        .value(NoValue.of())
        .addChain(
            AttributionLink.builder()
                .speaker(ActorId.of("ana"))
                .addAddressees(ActorId.of("actor-state"), ActorId.of("actor-person"))
                .form(SpeechForm.DIRECT_QUOTE)
                .build(),
            AttributionLink.toUnnamed("an official"))
        .addSpans(span, new TextSpan(0, 0, span.digest(), Optional.of("")))
        .build();
  }

  static List<ClaimValue> values() {
    Question question = Attributes.PLACE.of(EVENT).with("with", ActorId.of("ana")).with("b", "");
    PropositionValue proposition = PropositionValue.of(question, unsupported());
    return List.of(
        TimeValue.parse("2015"),
        TimeValue.of(FuzzyTime.parse("2023-01/2023-04~").withAsWritten("early last year")),
        QuantityValue.exactly(22, "person"),
        QuantityValue.exactly(new BigDecimal("-0.000000000000000000000000000000000001"), ""),
        QuantityValue.exactly(new BigDecimal("1e30"), "person"),
        QuantityValue.lessThan(1_000_000, "person"),
        QuantityValue.atLeast(3, "person"),
        QuantityValue.about(BigDecimal.valueOf(40), "year"),
        ActorValue.of(ActorId.of("ana")),
        EventValue.of(EVENT),
        PlaceValue.of(PlaceId.of("bay")),
        ConceptValue.of(ConceptId.of("glad")),
        TextValue.of(" Words,\r\n \"quoted\" \\ and \uD83D\uDE00 "),
        proposition,
        PropositionValue.of(Attributes.SAID.of(EVENT).with("c", "d"), proposition),
        SetValue.open(TextValue.of("b"), TextValue.of("a"), proposition, unsupported()),
        SetValue.closed(ActorValue.of(ActorId.of("ana")), EventValue.of(EVENT)),
        SomeValue.unspecified(),
        SomeValue.described("a mob"),
        NoValue.of(),
        unsupported());
  }

  static UnsupportedValue unsupported() {
    String json =
        """
        {"z":null,"type":"geo","lat":1.0,"lon":1E+3,"n":[{"type":"time","x":{}},[],true,1],
        "big":123456789012345678901234567890,"tiny":0.10,"":"","text":"é\\u0000"}
        """;
    try {
      return UnsupportedValue.of(
          (ObjectNode)
              JsonMapper.builder()
                  .enable(DeserializationFeature.USE_BIG_DECIMAL_FOR_FLOATS)
                  .disable(JsonNodeFeature.STRIP_TRAILING_BIGDECIMAL_ZEROES)
                  .build()
                  .readTree(json));
    } catch (JsonProcessingException e) {
      throw new IllegalStateException(e);
    }
  }

  private static SourcedClaim.Builder claim() {
    return SourcedClaim.builder()
        .document(DOCUMENT)
        .question(Question.of(EVENT, "any-open-set").with("in", EventId.of("event-utterance")));
  }

  private static String named(Enum<?> constant) {
    return constant.name().toLowerCase(Locale.ROOT).replace('_', '-');
  }

  private static List<Implication> implications() {
    Question premise = Attributes.PLACE.of(EVENT);
    return List.of(
        Implication.builder()
            .premise(premise)
            .conclusion(Question.of(EVENT, "any-open-set"))
            .build(),
        Implication.builder()
            .premise(premise)
            .conclusion(Attributes.AGENT.of(EVENT))
            .premiseValue(PlaceValue.of(PlaceId.of("isle")))
            .conclusionValue(SetValue.open(ActorValue.of(ActorId.of("ana")), unsupported()))
            .conclusionRealis(Realis.FUTURE)
            .reason("she rules it")
            .build());
  }
}
