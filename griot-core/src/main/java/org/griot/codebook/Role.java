package org.griot.codebook;

import org.griot.model.PartyRole;

/**
 * A part that parties play in events of a type.
 *
 * @param required every such event has one, though a report may not name it
 * @param meaning what the part is, in words
 */
public record Role(PartyRole role, boolean required, String meaning) {}
