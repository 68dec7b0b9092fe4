package org.griot.model;

/** Who says so, in the report's words ("Mali's state TV"). */
public record Speaker(String text, Provenance provenance) {}
