package org.griot.model;

import java.math.BigDecimal;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What happened, according to which claims and decisions. Computed, never stored as truth; where
 * the claims disagree, each figure stands with its owner.
 *
 * @param id from the smallest claim
 * @param status {@code happened} or {@code disputed}
 * @param main at least one report tells it as its news
 * @param summary one plain sentence
 * @param claims ids of all claims, sorted
 * @param documents ids of all reports, sorted; a copy counts
 * @param sources number of independent reports: copies and near-copies count once
 * @param formerIds ids under which parts of this event were known
 * @param links why the claims were gathered, pair by pair
 * @param nearMisses why near claims were kept apart
 * @param decisions ids of the human decisions that shaped it
 */
public record Event(
    String id,
    Type type,
    String status,
    boolean main,
    String summary,
    @Nullable DateRange date,
    @Nullable Place place,
    List<Actor> actors,
    List<Toll> harm,
    List<Person> persons,
    List<Material> material,
    List<String> claims,
    List<String> documents,
    int sources,
    List<String> formerIds,
    List<Link> links,
    List<Link> nearMisses,
    List<String> decisions,
    BigDecimal confidence) {

  /**
   * The type in each scheme.
   *
   * @param acled event type and sub-event type
   * @param plover type and mode ("ASSAULT-firearms"), or null
   * @param ucdp type of violence 1 to 3, or null where UCDP has none
   */
  public record Type(
      String id, List<String> acled, @Nullable String plover, @Nullable Integer ucdp) {
    public Type {
      acled = List.copyOf(acled);
    }
  }

  /** A party with all that is said of its part in the event, and the claims that name it. */
  public record Actor(
      @Nullable String id,
      String name,
      String text,
      PartyRole role,
      PartyType type,
      @Nullable String country,
      List<Attribution> attribution,
      List<String> claims) {
    public Actor {
      attribution = List.copyOf(attribution);
      claims = List.copyOf(claims);
    }
  }

  /** One figure of one claim. {@code claim} leads to its words. */
  public record Toll(String claim, String document, Harm figure) {}

  /** Two claims, the verdict's score from 0 to 1, and the reasons in words. */
  public record Link(String a, String b, BigDecimal score, List<String> reasons) {
    public Link {
      reasons = List.copyOf(reasons);
    }
  }

  public Event {
    actors = List.copyOf(actors);
    harm = List.copyOf(harm);
    persons = List.copyOf(persons);
    material = List.copyOf(material);
    claims = claims.stream().distinct().sorted().toList();
    documents = documents.stream().distinct().sorted().toList();
    formerIds = formerIds.stream().distinct().sorted().toList();
    links = List.copyOf(links);
    nearMisses = List.copyOf(nearMisses);
    decisions = List.copyOf(decisions);
  }
}
