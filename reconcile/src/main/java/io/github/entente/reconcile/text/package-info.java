/** Texts as bytes: what tables and their readers share. Not exported. */
@NullMarked
package io.github.entente.reconcile.text;

import org.jspecify.annotations.NullMarked;
