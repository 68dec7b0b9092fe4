package org.griot.model;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What one document says about one happening, statistic or relation. A claim is never changed: a
 * person's correction is a {@link Decision} beside it.
 *
 * @param id stable for the same document, trigger, kind and type
 * @param document id of the {@link Document}
 * @param trigger the words that name the happening; decisions name a claim by it
 * @param mentions all further words of the document that name the same happening
 * @param main this report tells it as its news
 * @param measure of a statistic: what is counted ("killed", "displaced", "troops", "money"); else
 *     null
 * @param relation of a relation: the tie ("part-of", "split-from", "pledged-to"); else null
 * @param date of a statistic: its period
 * @param place of a statistic: its area
 * @param speaker who says so, or null if the report itself
 * @param sentences the sentences that the claim rests on
 * @param confidence 0 to 1 with three decimals; it orders review and drops nothing
 */
public record Claim(
    String id,
    String document,
    Span trigger,
    List<Span> mentions,
    ClaimKind kind,
    Stance stance,
    Reality reality,
    boolean main,
    TypeValue type,
    @Nullable String measure,
    @Nullable String relation,
    @Nullable DateRange date,
    @Nullable Place place,
    List<Party> parties,
    List<Harm> harm,
    List<Person> persons,
    List<Material> material,
    @Nullable Speaker speaker,
    List<Span> sentences,
    BigDecimal confidence) {
  public Claim {
    mentions = mentions.stream().distinct().sorted().toList();
    parties = List.copyOf(parties);
    harm = List.copyOf(harm);
    persons = List.copyOf(persons);
    material = List.copyOf(material);
    sentences = sentences.stream().distinct().sorted().toList();
    confidence = confidence.setScale(3, RoundingMode.HALF_UP);
  }

  /** The place that the document tells for this claim itself; null if it is taken over. */
  public @Nullable Place toldPlace() {
    return place == null || place.provenance().isTakenOver() ? null : place;
  }

  /** The date that the document tells for this claim itself; null if it is taken over. */
  public @Nullable DateRange toldDate() {
    return date == null || date.provenance().isTakenOver() ? null : date;
  }
}
