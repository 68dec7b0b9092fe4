package org.griot.code;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.griot.codebook.Codebook;
import org.griot.model.AnnotatedDocument;
import org.griot.model.ClaimKind;
import org.griot.model.DateRange;
import org.griot.model.PartyRole;
import org.griot.model.Reality;
import org.griot.model.Sentence;
import org.griot.model.Stance;
import org.jspecify.annotations.Nullable;

/**
 * Which happenings a report tells as its news, if no word says that they lie behind it: those of
 * the fortnight before publication, an undated one in the headline or the lead, and an undated one
 * that is told beside news and says enough. If there is none of these, the first that the headline
 * or the lead tells within a year.
 */
final class MainRule {
  private static final int FORTNIGHT = 14;
  private static final int YEAR = 366;
  private static final int LEAD_SENTENCES = 4;
  private static final Set<String> NEWS =
      Set.of("battle", "remote-violence", "civilians", "demonstration", "detention", "territory");

  // What is told in few words: one party says whose it was.
  private static final Set<String> ACTS =
      Set.of("demonstration", "disruption", "territory", "consequence", "release");

  // What is told of at length where it is news: by both sides.
  private static final Set<String> FIGHTS =
      Set.of("battle", "remote-violence", "civilians", "detention");

  private final Codebook codebook;
  private final @Nullable LocalDate published;
  private final int leadEnds;
  private final int firstBody;

  MainRule(Codebook codebook, AnnotatedDocument document) {
    this.codebook = codebook;
    this.published = document.document().published().date();
    this.firstBody =
        document.sentences().stream()
            .filter(s -> s.role() == Sentence.Role.BODY)
            .mapToInt(Sentence::index)
            .findFirst()
            .orElse(0);
    this.leadEnds = leadEnds(document.sentences());
  }

  private static int leadEnds(List<Sentence> sentences) {
    int body = 0;
    for (Sentence sentence : sentences) {
      if (sentence.role() == Sentence.Role.BODY && ++body == LEAD_SENTENCES) {
        return sentence.index();
      }
    }
    return sentences.isEmpty() ? 0 : sentences.get(sentences.size() - 1).index();
  }

  /** The main ones among the happenings. */
  Set<Happening> main(List<Happening> happenings) {
    Set<Happening> main = new HashSet<>();
    for (Happening one : happenings) {
      if (isEvent(one) && !one.chain().background() && isNews(one)) {
        main.add(one);
      }
    }
    if (main.stream().anyMatch(one -> "release".equals(one.typeId()))) {
      main.removeIf(one -> one.chain().types().contains("abduction") && age(one) == UNDATED);
    }
    main.addAll(beside(main, happenings));
    if (main.isEmpty()) {
      happenings.stream()
          .filter(
              one ->
                  isEvent(one)
                      && !one.chain().background()
                      && inLead(one)
                      && age(one) >= 0
                      && age(one) <= YEAR)
          .findFirst()
          .ifPresent(
              first ->
                  happenings.stream().filter(o -> o.chain() == first.chain()).forEach(main::add));
    }
    return main;
  }

  /**
   * What the report tells without a day beside its news is news too where it says enough: who
   * marched, whom they freed, which two sides fought.
   */
  private List<Happening> beside(Set<Happening> main, List<Happening> happenings) {
    return main.isEmpty()
        ? List.of()
        : happenings.stream()
            .filter(one -> !main.contains(one) && isEvent(one) && !one.chain().background())
            .filter(one -> age(one) == UNDATED)
            .filter(one -> saysEnough(one) && main.stream().noneMatch(m -> isSame(m.typeId(), one)))
            .toList();
  }

  /** Of one type: it may be the news once more. */
  private boolean isSame(@Nullable String type, Happening one) {
    return String.valueOf(type).equals(one.typeId())
        && FIGHTS.contains(codebook.type(String.valueOf(type)).family());
  }

  private boolean saysEnough(Happening one) {
    String family = codebook.type(String.valueOf(one.typeId())).family();
    boolean sides =
        one.parties().stream().anyMatch(p -> p.role() == PartyRole.INITIATOR)
            && one.parties().stream().anyMatch(p -> p.role() == PartyRole.TARGET);
    return ACTS.contains(family) || ACTS.contains(String.valueOf(one.typeId()))
        ? !one.parties().isEmpty()
        : FIGHTS.contains(family) && sides && one.place() != null && !Areas.isWide(one.place());
  }

  private static boolean isEvent(Happening one) {
    Frame anchor = one.chain().anchor();
    boolean event =
        anchor.kind() == ClaimKind.EVENT
            || (anchor.kind() == ClaimKind.RELATION && one.date() != null && one.date().isKnown());
    return event
        && !Statistics.isStatistic(one)
        && anchor.reality() == Reality.HAPPENED
        && anchor.stance() == Stance.ASSERTS
        && one.typeId() != null
        && !isStateOfPeople(one);
  }

  /** "A camp for displaced people": nobody is said to have fled now. */
  private static boolean isStateOfPeople(Happening one) {
    return "displacement".equals(one.typeId())
        && one.date() == null
        && one.harm().isEmpty()
        && one.chain().triggers().size() == 1
        && one.parties().stream().noneMatch(p -> p.role() == PartyRole.INITIATOR);
  }

  private boolean isNews(Happening one) {
    long age = age(one);
    if (age == UNDATED) {
      return inLead(one) && (isOfNews(one) || opens(one));
    }
    return age >= -1 && age <= FORTNIGHT && (inLead(one) || !isMostlyOld(one, age));
  }

  /** "Last month", told further down: old as soon as most of it is. */
  private static boolean isMostlyOld(Happening one, long age) {
    DateRange date = one.date();
    return date != null && date.isKnown() && age + date.days() / 2 > FORTNIGHT;
  }

  /** Told by the headline or the first sentence of the body, if that is no other's background. */
  private boolean opens(Happening one) {
    return one.chain().frames().stream()
        .anyMatch(f -> f.heads() || f.sentence().index() == firstBody);
  }

  private boolean isOfNews(Happening one) {
    String type = one.typeId();
    return type != null && NEWS.contains(codebook.type(type).family());
  }

  private boolean inLead(Happening one) {
    return one.chain().frames().stream()
        .anyMatch(f -> f.heads() || f.sentence().index() <= leadEnds);
  }

  private static final long UNDATED = Long.MAX_VALUE;

  /** Days from the event's end to publication; {@code UNDATED} if either is unknown. */
  private long age(Happening one) {
    DateRange date = one.date();
    if (date == null || date.end() == null || published == null) {
      return UNDATED;
    }
    return ChronoUnit.DAYS.between(date.end(), published);
  }
}
