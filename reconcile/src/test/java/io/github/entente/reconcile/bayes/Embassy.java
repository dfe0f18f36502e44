package io.github.entente.reconcile.bayes;

import java.util.function.IntToDoubleFunction;

/**
 * The date of the attack on an embassy, as five articles seem to give it.
 *
 * <p>Eleven years, twelve months and thirty days are equally probable beforehand. Only claimed
 * dates are told apart.
 */
final class Embassy {
  static final Space SPACE =
      Space.of(1 / 11.0, 1 / 11.0 / 12 / 30, 1 / 11.0 / 12 * 29 / 30, 1 / 11.0 * 11 / 12, 9 / 11.0);

  static final Region YEAR_2015 = Region.of(0);
  static final Region DAY = Region.of(1);
  static final Region MONTH = Region.of(1, 2);
  static final Region YEAR_2016 = Region.of(1, 2, 3);
  static final Region OTHER = Region.of(4);

  static final IntToDoubleFunction ACCURACY = witness -> 0.75;
  static final BayesParameters PLAIN = BayesParameters.DEFAULT.withHumility(0);

  private Embassy() {}

  static Evidence in2015(int witness) {
    return Evidence.claim(witness, YEAR_2015);
  }

  static Evidence in2016(int witness) {
    return Evidence.claim(witness, YEAR_2016);
  }

  static Evidence inJanuary(int witness) {
    return Evidence.claim(witness, YEAR_2016, MONTH);
  }

  static Evidence onTheDay(int witness) {
    return Evidence.claim(witness, YEAR_2016, MONTH, DAY);
  }
}
