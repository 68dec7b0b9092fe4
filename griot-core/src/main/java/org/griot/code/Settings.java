package org.griot.code;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.griot.link.UnnamedParties;
import org.griot.model.AnnotatedDocument;
import org.griot.model.ClaimKind;
import org.griot.model.DatePrecision;
import org.griot.model.DateRange;
import org.griot.model.Harm;
import org.griot.model.Mention;
import org.griot.model.Party;
import org.griot.model.Place;
import org.griot.model.Provenance;
import org.griot.model.Reality;
import org.griot.model.Sentence;
import org.jspecify.annotations.Nullable;

/**
 * Where and when a happening was whose own words do not say so: where and when that was which is
 * told beside it, in its sentence or before it in its paragraph; then the place of the headline,
 * and of news the day of the news before it, or the only day that is named. What is taken over says
 * so in its reason, and its provenance is derived.
 */
final class Settings {
  private static final int MOST_DAYS = 3;
  private static final Set<String> LASTING = Set.of("blockade");

  /** Its day is the one it sets: "an ultimatum until 12 December". */
  private static final String THREAT = "threat";

  /** What stands between an arrest and the crime that it is for. */
  private static final Pattern REASON =
      Pattern.compile(
          "(?i)\\b(?:over|for|in connection with|linked to|accused|suspected|suspicion|charged?|charges)\\b");

  private static final String ARRESTS = "arrests";

  private final String text;
  private final List<Frame> frames;
  private final Map<Integer, List<Frame>> deeds;
  private final Map<Integer, List<Mention.PlaceName>> places = new HashMap<>();
  private final List<Sentence> sentences;
  private final List<Happening> news;
  private final Homeland homeland;
  private final Items items;
  private final ImpliedParties implied;
  private final LocalParties local;
  private final OwnDeeds own;
  private final List<Mention.Speaker> voices;
  private final @Nullable DateRange onlyDay;

  /**
   * @param main those of the happenings that are the report's news
   */
  Settings(
      AnnotatedDocument document,
      UnnamedParties unnamed,
      List<Happening> happenings,
      Set<Happening> main) {
    this.text = document.document().text();
    this.sentences = document.sentences();
    this.homeland = new Homeland(document);
    this.items = Items.of(document);
    this.local = new LocalParties(unnamed, homeland);
    this.own = new OwnDeeds(document);
    this.implied = new ImpliedParties(unnamed, homeland);
    this.onlyDay = OnlyDay.of(document);
    this.voices = unheard(document, happenings);
    this.news = happenings.stream().filter(main::contains).toList();
    this.frames =
        happenings.stream()
            .map(Happening::chain)
            .distinct()
            .flatMap(chain -> chain.frames().stream())
            .sorted(Comparator.comparing(Frame::span))
            .toList();
    this.deeds = frames.stream().collect(Collectors.groupingBy(f -> f.sentence().index()));
    for (Mention mention : document.mentions()) {
      if (mention instanceof Mention.PlaceName named
          && isScene(named.place())
          && !MeantWords.before(text, named.span().start()).equals("to")) {
        places.computeIfAbsent(sentenceOf(named), s -> new ArrayList<>()).add(named);
      }
    }
  }

  /**
   * Who speaks in the report, of nothing in particular that it tells: of its news, that is of the
   * first of its news.
   */
  List<Mention.Speaker> voices(Happening one) {
    return !news.isEmpty() && news.get(0) == one ? voices : List.of();
  }

  private static List<Mention.Speaker> unheard(
      AnnotatedDocument document, List<Happening> happenings) {
    Set<Mention> heard =
        happenings.stream()
            .flatMap(one -> Voices.linked(one.chain()).stream())
            .collect(Collectors.toSet());
    return document.mentions().stream()
        .filter(m -> m instanceof Mention.Speaker && !heard.contains(m))
        .map(Mention.Speaker.class::cast)
        .toList();
  }

  private int sentenceOf(Mention mention) {
    return sentences.stream()
        .filter(s -> s.span().overlaps(mention.span()))
        .mapToInt(Sentence::index)
        .findFirst()
        .orElse(-1);
  }

  /** Finer than a country, and no capital that stands for its government. */
  private static boolean isScene(Place place) {
    return !place.isMetonym() && !Areas.isWide(place);
  }

  /**
   * Those that are told of, the party that tells it of itself, and those whom its type implies.
   *
   * @param main whether it is news: of what else is told nothing more is concluded
   * @param place where the claim has it
   */
  List<Party> parties(Happening one, boolean main, @Nullable Place place) {
    List<Party> told = own.with(one, one.parties());
    return main ? local.at(place, implied.with(one, told, place)) : told;
  }

  /** The figures of the parties as they are told there. */
  List<Harm> harm(Happening one, boolean main, @Nullable Place place, List<Harm> harm) {
    return main ? local.at(place, one.parties(), harm) : harm;
  }

  /** The happening's own place, or that of the scene it is told in; null if none is told. */
  @Nullable Place place(Happening one) {
    Place own = one.place();
    Place there = own == null ? scene(one.chain().anchor(), news.contains(one)) : own;
    return homeland.around(there == null ? null : withLand(there, one.chain()));
  }

  /** "Drone in south Lebanon", "hit a car at Qorbazu": the village that nobody knows lies there. */
  private static Place withLand(Place place, Chain chain) {
    Set<String> lands =
        chain.distinctPlaces().stream()
            .flatMap(other -> other.countries().stream())
            .collect(Collectors.toSet());
    return !place.countries().isEmpty() || lands.size() != 1
        ? place
        : place.with(
            List.copyOf(lands),
            place.reason() + "; in " + lands.iterator().next() + " as the rest that is told of it",
            Provenance.scene(place.provenance()));
  }

  private @Nullable Place scene(Frame frame, boolean isNews) {
    Sentence sentence = frame.sentence();
    for (int i = sentence.index(); i >= 0 && isBeside(sentences.get(i), sentence); i--) {
      Place told = told(i, frame);
      if (told != null) {
        boolean here = i == sentence.index();
        return taken(told, here ? "told in the same sentence" : "told before it");
      }
    }
    for (Sentence head : sentences) {
      Mention.PlaceName named =
          head.role() == Sentence.Role.TITLE ? nearest(head.index(), frame) : null;
      if (named != null) {
        return taken(named.place(), "told in the headline");
      }
    }
    for (int i = sentence.index() - 1; isNews && i >= 0; i--) {
      Place told = isElsewhere(sentences.get(i), sentence) ? null : told(i, frame);
      if (told != null) {
        return taken(told, "told before it");
      }
    }
    Place land = isNews ? homeland.land() : null;
    return land == null ? null : taken(land, "the country that the report is about");
  }

  /** In another item of a list, which has a setting of its own. */
  private boolean isElsewhere(Sentence before, Sentence sentence) {
    return items.apart(before.paragraph(), sentence.paragraph());
  }

  private static boolean isBeside(Sentence before, Sentence sentence) {
    return before.paragraph() == sentence.paragraph();
  }

  /** The place of a deed of the sentence, else one that it names without a deed. */
  private @Nullable Place told(int sentence, Frame frame) {
    Place best = null;
    int least = Integer.MAX_VALUE;
    for (Frame other : deeds.getOrDefault(sentence, List.of())) {
      Place place = other.tendsWounded() ? null : Areas.finest(other.places());
      if (place != null && isScene(place) && distance(other, frame) < least) {
        best = place;
        least = distance(other, frame);
      }
    }
    Mention.PlaceName named = best == null ? nearest(sentence, frame) : null;
    return named == null ? best : named.place();
  }

  private Mention.@Nullable PlaceName nearest(int sentence, Frame frame) {
    return places.getOrDefault(sentence, List.of()).stream()
        .min(
            Comparator.comparingInt(named -> Math.abs(named.span().start() - frame.span().start())))
        .orElse(null);
  }

  private static int distance(Frame a, Frame b) {
    return Math.abs(a.span().start() - b.span().start());
  }

  private static Place taken(Place place, String why) {
    return place.with(
        place.countries(), place.reason() + "; " + why, Provenance.scene(place.provenance()));
  }

  /** The happening's own day, or that of the scene it is told in; null if none is told. */
  @Nullable DateRange date(Happening one) {
    Frame frame = one.chain().anchor();
    DateRange own = one.date();
    if (own != null && !isToCome(own, one)) {
      return untilPublished(own, one);
    }
    if (frame.kind() != ClaimKind.EVENT) {
      return null;
    }
    boolean isNews = news.contains(one);
    if (frame.earlier()) {
      return beforeNews(frame);
    }
    Frame beside = null;
    Frame before = null;
    for (Frame other : frames) {
      int gap = other.sentence().index() - frame.sentence().index();
      DateRange told = day(other);
      if (told == null || isToCome(told, one) || isCrimeOf(frame, other)) {
        continue;
      }
      if (gap == 0) {
        boolean nearer = beside == null || distance(other, frame) < distance(beside, frame);
        beside = nearer ? other : beside;
      } else if (gap < 0 && isNews) {
        before = other;
      }
    }
    DateRange day = beside == null ? stretchBeside(frame, one) : day(beside);
    if (day != null) {
      return taken(day, "told in the same sentence");
    }
    day = before == null ? null : day(before);
    if (day != null) {
      return taken(day, "told before it");
    }
    return isNews ? dayOfNews() : null;
  }

  /** "Detained three over a murder in May 2016": the day of the murder is not theirs. */
  private boolean isCrimeOf(Frame arrest, Frame other) {
    int from = arrest.span().end();
    int to = other.span().start();
    return arrest.types().contains(ARRESTS)
        && !other.types().contains(ARRESTS)
        && other.sentence().index() == arrest.sentence().index()
        && from < to
        && REASON.matcher(text).region(from, to).find();
  }

  /** "Have signed a deal to leave by 1 December": what happened did not happen after the report. */
  private static boolean isToCome(DateRange date, Happening one) {
    LocalDate published = one.published();
    LocalDate first = date.start() == null ? date.end() : date.start();
    Frame frame = one.chain().anchor();
    return published != null
        && first != null
        && first.isAfter(published)
        && frame.kind() == ClaimKind.EVENT
        && frame.reality() == Reality.HAPPENED
        && !THREAT.equals(one.typeId());
  }

  /**
   * "412 have died since May": in a report of July they died before July; what happened "this week"
   * happened by the day of the report. What lasts (a blockade, a tie between groups) may go on.
   */
  private static DateRange untilPublished(DateRange date, Happening one) {
    LocalDate start = date.start();
    LocalDate published = one.published();
    Frame frame = one.chain().anchor();
    LocalDate end = date.end();
    boolean past = end != null && published != null && !end.isAfter(published);
    boolean whole = start == null && date.provenance().isOfPeriod(); // "in its 15-year insurgency"
    if (start == null && !whole
        || past
        || published == null
        || start != null && published.isBefore(start)
        || frame.reality() != Reality.HAPPENED
        || frame.kind() == ClaimKind.RELATION
        || LASTING.contains(String.valueOf(one.typeId()))) {
      return date;
    }
    return new DateRange(
        start,
        published,
        whole
            ? DatePrecision.OPEN
            : published.equals(start) ? DatePrecision.DAY : DatePrecision.DAYS,
        date.reason() + "; the report tells of nothing after it was published",
        new Provenance.Derived("until-publication", date.provenance().quoted()));
  }

  /** "Weeks after two men were shot there": some day before that of the news. */
  private @Nullable DateRange beforeNews(Frame frame) {
    DateRange day = dayOfNews();
    return day == null || day.start() == null
        ? null
        : new DateRange(
            null,
            day.start().minusDays(1),
            DatePrecision.OPEN,
            "before the report's news",
            new Provenance.Derived("before-the-news", List.of(frame.span())));
  }

  private @Nullable DateRange dayOfNews() {
    return news.stream()
        .map(Happening::date)
        .filter(day -> day != null && isDay(day))
        .findFirst()
        .map(day -> taken(day, "the day of the report's news"))
        .orElse(onlyDay == null ? null : taken(onlyDay, "the only day that the report names"));
  }

  /** "In February, when 279 girls were taken and later freed": not on the day told before. */
  private @Nullable DateRange stretchBeside(Frame frame, Happening one) {
    return frames.stream()
        .filter(other -> other.sentence().index() == frame.sentence().index())
        .filter(other -> !isCrimeOf(frame, other))
        .flatMap(other -> other.dates().stream().filter(DateRange::isKnown))
        .filter(stretch -> !isToCome(stretch, one))
        .findFirst()
        .orElse(null);
  }

  private static @Nullable DateRange day(Frame frame) {
    return frame.dates().stream().filter(Settings::isDay).findFirst().orElse(null);
  }

  private static boolean isDay(DateRange date) {
    return date.isKnown() && date.days() <= MOST_DAYS;
  }

  private static DateRange taken(DateRange day, String why) {
    return day.with(day.reason() + "; " + why, Provenance.scene(day.provenance()));
  }
}
