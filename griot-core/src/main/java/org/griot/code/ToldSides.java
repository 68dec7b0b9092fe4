package org.griot.code;

import java.util.List;
import java.util.regex.Pattern;
import org.griot.model.AnnotatedDocument;
import org.griot.model.Mention;
import org.griot.model.Party;
import org.griot.model.PartyRole;
import org.griot.model.PartyType;
import org.griot.model.Side;
import org.griot.model.Span;
import org.jspecify.annotations.Nullable;

/**
 * "Friendly side: eleven dead", "on the enemy side fifteen": whose the figures behind these words
 * are in a party's own statement.
 */
final class ToldSides {
  private static final Pattern SIDE =
      Pattern.compile(
          "\\b(?:(our|own|friendly)|(?:enemy|enemy's|opposing|adverse))"
              + "\\s(?:side|ranks|camp|losses)\\b",
          Pattern.CASE_INSENSITIVE);

  /** What the words for a side no longer speak for. */
  private static final String ENDS = ".;\n";

  private final AnnotatedDocument document;
  private final List<Party> parties;

  ToldSides(AnnotatedDocument document, List<Party> parties) {
    this.document = document;
    this.parties = parties;
  }

  /** Whose the figure is by the words before it in its clause; UNKNOWN if none of them say it. */
  Side of(Span figure) {
    String text = document.document().text();
    int from = figure.start();
    while (from > 0 && ENDS.indexOf(text.charAt(from - 1)) < 0) {
      from--;
    }
    var side = SIDE.matcher(text).region(from, figure.start());
    Boolean own = null;
    while (side.find()) {
      own = side.group(1) != null;
    }
    return own == null ? Side.UNKNOWN : side(role(new Issuer(document).source()), own);
  }

  /**
   * What the issuer did: it was hit if somebody else is told to have struck. Armies speak so, where
   * nobody says whose statement it is.
   */
  private @Nullable PartyRole role(Mention.@Nullable Actor issuer) {
    for (Party party : parties) {
      if (issuer == null
          ? party.type() == PartyType.STATE_FORCES
          : String.valueOf(issuer.actor()).equals(party.actor())) {
        return party.role();
      }
    }
    return issuer == null
        ? null
        : parties.stream().anyMatch(p -> p.role() == PartyRole.INITIATOR) ? PartyRole.TARGET : null;
  }

  private static Side side(@Nullable PartyRole issuer, boolean own) {
    if (issuer != PartyRole.INITIATOR && issuer != PartyRole.TARGET) {
      return Side.UNKNOWN;
    }
    return own == (issuer == PartyRole.INITIATOR) ? Side.INITIATOR : Side.TARGET;
  }
}
