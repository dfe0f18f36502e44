package io.github.entente.core.time;

/** One date or date-time: what may stand at the end of an interval. */
sealed interface EdtfPoint extends EdtfExpression permits EdtfDate, EdtfDateTime {}
