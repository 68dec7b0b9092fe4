package org.griot.export;

/**
 * How to write what the formats leave open.
 *
 * @param figures which of several figures is written
 * @param redaction whose names are kept back
 * @param inter how ACLED's actor types are spelled
 * @param names how a scheme calls an actor
 * @param scales how near an outlet is to the event
 */
public record ExportOptions(
    FigurePolicy figures,
    Redaction redaction,
    InterStyle inter,
    ActorNames names,
    SourceScales scales) {}
