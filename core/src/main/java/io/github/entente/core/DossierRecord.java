package io.github.entente.core;

/** One part of a dossier: what stands on one line of its JSON Lines form. */
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
