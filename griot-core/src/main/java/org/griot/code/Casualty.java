package org.griot.code;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.griot.link.AnyPerson;
import org.griot.link.CountNouns;
import org.griot.model.AnnotatedDocument;
import org.griot.model.Harm;
import org.griot.model.HarmKind;
import org.griot.model.Mention;
import org.griot.model.Provenance;
import org.griot.model.Sentence;
import org.griot.model.Span;
import org.griot.model.Stance;
import org.griot.model.Trigger;
import org.jspecify.annotations.Nullable;

/**
 * One figure of dead or wounded with what its words tell of who they are.
 *
 * @param names of those it names
 * @param person what the words tell of sex and age
 * @param trade the last word of those who are not just anybody ("soldier"), else empty
 * @param spans the words for the harmed, without the word of harm
 * @param trigger the word of harm
 * @param definite the words point at somebody told before ("the victim")
 * @param other the words tell them from others ("another man", "two others")
 * @param open the word of harm leaves open whether they lived
 * @param text the report's
 */
record Casualty(
    Harm harm,
    Set<String> names,
    AnyPerson person,
    String trade,
    Set<Span> spans,
    Span trigger,
    int sentence,
    boolean definite,
    boolean other,
    boolean open,
    String text) {
  private static final Pattern DEFINITE =
      Pattern.compile("(?:the|his|her|their|this|that|these|those|both|all)\\b.*", Pattern.DOTALL);
  private static final Pattern BEFORE =
      Pattern.compile("(?i)\\b(?:the|his|her|their|this|that) (?:\\w+ and )?$");
  private static final Pattern OTHER =
      Pattern.compile("(?:.* )?(?:another|others?|second|third|fourth|fifth)\\b.*", Pattern.DOTALL);
  private static final Pattern AGE_BEHIND =
      Pattern.compile("^,? (?:who was |aged? |\\()?(\\d{1,2})(?=[,.;:)]| of | and |$)");
  private static final Pattern AGE_BEFORE = Pattern.compile("(\\d{1,2})[- ]year[- ]old[^.]{0,20}$");
  private static final Pattern LISTS = Pattern.compile(":|—|–| -- ");
  private static final Pattern NOUN_BEFORE =
      Pattern.compile("(?<![\\p{L}-])([\\p{L}-]+),? (?:\\d{1,3}-year-old )?$");
  private static final Pattern BRINGS =
      Pattern.compile(
          "(?is).*\\b(?:br(?:ings?|inging|ought)|rais(?:es?|ed|ing)|rose|rises)\\b[^.;]* to $");
  private static final Pattern APPOSITION =
      Pattern.compile("[,\\s]*(?:\\d{1,3}(?:-year-old)?)?[,\\s]*");
  private static final Pattern JOINED =
      Pattern.compile("\\s*(?:and|plus|along with)\\b.*", Pattern.DOTALL);
  private static final Pattern ARTICLE = Pattern.compile("(?i)^(?:an?|one|\\d{1,3}-)\\b");
  private static final Pattern ALSO = Pattern.compile("(?s)[^.;]*\\balso\\b[^.;]*");
  private static final Pattern STOP = Pattern.compile("[.;]\\s|\\bwhere\\b|\\bbut\\b");
  private static final Pattern AND = Pattern.compile("\\band\\b");
  private static final Pattern OWNED = Pattern.compile("(?i)^(?:his|her|their) ");
  private static final Pattern SELF = Pattern.compile("(?i)^.{0,30}?\\b(him|her)self\\b");
  private static final Pattern DOUBLE = Pattern.compile("(?i)^(?:double|triple|quadruple)\\b");
  private static final Pattern ONE_OF = Pattern.compile("(?i)^one of the\\b");
  private static final Pattern WAS =
      Pattern.compile(
          "(?: (?:who was )?(?:killed|slain|injured|wounded|hurt|shot)\\b[^.;,]{0,30})? (?:was|is) "
              + "(?:identified as )?");
  private static final List<String> ORDINALS =
      List.of("second", "third", "fourth", "fifth", "sixth");
  private static final Pattern NTH =
      Pattern.compile("^(?i:an?) (" + String.join("|", ORDINALS) + ")\\b");
  private static final Pattern THE_NTH =
      Pattern.compile("^(?:an?|the) (" + String.join("|", ORDINALS) + ")\\b");
  private static final Pattern MILD =
      Pattern.compile(
          "(?i)\\bnon-? ?life|(?:\\bnot|n['’]t)\\b[^.]{0,40}\\blife|\\bminor\\b|\\bsuperficial"
              + "|expected to (?:survive|recover|live|be ok)|\\bgraze wound");
  private static final Pattern AMONG =
      Pattern.compile("(?s).*\\b(?:including|leaving|among them|among whom|of whom)\\b.*");
  private static final Pattern AMONG_THEM = Pattern.compile(" among (?:the|those) \\w+");
  private static final Pattern IS_ONE_OF =
      Pattern.compile("(?s)[^.;]*\\b(?:is|was|as|were) (?:one of|among) (?:the |those )?");
  private static final Pattern NAMED =
      Pattern.compile(
          ",? (?:who was )?(?:named|called|identified as|whose name was) ?(?:\\d{1,2}-year-old )?");
  private static final Pattern AS = Pattern.compile("[^;:]*\\bas (?:[\\p{Ll}\\d-]+ ){0,4}");
  private static final int SELF_ENDS = 8; // characters of " himself"
  private static final int APPOSED = 18;
  private static final int FAR = 100;
  private static final int NEAR = 40;

  /** A figure of dead or wounded that the report asserts and that is part of no other; or null. */
  static @Nullable Casualty of(AnnotatedDocument document, Harm harm) {
    boolean kind = harm.kind() == HarmKind.KILLED || harm.kind() == HarmKind.INJURED;
    boolean exact = harm.low() != null && harm.low() > 0 && !isUpTo(harm);
    List<Span> quoted = harm.provenance().quoted();
    if (!kind
        || !exact
        || harm.approx()
        || harm.partOf() != null
        || harm.stance() != Stance.ASSERTS
        || quoted.isEmpty()) {
      return null;
    }
    String text = document.document().text();
    Span trigger = trigger(document, quoted);
    Set<Span> spans = new LinkedHashSet<>(quoted);
    if (spans.size() > 1) {
      spans.remove(trigger); // "bodies of two men": the words for the dead tell the death too
    }
    Set<String> names = new LinkedHashSet<>();
    AnyPerson named = AnyPerson.UNKNOWN;
    for (Mention mention : document.mentions()) {
      if (mention instanceof Mention.PersonName person && spans.contains(person.span())) {
        names.add(person.name());
        named = named(document, person.name());
      }
    }
    boolean unspoken =
        harm.kind() == HarmKind.INJURED && OpenOutcomes.isUnspoken(document, trigger);
    return of(
        harm, names, named, text, spans, trigger, unspoken, sentence(document, quoted.get(0)));
  }

  /** "Two or three", "up to": a figure with another end than its least. */
  private static boolean isUpTo(Harm harm) {
    return harm.high() != null && !harm.high().equals(harm.low());
  }

  /** The words for the harm among those that a figure quotes. */
  private static Span trigger(AnnotatedDocument document, List<Span> quoted) {
    for (Trigger trigger : document.triggers()) {
      if (trigger.measure() != null && quoted.contains(trigger.span())) {
        return trigger.span();
      }
    }
    return quoted.get(quoted.size() - 1);
  }

  private static Casualty of(
      Harm harm,
      Set<String> names,
      AnyPerson named,
      String text,
      Set<Span> spans,
      Span trigger,
      boolean unspoken,
      int sentence) {
    Span first = spans.iterator().next();
    String phrase = first.of(text).toLowerCase(Locale.ROOT);
    boolean the =
        BEFORE.matcher(text.substring(Math.max(0, first.start() - NEAR), first.start())).find();
    String who = harm.who() == null ? "" : harm.who();
    boolean another = harm.actor() != null && !isAnybody(harm.actor());
    AnyPerson any = who.isEmpty() ? AnyPerson.UNKNOWN : AnyPerson.of(who);
    AnyPerson told = !names.isEmpty() ? named : any == null ? AnyPerson.UNKNOWN : any;
    AnyPerson self = self(text, trigger);
    AnyPerson person = told.mayBe(self) ? told.and(self) : told;
    String trade = names.isEmpty() && (another || any == null) ? last(who) : "";
    return new Casualty(
        harm,
        names,
        person,
        trade,
        spans,
        trigger,
        sentence,
        names.isEmpty() && (the || DEFINITE.matcher(phrase).matches()),
        names.isEmpty() && (OTHER.matcher(phrase).matches() || isAlso(text, first, trigger)),
        (unspoken || OpenOutcomes.isOpen(trigger.of(text))) && !isMild(text, trigger.end()),
        text);
  }

  /** "Killed himself", "turned the gun on herself". */
  private static AnyPerson self(String text, Span trigger) {
    int end = Math.min(text.length(), trigger.end() + SELF_ENDS);
    Matcher self = SELF.matcher(text.substring(trigger.start(), end));
    AnyPerson one = self.find() ? AnyPerson.of(self.group(1)) : null;
    return one == null ? AnyPerson.UNKNOWN : one;
  }

  /** "A girl was also struck": somebody else than those told before. */
  private static boolean isAlso(String text, Span who, Span trigger) {
    boolean near = who.end() < trigger.start() && trigger.start() - who.end() < NEAR;
    return near
        && ARTICLE.matcher(who.of(text)).find()
        && ALSO.matcher(text.substring(who.end(), trigger.start())).matches();
  }

  /** "Suffered non-life-threatening injuries": whoever did lives. */
  private static boolean isMild(String text, int end) {
    String behind = text.substring(end, Math.min(text.length(), end + NEAR + NEAR));
    Matcher stop = STOP.matcher(behind);
    String clause = stop.find() ? behind.substring(0, stop.start()) : behind;
    return MILD.matcher(clause).find();
  }

  /** Civilians, or whoever it was that the words stand for. */
  private static boolean isAnybody(String actor) {
    return actor.startsWith("civilians") || actor.startsWith("unidentified");
  }

  /** Several, and the words name each. */
  boolean isNamedThroughout() {
    return names.size() > 1 && names.size() == number() && harm.high() != null;
  }

  /** A figure of one for each of those whom this figure names. */
  List<Harm> nameByName(AnnotatedDocument document) {
    List<Span> shared = new ArrayList<>(harm.provenance().quoted());
    List<Mention.PersonName> persons = new ArrayList<>();
    for (Mention mention : document.mentions()) {
      if (mention instanceof Mention.PersonName person
          && spans.contains(person.span())
          && persons.stream().noneMatch(p -> p.span().equals(person.span()))) {
        persons.add(person);
      }
    }
    persons.forEach(p -> shared.remove(p.span()));
    List<Harm> each = new ArrayList<>();
    for (Mention.PersonName person : persons) {
      List<Span> quoted = new ArrayList<>(List.of(person.span()));
      quoted.addAll(shared);
      each.add(
          new Harm(
              harm.id() + "-" + each.size(),
              harm.kind(),
              harm.side(),
              person.name(),
              person.actor(),
              1,
              1,
              false,
              null,
              null,
              harm.sharedWith(),
              harm.by(),
              harm.stance(),
              harm.asOf(),
              Provenance.quote(quoted)));
    }
    return each;
  }

  /** The last word, in lower case: what the words are about. */
  static String last(String words) {
    String low = words.toLowerCase(Locale.ROOT).strip();
    return low.substring(low.lastIndexOf(' ') + 1);
  }

  /** "Ann Jones, 24", "24-year-old Ann Jones". */
  private static AnyPerson named(AnnotatedDocument document, String name) {
    String text = document.document().text();
    for (Mention mention : document.mentions()) {
      if (mention instanceof Mention.PersonName person && person.name().equals(name)) {
        int end = person.span().end();
        Matcher behind =
            AGE_BEHIND.matcher(text.substring(end, Math.min(text.length(), end + NEAR)));
        int start = person.span().start();
        Matcher before = AGE_BEFORE.matcher(text.substring(Math.max(0, start - NEAR), start));
        if (behind.find()) {
          return aged(described(text, start), behind);
        }
        if (before.find()) {
          return aged(described(text, start), before);
        }
        AnyPerson described = described(text, start);
        if (!described.equals(AnyPerson.UNKNOWN)) {
          return described;
        }
      }
    }
    return AnyPerson.UNKNOWN;
  }

  private static AnyPerson aged(AnyPerson described, Matcher years) {
    AnyPerson aged = AnyPerson.aged(Integer.parseInt(years.group(1)));
    return described.mayBe(aged) ? described.and(aged) : aged;
  }

  /** "The wounded man, 22-year-old Jean Ba", "his wife Ann Jones". */
  private static AnyPerson described(String text, int name) {
    Matcher noun = NOUN_BEFORE.matcher(text.substring(Math.max(0, name - NEAR), name));
    AnyPerson one =
        noun.find() && !CountNouns.isMany(noun.group(1)) ? AnyPerson.of(noun.group(1)) : null;
    return one == null ? AnyPerson.UNKNOWN : one;
  }

  private static int sentence(AnnotatedDocument document, Span span) {
    for (Sentence sentence : document.sentences()) {
      if (sentence.span().contains(span)) {
        return sentence.index();
      }
    }
    return -1;
  }

  /** "15-year-old Sam Ba", "Ann Ba, 65, a guard": words of one person side by side. */
  boolean isBeside(Casualty one) {
    Casualty first = start() < one.start() ? this : one;
    Casualty next = first == this ? one : this;
    int end = first.end();
    boolean named = names.isEmpty() != one.names.isEmpty();
    if (!named || end > next.start()) {
      return false;
    }
    String between = text.substring(end, next.start());
    return between.length() < APPOSED && APPOSITION.matcher(between).matches()
        || sentence == one.sentence && next.isNamedBehind(between);
  }

  /** "A boy named Sam Ba"; "the boy killed was Sam Ba"; "identified the boy killed as Sam Ba". */
  private boolean isNamedBehind(String between) {
    boolean named = !names.isEmpty() && between.length() < FAR;
    boolean found =
        text.substring(Math.max(0, start() - between.length() - FAR), start()).contains("identif");
    return named
        && (NAMED.matcher(between).matches()
            || WAS.matcher(between).matches()
            || found && AS.matcher(between).matches());
  }

  /**
   * "A man and two women were killed": told beside each other, neither is part of the other. But
   * "two men killed were identified as Ann Ba, who died there, and ...": those named behind are,
   * and so are those listed behind a colon, and the man and the boy of a "double murder".
   */
  boolean isToldBeside(Casualty whole) {
    int end = whole.end();
    String between = end < start() ? text.substring(end, start()) : "";
    boolean listed = LISTS.matcher(between).find() || AMONG.matcher(between).matches();
    boolean identified =
        whole.number() > 1
            && !between.isEmpty()
            && (listed || !names.isEmpty() && !JOINED.matcher(between).matches());
    identified |= number() == 1 && IS_ONE_OF.matcher(between(whole)).matches();
    identified |=
        AMONG_THEM.matcher(text).region(Math.max(end(), whole.end()), text.length()).lookingAt();
    identified |= DOUBLE.matcher(whole.first().of(text)).find();
    return sentence == whole.sentence() && !identified && !whole.isTotal() && !isBoth();
  }

  /** "A woman has died, bringing the number of dead to three": the woman is one of the three. */
  private boolean isTotal() {
    return isBoth()
        || BRINGS.matcher(text.substring(Math.max(0, start() - FAR), start())).matches();
  }

  /** "Two men in their 30s both died": all of those before. */
  private boolean isBoth() {
    return first().of(text).equalsIgnoreCase("both");
  }

  /** "Another was wounded": one of whom nothing else is said. */
  boolean isBareOther() {
    return other && harm.who() == null;
  }

  /** "The man and the woman were shot", "the man was pronounced dead": the same words twice. */
  boolean isPointedAtBy(Casualty one) {
    return definite && one.definite && start() > one.start() && hasHeadOf(one);
  }

  /** "A third victim": somebody beside the two of another figure. */
  boolean isBeyond(int others) {
    return others < nth();
  }

  /** 3 for "a third victim"; 0 for words without such a number. */
  int nth() {
    Matcher ordinal = NTH.matcher(first().of(text));
    return !definite && ordinal.find() ? ORDINALS.indexOf(ordinal.group(1)) + 2 : 0;
  }

  /** "One of the students", where several students were told of. */
  boolean isOneOfThe(String many) {
    return isOne() && head().equals(many) && ONE_OF.matcher(first().of(text)).find();
  }

  /** "Three were taken to hospital. The fourth died", "two others died": none of those before. */
  boolean isNextTo(Casualty before) {
    String phrase = first().of(text).toLowerCase(Locale.ROOT);
    Matcher ordinal = THE_NTH.matcher(phrase);
    boolean next = ordinal.find() && ORDINALS.indexOf(ordinal.group(1)) == before.number() - 1;
    boolean others = number() > 1 && other && !definite && sentence - before.sentence <= 1;
    return start() > before.start() && (next || others);
  }

  /** The same words beside another word of such harm. */
  boolean isTwinOf(Casualty one) {
    return kind() == one.kind()
        && number() == one.number()
        && spans.stream().anyMatch(one.spans::contains);
  }

  /** "Four are wounded", not "wounding four": the harm is told as their state. */
  boolean isToldBehind() {
    return trigger.start() > start();
  }

  /** "The girl", of whom "a 4-year-old girl" was told: the same word for somebody. */
  boolean hasHeadOf(Casualty one) {
    return !head().isEmpty() && head().equals(one.head());
  }

  String head() {
    return harm.who() == null || !names.isEmpty() ? "" : last(harm.who());
  }

  /** "Ba's sister", "Ba’s friend": words that name whose they are. */
  boolean isOf(String name) {
    String phrase = first().of(text);
    int owner = Math.max(phrase.indexOf('\''), phrase.indexOf('’'));
    return owner > 0 && names.isEmpty() && Victim.same(phrase.substring(0, owner), name);
  }

  /** "He killed the man and the boy", "Ba shot his wife": two persons, whatever else is said. */
  boolean isBesideAnother(Casualty one) {
    if (sentence != one.sentence || one.start() <= start()) {
      return false;
    }
    String between = between(one);
    boolean joined = trigger.equals(one.trigger) && AND.matcher(between).find();
    return joined && names.isEmpty() == one.names.isEmpty() || one.isOwned();
  }

  /** "Injuring a woman and two men": one word of harm tells of both. */
  boolean isUnderOneWordWith(Casualty one) {
    return trigger.equals(one.trigger) && sentence == one.sentence;
  }

  private boolean isOwned() {
    return names.isEmpty() && OWNED.matcher(first().of(text)).find();
  }

  String between(Casualty next) {
    int end = end();
    return end <= next.start() ? text.substring(end, next.start()) : "";
  }

  /** "Two are dead and three in serious condition": the three are no longer open. */
  boolean isHurtBeside(List<Casualty> killed) {
    Span last = harm.provenance().quoted().get(harm.provenance().quoted().size() - 1);
    return last.of(text).endsWith("condition")
        && killed.stream().anyMatch(k -> k.sentence == sentence && k.start() < start());
  }

  /** Somebody told of for the first time so far down in the report. */
  boolean isBehind(int sentences) {
    return sentence > sentences;
  }

  int number() {
    Integer low = harm.low();
    return low == null ? 0 : low;
  }

  boolean isOne() {
    return number() == 1 && harm.high() != null;
  }

  HarmKind kind() {
    return harm.kind();
  }

  /** "The other two were wounded": the rest of those told before. */
  boolean isRest() {
    return other && definite;
  }

  /** The words for the harmed and for the harm. */
  String words() {
    StringBuilder words = new StringBuilder();
    harm.provenance().quoted().forEach(span -> words.append(span.of(text)).append('|'));
    return words.toString().toLowerCase(Locale.ROOT);
  }

  private int end() {
    return spans.stream().mapToInt(Span::end).max().orElse(0);
  }

  private Span first() {
    return spans.iterator().next();
  }

  int start() {
    return first().start();
  }
}
