package org.griot.read;

import java.util.List;
import org.griot.model.Span;
import org.jspecify.annotations.Nullable;

/**
 * A report as a format gives it, before the checks that all formats share.
 *
 * @param path for people, with ":LINE" for a part of a file
 * @param name for the identity: relative name, or the external id
 * @param lang what the input says of its language, unchecked, or null
 * @param published dates in order of trust
 * @param furniture what the format itself marks as no part of the report
 */
record Draft(
    String path,
    String name,
    @Nullable String externalId,
    String text,
    @Nullable String title,
    @Nullable String outlet,
    @Nullable String author,
    @Nullable String url,
    @Nullable String lang,
    List<DateClaim> published,
    List<DateClaim> modified,
    List<Span> furniture,
    Sidecar.Entry sidecar) {}
