package io.github.entente.core.value;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.google.common.collect.ImmutableSortedMap;
import io.github.entente.core.id.ActorId;
import io.github.entente.core.id.EventId;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.stream.LongStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class QuestionTest {
  private static final Question BARE = Question.of(EventId.of("e"), "x");
  private static final List<String> PIECES =
      List.of("a", "b", "1", "=", ", ", "{", "}", "\"", "\\", ":", "/", "a=1", "\uD800", " ");

  @Test
  void aQuestionNeedsAnAttribute() {
    assertThatThrownBy(() -> Question.of(EventId.of("e"), " "))
        .hasMessageContaining("question about event:e has the attribute \" \"");
  }

  @Test
  void aQualifierNeedsAName() {
    assertThatThrownBy(() -> BARE.with(" ", "1"))
        .hasMessage(
            "question about event:e has a qualifier named \" \" but names must not be blank; say what"
                + " the value \"1\" is to the question");
  }

  @Test
  void aQualifierOfTheSameNameIsReplaced() {
    Question question = BARE.with("b", "1").with("a", "2");

    assertThat(question.with("b", "3").qualifiers())
        .containsExactly(Map.entry("a", "2"), Map.entry("b", "3"));
    assertThat(question).hasToString("event:e/x{a=2, b=1}");
  }

  @Test
  void questionsWhoseQualifiersReadAlikeAreDifferent() {
    Question one = BARE.with("a", "1, b=2");
    Question two = BARE.with("a", "1").with("b", "2");

    assertThat(one).hasToString(two.toString()).isNotEqualTo(two);
    assertThat(one.compareTo(two)).isNotZero();
  }

  @Test
  void theOrderOfTheGivenMapDoesNotMatter() {
    ImmutableSortedMap<String, String> backwards =
        ImmutableSortedMap.<String, String>orderedBy(Comparator.reverseOrder())
            .put("a", "1")
            .put("b", "2")
            .build();
    Question question = new Question(EventId.of("e"), "x", backwards);

    assertThat(question).isEqualTo(BARE.with("a", "1").with("b", "2"));
    assertThat(question.compareTo(BARE.with("a", "1").with("b", "2"))).isZero();
    assertThat(question.qualifiers().keySet()).containsExactly("a", "b");
  }

  static LongStream seeds() {
    return LongStream.rangeClosed(1, 50);
  }

  @ParameterizedTest(name = "seed {0}")
  @MethodSource("seeds")
  void theOrderIsTotalAndTiesOnlyWhatIsEqual(long seed) {
    Random random = new Random(seed);
    List<Question> questions = new ArrayList<>();
    for (int i = 0; i < 30; i++) {
      questions.add(question(random));
    }
    for (Question a : questions) {
      for (Question b : questions) {
        assertThat(a.compareTo(b) == 0).as("%s and %s", a, b).isEqualTo(a.equals(b));
        assertThat(Integer.signum(a.compareTo(b))).isEqualTo(-Integer.signum(b.compareTo(a)));
        for (Question c : questions) {
          if (a.compareTo(b) <= 0 && b.compareTo(c) <= 0) {
            assertThat(a.compareTo(c)).as("%s, %s and %s", a, b, c).isNotPositive();
          }
        }
      }
    }
  }

  private static Question question(Random random) {
    Question question =
        random.nextInt(4) > 0 ? BARE : Question.of(ActorId.of("e"), text(random) + "x");
    for (int n = random.nextInt(4); n > 0; n--) {
      question = question.with(text(random) + "a", random.nextInt(3) == 0 ? "" : text(random));
    }
    return question;
  }

  private static String text(Random random) {
    StringBuilder text = new StringBuilder();
    for (int n = random.nextInt(3); n > 0; n--) {
      text.append(PIECES.get(random.nextInt(PIECES.size())));
    }
    return text.toString();
  }
}
