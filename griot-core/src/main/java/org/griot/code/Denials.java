package org.griot.code;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.griot.model.AnnotatedDocument;
import org.griot.model.Attribution;
import org.griot.model.Basis;
import org.griot.model.Claim;
import org.griot.model.ClaimKind;
import org.griot.model.Mention;
import org.griot.model.Party;
import org.griot.model.PartyRole;
import org.griot.model.Provenance;
import org.griot.model.Reality;
import org.griot.model.RoleLink;
import org.griot.model.Sentence;
import org.griot.model.Span;
import org.griot.model.Speaker;
import org.griot.model.Stance;
import org.griot.model.Trigger;
import org.griot.model.TypeValue;

/**
 * The claim of whoever says that a deed was not theirs: "the group denied it", "the army said that
 * it had nothing to do with the shelling". It denies the happening told before, with its type.
 */
final class Denials {
  // As one that names a party and nothing else.
  private static final int POINTS = 600;

  private final AnnotatedDocument document;

  Denials(AnnotatedDocument document) {
    this.document = document;
  }

  /** The denials of one happening, none where its sentence denies a deed by name. */
  List<Claim> of(Happening one) {
    Map<Trigger, List<Mention.Actor>> deniers = new LinkedHashMap<>();
    for (RoleLink link : one.chain().attributions()) {
      if (link.role().equals("denied")
          && link.mention() instanceof Mention.Actor actor
          && !deniesByName(link.trigger())) {
        deniers.computeIfAbsent(link.trigger(), t -> new ArrayList<>()).add(actor);
      }
    }
    return deniers.entrySet().stream()
        .map(each -> claim(one, each.getKey(), each.getValue()))
        .toList();
  }

  private boolean deniesByName(Trigger denial) {
    return document.triggers().stream()
        .anyMatch(t -> t.sentence() == denial.sentence() && t.stance() == Stance.DENIES);
  }

  private Claim claim(Happening one, Trigger denial, List<Mention.Actor> deniers) {
    Sentence sentence = document.sentences().get(denial.sentence());
    List<Party> parties = new ArrayList<>();
    for (Mention.Actor denier : deniers) {
      if (parties.stream().noneMatch(p -> p.name().equals(denier.name()))) {
        parties.add(party(denier, denial.span()));
      }
    }
    Span who = deniers.get(0).span();
    return new Claim(
        one.id(ClaimKind.EVENT, denial.span()),
        document.document().id(),
        denial.span(),
        List.of(),
        ClaimKind.EVENT,
        Stance.DENIES,
        Reality.HAPPENED,
        false,
        new TypeValue(one.typeId(), new Provenance.Derived("denial", List.of(one.trigger()))),
        null,
        null,
        null,
        null,
        parties,
        List.of(),
        List.of(),
        List.of(),
        new Speaker(words(who), Provenance.quote(who)),
        List.of(sentence.span()),
        StatedConfidence.of(POINTS));
  }

  private Party party(Mention.Actor denier, Span denial) {
    Provenance quote = Provenance.quote(denier.span(), denial);
    return new Party(
        denier.actor(),
        denier.name(),
        words(denier.span()),
        PartyRole.INITIATOR,
        denier.type(),
        denier.homeCountry(),
        List.of(new Attribution(Basis.DENIED, words(denier.span()), quote)),
        quote);
  }

  private String words(Span span) {
    return span.of(document.document().text());
  }
}
