package io.github.entente.core.json;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSortedMap;
import io.github.entente.core.Basis;
import io.github.entente.core.Certainty;
import io.github.entente.core.Channel;
import io.github.entente.core.Interest;
import io.github.entente.core.Polarity;
import io.github.entente.core.Realis;
import io.github.entente.core.SourcedClaim;
import io.github.entente.core.attribution.AttributionLink;
import io.github.entente.core.attribution.SpeechForm;
import io.github.entente.core.attribution.TextSpan;
import io.github.entente.core.id.ActorId;
import io.github.entente.core.id.ClaimId;
import io.github.entente.core.id.ConceptId;
import io.github.entente.core.id.DocumentId;
import io.github.entente.core.id.EntityId;
import io.github.entente.core.id.EventId;
import io.github.entente.core.id.PlaceId;
import io.github.entente.core.time.FuzzyTime;
import io.github.entente.core.value.ActorValue;
import io.github.entente.core.value.ClaimValue;
import io.github.entente.core.value.ConceptValue;
import io.github.entente.core.value.EventValue;
import io.github.entente.core.value.NoValue;
import io.github.entente.core.value.PlaceValue;
import io.github.entente.core.value.QuantityValue;
import io.github.entente.core.value.QuantityValue.Bound;
import io.github.entente.core.value.Question;
import io.github.entente.core.value.TextValue;
import io.github.entente.core.value.TimeValue;
import java.math.BigDecimal;
import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/**
 * Reads the lines that most of a large dossier consists of: plain claims. It takes the same lines
 * as the mapping to types does and gives the same claims, or nothing; then the mapping reads the
 * line, and says what is wrong with it if something is.
 *
 * <p>Not thread-safe.
 */
final class ClaimLineParser {
  /** No plain claim is nested deeper, and none has a longer number. */
  private static final JsonLimits LEAST_LIMITS =
      JsonLimits.DEFAULT.withDepth(8).withNumberLength(2 * PlainCursor.MOST_DIGITS);

  private static final KnownWords<ClaimField> FIELDS =
      KnownWords.of(ClaimField.values(), ClaimField::word);
  private static final KnownWords<Channel> CHANNELS =
      KnownWords.of(Channel.values(), Channel::name);
  private static final KnownWords<Polarity> POLARITIES =
      KnownWords.of(Polarity.values(), Polarity::name);
  private static final KnownWords<Certainty> CERTAINTIES =
      KnownWords.of(Certainty.values(), Certainty::name);
  private static final KnownWords<Realis> REALES = KnownWords.of(Realis.values(), Realis::name);
  private static final KnownWords<Basis> BASES = KnownWords.of(Basis.values(), Basis::name);
  private static final KnownWords<Interest> INTERESTS =
      KnownWords.of(Interest.values(), Interest::name);
  private static final KnownWords<SpeechForm> FORMS =
      KnownWords.of(SpeechForm.values(), SpeechForm::name);

  private final PlainCursor cursor = new PlainCursor();
  private final int longestLine;
  private int start;
  private final TextCache<String> words = new TextCache<>();
  private final TextCache<DocumentId> documents = new TextCache<>();
  private final TextCache<EntityId> subjects = new TextCache<>();
  private final TextCache<FuzzyTime> times = new TextCache<>();
  private final TextCache<ClaimValue> values = new TextCache<>();
  private final TextCache<ImmutableList<AttributionLink>> chains = new TextCache<>();

  ClaimLineParser(JsonLimits limits) {
    boolean isWithin =
        limits.depth() >= LEAST_LIMITS.depth()
            && limits.numberLength() >= LEAST_LIMITS.numberLength();
    // What is no longer than a string may be has no string that is too long.
    long longest = Math.min(limits.stringLength(), limits.documentLength());
    this.longestLine = isWithin ? (int) Math.min(longest, limits.lineLength()) : 0;
  }

  /** The claim on a line, if it is a plain one. */
  @Nullable SourcedClaim parse(char[] text, int from, int to) {
    if (to - from > longestLine) {
      return null;
    }
    boolean endsWithReturn = to > from && text[to - 1] == '\r';
    cursor.open(text, from, endsWithReturn ? to - 1 : to);
    cursor.peek();
    start = cursor.position();
    try {
      cursor.expect('{');
      expectField(ClaimField.CLAIM);
      SourcedClaim claim = claim();
      cursor.expect('}');
      cursor.expectEnd();
      return claim;
    } catch (NotPlainException | IllegalArgumentException | IllegalStateException notPlain) {
      return null;
    }
  }

  /** Where in its text the line that was parsed last starts, behind white space. */
  int start() {
    return start;
  }

  private SourcedClaim claim() {
    SourcedClaim.Builder claim = SourcedClaim.builder();
    Set<ClaimField> seen = EnumSet.noneOf(ClaimField.class);
    for (boolean more = cursor.opensObject(); more; more = cursor.goesOn()) {
      switch (newField(seen)) {
        case ID -> claim.id(ClaimId.parse(cursor.string()));
        case DOCUMENT -> claim.document(cursor.string(documents, DocumentId::parse));
        case QUESTION -> claim.question(question());
        case VALUE -> claim.value(cursor.nested(values, this::value));
        case CHAIN -> claim.addAllChain(cursor.nested(chains, () -> cursor.list(this::link)));
        case CHANNEL -> claim.channel(cursor.word(CHANNELS));
        case POLARITY -> claim.polarity(cursor.word(POLARITIES));
        case CERTAINTY -> claim.certainty(cursor.word(CERTAINTIES));
        case REALIS -> claim.realis(cursor.word(REALES));
        case BASIS -> claim.basis(cursor.word(BASES));
        case INTEREST -> claim.interest(cursor.word(INTERESTS));
        case VALIDITY -> claim.validity(time());
        case SPANS -> claim.addAllSpans(cursor.list(this::span));
        case AS_WRITTEN -> claim.asWritten(cursor.string());
        case NOTE -> claim.note(cursor.string());
        default -> throw new NotPlainException();
      }
    }
    return claim.build();
  }

  private Question question() {
    EntityId subject = null;
    String attribute = null;
    ImmutableSortedMap<String, String> qualifiers = ImmutableSortedMap.of();
    Set<ClaimField> seen = EnumSet.noneOf(ClaimField.class);
    for (boolean more = cursor.opensObject(); more; more = cursor.goesOn()) {
      switch (newField(seen)) {
        case SUBJECT -> subject = cursor.string(subjects, EntityId::parse);
        case ATTRIBUTE -> attribute = word();
        case QUALIFIERS -> qualifiers = qualifiers();
        default -> throw new NotPlainException();
      }
    }
    return new Question(required(subject), required(attribute), qualifiers);
  }

  private ImmutableSortedMap<String, String> qualifiers() {
    ImmutableSortedMap.Builder<String, String> qualifiers = ImmutableSortedMap.naturalOrder();
    for (boolean more = cursor.opensObject(); more; more = cursor.goesOn()) {
      String name = word();
      cursor.expect(':');
      qualifiers.put(name, cursor.string());
    }
    return qualifiers.buildOrThrow(); // not if a name is repeated
  }

  /** A single value of any type, which stands first as it is written. */
  private ClaimValue value() {
    cursor.expect('{');
    expectField(ClaimField.TYPE);
    ClaimValue value =
        switch (word()) {
          case "actor" -> ActorValue.of(ActorId.parse(next(ClaimField.ACTOR, cursor::string)));
          case "concept" ->
              ConceptValue.of(ConceptId.parse(next(ClaimField.CONCEPT, cursor::string)));
          case "event" -> EventValue.of(EventId.parse(next(ClaimField.EVENT, cursor::string)));
          case "none" -> NoValue.of();
          case "place" -> PlaceValue.of(PlaceId.parse(next(ClaimField.PLACE, cursor::string)));
          case "quantity" -> quantity();
          case "text" -> TextValue.of(next(ClaimField.TEXT, cursor::string));
          case "time" -> TimeValue.of(next(ClaimField.TIME, this::time));
          default -> throw new NotPlainException();
        };
    cursor.expect('}');
    return value;
  }

  private QuantityValue quantity() {
    Optional<Bound> lower = Optional.empty();
    Optional<Bound> upper = Optional.empty();
    String unit = null;
    boolean approximate = false;
    Set<ClaimField> seen = EnumSet.noneOf(ClaimField.class);
    while (cursor.accept(',')) {
      switch (newField(seen)) {
        case LOWER -> lower = Optional.of(bound());
        case UPPER -> upper = Optional.of(bound());
        case UNIT -> unit = word();
        case APPROXIMATE -> approximate = cursor.truth();
        default -> throw new NotPlainException();
      }
    }
    return new QuantityValue(lower, upper, required(unit), approximate);
  }

  private Bound bound() {
    cursor.expect('{');
    expectField(ClaimField.VALUE);
    BigDecimal number = cursor.number();
    Bound bound = new Bound(number, next(ClaimField.INCLUSIVE, cursor::truth));
    cursor.expect('}');
    return bound;
  }

  private AttributionLink link() {
    AttributionLink.Builder link = AttributionLink.builder();
    Set<ClaimField> seen = EnumSet.noneOf(ClaimField.class);
    for (boolean more = cursor.opensObject(); more; more = cursor.goesOn()) {
      switch (newField(seen)) {
        case SPEAKER -> link.speaker(ActorId.parse(cursor.string()));
        case DESCRIPTION -> link.description(cursor.string());
        case ADDRESSEES -> link.addressees(cursor.list(() -> ActorId.parse(cursor.string())));
        case FORM -> link.form(cursor.word(FORMS));
        default -> throw new NotPlainException();
      }
    }
    return link.build();
  }

  private TextSpan span() {
    Integer start = null;
    Integer end = null;
    String digest = null;
    Optional<String> quote = Optional.empty();
    Set<ClaimField> seen = EnumSet.noneOf(ClaimField.class);
    for (boolean more = cursor.opensObject(); more; more = cursor.goesOn()) {
      switch (newField(seen)) {
        case START -> start = cursor.integer();
        case END -> end = cursor.integer();
        case DIGEST -> digest = cursor.string();
        case QUOTE -> quote = Optional.of(cursor.string());
        default -> throw new NotPlainException();
      }
    }
    return new TextSpan(required(start), required(end), required(digest), quote);
  }

  private FuzzyTime time() {
    return cursor.string(times, FuzzyTime::parse);
  }

  /** A text that is likely to come again. */
  private String word() {
    return cursor.string(words, word -> word);
  }

  private ClaimField field() {
    ClaimField field = cursor.word(FIELDS);
    cursor.expect(':');
    return field;
  }

  private ClaimField newField(Set<ClaimField> seen) {
    ClaimField field = field();
    if (!seen.add(field)) {
      throw new NotPlainException();
    }
    return field;
  }

  private void expectField(ClaimField expected) {
    if (field() != expected) {
      throw new NotPlainException();
    }
  }

  private <T> T next(ClaimField expected, Supplier<T> value) {
    cursor.expect(',');
    expectField(expected);
    return value.get();
  }

  private static <T> T required(@Nullable T part) {
    if (part == null) {
      throw new NotPlainException();
    }
    return part;
  }
}
