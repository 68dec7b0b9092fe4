package org.griot.export;

import org.griot.resolve.Outlets;
import org.griot.resolve.Policy;

/**
 * How to write what the formats leave open.
 *
 * @param figures which of several figures is written
 * @param redaction whose names are kept back
 * @param inter how ACLED's actor types are spelled
 * @param names how a scheme calls an actor
 * @param outlets how near an outlet is to the event
 */
public record ExportOptions(
    Policy figures, Redaction redaction, InterStyle inter, ActorNames names, Outlets outlets) {}
