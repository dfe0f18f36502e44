package io.github.entente.core;

/**
 * One part of a dossier: what stands on one line of its JSON Lines form.
 *
 * @since 0.1.0
 */
public sealed interface DossierRecord
    permits Attribute,
        Concept,
        Actor,
        Place,
        Event,
        SourceDocument,
        SourcedClaim,
        AlternativeReadings,
        Implication {}
