/**
 * Questions and the values that answer them. A value denotes the set of possibilities it leaves
 * open, and any two values stand in one of six {@linkplain
 * io.github.entente.core.value.ValueRelation relations}.
 */
@NullMarked
package io.github.entente.core.value;

import org.jspecify.annotations.NullMarked;
