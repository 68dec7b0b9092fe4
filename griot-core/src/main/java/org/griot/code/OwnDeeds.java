package org.griot.code;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import org.griot.model.AnnotatedDocument;
import org.griot.model.Attribution;
import org.griot.model.Basis;
import org.griot.model.Mention;
import org.griot.model.Party;
import org.griot.model.PartyRole;
import org.griot.model.PartyType;
import org.griot.model.Provenance;
import org.griot.model.Stance;
import org.jspecify.annotations.Nullable;

/**
 * Who did what a party's own statement, or its spokesman in a report, tells without saying who did
 * it: that party. It has no words in the report; its provenance says by which rule it stands there.
 * The rows are data: {@code own-deeds.tsv}.
 */
final class OwnDeeds {
  static final String RULE = "own-statement";

  /** Whom a deed of an issuer's sort must have hit: {@code state|arrests} is {@code any}. */
  private static final Map<String, String> TARGETS =
      Table.rows("own-deeds.tsv").stream()
          .skip(1)
          .collect(Collectors.toUnmodifiableMap(row -> row[0] + "|" + row[1], row -> row[2]));

  private final AnnotatedDocument document;
  private final Mention.@Nullable Actor issuer;

  OwnDeeds(AnnotatedDocument document) {
    this.document = document;
    this.issuer = new Issuer(document).source();
  }

  /** The parties with the one whose statement it is, if nobody else is said to have done it. */
  List<Party> with(Happening one, List<Party> parties) {
    Mention.Actor issuer = this.issuer == null ? speaker(one) : this.issuer;
    if (issuer == null || !isOwn(issuer, one, parties)) {
      return parties;
    }
    List<Party> all = new ArrayList<>(parties);
    Provenance why = new Provenance.Derived(RULE, List.of(one.trigger()));
    Basis basis = isState(issuer.type()) ? Basis.OBSERVED : Basis.CLAIMED;
    all.add(
        new Party(
            issuer.actor(),
            issuer.name(),
            "",
            PartyRole.INITIATOR,
            issuer.type(),
            issuer.homeCountry(),
            List.of(new Attribution(basis, issuer.name(), why)),
            why));
    return List.copyOf(all);
  }

  /** "The army said 12 militants had been killed": whose words all of it is, if one party's. */
  private Mention.@Nullable Actor speaker(Happening one) {
    Mention.Actor speaker = null;
    for (Frame frame : one.chain().frames()) {
      Mention.Actor here = speaker(frame);
      if (here == null || speaker != null && !Objects.equals(here.actor(), speaker.actor())) {
        return null;
      }
      speaker = here;
    }
    return speaker;
  }

  private Mention.@Nullable Actor speaker(Frame frame) {
    for (Mention.Speaker speaker : frame.linked(Mention.Speaker.class, "speaker")) {
      for (Mention mention : document.mentions()) {
        if (mention instanceof Mention.Actor actor
            && actor.actor() != null
            && speaker.span().contains(actor.span())) {
          return actor;
        }
      }
    }
    return null;
  }

  private static boolean isOwn(Mention.Actor issuer, Happening one, List<Party> parties) {
    boolean state = isState(issuer.type());
    String hits = TARGETS.get((state ? "state|" : "group|") + one.typeId());
    if (hits == null
        || !state && !Parties.isNonState(issuer.type())
        || one.chain().anchor().stance() != Stance.ASSERTS
        || parties.stream()
            .anyMatch(
                p ->
                    p.role() == PartyRole.INITIATOR || Objects.equals(p.actor(), issuer.actor()))) {
      return false;
    }
    return hits.equals("any")
        || parties.stream()
            .anyMatch(
                p ->
                    p.role() == PartyRole.TARGET
                        && (hits.equals("forces")
                            ? isState(p.type())
                            : Parties.isNonState(p.type())));
  }

  private static boolean isState(PartyType type) {
    return type == PartyType.STATE_FORCES || type == PartyType.EXTERNAL;
  }
}
