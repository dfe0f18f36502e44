package io.github.entente.core;

import com.google.common.collect.ImmutableCollection;
import com.google.common.collect.ImmutableMap;
import io.github.entente.core.value.ActorValue;
import io.github.entente.core.value.ClaimValue;
import io.github.entente.core.value.ConceptValue;
import io.github.entente.core.value.EventValue;
import io.github.entente.core.value.PlaceValue;
import io.github.entente.core.value.QuantityValue;
import io.github.entente.core.value.TextValue;
import io.github.entente.core.value.TimeValue;
import io.github.entente.core.value.ValueType;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * The attributes that most dossiers need; every dossier knows them without declaring them.
 *
 * @since 0.1.0
 */
public final class Attributes {
  /** When an occurrence took place. */
  public static final Attribute<TimeValue> DATE = Attribute.one("date", ValueType.TIME);

  /** When a state or an activity began. */
  public static final Attribute<TimeValue> START = Attribute.one("start", ValueType.TIME);

  /** When a state or an activity ended. */
  public static final Attribute<TimeValue> END = Attribute.one("end", ValueType.TIME);

  /** How long something lasted; not negative. */
  public static final Attribute<QuantityValue> DURATION =
      Attribute.one("duration", ValueType.QUANTITY).withAtLeast(0);

  /** Where something took place; several places if it took place in several. */
  public static final Attribute<PlaceValue> PLACE = Attribute.openSet("place", ValueType.PLACE);

  /** Who did it. */
  public static final Attribute<ActorValue> AGENT = Attribute.openSet("agent", ValueType.ACTOR);

  /** Who or what it was done to. */
  public static final Attribute<ActorValue> TARGET = Attribute.openSet("target", ValueType.ACTOR);

  /** Who was harmed. */
  public static final Attribute<ActorValue> VICTIM = Attribute.openSet("victim", ValueType.ACTOR);

  /** Who took part, in whatever role. */
  public static final Attribute<ActorValue> PARTICIPANTS =
      Attribute.openSet("participants", ValueType.ACTOR);

  /** Who received or invited the others. */
  public static final Attribute<ActorValue> HOST = Attribute.openSet("host", ValueType.ACTOR);

  /** Whether it took place at all: the concept {@code happened}, or its denial. */
  public static final Attribute<ConceptValue> OCCURRENCE =
      Attribute.one("occurrence", ValueType.CONCEPT).withVocabulary(2);

  /** In which way it was done. */
  public static final Attribute<ConceptValue> MANNER =
      Attribute.openSet("manner", ValueType.CONCEPT);

  /** What it was about. */
  public static final Attribute<ConceptValue> TOPIC = Attribute.openSet("topic", ValueType.CONCEPT);

  /** What came of it. */
  public static final Attribute<ConceptValue> RESULT =
      Attribute.openSet("result", ValueType.CONCEPT);

  /** What it reacted to. */
  public static final Attribute<EventValue> RESPONSE_TO =
      Attribute.openSet("response-to", ValueType.EVENT);

  /** Where it lies in time beside the event of the qualifier {@code to}: before, during, after. */
  public static final Attribute<ConceptValue> ORDER = Attribute.one("order", ValueType.CONCEPT);

  /** How many people were killed; not negative. */
  public static final Attribute<QuantityValue> DEATHS =
      Attribute.one("deaths", ValueType.QUANTITY).withAtLeast(0);

  /** Which office an actor holds; the value is the office, as a state that holds over time. */
  public static final Attribute<EventValue> OFFICE = Attribute.openSet("office", ValueType.EVENT);

  /** Who holds an office. */
  public static final Attribute<ActorValue> HOLDER = Attribute.overTime("holder", ValueType.ACTOR);

  /** What an actor said, in the utterance of the qualifier {@code in}. */
  public static final Attribute<ClaimValue> SAID =
      Attribute.openSet("said", ValueType.ANY).ofUtterance();

  /** What an actor accuses another of. */
  public static final Attribute<ClaimValue> ACCUSED =
      Attribute.openSet("accused", ValueType.ANY).ofUtterance();

  /** What an actor denies. */
  public static final Attribute<ClaimValue> DENIED =
      Attribute.openSet("denied", ValueType.ANY).ofUtterance();

  /** What a place or an actor is called. */
  public static final Attribute<TextValue> NAME = Attribute.openSet("name", ValueType.TEXT);

  private static final ImmutableMap<String, Attribute<?>> CATALOGUE =
      Stream.of(
              DATE,
              START,
              END,
              DURATION,
              PLACE,
              AGENT,
              TARGET,
              VICTIM,
              PARTICIPANTS,
              HOST,
              OCCURRENCE,
              MANNER,
              TOPIC,
              RESULT,
              RESPONSE_TO,
              ORDER,
              DEATHS,
              OFFICE,
              HOLDER,
              SAID,
              ACCUSED,
              DENIED,
              NAME)
          .collect(ImmutableMap.toImmutableMap(Attribute::name, a -> a));

  private Attributes() {}

  /** All attributes of the catalogue. */
  static ImmutableCollection<Attribute<?>> all() {
    return CATALOGUE.values();
  }

  /** The catalogue's attribute of this name, if there is one. */
  public static Optional<Attribute<?>> named(String name) {
    return Optional.ofNullable(CATALOGUE.get(name));
  }
}
