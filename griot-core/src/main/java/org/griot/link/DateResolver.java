package org.griot.link;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.griot.model.DatePrecision;
import org.griot.model.DateRange;
import org.griot.model.Mention;
import org.griot.model.Provenance;
import org.griot.model.PublicationDate;
import org.griot.model.Sentence;
import org.griot.model.Span;
import org.jspecify.annotations.Nullable;

/**
 * Finds the time expressions of a report and reads each as an interval of days with its reason.
 *
 * <p>Expressions count from the day of publication ("on Monday": the nearest up to it) or from the
 * date that the text set last ("the next day"). Where publication is unknown, the day of a dateline
 * ("GAO, 3 Jan 2024 --") stands in for it and the reasons say so; without either, relative dates
 * stay open. "Since" and "until" leave one end open. A list ("3, 4 and 5 March") gives one mention
 * for each day: the span of the last holds the month, and the provenance of the others quotes it
 * too. Durations, times of the day and ages are no dates. Spans are in order and disjoint. {@link
 * #times} gives those too, and every date without its bound, with the values of TimeML.
 *
 * <p>English, with the French names of months and days; see {@code dates/words.tsv}. Linear in the
 * text; safe for use by many threads.
 */
public final class DateResolver {
  private static final int DATELINE = 120;

  /** How far, in tokens, the wording is searched for signs of the future. */
  private static final int NEAR = 16;

  /** How many tokens before a day a word of speech stands: "told reporters in Gao on". */
  private static final int SPEECH = 5;

  /** How many sentences further "the next day" may still count from a date. */
  private static final int MEMORY = 10;

  private final DateWords words = DateWords.STANDARD;

  /**
   * The dates that the sentences name, furniture left out.
   *
   * @param text what the sentences' spans point into
   */
  public List<Mention.Date> dates(
      String text, List<Sentence> sentences, PublicationDate published) {
    return times(text, sentences, published).dates();
  }

  /**
   * What the sentences say of time.
   *
   * @param expressions in the terms of TimeML, in the order of the text and disjoint
   */
  public record Times(List<Mention.Date> dates, List<Mention.Timex> expressions) {
    public Times {
      dates = List.copyOf(dates);
      expressions = List.copyOf(expressions);
    }
  }

  /** The dates and all other expressions of time in one reading. */
  public Times times(String text, List<Sentence> sentences, PublicationDate published) {
    List<Mention.Timex> expressions = new ArrayList<>();
    List<Mention.Date> dates = new ArrayList<>();
    for (Found found : readings(text, sentences, published, expressions)) {
      if (found.hit.kind() != DateHit.Kind.VAGUE) {
        dates.add(new Mention.Date(found.span, range(text, found)));
      }
    }
    return new Times(dates, expressions);
  }

  /** An expression with its reading; those that only point ("now") included. */
  private record Found(Span span, DateHit hit, DateReading reading) {}

  private List<Found> readings(
      String text,
      List<Sentence> sentences,
      PublicationDate published,
      List<Mention.Timex> expressions) {
    List<Found> all = new ArrayList<>();
    LocalDate reference = published.date();
    String name = "publication";
    DateReading anchor = null;
    int anchored = 0;
    DateReading day = null;
    int dayAt = 0;
    for (Sentence sentence : sentences) {
      if (sentence.role() == Sentence.Role.FURNITURE) {
        continue;
      }
      CountTokens tokens = CountTokens.of(text, sentence.span());
      anchor = sentence.index() - anchored > MEMORY ? null : anchor;
      day = sentence.index() - dayAt > MEMORY ? null : day;
      DateGrammar grammar = new DateGrammar(tokens);
      DateExpressions timeml = new DateExpressions(tokens, grammar);
      for (DateHit hit : grammar.all()) {
        DateContext context = new DateContext(reference, name, anchor, day, isFuture(tokens, hit));
        DateReading reading = hit.form().resolve(context);
        timeml.add(hit, context);
        Span span = tokens.span(hit.first(), hit.next());
        all.add(new Found(span, hit, reading));
        if (reference == null && isDateline(text, tokens, hit, reading)) {
          reference = reading.start();
          name = "the dateline";
        }
        boolean spoken =
            dayAt == sentence.index() && day != null && isOfSpeech(tokens, hit.first());
        if (sets(hit, reading) && !spoken) {
          anchor = reading;
          anchored = sentence.index();
        }
        if (sets(hit, reading) && isFine(reading) && !spoken) {
          day = reading;
          dayAt = sentence.index();
        }
      }
      expressions.addAll(timeml.all(new DateContext(reference, name, anchor, day, false)));
    }
    return all;
  }

  /** Whether later words such as "the next day" may count from this date. */
  private static boolean sets(DateHit hit, DateReading reading) {
    return reading.isKnown()
        && hit.kind() == DateHit.Kind.DATE
        && reading.precision() != DatePrecision.YEARS;
  }

  /** "Told reporters on Tuesday": no day that "the same day" means, behind that of the deed. */
  private boolean isOfSpeech(CountTokens tokens, int first) {
    for (int i = first - 1; i >= Math.max(0, first - SPEECH); i--) {
      if (words.is("speech", tokens.low(i))) {
        return true;
      }
    }
    return false;
  }

  private static boolean isFine(DateReading reading) {
    return reading.precision() == DatePrecision.DAY
        || reading.precision() == DatePrecision.DAYS
        || reading.precision() == DatePrecision.WEEK;
  }

  /** "GAO, Mali, 3 Jan 2024 -- ": a whole day near the beginning with a dash or bracket after. */
  private static boolean isDateline(
      String text, CountTokens tokens, DateHit hit, DateReading reading) {
    if (!reading.stated() || reading.precision() != DatePrecision.DAY) {
      return false;
    }
    int next = hit.next();
    boolean mark =
        tokens.is(next, "-")
            || tokens.is(next, "—")
            || tokens.is(next, "(")
            || tokens.is(next, ")")
            || tokens.is(next, ":")
            || tokens.is(next, "[");
    return mark
        && tokens.start(hit.first()) - tokens.start(0) < DATELINE
        && tokens.isCapital(0)
        && text.length() > tokens.end(hit.next() - 1);
  }

  private DateRange range(String text, Found found) {
    DateReading reading = found.reading;
    Span tail = found.hit.tail();
    List<Span> spans = tail == null ? List.of(found.span) : List.of(found.span, tail);
    Provenance provenance =
        reading.stated() ? Provenance.quote(spans) : new Provenance.Derived(reading.rule(), spans);
    String said = found.span.of(text).replaceAll("\\s+", " ");
    String reason = "\"" + said + "\": " + reading.reason();
    return new DateRange(reading.start(), reading.end(), reading.precision(), reason, provenance);
  }

  /** The nearest sign of tense before the expression decides; at the start of a sentence, after. */
  private boolean isFuture(CountTokens tokens, DateHit hit) {
    if (isAtTheSoonest(tokens, hit.first())) {
      return true;
    }
    Boolean before = tense(tokens, hit.first() - 1, Math.max(-1, hit.first() - NEAR), -1);
    if (before != null) {
      return before;
    }
    Boolean after = tense(tokens, hit.next(), Math.min(tokens.size(), hit.next() + NEAR), 1);
    return after != null && after;
  }

  /** "as early as Tuesday", "between now and 10 February". */
  private static boolean isAtTheSoonest(CountTokens tokens, int first) {
    boolean soon = tokens.is(first - 2, "early") || tokens.is(first - 2, "soon");
    return tokens.is(first - 1, "as") && soon && tokens.is(first - 3, "as")
        || tokens.is(first - 1, "and") && tokens.is(first - 2, "now");
  }

  /** "Due to", "hours after a deadline", "who led it until February": of what lies behind. */
  private boolean isOver(CountTokens tokens, int i) {
    return switch (tokens.low(i)) {
      case "due" -> tokens.is(i + 1, "to");
      case "deadline" -> tokens.is(i - 1, "after") || tokens.is(i - 2, "after");
      case "until", "till" -> words.isCore(tokens.low(i + 1)) || tokens.isDigits(i + 1);
      default -> false;
    };
  }

  private @Nullable Boolean tense(CountTokens tokens, int from, int to, int step) {
    for (int i = from; i != to; i += step) {
      String low = tokens.low(i);
      if (words.is("future", low) && !isOver(tokens, i)) {
        boolean over = tokens.is(i - 1, "had"); // "had planned to meet on Friday"
        return !over && (!tokens.is(i - 1, "not") || !low.equals("until"));
      }
      if (low.equals("to") && words.is("intent", tokens.low(i - 1))) {
        return true;
      }
      boolean name = i > 0 && tokens.isCapital(i);
      if (words.is("past", low) || !name && low.length() > 4 && low.endsWith("ed")) {
        return tokens.is(i - 1, "be"); // "the summit would be held on 24 April"
      }
      if (low.equals(";") || low.equals("”") || low.equals("“")) {
        return null;
      }
    }
    return null;
  }
}
