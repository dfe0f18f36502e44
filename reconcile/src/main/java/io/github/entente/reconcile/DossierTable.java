package io.github.entente.reconcile;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import io.github.entente.core.Dossier;
import io.github.entente.core.value.ClaimValue;
import io.github.entente.core.value.Question;
import io.github.entente.core.value.ValueRelation;
import io.github.entente.reconcile.policy.ReconcilePolicy;
import io.github.entente.reconcile.table.ClaimTable;
import io.github.entente.reconcile.table.ClaimTableBuilder;
import io.github.entente.reconcile.table.Spelling;
import io.github.entente.reconcile.testimony.QuestionTestimony;
import io.github.entente.reconcile.testimony.Testimonies;
import io.github.entente.reconcile.testimony.Testimony;
import java.util.LinkedHashMap;
import java.util.Map;

/**
 * The claims of a dossier as a {@link ClaimTable}, with the way back from its numbers.
 *
 * <p>Items are the questions, sources the witnesses at the end of the attribution chains, values
 * the answers that are affirmed, whether stated, implied or reported. A claim weighs what its
 * testimony counts: less if it was hedged, ambiguous or passed on. A value that leaves more open
 * than another one is more general.
 *
 * <p>A table cannot hold everything. Denials are left out, and so is what does not vote: bounds,
 * claims without commitment or without a definite value, and plans beside facts; both are counted.
 * A set is one value like any other, no claim has a time, and of values that overlap without one
 * refining the other the table does not know.
 *
 * <p>Immutable and thread-safe.
 *
 * @since 0.1.0
 */
public final class DossierTable {
  private final ClaimTable table;
  private final ImmutableMap<String, Question> questions;
  private final ImmutableMap<String, ClaimValue> values;
  private final int denials;
  private final int withoutVote;

  private DossierTable(
      ClaimTable table,
      Map<String, Question> questions,
      Map<String, ClaimValue> values,
      int denials,
      int withoutVote) {
    this.table = table;
    this.questions = ImmutableMap.copyOf(questions);
    this.values = ImmutableMap.copyOf(values);
    this.denials = denials;
    this.withoutVote = withoutVote;
  }

  /**
   * Returns the table of a dossier. Takes time quadratic in the values of each question.
   *
   * @param dossier the claims
   * @param policy how much they count
   */
  public static DossierTable of(Dossier dossier, ReconcilePolicy policy) {
    Map<String, Question> questions = new LinkedHashMap<>();
    Map<String, ClaimValue> values = new LinkedHashMap<>();
    ClaimTableBuilder builder = ClaimTable.builder(Spelling.EXACT);
    int denials = 0;
    int withoutVote = 0;
    ImmutableList<QuestionTestimony> all = Testimonies.of(dossier, policy);
    for (QuestionTestimony asked : all) {
      for (Testimony testimony : asked.all()) {
        if (!testimony.votes()) {
          withoutVote++;
        } else if (!testimony.isPositive()) {
          denials++;
        } else {
          String item = asked.question().toString();
          String value = testimony.value().canonicalText();
          questions.put(item, asked.question());
          values.put(value, testimony.value());
          builder.add(testimony.witness().ref(), item, value, testimony.weight());
        }
      }
    }
    builder.hierarchy(
        (item, general, specific) ->
            value(values, specific).relationTo(value(values, general), dossier)
                == ValueRelation.REFINES);
    return new DossierTable(builder.build(), questions, values, denials, withoutVote);
  }

  private static ClaimValue value(Map<String, ClaimValue> values, String text) {
    ClaimValue value = values.get(text);
    if (value == null) {
      throw new AssertionError("the table has a value that nobody added: " + text);
    }
    return value;
  }

  /** The claims. */
  public ClaimTable table() {
    return table;
  }

  /** Returns the question that an item of the table stands for. */
  public Question question(int item) {
    Question question = questions.get(table.item(item));
    if (question == null) {
      throw new AssertionError("the table has an item that nobody added: " + table.item(item));
    }
    return question;
  }

  /** Returns the value that a candidate of the table stands for. */
  public ClaimValue value(int candidate) {
    return value(values, table.value(table.valueOf(candidate)));
  }

  /** Returns how many denials were left out. */
  public int denials() {
    return denials;
  }

  /** Returns how much testimony was left out because it does not vote. */
  public int withoutVote() {
    return withoutVote;
  }
}
