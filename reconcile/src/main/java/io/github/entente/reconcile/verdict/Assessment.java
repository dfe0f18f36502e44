package io.github.entente.reconcile.verdict;

/**
 * How well grounded a candidate is as the answer.
 *
 * @param interval the credible interval of its probability
 * @param status what the verdict would amount to if it were the answer
 * @param witnesses how many independent witnesses stand behind it
 * @param against how many independent witnesses are against it, those included of whose ambiguous
 *     texts one reading with a share of one half or more is
 * @since 0.1.0
 */
public record Assessment(
    Interval interval, VerdictStatus status, double witnesses, double against) {}
