package org.griot.server.report;

import java.time.LocalDate;
import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.griot.model.AnnotatedDocument;
import org.griot.model.Claim;
import org.griot.model.ClaimKind;
import org.griot.model.DateRange;
import org.griot.model.Mention;
import org.griot.model.Reality;
import org.griot.model.Span;
import org.griot.model.Stance;
import org.griot.model.Trigger;
import org.jspecify.annotations.Nullable;

/** Everything that was found in a report, as marks on its text. */
final class TextMarks {
  private static final Comparator<TextMark> IN_ORDER =
      Comparator.comparingInt(TextMark::start)
          .thenComparing(Comparator.comparingInt(TextMark::end).reversed())
          .thenComparing(TextMark::layer)
          .thenComparing(TextMark::label);

  private final Set<TextMark> marks = new LinkedHashSet<>();
  private final Set<NotCoded> notCoded = new LinkedHashSet<>();

  /** A stretch that was read and not coded as an event, and why. */
  record NotCoded(Span span, String why) {}

  TextMarks(AnnotatedDocument annotated, Collection<Claim> claims) {
    annotated.document().furniture().forEach(this::furniture);
    annotated.mentions().forEach(this::mention);
    annotated.triggers().forEach(trigger -> trigger(trigger, claims));
    claims.forEach(this::claim);
  }

  List<TextMark> inOrder() {
    return marks.stream().sorted(IN_ORDER).toList();
  }

  List<NotCoded> notCoded() {
    return notCoded.stream()
        .sorted(Comparator.comparing(NotCoded::span).thenComparing(NotCoded::why))
        .toList();
  }

  private void furniture(Span span) {
    marks.add(TextMark.of(span, "furniture", "no part of the report", null, null));
    notCoded.add(new NotCoded(span, "furniture"));
  }

  private void mention(Mention mention) {
    if (mention instanceof Mention.Actor actor) {
      add(mention, "actor", actor.name(), actor.actor());
    } else if (mention instanceof Mention.PersonName person) {
      add(mention, "person", person.name(), person.id());
    } else if (mention instanceof Mention.PlaceName place) {
      add(mention, "place", place.place().name(), place.place().gazetteerId());
    } else if (mention instanceof Mention.Date date) {
      add(mention, "date", days(date.range()), null);
    } else if (mention instanceof Mention.Count count) {
      add(mention, "count", number(count), null);
    } else if (mention instanceof Mention.Weapon weapon) {
      add(mention, "weapon", weapon.kind(), null);
    } else if (mention instanceof Mention.Speaker speaker) {
      add(mention, "speaker", speaker.text(), null);
    }
  }

  private void add(Mention mention, String layer, String label, @Nullable String value) {
    marks.add(TextMark.of(mention.span(), layer, label, null, value));
  }

  /** A trigger belongs to the claim that names it. */
  private void trigger(Trigger trigger, Collection<Claim> claims) {
    Claim of =
        claims.stream()
            .filter(
                c -> c.trigger().equals(trigger.span()) || c.mentions().contains(trigger.span()))
            .findFirst()
            .orElse(null);
    String label = trigger.type() == null ? word(trigger.kind()) : trigger.type();
    marks.add(
        TextMark.of(trigger.span(), "trigger", label, of == null ? null : of.id(), trigger.type()));
  }

  private void claim(Claim claim) {
    String type = claim.type().id();
    String label = type == null ? word(claim.kind()) : type;
    marks.add(TextMark.of(claim.trigger(), "trigger", label, claim.id(), type));
    for (Span sentence : claim.sentences()) {
      marks.add(TextMark.of(sentence, "claim", label, claim.id(), type));
      String why = why(claim);
      if (why != null) {
        notCoded.add(new NotCoded(sentence, why));
      }
    }
  }

  private static @Nullable String why(Claim claim) {
    if (claim.kind() != ClaimKind.EVENT) {
      return word(claim.kind());
    }
    if (claim.stance() == Stance.DENIES) {
      return "denied";
    }
    if (claim.reality() != Reality.HAPPENED) {
      return word(claim.reality());
    }
    return claim.main() ? null : "background";
  }

  private static String days(DateRange range) {
    LocalDate start = range.start();
    LocalDate end = range.end();
    if (start == null && end == null) {
      return range.reason();
    }
    return start != null && start.equals(end)
        ? start.toString()
        : (start == null ? "…" : start) + " – " + (end == null ? "…" : end);
  }

  private static String number(Mention.Count count) {
    Integer low = count.low();
    Integer high = count.high();
    if (low == null && high == null) {
      return count.words() == null ? "" : count.words();
    }
    String figure =
        low != null && low.equals(high)
            ? low.toString()
            : (low == null ? "…" : low) + " – " + (high == null ? "…" : high);
    return (count.approx() ? "≈ " : "") + figure;
  }

  private static String word(Enum<?> value) {
    return value.name().toLowerCase(Locale.ROOT).replace('_', '-');
  }
}
