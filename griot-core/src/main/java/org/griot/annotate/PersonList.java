package org.griot.annotate;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.griot.link.AnyPerson;
import org.griot.link.CountNouns;
import org.griot.model.Mention;
import org.griot.model.RoleLink;
import org.griot.model.Sentence;
import org.griot.model.Span;
import org.jspecify.annotations.Nullable;

/**
 * Lists of the dead and wounded with what is said of each between them: "Ann Ba, 34, Jean Dia, 20,
 * and their mother, Awa, all died", "two children, aged 3 and 5, and their mother were killed".
 */
final class PersonList {
  private static final Set<String> HARMS = Set.of("harm:killed", "harm:injured");
  private static final Set<String> BETWEEN =
      Set.of(",", "and", "both", "aged", "age", "ages", "as", "well", ";", "(", ")", "also");
  private static final Set<String> ONE =
      Set.of("a", "an", "the", "his", "her", "their", "one", "another");
  private static final int LONGEST = 40;

  /** So many words a description may have. */
  private static final int PHRASE = 5;

  private PersonList() {}

  /** The links of those who stand in a list with somebody linked. */
  static List<RoleLink> links(
      SentenceView view, List<RoleLink> links, List<Mention.Speaker> speakers) {
    List<RoleLink> more = new ArrayList<>();
    for (RoleLink link : links) {
      boolean here = view.sentence().span().contains(link.mention().span());
      if (HARMS.contains(link.role()) && here && isSomebody(link.mention())) {
        boolean before = link.mention().span().start() < link.trigger().span().start();
        List<Mention> beside = new ArrayList<>(left(view, link, before));
        beside.addAll(right(view, link, before));
        beside.addAll(before ? together(view, link) : List.of());
        for (Mention one : beside) {
          boolean known =
              links.stream().anyMatch(l -> isOf(l, one))
                  || more.stream().anyMatch(l -> l.mention().span().overlaps(one.span()))
                  || speakers.stream().anyMatch(s -> s.span().overlaps(one.span()));
          if (!known) {
            more.add(new RoleLink(link.trigger(), one, link.role()));
          }
        }
      }
    }
    return more;
  }

  /** A party that these words stand in is told, but not who of it was harmed. */
  private static boolean isOf(RoleLink link, Mention one) {
    boolean party = link.mention() instanceof Mention.Actor && link.role().equals("target");
    return !party && link.mention().span().overlaps(one.span());
  }

  /**
   * @param before whether they stand before the word of harm; else the list begins behind it
   */
  private static List<Mention> left(SentenceView view, RoleLink link, boolean before) {
    List<Mention> found = new ArrayList<>();
    boolean joined = false;
    int at = view.tokenAt(link.mention().span().start()) - 1;
    while (at > 0 && (view.at(at).tag().equals("ADJ") || view.word(at).endsWith("-old"))) {
      at--; // "a woman and 5-year-old child"
    }
    at -= at > 0 && view.at(at).is("the", "a", "an", "his", "her", "their") ? 1 : 0;
    int first = before ? 0 : view.tokenAt(link.trigger().span().end() - 1) + 1;
    for (int i = at; i >= first && i > at - LONGEST; i--) {
      Mention one = person(view, i);
      one = one == null && joined ? describedUpTo(view, i) : one;
      one = one == null && joined && before ? headline(view, i) : one;
      if (one != null && joined) {
        found.add(one);
        i = view.tokenAt(one.span().start());
        joined = false;
      } else if (isBetween(view, i)) {
        joined |= view.at(i).is(",", "and", ";", "with");
      } else {
        return found;
      }
    }
    return found;
  }

  private static List<Mention> right(SentenceView view, RoleLink link, boolean before) {
    List<Mention> found = new ArrayList<>();
    boolean joined = false;
    int at = view.tokenAt(link.mention().span().end() - 1) + 1;
    for (int i = at; i < view.size() && i < at + LONGEST; i++) {
      Mention one = person(view, i);
      one = one == null && joined ? described(view, i) : one;
      if (one != null && joined) {
        found.add(one);
        i = view.tokenAt(one.span().end() - 1);
        joined = false;
      } else if (isBetween(view, i)) {
        joined |= view.at(i).is(",", "and", ";", "with");
      } else {
        boolean suffers = before && isOwnVerb(view, i, link);
        boolean acts = isSubject(view, i) && !suffers && !found.isEmpty();
        boolean apposed = before && (!suffers || !hasAnd(view, at, i)); // "his friend, a boy, was"
        return apposed ? List.of() : acts ? found.subList(0, found.size() - 1) : found;
      }
    }
    return found;
  }

  /** "Ba was killed together with his wife". */
  private static List<Mention> together(SentenceView view, RoleLink link) {
    int at = view.tokenAt(link.trigger().span().end() - 1) + 1;
    if (!view.at(Math.min(at, view.size() - 1)).is("along", "together")
        || !view.word(at + 1).equals("with")
        || at + 2 >= view.size()) {
      return List.of();
    }
    Mention one = person(view, at + 2);
    one = one == null ? described(view, at + 2) : one;
    return one == null ? List.of() : List.of(one);
  }

  private static boolean hasAnd(SentenceView view, int from, int to) {
    for (int i = from; i < to; i++) {
      if (view.word(i).equals("and")) {
        return true;
      }
    }
    return false;
  }

  /** "Ba and his father were shot": the verb behind the list is the word of harm. */
  private static boolean isOwnVerb(SentenceView view, int at, RoleLink link) {
    int verb = view.tokenAt(link.trigger().span().start());
    for (int i = at; i < verb; i++) {
      Token token = view.at(i);
      boolean group = token.tag().equals("AUX") || token.tag().equals("ADV");
      if (!group && !VerbGroup.isBe(token.lower())) {
        return false;
      }
    }
    return at <= verb;
  }

  /** "killed Ann Ba, and Jean Dia fled": the last one does something else. */
  private static boolean isSubject(SentenceView view, int at) {
    return view.at(at).isVerb() || view.at(at).tag().equals("AUX");
  }

  private static boolean isBetween(SentenceView view, int at) {
    Token token = view.at(at);
    return BETWEEN.contains(token.lower())
        || token.is("along", "together") && view.word(at + 1).equals("with")
        || token.is("with") && view.at(Math.max(0, at - 1)).is("along", "together")
        || token.tag().equals("NUM") && view.covering(Mention.Count.class, at) == null
        || view.isPlace(at) && isOf(view, at)
        || token.is("of") && at + 1 < view.size() && isPlace(view, at + 1)
        || token.is("left", "right", "pictured", "center") && view.word(at - 1).equals("(")
        || token.is("his", "her", "their") && isKin(view, at + 1)
        || isKin(view, at) && view.at(Math.max(0, at - 1)).is("his", "her", "their");
  }

  private static boolean isOf(SentenceView view, int at) {
    Mention.PlaceName place = view.covering(Mention.PlaceName.class, at);
    int from = place == null ? at : view.tokenAt(place.span().start());
    return from > 0 && view.at(from - 1).is("of", ",");
  }

  private static boolean isPlace(SentenceView view, int at) {
    return view.isPlace(at);
  }

  private static boolean isKin(SentenceView view, int at) {
    return at < view.size() && CountNouns.isPerson(view.at(at).lower());
  }

  private static @Nullable Mention person(SentenceView view, int at) {
    Mention.PersonName name = view.covering(Mention.PersonName.class, at);
    Mention.Count count = name == null ? view.covering(Mention.Count.class, at) : null;
    return name != null ? name : count != null && isPerson(count) ? count : null;
  }

  /** "and his father", "and the male suspect", "and an unborn child": one more, not by name. */
  private static @Nullable Mention described(SentenceView view, int from) {
    int head = from;
    while (head < Math.min(view.size() - 1, from + PHRASE) && !isPersonWord(view, head)) {
      Token token = view.at(head);
      boolean inside =
          head == from ? ONE.contains(token.lower()) : token.isNoun() || token.tag().equals("ADJ");
      if (!inside) {
        return null;
      }
      head++;
    }
    String word = view.at(head).text();
    boolean one =
        isPersonWord(view, head)
            && AnyPerson.of(word) != null
            && !CountNouns.isMany(word)
            && !AnyPerson.isPronoun(word);
    boolean goesOn =
        head + 1 < view.size() && (view.at(head + 1).isNoun() || isNameNext(view, head));
    if (!one || goesOn || head == from && !view.at(from - 1).is("and", ",")) {
      return null;
    }
    int noun = head == from ? from : from + 1;
    Span span = view.span(from, head + 1);
    Span nounSpan = view.span(noun, head + 1);
    Span article = head == from ? span : view.at(from).span();
    return new Mention.Count(
        span, article, 1, 1, false, null, words(view, noun, head + 1), nounSpan);
  }

  /** "His girlfriend and three daughters": one more, whose description ends here. */
  private static @Nullable Mention describedUpTo(SentenceView view, int head) {
    for (int from = head; from >= 0 && from > head - PHRASE; from--) {
      if (ONE.contains(view.word(from))) {
        Mention one = described(view, from);
        return one != null && one.span().end() == view.at(head).span().end() ? one : null;
      }
    }
    return null;
  }

  /** "Officer, suspect wounded": headlines tell of one without an article. */
  private static @Nullable Mention headline(SentenceView view, int head) {
    String word = view.at(head).text();
    boolean one =
        view.sentence().role() != Sentence.Role.BODY
            && isPersonWord(view, head)
            && !CountNouns.isMany(word)
            && CountNouns.kind(word) == CountNouns.Kind.PERSON;
    int from = head;
    while (from > 0 && (view.at(from - 1).isNoun() || view.at(from - 1).tag().equals("ADJ"))) {
      from--;
    }
    if (!one || from > 0 && view.at(from - 1).tag().equals("ADP")) {
      return null;
    }
    Span span = view.at(head).span();
    return new Mention.Count(span, span, 1, 1, false, null, word, span);
  }

  private static String words(SentenceView view, int from, int to) {
    StringBuilder words = new StringBuilder(view.at(from).text());
    for (int i = from + 1; i < to; i++) {
      words.append(' ').append(view.at(i).text());
    }
    return words.toString();
  }

  private static boolean isPersonWord(SentenceView view, int at) {
    return view.at(at).isNoun() && CountNouns.isPerson(view.at(at).lower());
  }

  /** "His father, Joe": the name is read for itself. */
  private static boolean isNameNext(SentenceView view, int head) {
    int next = view.word(head + 1).equals(",") ? head + 2 : head + 1;
    return next < view.size()
        && (view.covering(Mention.PersonName.class, next) != null
            || view.at(next).tag().equals("PROPN"));
  }

  private static boolean isSomebody(Mention mention) {
    return isPerson(mention) || mention instanceof Mention.Actor actor && actor.generic();
  }

  private static boolean isPerson(Mention mention) {
    return mention instanceof Mention.PersonName
        || mention instanceof Mention.Count count
            && count.noun() != null
            && CountNouns.isPerson(count.noun());
  }
}
