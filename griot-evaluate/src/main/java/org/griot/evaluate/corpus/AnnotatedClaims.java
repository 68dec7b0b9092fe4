package org.griot.evaluate.corpus;

import com.fasterxml.jackson.databind.JsonNode;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.griot.annotate.SentenceSplitter;
import org.griot.evaluate.task.GoldFiles.Row;
import org.griot.model.Attribution;
import org.griot.model.Basis;
import org.griot.model.Claim;
import org.griot.model.ClaimKind;
import org.griot.model.DatePrecision;
import org.griot.model.DateRange;
import org.griot.model.Harm;
import org.griot.model.HarmKind;
import org.griot.model.Material;
import org.griot.model.Party;
import org.griot.model.PartyRole;
import org.griot.model.PartyType;
import org.griot.model.Person;
import org.griot.model.Place;
import org.griot.model.Provenance;
import org.griot.model.Reality;
import org.griot.model.Sentence;
import org.griot.model.Side;
import org.griot.model.Span;
import org.griot.model.Speaker;
import org.griot.model.Stance;
import org.griot.model.TypeValue;
import org.jspecify.annotations.Nullable;

/**
 * What an annotator wrote of one report as claims, so that annotators are compared as coders are.
 * Readings that the annotator would accept as well are left out: only the first one counts.
 */
final class AnnotatedClaims {
  private final String text;
  private final List<Span> sentences;

  AnnotatedClaims(String text) {
    this.text = text;
    this.sentences =
        new SentenceSplitter().split(text, null, List.of()).stream().map(Sentence::span).toList();
  }

  /**
   * The claim of a line of gold.
   *
   * @throws IllegalArgumentException with a short reason if a field is missing or wrong, or the
   *     trigger does not stand once in the report
   */
  Claim claim(Row row) {
    JsonNode line = row.json();
    Provenance from = new Provenance.Imported(row.file().toString(), Long.parseLong(row.place()));
    Span trigger = trigger(GoldReader.text(line, "trigger"));
    return new Claim(
        GoldReader.text(line, "id"),
        GoldReader.text(line, "document"),
        trigger,
        List.of(),
        GoldReader.one(ClaimKind.class, line, "kind", null),
        GoldReader.one(Stance.class, line, "stance", Stance.ASSERTS),
        GoldReader.one(Reality.class, line, "reality", Reality.HAPPENED),
        line.path("main").asBoolean(false),
        new TypeValue(GoldReader.orNull(line, "type"), from),
        GoldReader.orNull(line, "measure"),
        GoldReader.orNull(line, "relation"),
        date(line.path("date"), from),
        place(line.path("place"), from),
        GoldReader.each(line.path("actors"), actor -> party(actor, from)),
        GoldReader.each(line.path("harm"), figure -> harm(figure, from)),
        GoldReader.each(line.path("persons"), person -> person(person, from)),
        GoldReader.each(line.path("material"), thing -> material(thing, from)),
        speaker(line, from),
        sentences.stream().filter(trigger::overlaps).toList(),
        BigDecimal.ONE);
  }

  private Span trigger(String quote) {
    String pattern =
        Stream.of(quote.strip().split("\\s+"))
            .map(Pattern::quote)
            .collect(Collectors.joining("\\s+"));
    Matcher matcher = Pattern.compile(pattern).matcher(text);
    if (!matcher.find()) {
      throw new IllegalArgumentException("its trigger does not stand in the report");
    }
    Span found = new Span(matcher.start(), matcher.end());
    if (matcher.find(found.start() + 1)) {
      throw new IllegalArgumentException("its trigger stands more than once in the report");
    }
    return found;
  }

  private static @Nullable DateRange date(JsonNode date, Provenance from) {
    LocalDate start = GoldReader.day(GoldReader.orNull(date, "start"));
    LocalDate end = GoldReader.day(GoldReader.orNull(date, "end"));
    if (start == null && end == null) {
      return null;
    }
    DatePrecision precision = DatePrecision.OPEN;
    if (start != null && end != null) {
      precision = start.equals(end) ? DatePrecision.DAY : DatePrecision.DAYS;
    }
    return new DateRange(start, end, precision, "annotated", from);
  }

  private static @Nullable Place place(JsonNode place, Provenance from) {
    if (!place.isObject()) {
      return null;
    }
    String name = GoldReader.text(place, "name");
    return new Place(
        name,
        Objects.requireNonNullElse(GoldReader.orNull(place, "text"), name),
        GoldReader.each(place.path("countries"), JsonNode::asText),
        GoldReader.orNull(place, "admin1"),
        null,
        GoldReader.position(place),
        GoldReader.number(place, "precisionKm"),
        null,
        "unknown",
        null,
        "annotated",
        List.of(),
        from);
  }

  private static Party party(JsonNode actor, Provenance from) {
    String words = GoldReader.text(actor, "text");
    return new Party(
        GoldReader.orNull(actor, "id"),
        Objects.requireNonNullElse(GoldReader.orNull(actor, "name"), words),
        words,
        GoldReader.one(PartyRole.class, actor, "role", null),
        GoldReader.one(PartyType.class, actor, "type", PartyType.OTHER),
        GoldReader.orNull(actor, "country"),
        GoldReader.each(
            actor.path("attribution"),
            a ->
                new Attribution(
                    GoldReader.one(Basis.class, a, "basis", null),
                    GoldReader.orNull(a, "by"),
                    from)),
        from);
  }

  private static Harm harm(JsonNode figure, Provenance from) {
    return new Harm(
        GoldReader.text(figure, "id"),
        GoldReader.one(HarmKind.class, figure, "kind", null),
        GoldReader.one(Side.class, figure, "side", Side.UNKNOWN),
        GoldReader.orNull(figure, "who"),
        GoldReader.orNull(figure, "actor"),
        GoldReader.number(figure, "low"),
        GoldReader.number(figure, "high"),
        figure.path("approx").asBoolean(false),
        GoldReader.orNull(figure, "words"),
        GoldReader.orNull(figure, "partOf"),
        GoldReader.each(figure.path("sharedWith"), JsonNode::asText),
        GoldReader.orNull(figure, "by"),
        GoldReader.one(Stance.class, figure, "stance", Stance.ASSERTS),
        GoldReader.day(GoldReader.orNull(figure, "asOf")),
        from);
  }

  private static Person person(JsonNode person, Provenance from) {
    return new Person(
        GoldReader.text(person, "name"),
        GoldReader.each(person.path("aliases"), JsonNode::asText),
        GoldReader.text(person, "role"),
        GoldReader.orNull(person, "actor"),
        GoldReader.orNull(person, "id"),
        true,
        from);
  }

  private static Material material(JsonNode thing, Provenance from) {
    return new Material(
        GoldReader.text(thing, "text"),
        GoldReader.text(thing, "use"),
        GoldReader.number(thing, "count"),
        from);
  }

  private static @Nullable Speaker speaker(JsonNode line, Provenance from) {
    String words = GoldReader.orNull(line, "speaker");
    return words == null ? null : new Speaker(words, from);
  }
}
