package io.github.entente.reconcile;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.immutables.value.Value;

/**
 * How value classes are generated: hidden behind their interfaces. It is gone from the compiled
 * package, so that users need no annotations of Immutables.
 */
@Target(ElementType.PACKAGE)
@Retention(RetentionPolicy.SOURCE)
@Value.Style(
    visibility = Value.Style.ImplementationVisibility.PACKAGE,
    overshadowImplementation = true,
    depluralize = true,
    depluralizeDictionary = {"trust:trust"},
    allowedClasspathAnnotations = {Override.class})
@interface EntenteStyle {}
