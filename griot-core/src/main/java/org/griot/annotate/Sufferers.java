package org.griot.annotate;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import org.griot.annotate.Inflection.Form;
import org.griot.annotate.Phrases.Range;
import org.griot.annotate.TriggerFinder.Found;
import org.griot.codebook.RolePattern;
import org.griot.link.AnyPerson;
import org.griot.link.CountNouns;
import org.griot.model.ClaimKind;
import org.griot.model.Mention;
import org.griot.model.RoleLink;
import org.griot.model.Span;
import org.griot.model.Stance;
import org.jspecify.annotations.Nullable;

/**
 * The one whom a word of death or injury befalls, where the sentence neither counts nor names
 * anybody next to it: "he died at the hospital" is of whoever was hurt before, "the victim was
 * struck" and "a turkey hunter was killed" are of one. For one report, in the order of the text.
 */
final class Sufferers {
  private static final Set<String> HARMS = Set.of("killed", "injured");
  private static final Set<String> PRONOUNS = Set.of("he", "she", "him", "her", "who", "whom");
  private static final Set<String> NOBODY =
      Set.of("no", "any", "each", "every", "either", "neither", "what", "which", "whose");
  private static final Set<String> LINKS = Set.of("after", "before", "while", "despite", "of");

  private static final Set<String> ADJECTIVES = Set.of("dead", "wounded");

  private static final Set<String> CLAUSE = Set.of("when", "as", "after", "before", "while");

  /** So many sentences back a pronoun may point. */
  private static final int BACK = 6;

  private record Told(Mention mention, int sentence) {}

  private final String text;
  private final List<Told> harmed = new ArrayList<>();
  private final List<Told> seen = new ArrayList<>();
  private final List<Told> doers = new ArrayList<>();

  Sufferers(String text) {
    this.text = text;
  }

  /** The links that a sentence lacks, by what it says and by what was said before. */
  List<RoleLink> missing(
      SentenceView view, List<Found> found, List<RoleLink> links, List<Mention.Speaker> speakers) {
    List<RoleLink> more = new ArrayList<>();
    for (Found one : found) {
      boolean told = links.stream().anyMatch(l -> l.trigger().equals(one.trigger()) && l.isHarm());
      String measure = one.trigger().measure();
      boolean asks =
          measure != null && HARMS.contains(measure) && one.trigger().kind() == ClaimKind.EVENT;
      boolean verb = !one.match().isNoun();
      if (asks && verb && !told) {
        sufferers(view, one, links, speakers)
            .forEach(m -> more.add(new RoleLink(one.trigger(), m, RoleLink.HARM + measure)));
      }
      if (asks && !verb && !told && ADJECTIVES.contains(view.word(one.match().from()))) {
        leftDead(view, one.match().from())
            .forEach(m -> more.add(new RoleLink(one.trigger(), m, RoleLink.HARM + measure)));
      }
    }
    List<RoleLink> all = new ArrayList<>(links);
    all.addAll(more);
    more.addAll(PersonList.links(view, all, speakers));
    remember(view, links, speakers);
    remember(view, more, speakers);
    return more;
  }

  private void remember(SentenceView view, List<RoleLink> links, List<Mention.Speaker> speakers) {
    int here = view.sentence().index();
    for (RoleLink link : links) {
      String measure = link.isHarm() ? link.role().substring(5) : "";
      boolean denied = link.trigger().stance() == Stance.DENIES;
      if (HARMS.contains(measure) && !denied && isSomeone(link.mention())) {
        harmed.add(new Told(link.mention(), here));
      }
      if (link.role().equals("initiator") && isSomeone(link.mention())) {
        doers.add(new Told(link.mention(), here));
      }
    }
    for (Mention mention : view.mentions()) {
      boolean told = seen.stream().anyMatch(t -> t.mention().equals(mention));
      if (isOne(mention) && !told && !speaks(mention, speakers) && !isElse(mention, links)) {
        seen.add(new Told(mention, here));
      }
    }
  }

  /** Somebody who did it, or who was not hurt. */
  private static boolean isElse(Mention mention, List<RoleLink> links) {
    return links.stream()
        .anyMatch(
            l ->
                l.mention().equals(mention)
                    && (l.role().equals("initiator")
                        || l.role().equals("harm:arrested")
                        || l.isHarm() && l.trigger().stance() == Stance.DENIES));
  }

  /** One person, in the words for a party too: "a young man". */
  private boolean isSomeone(Mention mention) {
    if (!(mention instanceof Mention.Actor actor) || !actor.generic()) {
      return isOne(mention);
    }
    String words = actor.span().of(text);
    return AnyPerson.of(words) != null && !CountNouns.isMany(words) && !words.contains(" and ");
  }

  private static boolean speaks(Mention mention, List<Mention.Speaker> speakers) {
    return speakers.stream().anyMatch(s -> s.span().overlaps(mention.span()));
  }

  /** One person: by name, or by a figure of one. */
  static boolean isOne(Mention mention) {
    if (mention instanceof Mention.Count count) {
      Integer one = count.low();
      return one != null
          && one == 1
          && one.equals(count.high())
          && count.noun() != null
          && CountNouns.isPerson(count.noun());
    }
    return mention instanceof Mention.PersonName;
  }

  private List<Mention> sufferers(
      SentenceView view, Found one, List<RoleLink> links, List<Mention.Speaker> speakers) {
    List<Mention> told = told(view, one, links, speakers);
    if (told.isEmpty() && Phrases.isReflexive(view, one.match().to())) {
      return Selves.doerBefore(text, one, links);
    }
    boolean outcome = told.isEmpty() && one.match().entry().roles() == RolePattern.S;
    return outcome ? Outcomes.hurtBefore(view, one, links) : told;
  }

  private List<Mention> told(
      SentenceView view, Found one, List<RoleLink> links, List<Mention.Speaker> speakers) {
    Range range = patient(view, one.match());
    int from = range.from();
    while (from < range.to() && (view.at(from).isMark() || opens(view, from))) {
      from++;
    }
    for (int i = from; i < range.to() - 1; i++) {
      from = view.at(i).is(")", "--", "—", "–", ":") ? i + 1 : from; // behind a dateline
    }
    int to = end(view, from, range.to());
    if (from >= to) {
      return List.of();
    }
    List<Mention> known = new ArrayList<>(view.in(Mention.Count.class, from, to));
    int last = to - 1;
    view.in(Mention.PersonName.class, from, to).stream()
        .filter(name -> !isOwner(view, name, last))
        .forEach(known::add);
    if (!known.isEmpty()) {
      boolean shared = VerbGroup.sharesObject(view, one.match().to());
      boolean self = Phrases.isReflexive(view, one.match().to());
      return known.stream()
          .filter(m -> shared && isOne(m) || isHarmed(m, links))
          .filter(m -> !self || isOne(m))
          .filter(m -> !ClauseTolls.isOfClauseBefore(view, one.match(), m))
          .toList();
    }
    if (to - from == 1 && PRONOUNS.contains(view.word(from))) {
      Mention before = isRelative(view, from) ? namedBefore(view, from) : null;
      Mention meant = before == null ? antecedent(view, from, one, links, speakers) : before;
      return meant == null ? List.of() : List.of(meant);
    }
    List<Mention> found = new ArrayList<>();
    for (int i = from; i < to; i++) {
      boolean joined = view.at(i).is("and", ",");
      if (joined || i == to - 1) {
        Mention described = described(view, from, joined ? i : to);
        if (described != null) {
          found.add(described);
        }
        from = i + 1;
      }
    }
    return found;
  }

  /** "Boy, 11, shot and killed by a relative": another word has told that it is them. */
  private static boolean isHarmed(Mention mention, List<RoleLink> links) {
    return links.stream().anyMatch(l -> l.isHarm() && l.mention().equals(mention));
  }

  /** "Ba's brother was shot": nothing is said of Ba. */
  static boolean isOwner(SentenceView view, Mention name, int last) {
    int behind = view.tokenAt(name.span().end() - 1) + 1;
    return behind < last && view.at(behind).is("'s", "’s", "'", "’");
  }

  /** "Left his brother Jean Ba, 22, dead", "found the gunman and the boy dead". */
  private List<Mention> leftDead(SentenceView view, int adjective) {
    List<Mention> found = new ArrayList<>();
    int at = adjective - 1;
    while (at > 0 && view.at(at).tag().equals("ADV")) {
      at--;
    }
    if (at > 2 && view.word(at).equals(",") && view.at(at - 1).tag().equals("NUM")) {
      at -= 3;
    }
    while (at >= 0) {
      int to = at + 1;
      Mention.PersonName name = view.covering(Mention.PersonName.class, at);
      Range phrase =
          name == null
              ? Phrases.nounPhrase(view, to)
              : new Range(view.tokenAt(name.span().start()), to);
      int from = joined(view, phrase);
      Mention one = name == null ? one(view, from, to) : name;
      if (one == null) {
        return found;
      }
      found.add(one);
      at = view.word(from - 1).equals("and") ? from - 2 : -1;
    }
    return found;
  }

  /** Where the last of several phrases that "and" joins begins. */
  private static int joined(SentenceView view, Range phrase) {
    for (int i = phrase.to() - 1; i > phrase.from(); i--) {
      if (view.at(i).is("and", ",")) {
        return i + 1;
      }
    }
    return phrase.from();
  }

  private @Nullable Mention one(SentenceView view, int from, int to) {
    List<Mention.Count> counts = view.in(Mention.Count.class, from, to);
    return counts.isEmpty() ? described(view, from, to) : counts.get(0);
  }

  private static boolean opens(SentenceView view, int at) {
    return view.at(at).tag().equals("ADV")
        || view.at(at).is("and", "but", "when", "that", "police", "said")
        || view.covering(Mention.Date.class, at) != null;
  }

  /** The phrase ends before what hangs on it: "the girl in the car". */
  private static int end(SentenceView view, int from, int to) {
    for (int i = from; i < to; i++) {
      boolean hangs = view.at(i).tag().equals("ADP") || view.at(i).is(",", "(", "who", "that");
      if (hangs && i > from) {
        return i;
      }
    }
    return to;
  }

  /** Where whoever is harmed stands. */
  private static Range patient(SentenceView view, TriggerMatcher.Match match) {
    VerbGroup group = VerbGroup.around(view, match);
    Range object = Phrases.object(view, group.to());
    RolePattern roles = match.entry().roles();
    boolean suffers = roles == RolePattern.S || group.passive();
    boolean self = Phrases.isReflexive(view, group.to());
    boolean bare =
        object.isEmpty()
            && group.from() == group.verb()
            && !VerbGroup.hasOwnObject(view, match)
            && (match.form() == Form.PAST_OR_PARTICIPLE || match.form() == Form.PARTICIPLE);
    if (VerbGroup.sharesObject(view, group.to())) {
      return Phrases.object(view, group.to() + 2);
    }
    if (!suffers && !self && !bare) {
      return object;
    }
    Range subject = Phrases.subject(view, group.from());
    return subject.isEmpty() ? before(view, group.from()) : subject;
  }

  /** "Recovering after being shot", "was struck and later died": that of the verb before. */
  private static Range before(SentenceView view, int from) {
    int at = from - 1;
    if (at > 1 && view.at(at).is(",", "and") && view.at(at - 1).isVerb()) {
      return Phrases.subject(view, VerbGroup.start(view, at - 1)); // "boy shot, killed"
    }
    boolean linked = at > 0 && LINKS.contains(view.word(at));
    int verb = linked ? Phrases.previousVerb(view, at) : -1;
    return verb < 0 ? new Range(from, from) : Phrases.subject(view, verb);
  }

  private static boolean isRelative(SentenceView view, int at) {
    return view.at(at).is("who", "whom");
  }

  /** "Identifying Smith, who was dead": whoever stands right before the word. */
  private static @Nullable Mention namedBefore(SentenceView view, int at) {
    int last = view.word(at - 1).equals(",") ? at - 2 : at - 1;
    if (last < 0) {
      return null;
    }
    Mention.PersonName name = view.covering(Mention.PersonName.class, last);
    return name != null ? name : view.covering(Mention.Count.class, last);
  }

  /** Whom a pronoun stands for: one of the same sentence, else the one hurt last. */
  private @Nullable Mention antecedent(
      SentenceView view, int at, Found one, List<RoleLink> links, List<Mention.Speaker> speakers) {
    AnyPerson pronoun = AnyPerson.of(view.word(at));
    AnyPerson asked = pronoun == null ? AnyPerson.UNKNOWN : pronoun;
    int here = view.sentence().index();
    Mention hurt = null;
    Mention other = null;
    for (Mention mention : view.in(Mention.class, 0, at)) {
      boolean doer =
          links.stream()
              .anyMatch(
                  l ->
                      l.mention().equals(mention)
                          && (l.role().equals("harm:arrested")
                              || l.role().equals("initiator")
                                  && l.trigger().equals(one.trigger())));
      if (isOne(mention) && !doer && !speaks(mention, speakers) && mayBe(mention, asked)) {
        boolean known = isHarmed(mention, links) || isKnownHarmed(mention);
        hurt = known ? mention : hurt;
        other = known ? other : mention;
      }
    }
    if (Phrases.isReflexive(view, one.match().to())) {
      Mention self = hurt == null ? other : hurt;
      return self == null ? last(doers, asked, here) : self; // "then he shot himself"
    }
    if (hurt == null && CLAUSE.contains(view.word(at - 1)) && view.at(at).is("he", "she")) {
      Mention subject = subject(view, at);
      if (subject != null && mayBe(subject, asked)) {
        return subject;
      }
    }
    hurt = hurt == null ? last(harmed, asked, here) : hurt;
    if (hurt != null) {
      return hurt;
    }
    other = other == null ? onlyOneBefore(asked, here) : other;
    return other == null ? last(seen, asked, here) : other;
  }

  /** "The driver was in his car when he was shot": who does what stands before. */
  private @Nullable Mention subject(SentenceView view, int at) {
    int verb = Phrases.previousVerb(view, at);
    if (verb < 0) {
      return null;
    }
    Range range = Phrases.subject(view, verb);
    int from = range.from();
    while (from < range.to() && (view.at(from).isMark() || opens(view, from))) {
      from++;
    }
    int to = end(view, from, range.to());
    return from >= to ? null : described(view, from, to);
  }

  private boolean isKnownHarmed(Mention mention) {
    return harmed.stream()
        .map(Told::mention)
        .anyMatch(
            m ->
                m.equals(mention)
                    || m instanceof Mention.PersonName a
                        && mention instanceof Mention.PersonName b
                        && a.name().equals(b.name()));
  }

  /** "They gave aid to Mason. He died": the only one of whom the sentence before tells. */
  private @Nullable Mention onlyOneBefore(AnyPerson asked, int sentence) {
    Mention only = null;
    for (Told one : seen) {
      if (one.sentence() == sentence - 1 && mayBe(one.mention(), asked)) {
        if (only != null) {
          return null;
        }
        only = one.mention();
      }
    }
    return only;
  }

  private @Nullable Mention last(List<Told> told, AnyPerson asked, int sentence) {
    for (int i = told.size() - 1; i >= 0; i--) {
      Told one = told.get(i);
      if (sentence - one.sentence() > BACK) {
        return null;
      }
      if (mayBe(one.mention(), asked)) {
        return one.mention();
      }
    }
    return null;
  }

  private boolean mayBe(Mention mention, AnyPerson asked) {
    if (mention instanceof Mention.Actor) {
      AnyPerson known = AnyPerson.of(mention.span().of(text));
      return known == null || known.mayBe(asked);
    }
    if (!(mention instanceof Mention.Count count) || count.noun() == null) {
      return true;
    }
    AnyPerson known = AnyPerson.of(count.noun());
    return known == null || known.mayBe(asked);
  }

  /** "The victim", "a turkey hunter", or an unknown name in capitals. */
  private @Nullable Mention described(SentenceView view, int start, int to) {
    int from = start;
    for (int i = start + 1; i < to; i++) {
      boolean opens = view.at(i).tag().equals("DET") && view.at(i - 1).isVerb();
      from = opens ? i : from; // "officials identified the man"
    }
    int head = -1;
    for (int i = from; i < to; i++) {
      head = view.at(i).isNoun() || isAge(view, i) ? i : head;
    }
    boolean somebody = !NOBODY.contains(view.word(from)) && !view.at(from).tag().equals("ADP");
    if (head < 0 || head - from > 8 || !somebody) {
      return null;
    }
    String word = view.at(head).text();
    Span span = view.at(from).span().cover(view.at(head).span());
    boolean person = CountNouns.isPerson(word) && !CountNouns.isMany(word) && !isNation(word);
    if (person || isAge(view, head)) {
      int noun = view.at(from).tag().equals("DET") && from < head ? from + 1 : from;
      Span nounSpan = view.at(noun).span().cover(view.at(head).span());
      return new Mention.Count(
          span, view.at(from).span(), 1, 1, false, null, nounSpan.of(text), nounSpan);
    }
    boolean known = isPartOfName(view.at(head).text());
    return UnknownNames.at(text, view, new Range(from, head + 1), known);
  }

  /** "Jayden", of whom "Jayden Redden" was told before. */
  private boolean isPartOfName(String word) {
    return seen.stream()
        .map(Told::mention)
        .anyMatch(
            m ->
                m instanceof Mention.PersonName known
                    && Arrays.asList(known.name().split("[\\s.,]+")).contains(word));
  }

  private static boolean isNation(String word) {
    return CountNouns.kind(word) == CountNouns.Kind.DEMONYM
        || CountNouns.kind(word) == CountNouns.Kind.HARM;
  }

  private static boolean isAge(SentenceView view, int at) {
    boolean apart =
        at > 1
            && view.word(at).equals("old")
            && (view.at(at - 1).is("year", "years", "month", "months")
                || view.word(at - 1).endsWith("-month"));
    return apart || view.word(at).endsWith("-old");
  }
}
