/**
 * Speech acts as a text reports them: the speaker, the addressees, the form, and where it stands.
 */
@NullMarked
package io.github.entente.core.attribution;

import org.jspecify.annotations.NullMarked;
