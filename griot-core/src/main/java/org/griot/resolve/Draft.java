package org.griot.resolve;

import java.util.List;
import org.griot.model.Claim;
import org.griot.model.ClaimKind;
import org.griot.model.DateRange;
import org.griot.model.Harm;
import org.griot.model.Party;
import org.griot.model.Place;
import org.griot.model.Reality;
import org.griot.model.Stance;
import org.griot.model.TypeValue;
import org.jspecify.annotations.Nullable;

/** A claim while a person's values are put into it. The recorded claim is not touched. */
final class Draft {
  private final Claim claim;
  ClaimKind kind;
  Stance stance;
  Reality reality;
  boolean main;
  TypeValue type;
  @Nullable DateRange date;
  @Nullable Place place;
  List<Party> parties;
  List<Harm> harm;

  Draft(Claim claim) {
    this.claim = claim;
    this.kind = claim.kind();
    this.stance = claim.stance();
    this.reality = claim.reality();
    this.main = claim.main();
    this.type = claim.type();
    this.date = claim.date();
    this.place = claim.place();
    this.parties = claim.parties();
    this.harm = claim.harm();
  }

  Claim claim() {
    return new Claim(
        claim.id(),
        claim.document(),
        claim.trigger(),
        claim.mentions(),
        kind,
        stance,
        reality,
        main,
        type,
        claim.measure(),
        claim.relation(),
        date,
        place,
        parties,
        harm,
        claim.persons(),
        claim.material(),
        claim.speaker(),
        claim.sentences(),
        claim.confidence());
  }
}
