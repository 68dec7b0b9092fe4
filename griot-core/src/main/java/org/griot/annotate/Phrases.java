package org.griot.annotate;

import java.util.Set;
import org.griot.link.CountNouns;
import org.griot.model.Mention;
import org.griot.model.Sentence;
import org.griot.model.Span;
import org.jspecify.annotations.Nullable;

/**
 * Where the noun phrases around a verb begin and end: a shallow reading by parts of speech, commas
 * and mentions, no parse.
 */
final class Phrases {
  /** Tokens {@code from} up to but not including {@code to}. */
  record Range(int from, int to) {
    static final Range NONE = new Range(0, 0);

    boolean isEmpty() {
      return from >= to;
    }
  }

  /** "At the request of the government", "on the orders of": who wanted it is not who was hit. */
  private static final Set<String> BEHESTS =
      Set.of(
          "request", "behest", "invitation", "orders", "instructions", "sidelines", "initiative");

  static final Set<String> RELATIVE = Set.of("who", "which", "that", "whom");
  private static final Set<String> OPENERS = Set.copyOf(Resources.rows("clause-openers.tsv"));
  private static final Set<String> INSIDE_SUBJECT =
      Set.of(
          "of",
          "from",
          "in",
          "at",
          "with",
          "near",
          "for",
          "on",
          "between",
          "to",
          "within",
          "around",
          "belonging",
          "linked",
          "known",
          "loyal",
          "armed",
          "including",
          "among");

  private static final Set<String> NAMING =
      Set.of(
          "known", "identified", "nicknamed", "named", "described", "dressed", "disguised", "clad");

  // "The union expressed concern about two reporters detained": what one thinks of it is no doing.
  private static final Set<String> STANCES = Set.copyOf(Resources.rows("stance-verbs.tsv"));

  private Phrases() {}

  /** "shot himself": whoever did it suffered it. */
  static boolean isReflexive(SentenceView view, int at) {
    return at < view.size() && view.at(at).is("himself", "herself", "themselves");
  }

  /** "Killed his son and then himself": whoever did it suffers it too. */
  static boolean isAlsoReflexive(SentenceView view, Range object) {
    int last = Math.min(view.size(), object.to() + 3);
    for (int i = object.from() + 1; i < last && !view.at(i).is(".", ";"); i++) {
      if (isReflexive(view, i) && view.at(i - 1).is("and", "then", ",")) {
        return true;
      }
    }
    return false;
  }

  /** "His 4-year-old son", "him": somebody, counted or not. */
  static boolean holdsPerson(SentenceView view, Range range) {
    for (int i = range.from(); i < range.to(); i++) {
      Token token = view.at(i);
      boolean noun =
          token.isNoun() && CountNouns.kind(token.text()) == CountNouns.Kind.PERSON
              || token.lower().endsWith("-old");
      if (noun || isReflexive(view, i) || token.is("him", "her", "them") && i == range.to() - 1) {
        return true;
      }
    }
    return false;
  }

  /** The subject of a verb group that starts at {@code from}; empty if none is found. */
  static Range subject(SentenceView view, int from) {
    int end = from;
    for (int guard = 0; guard < 8 && end > 0; guard++) {
      Token before = view.at(end - 1);
      int quote = before.is("\"", "”", "»") ? openQuote(view, end - 1) : -1;
      if (quote >= 0) {
        return new Range(nounPhrase(view, quote).from(), end);
      }
      if (before.is(",", "-", "–", "—", "\"", "”", ")")) {
        int bracket = before.is(")") ? Asides.bracket(view, end - 1) : -1;
        int opened = bracket < 0 ? Asides.opening(view, end - 1) : bracket;
        if (opened < 0) {
          end--;
          if (!before.is(",")) {
            continue;
          }
          return new Range(end, end);
        }
        end = opened;
      } else if (isAge(view, end - 1)) {
        end -= 2;
      } else if (isDayAside(view, end - 1)) {
        end = day(view, end - 1) - 1;
      } else if (before.is("and", "or", "then", "but")) {
        int verb = previousVerb(view, end - 1);
        return verb < 0 ? new Range(end, end) : subject(view, verb);
      } else if (RELATIVE.contains(before.lower()) && end > 1) {
        end = view.word(end - 2).equals(",") ? end - 2 : end - 1;
        if (before.is("that") && !view.at(Math.max(0, end - 1)).isNoun()) {
          return new Range(end, end);
        }
        return Antecedent.of(view, nounPhrase(view, end));
      } else {
        return beyondRelative(view, nounPhrase(view, end));
      }
    }
    return new Range(end, end);
  }

  /** "Taken in Zamfara, Nigeria, LAST MONTH were freed". */
  private static boolean isDayAside(SentenceView view, int at) {
    return view.covering(Mention.Date.class, at) != null
        && view.word(day(view, at) - 1).equals(",");
  }

  /** Where the day that covers a word begins. */
  private static int day(SentenceView view, int at) {
    Mention.Date date = view.covering(Mention.Date.class, at);
    return date == null ? at : view.tokenAt(date.span().start());
  }

  /** "Jean Ba, 18, a student, was shot". */
  private static boolean isAge(SentenceView view, int at) {
    return at > 1
        && view.at(at).tag().equals("NUM")
        && view.word(at - 1).equals(",")
        && view.at(at).text().length() <= 2
        && view.covering(Mention.Count.class, at) == null
        && view.covering(Mention.Date.class, at) == null
        && view.covering(Mention.PersonName.class, at - 2) != null;
  }

  /** Where a quotation of a few words opens, so that they are one name; -1 if none does. */
  private static int openQuote(SentenceView view, int close) {
    for (int i = close - 1; i > Math.max(0, close - 5); i--) {
      if (view.at(i).is("\"", "“", "«")) {
        return i;
      }
      if (view.at(i).isVerb() || view.at(i).is(",", ".")) {
        return -1;
      }
    }
    return -1;
  }

  /** "that left three dead and two others wounded": the two, not the attack. */
  private static boolean isTollBefore(SentenceView view, Range phrase) {
    for (int i = phrase.from(); i < phrase.to(); i++) {
      if (RoleLinks.TOLL_WORDS.contains(view.word(i))) {
        return true;
      }
    }
    return false;
  }

  /** "survivors who reached Goma told": the subject stands before the relative clause. */
  private static Range beyondRelative(SentenceView view, Range phrase) {
    int verb = phrase.from() - 1;
    if (isDoneBy(view, verb)) {
      return nounPhrase(view, verb);
    }
    boolean left =
        verb > 0 && view.at(verb).is("left", "leaves", "leaving"); // "that left two hurt"
    if (verb < 1 || left || !view.at(verb).isVerb() || isTollBefore(view, phrase)) {
      return phrase;
    }
    boolean going = view.word(verb).endsWith("ing") && CountNouns.isPerson(view.word(verb - 1));
    if (going
        && !Antecedent.holdsOne(view, phrase)
        && view.in(Mention.Count.class, phrase.from(), phrase.to()).isEmpty()) {
      return nounPhrase(view, verb); // "the man driving the car was hit"
    }
    for (int i = verb - 1; i > Math.max(0, verb - 4); i--) {
      boolean noun = view.at(i - 1).isNoun() || view.word(i - 1).equals(",");
      if (view.at(i).is("who", "which", "that") && noun) {
        return nounPhrase(view, view.word(i - 1).equals(",") ? i - 1 : i);
      }
      if (!view.at(i).tag().equals("AUX") && !view.at(i).tag().equals("ADV")) {
        return phrase;
      }
    }
    return phrase;
  }

  /** "Hostages HELD BY fighters were freed": a participle right behind a noun. */
  static boolean isDoneBy(SentenceView view, int verb) {
    return verb > 0
        && isPassed(view, verb)
        && view.word(verb + 1).equals("by")
        && (view.at(verb - 1).isNoun() || view.covering(Mention.Count.class, verb - 1) != null);
  }

  /** "Held", "taken", but not "the ministry STANDS by 71 dead". */
  private static boolean isPassed(SentenceView view, int verb) {
    String word = view.word(verb);
    return view.at(verb).isVerb()
        && !word.endsWith("ing")
        && !word.endsWith("s")
        && !view.at(verb).is("stand", "stood");
  }

  /** "Hostages held by fighters": the hostages. */
  static Range beforeAgent(SentenceView view, Range phrase) {
    for (int by = phrase.from() + 2; by < phrase.to(); by++) {
      if (view.word(by).equals("by") && isPassed(view, by - 1)) {
        return new Range(phrase.from(), by - 1);
      }
    }
    return phrase;
  }

  /** What follows a verb up to the next preposition, verb or clause. */
  static Range object(SentenceView view, int from) {
    int at = from;
    while (at < view.size() && !closesObject(view, at, from)) {
      at++;
    }
    return new Range(from, at);
  }

  /** The phrase behind a preposition at {@code at}, so from the next token on. */
  static Range complement(SentenceView view, int at) {
    boolean idiom = view.word(at + 1).equals("the") && BEHESTS.contains(view.word(at + 2));
    return idiom ? new Range(at + 1, at + 1) : object(view, at + 1);
  }

  private static boolean closesObject(SentenceView view, int at, int from) {
    Token token = view.at(at);
    if (covered(view, at)) {
      return false;
    }
    if (at > from && view.covering(Mention.Date.class, at) != null && !view.at(at).is("'s", "’s")) {
      return !isOwner(view, at); // "killed his wife Friday"
    }
    if (token.is(";", ":", ".", "(", "—", "–")
        || RELATIVE.contains(token.lower())
        || OPENERS.contains(token.lower())) {
      return true;
    }
    if (token.is(",")) {
      return !continuesList(view, at);
    }
    if (token.is("and", "or")) {
      return verbFollows(view, at + 1);
    }
    if (token.tag().equals("AUX")) {
      return true;
    }
    if (token.isVerb()) {
      return at > from || !token.lower().endsWith("ed");
    }
    boolean preposition = token.tag().equals("ADP") || token.is("to", "by", "for");
    return preposition && !token.is("of", "about", "around", "over", "than", "up", "least", "at")
        || (token.is("at") && !view.word(at + 1).equals("least"));
  }

  /** "Friday's victims". */
  private static boolean isOwner(SentenceView view, int at) {
    return at + 1 < view.size() && view.at(at + 1).is("'s", "’s", "'", "’");
  }

  private static boolean covered(SentenceView view, int at) {
    Mention.Count count = view.covering(Mention.Count.class, at);
    Mention.Actor actor = view.covering(Mention.Actor.class, at);
    Span token = view.at(at).span();
    boolean inCount = count != null && count.span().start() <= token.start();
    return inCount || (actor != null && actor.span().start() <= token.start());
  }

  /** ", a car and 12 motorcycles", ", Burkina Faso, and Niger": a noun phrase without a verb. */
  static boolean continuesList(SentenceView view, int comma) {
    for (int i = comma + 1; i < Math.min(view.size(), comma + 12); i++) {
      Token token = view.at(i);
      if (token.isVerb()
          || token.tag().equals("AUX")
          || RELATIVE.contains(token.lower())
          || OPENERS.contains(token.lower())) {
        return false;
      }
      if (token.is(",", "and", "or", ".", ";", "in", "on", "at", "during")) {
        return i > comma + 1 || token.is("and", "or");
      }
    }
    return comma + 1 < view.size();
  }

  static boolean verbFollows(SentenceView view, int at) {
    for (int i = at; i < Math.min(view.size(), at + 3); i++) {
      Token token = view.at(i);
      if (token.isVerb() || token.tag().equals("AUX")) {
        return true;
      }
      if (!token.tag().equals("ADV")
          && !token.tag().equals("PART")
          && !token.tag().equals("PRON")) {
        return false;
      }
    }
    return false;
  }

  static int previousVerb(SentenceView view, int before) {
    for (int i = before - 1; i >= 0; i--) {
      Token token = view.at(i);
      if (token.isVerb()) {
        return VerbGroup.start(view, i);
      }
      if (token.is(";", ":")) {
        return -1;
      }
    }
    return -1;
  }

  /** The noun phrase that ends before {@code end}, with what hangs on it by prepositions. */
  static Range nounPhrase(SentenceView view, int end) {
    int from = end;
    while (from > 0 && staysInside(view, from - 1) && !opensAfterNoun(view, from)) {
      from--;
    }
    return new Range(from, end);
  }

  /** "at the same time another group": a determiner right behind a noun opens another phrase. */
  private static boolean opensAfterNoun(SentenceView view, int at) {
    return at < view.size()
        && view.at(at).is("the", "a", "an", "another", "several", "some")
        && view.at(at - 1).isNoun()
        && view.covering(Mention.Date.class, at) == null
        && view.covering(Mention.Actor.class, at - 1) == null
        && view.covering(Mention.Count.class, at - 1) == null;
  }

  private static boolean staysInside(SentenceView view, int at) {
    Token token = view.at(at);
    if (view.covering(Mention.Count.class, at) != null
        || view.covering(Mention.Actor.class, at) != null) {
      return true;
    }
    if (isAcronym(view, at) || isInName(view, at) || isVerbInName(view, at)) {
      return true;
    }
    if (token.is(";", ":", ".", "(", "\"", "“", "—", "–", "after", "before")
        || Dateline.isDash(view, at)
        || RELATIVE.contains(token.lower())
        || isStance(view, at)) {
      return false;
    }
    if (token.is(",")) {
      return listComma(view, at);
    }
    if (INSIDE_SUBJECT.contains(token.lower())) {
      return at > 0 && !view.word(at - 1).equals(",");
    }
    if (token.is("as") && at > 0 && NAMING.contains(view.word(at - 1))) {
      return true;
    }
    if (OPENERS.contains(token.lower())
        || token.tag().equals("SCONJ")
        || token.tag().equals("AUX")) {
      return false;
    }
    return !token.isVerb()
        || isDoing(view, at)
        || isPersonBeforeNoun(view, at)
        || token.lower().endsWith("ed")
            && at > 0
            && !hasObject(view, at)
            && (view.at(at - 1).isNoun()
                || view.at(at - 1).tag().equals("ADV")
                || view.word(at - 1).equals("the")
                || isBeforeNoun(view, at));
  }

  /** "Police RAIDED the town and two were held": no participle of a noun, but that noun's verb. */
  private static boolean hasObject(SentenceView view, int at) {
    Token next = view.at(Math.min(at + 1, view.size() - 1));
    return next.is("a", "an", "the", "its", "their", "several")
        && view.at(at - 1).isNoun()
        && view.covering(Mention.Date.class, at + 1) == null;
  }

  /** "The UN REFUGEE agency": a noun, whatever its tag. */
  private static boolean isPersonBeforeNoun(SentenceView view, int at) {
    return CountNouns.kind(view.word(at)) == CountNouns.Kind.PERSON
        && at + 1 < view.size()
        && view.at(at + 1).isNoun();
  }

  /** The brackets of "the armed group (NSAG) members". */
  private static boolean isAcronym(SentenceView view, int at) {
    int open = view.at(at).is(")") ? at - 2 : view.at(at).is("(") ? at : -1;
    return open > 0
        && open + 2 < view.size()
        && view.at(open).is("(")
        && view.at(open + 2).is(")")
        && view.at(open + 1).text().length() > 1
        && view.at(open + 1).text().chars().allMatch(Character::isUpperCase);
  }

  /** "Reporters WITHOUT Borders": a small word that is written large between two others. */
  static boolean isInName(SentenceView view, int at) {
    return view.sentence().role() == Sentence.Role.BODY
        && at > 0
        && at + 1 < view.size()
        && view.tokens().subList(at - 1, at + 2).stream()
            .allMatch(word -> Character.isUpperCase(word.text().codePointAt(0)))
        && view.tokens().stream()
            .anyMatch(word -> Character.isLowerCase(word.text().codePointAt(0)));
  }

  /** "SAVE the Children", a name. */
  private static boolean isVerbInName(SentenceView view, int at) {
    return view.sentence().role() == Sentence.Role.BODY
        && at + 2 < view.size()
        && view.word(at + 1).equals("the")
        && Character.isUpperCase(view.at(at).text().codePointAt(0))
        && Character.isUpperCase(view.at(at + 2).text().codePointAt(0))
        && view.at(at).isVerb();
  }

  /** "four civilians travelling with the convoy", "attackers riding motorcycles". */
  static boolean isDoing(SentenceView view, int at) {
    Mention.Count counted = at > 0 ? view.covering(Mention.Count.class, at - 1) : null;
    Mention.Actor people = at > 0 ? view.covering(Mention.Actor.class, at - 1) : null;
    return view.word(at).endsWith("ing") && (counted != null || people != null);
  }

  private static boolean isStance(SentenceView view, int at) {
    return STANCES.contains(view.word(at)) && !view.word(at + 1).equals("by");
  }

  /** "the army and allied militias". */
  private static boolean isBeforeNoun(SentenceView view, int at) {
    return view.at(at - 1).is("and", "of", "a", "an")
        && at + 1 < view.size()
        && (view.at(at + 1).isNoun() || view.covering(Mention.Actor.class, at + 1) != null);
  }

  /** A comma between two mentions of one kind: "Mali, Burkina Faso and Niger". */
  private static boolean listComma(SentenceView view, int comma) {
    Mention before = mentionEnding(view, comma);
    Mention after = comma + 1 < view.size() ? mentionStarting(view, comma + 1) : null;
    return before != null && after != null && before.getClass() == after.getClass();
  }

  private static @Nullable Mention mentionEnding(SentenceView view, int at) {
    int end = view.at(at).span().start();
    return view.mentions().stream()
        .filter(m -> !(m instanceof Mention.Date) && Math.abs(m.span().end() - end) <= 1)
        .findFirst()
        .orElse(null);
  }

  private static @Nullable Mention mentionStarting(SentenceView view, int at) {
    int start =
        view.at(view.at(at).is("and") ? Math.min(at + 1, view.size() - 1) : at).span().start();
    return view.mentions().stream()
        .filter(m -> !(m instanceof Mention.Date) && m.span().start() == start)
        .findFirst()
        .orElse(null);
  }
}
