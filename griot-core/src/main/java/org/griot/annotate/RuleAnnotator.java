package org.griot.annotate;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.griot.codebook.TriggerLexicon;
import org.griot.encode.Encoder;
import org.griot.model.AnnotatedDocument;
import org.griot.model.Document;
import org.griot.model.Mention;
import org.griot.model.PartyType;
import org.griot.model.RoleLink;
import org.griot.model.Sentence;
import org.griot.model.Span;
import org.griot.model.Trigger;
import org.jspecify.annotations.Nullable;

/**
 * The annotator by rules: lexicons, parts of speech and a shallow reading of each sentence that may
 * name a happening. Immutable; safe for use by many threads.
 */
public final class RuleAnnotator implements Annotator {
  private static final Comparator<Mention> IN_ORDER =
      Comparator.comparing(Mention::span).thenComparing(m -> m.getClass().getSimpleName());

  /** What one who speaks calls oneself. */
  private static final String[] SELF = {
    "it", "its", "they", "their", "he", "his", "we", "our", "us"
  };

  /** A scrap of more words is none. */
  private static final int MAX_SCRAP = 30;

  /** So many scraps at most belong to the sentence before them: a list of 10,000 is a list. */
  private static final int MAX_SCRAPS = 6;

  private final MentionLinker linker;
  private final SentenceSplitter splitter = new SentenceSplitter();
  private final PartOfSpeech tagger = PartOfSpeech.english();
  private final TriggerMatcher matcher;
  private final TriggerFinder triggers;
  private final AttributionFinder attributions;
  private final SpeakerFinder speakers;
  private final PhraseFinder weapons;
  private final PhraseFinder circumstances;
  private final @Nullable Encoder encoder;
  private final ModelTriggers modelTriggers;
  private final ModelThresholds limits;
  private final TollWords tollWords = new TollWords(Resources.rows("toll-words.tsv"));

  /**
   * An annotator that links mentions by these registries.
   *
   * @param encoder the model that reads beside the rules, or null
   */
  public RuleAnnotator(TriggerLexicon lexicon, MentionLinker linker, @Nullable Encoder encoder) {
    this.linker = linker;
    this.encoder = encoder;
    this.limits =
        encoder == null ? ModelThresholds.STANDARD : ModelThresholds.of(encoder.manifest());
    Map<String, List<String>> irregular = new HashMap<>();
    for (String row : Resources.rows("irregular-verbs.tsv")) {
      String[] cells = row.split("\t");
      irregular.put(cells[0], List.of(cells[1], cells[2]));
    }
    Inflection inflection = new Inflection(irregular);
    this.matcher = new TriggerMatcher(lexicon.entries(), inflection);
    StatusReader statuses = new StatusReader(Resources.rows("status-cues.tsv"));
    this.triggers = new TriggerFinder(matcher, statuses);
    this.modelTriggers = new ModelTriggers(triggers, statuses, inflection, limits);
    this.attributions = new AttributionFinder(Resources.rows("attribution.tsv"));
    this.speakers = new SpeakerFinder(Resources.rows("speech.tsv"));
    this.weapons = new PhraseFinder(Resources.rows("weapons.tsv"), Mention.Weapon::new);
    this.circumstances =
        new PhraseFinder(Resources.rows("circumstances.tsv"), Mention.Circumstance::new);
  }

  @Override
  public AnnotatedDocument annotate(Document document) {
    List<Sentence> sentences = splitter.split(document);
    TaggedSentences words = new TaggedSentences(tagger);
    List<List<Token>> plain = new ArrayList<>();
    List<Boolean> listed = new ArrayList<>();
    for (Sentence sentence : sentences) {
      List<Token> here =
          sentence.role() == Sentence.Role.FURNITURE
              ? List.of()
              : Tokenizer.tokens(document.text(), sentence.span());
      plain.add(here);
      listed.add(matcher.mayHold(here));
    }
    if (!listed.contains(true)) {
      return new AnnotatedDocument(
          document, linker.outlet(document), sentences, List.of(), List.of(), List.of(), List.of());
    }
    // A report without a word of the lexicon is not worth the model's time.
    ModelReading model = ModelReading.of(encoder, document, sentences);
    for (Sentence sentence : sentences) {
      List<Token> here = plain.get(sentence.index());
      boolean named =
          listed.get(sentence.index())
              || !model.told(sentence.index(), ModelThresholds.ADD).isEmpty();
      words.add(here, named || mayTell(document.text(), sentence, here));
    }
    List<Mention> mentions =
        MarkedParties.widened(document.text(), linker.mentions(document, sentences), model, limits);
    List<SentenceView> views = new ArrayList<>();
    for (int i = 0; i < sentences.size(); i++) {
      SentenceView view = view(sentences, words, i, mentions);
      if (view != null) {
        views.add(view);
      }
    }
    Set<String> unlisted = UnknownPlaces.names(document.text(), views);
    Set<Integer> chronicle = Chronicle.of(views, document.published().date());
    ModelReading heard = model.without(TrappedTypes.of(views, matcher));
    Reading reading = new Reading(document.text(), mentions, unlisted, chronicle, heard);
    views.forEach(reading::read);
    return reading.done(document, sentences);
  }

  /** Whether the sentence may hold anything that needs tags, beside the words for happenings. */
  private boolean mayTell(String text, Sentence sentence, List<Token> words) {
    return attributions.mayHold(words)
        || speakers.mayHold(words)
        || tollWords.mayHold(words)
        || (!words.isEmpty() && !MoneyFinder.find(text, sentence.span()).isEmpty());
  }

  /** A sentence that may hold something, together with the verbless scraps that follow it. */
  private @Nullable SentenceView view(
      List<Sentence> sentences, TaggedSentences tokens, int index, List<Mention> mentions) {
    List<Token> words = tokens.plain(index);
    if (words.isEmpty() || words.size() > 400) {
      return null;
    }
    Sentence sentence = sentences.get(index);
    if (!mayTellHere(sentences, tokens, index)) {
      return SentenceView.of(sentence, words, mentions);
    }
    List<Token> tagged = new ArrayList<>(tokens.tagged(index));
    Span span = sentence.span();
    int last = Math.min(sentences.size(), index + 1 + MAX_SCRAPS);
    for (int next = index + 1;
        next < last && sentences.get(next).paragraph() == sentence.paragraph();
        next++) {
      List<Token> more = tokens.plain(next);
      if (more.isEmpty() || more.size() > MAX_SCRAP || sentence.role() != Sentence.Role.BODY) {
        break;
      }
      List<Token> scrap = tokens.tagged(next);
      if (scrap.stream().anyMatch(token -> token.isVerb() || token.tag().equals("AUX"))) {
        break;
      }
      tagged.addAll(scrap);
      span = span.cover(sentences.get(next).span());
    }
    return SentenceView.of(
        new Sentence(sentence.index(), sentence.paragraph(), span, sentence.role()),
        tagged,
        mentions);
  }

  /** Whether the sentence, or a scrap that may follow it, holds anything that needs tags. */
  private static boolean mayTellHere(List<Sentence> sentences, TaggedSentences tokens, int index) {
    boolean speaks = tokens.isTelling(index);
    int paragraph = sentences.get(index).paragraph();
    int last = Math.min(sentences.size(), index + 1 + MAX_SCRAPS);
    for (int next = index + 1;
        !speaks && next < last && sentences.get(next).paragraph() == paragraph;
        next++) {
      int size = tokens.plain(next).size();
      if (size == 0 || size > MAX_SCRAP) {
        break;
      }
      speaks = tokens.isTelling(next);
    }
    return speaks;
  }

  /** What has been found so far in one document. */
  private final class Reading {
    private final String text;
    private final Set<Integer> chronicle;
    private final Set<String> unlisted;
    private final ModelReading model;
    private final List<Mention> mentions;
    private final List<Trigger> found = new ArrayList<>();
    private final List<RoleLink> links = new ArrayList<>();
    private Mention.@Nullable Speaker lastSpeaker;
    private @Nullable String lastToll;
    private @Nullable SentenceView before;
    private final Sufferers sufferers;
    private int readTo;

    Reading(
        String text,
        List<Mention> mentions,
        Set<String> unlisted,
        Set<Integer> chronicle,
        ModelReading model) {
      this.text = text;
      this.chronicle = chronicle;
      this.unlisted = unlisted;
      this.sufferers = new Sufferers(text);
      this.model = model;
      this.mentions = new ArrayList<>(mentions);
    }

    void read(SentenceView plain) {
      int known = links.size();
      List<Mention> near = new ArrayList<>(plain.mentions());
      near.removeIf(m -> MarkedVictims.isName(model, plain, m));
      List<Mention> details = details(plain);
      near.addAll(details);
      near.sort(IN_ORDER);
      SentenceView view = new SentenceView(plain.sentence(), plain.tokens(), List.copyOf(near));
      List<Mention.Speaker> speaking = speakers.find(text, view, lastSpeaker);
      List<TriggerFinder.Found> named =
          ModelRoles.withTolls(
              model,
              view,
              found,
              UnspokenTolls.triggers(tollWords, view, ownTriggers(view), lastToll));
      speaking = withTolls(view, named, speaking);
      List<RoleLink> roles = new ArrayList<>();
      List<Mention.Speaker> sayers = List.copyOf(speaking);
      for (TriggerFinder.Found one : named) {
        found.add(one.trigger());
        RoleFinder.links(view, one.match(), one.trigger()).stream()
            .filter(link -> !isWhoSpeaks(link, sayers))
            .forEach(roles::add);
        lastToll = one.trigger().measure() == null ? lastToll : one.trigger().measure();
      }
      roles.addAll(Illustration.links(before, view, named, roles));
      before = view;
      List<RoleLink> tolls = tolls(view, named, roles, speaking);
      new ModelRoles(limits, model, view, named, tolls)
          .completed().stream()
              .filter(link -> !isBystander(link, view, sayers) && !isTrapped(link, view))
              .forEach(links::add);
      if (named.isEmpty()) {
        add(new MarkedVictims(limits, model).identified(tollWords, view, found));
      }
      links.addAll(sufferers.missing(view, named, tolls, speaking));
      List<RoleLink> here = links.subList(known, links.size());
      add(
          new SureVictims(tollWords, model, text, view, named, List.copyOf(here), speaking)
              .links());
      links.addAll(
          new ModelWhere(limits, model, view, named)
              .completed(CircumstanceFinder.links(view, named, speaking)));
      settle(view, links.subList(known, links.size()), named);
      add(attributions.find(view));
      List<Mention.Count> sums = sums(view);
      readTo = Math.max(readTo, view.sentence().span().end());
      add(MoneyFinder.statistic(view, sums, named));
      for (RoleLink link : links.subList(known, links.size())) {
        if (!near.contains(link.mention())) {
          mentions.add(link.mention());
        }
      }
      mentions.addAll(sums);
      mentions.addAll(details);
      mentions.addAll(speaking);
      lastSpeaker = speaking.isEmpty() ? null : speaking.get(speaking.size() - 1);
    }

    /** Weapons, unknown places and circumstances, which nobody has linked yet. */
    private List<Mention> details(SentenceView plain) {
      List<Mention> details = new ArrayList<>(weapons.find(plain));
      details.addAll(NationStrikes.find(plain, details));
      details.addAll(UnknownPlaces.find(text, plain, unlisted));
      details.addAll(circumstances.find(plain));
      return details;
    }

    /**
     * Takes away who was not harmed, reads one figure for several harms as some for each, and parts
     * what police or a court do from what they do it for.
     */
    private void settle(SentenceView view, List<RoleLink> read, List<TriggerFinder.Found> named) {
      new Unharmed(tollWords, view).dropElse(read, named);
      new Bereaved(tollWords, view).drop(read);
      DiedOfIt.settle(view, read, named);
      FoundDead.settle(read, named);
      new JointTolls(tollWords, view).settle(read);
      PlacedTolls.settle(view, read);
      TollPeriods.settle(view, read);
      new Charges(view).settle(read, named);
      read.forEach(link -> found.add(link.trigger()));
    }

    /**
     * Sums of money; those of a scrap that was read with the sentence before it are told already.
     */
    private List<Mention.Count> sums(SentenceView view) {
      return MoneyFinder.find(text, view.sentence().span()).stream()
          .filter(sum -> sum.span().start() >= readTo)
          .toList();
    }

    /** The links with each figure at its word of harm. */
    private List<RoleLink> tolls(
        SentenceView view,
        List<TriggerFinder.Found> named,
        List<RoleLink> roles,
        List<Mention.Speaker> speaking) {
      List<RoleLink> figures = TollLinks.completed(tollWords, view, named, roles, speaking);
      List<RoleLink> taken =
          TakenPeople.counted(view, named, ClauseTolls.settled(view, named, figures));
      return PronounTolls.counted(view, named, taken);
    }

    /** "killing 20, an army spokesman said": the spokesman is not among the dead. */
    private static boolean isWhoSpeaks(RoleLink link, List<Mention.Speaker> speaking) {
      return !link.role().equals("initiator")
          && speaking.stream().anyMatch(s -> s.span().contains(link.mention().span()));
    }

    /**
     * "100 inmates escaped, the ministry said": it did not, unless "it" stands before; nor did a
     * body of which nothing else is known, "MSF said it had received 41 wounded".
     */
    private static boolean isBystander(
        RoleLink link, SentenceView view, List<Mention.Speaker> speaking) {
      if (!link.role().equals(RoleLink.LIKELY + "initiator")) {
        return false;
      }
      List<Mention.Speaker> own =
          speaking.stream().filter(s -> s.span().contains(link.mention().span())).toList();
      boolean unknown =
          link.mention() instanceof Mention.Actor actor && actor.type() == PartyType.OTHER;
      int deed = link.trigger().span().end();
      return !own.isEmpty() && unknown
          || own.stream().anyMatch(s -> s.span().start() >= deed)
              && view.tokens().stream()
                  .takeWhile(word -> word.span().end() <= deed)
                  .noneMatch(word -> word.is(SELF));
    }

    private boolean isTrapped(Trigger trigger) {
      return trigger.type() != null && model.hides(trigger.sentence(), trigger.type());
    }

    /** "A gold mine": nothing that anybody was killed with. */
    private boolean isTrapped(RoleLink link, SentenceView view) {
      return link.mention() instanceof Mention.Weapon
          && triggers.traps(view).stream().anyMatch(link.mention().span()::overlaps);
    }

    /** Without those of a scrap that was read with the sentence before it. */
    private List<TriggerFinder.Found> ownTriggers(SentenceView view) {
      List<TriggerFinder.Found> plain =
          triggers.find(view).stream().filter(one -> !isTrapped(one.trigger())).toList();
      return modelTriggers.completed(view, plain, model, chronicle).stream()
          .filter(one -> one.trigger().span().start() >= readTo)
          .filter(one -> !Habits.isGivenUp(view, one.match().from()))
          .toList();
    }

    private List<Mention.Speaker> withTolls(
        SentenceView view, List<TriggerFinder.Found> named, List<Mention.Speaker> speaking) {
      List<Mention.Speaker> all = new ArrayList<>(speaking);
      all.addAll(TollSpeakers.find(tollWords, text, view, named, speaking, lastSpeaker));
      return all;
    }

    private void add(List<RoleLink> more) {
      more.forEach(link -> found.add(link.trigger()));
      links.addAll(more);
    }

    AnnotatedDocument done(Document document, List<Sentence> sentences) {
      mentions.sort(IN_ORDER);
      List<Trigger> triggersInOrder =
          found.stream().distinct().sorted(Comparator.comparing(Trigger::span)).toList();
      return new AnnotatedDocument(
          document,
          linker.outlet(document),
          sentences,
          mentions.stream().distinct().toList(),
          triggersInOrder,
          links.stream().distinct().toList(),
          model.seen());
    }
  }
}
