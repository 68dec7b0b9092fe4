package org.griot.compare;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;
import org.griot.model.Claim;
import org.griot.model.Harm;
import org.griot.model.HarmKind;
import org.griot.model.Party;
import org.griot.model.PartyRole;
import org.griot.model.Place;
import org.griot.model.Span;
import org.griot.model.Stance;
import org.jspecify.annotations.Nullable;

/** Gathers the values of each field, and measures them. For one thread. */
final class ComparedFields {
  private final Map<String, List<List<Object>>> nominal = new LinkedHashMap<>();
  private final Map<String, List<List<Number>>> interval = new LinkedHashMap<>();
  private final Map<String, List<List<Number>>> ratio = new LinkedHashMap<>();
  private final Map<String, List<List<Set<Object>>>> sets = new LinkedHashMap<>();

  void add(List<Claim> unit, String text) {
    nominal("type", unit, claim -> claim.type().id());
    nominal("main", unit, Claim::main);
    nominal("status", unit, claim -> claim.stance() + " " + claim.reality());
    nominal("date.given", unit, claim -> day(claim) != null);
    put(interval, "date", unit, ComparedFields::day);
    nominal("place.given", unit, claim -> claim.place() != null);
    nominal("place", unit, claim -> claim.place() == null ? null : site(claim.place()));
    put(sets, "initiator", unit, claim -> parties(claim, PartyRole.INITIATOR));
    put(sets, "target", unit, claim -> parties(claim, PartyRole.TARGET));
    for (HarmKind kind : List.of(HarmKind.KILLED, HarmKind.INJURED)) {
      String name = kind.name().toLowerCase(Locale.ROOT);
      nominal(name + ".given", unit, claim -> figure(claim, kind) != null);
      put(ratio, name + ".low", unit, claim -> bound(claim, kind, Harm::low));
      put(ratio, name + ".high", unit, claim -> bound(claim, kind, Harm::high));
    }
    put(sets, "spans", unit, claim -> spans(claim, text));
  }

  List<CodingAgreement.Field> measured() {
    List<CodingAgreement.Field> fields = new ArrayList<>();
    measure(fields, "nominal", nominal, Metric.nominal());
    measure(fields, "interval", interval, Metric.interval());
    measure(fields, "ratio", ratio, Metric.ratio());
    measure(fields, "sets", sets, Metric.sets());
    fields.sort(Comparator.comparing(CodingAgreement.Field::field));
    return fields;
  }

  private static <T> void measure(
      List<CodingAgreement.Field> to,
      String measure,
      Map<String, List<List<T>>> from,
      Metric<T> metric) {
    from.forEach(
        (field, units) ->
            to.add(new CodingAgreement.Field(field, measure, Alpha.of(units, metric))));
  }

  private void nominal(String field, List<Claim> unit, Function<Claim, @Nullable Object> value) {
    put(nominal, field, unit, value);
  }

  private static <T> void put(
      Map<String, List<List<T>>> to,
      String field,
      List<Claim> unit,
      Function<Claim, ? extends @Nullable T> value) {
    List<T> values = new ArrayList<>();
    for (Claim claim : unit) {
      T one = value.apply(claim);
      if (one != null) {
        values.add(one);
      }
    }
    to.computeIfAbsent(field, unused -> new ArrayList<>()).add(values);
  }

  private static @Nullable Number day(Claim claim) {
    return claim.date() == null || claim.date().start() == null
        ? null
        : claim.date().start().toEpochDay();
  }

  /** The gazetteer's id, else the name without case and accents. */
  static String site(Place place) {
    return place.gazetteerId() != null ? place.gazetteerId() : folded(place.name());
  }

  private static Set<Object> parties(Claim claim, PartyRole role) {
    Set<Object> names = new TreeSet<>();
    for (Party party : claim.parties()) {
      if (party.role() == role) {
        names.add(party.actor() != null ? party.actor() : folded(party.name()));
      }
    }
    return names;
  }

  private static String folded(String name) {
    return Normalizer.normalize(name.strip(), Normalizer.Form.NFD)
        .replaceAll("\\p{M}", "")
        .toLowerCase(Locale.ROOT);
  }

  /** The first figure that is no part of another and is not denied. */
  private static @Nullable Harm figure(Claim claim, HarmKind kind) {
    return claim.harm().stream()
        .filter(h -> h.kind() == kind && h.partOf() == null && h.stance() == Stance.ASSERTS)
        .findFirst()
        .orElse(null);
  }

  private static @Nullable Number bound(
      Claim claim, HarmKind kind, Function<Harm, @Nullable Integer> side) {
    Harm harm = figure(claim, kind);
    return harm == null ? null : side.apply(harm);
  }

  /** The words that name the happening: white space at their edges and their order are nothing. */
  private static Set<Object> spans(Claim claim, String text) {
    Set<Object> spans = new TreeSet<>();
    spans.add(trimmed(claim.trigger(), text));
    claim.mentions().forEach(span -> spans.add(trimmed(span, text)));
    return spans;
  }

  private static Span trimmed(Span span, String text) {
    int start = Math.min(span.start(), text.length());
    int end = Math.min(span.end(), text.length());
    while (start < end && Character.isWhitespace(text.charAt(start))) {
      start++;
    }
    while (end > start && Character.isWhitespace(text.charAt(end - 1))) {
      end--;
    }
    return new Span(start, end);
  }
}
