package org.griot.evaluate.muc4;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import org.griot.evaluate.muc4.Template.Draft;
import org.griot.evaluate.task.Coded;
import org.griot.link.Countries;
import org.griot.model.Claim;
import org.griot.model.DateRange;
import org.griot.model.Material;
import org.griot.model.Party;
import org.griot.model.Place;
import org.griot.model.Reality;
import org.jspecify.annotations.Nullable;

/** Fills templates from the claims of one message. Immutable. */
final class Respondent {
  private final Targets targets = new Targets();
  private final SetList instruments = SetList.load("instruments.tsv");
  private final Countries countries = Countries.bundled();

  /**
   * The templates of a message.
   *
   * @param published the message's day
   */
  List<Template> templates(String message, Coded.One one, @Nullable LocalDate published) {
    String home = home(one.claims());
    PartyWords words = new PartyWords(one.document().text(), one.claims());
    List<Template> templates = new ArrayList<>();
    for (Claim claim : one.claims()) {
      String country = country(claim.toldPlace(), home);
      String type = country == null ? null : Relevance.type(claim, country, home, published);
      if (type != null && country != null) {
        Draft draft = new Draft();
        incident(claim, type, country, published, draft);
        Perpetrators.fill(claim, words, draft);
        targets.fill(claim, draft);
        templates.add(draft.done(message, templates.size() + 1, false));
      }
    }
    return templates;
  }

  /**
   * The country of most of the message's claims, by their places and their parties: one of the nine
   * that the task is about, if any is named.
   */
  private static @Nullable String home(List<Claim> claims) {
    Map<String, Integer> votes = new TreeMap<>();
    for (Claim claim : claims) {
      if (claim.toldPlace() != null) {
        claim.toldPlace().countries().forEach(country -> votes.merge(country, 2, Integer::sum));
      }
      for (Party party : claim.parties()) {
        if (party.country() != null) {
          votes.merge(party.country(), 1, Integer::sum);
        }
      }
    }
    boolean known = votes.keySet().stream().anyMatch(Relevance.COUNTRIES::contains);
    return votes.entrySet().stream()
        .filter(vote -> !known || Relevance.COUNTRIES.contains(vote.getKey()))
        .max(
            Map.Entry.<String, Integer>comparingByValue()
                .thenComparing(Map.Entry.comparingByKey(Comparator.reverseOrder())))
        .map(Map.Entry::getKey)
        .orElse(null);
  }

  private static @Nullable String country(@Nullable Place place, @Nullable String home) {
    if (place == null || place.countries().isEmpty()) {
      return home;
    }
    return place.countries().stream()
        .filter(Relevance.COUNTRIES::contains)
        .findFirst()
        .orElse(place.countries().get(0));
  }

  private void incident(
      Claim claim, String type, String country, @Nullable LocalDate published, Draft draft) {
    String date = date(claim.toldDate(), published);
    if (date != null) {
      draft.add(Slot.DATE, Filler.of(date));
    }
    draft.add(Slot.LOCATION, Filler.of(location(claim.toldPlace(), country)));
    draft.add(Slot.TYPE, Filler.of(type));
    draft.add(Slot.STAGE, Filler.of(stage(claim)));
    if (!type.equals("KIDNAPPING")) {
      instruments(claim, type, draft);
    }
  }

  private static String stage(Claim claim) {
    String type = String.valueOf(claim.type().id());
    if (type.equals("threat") || claim.reality() == Reality.PLANNED) {
      return "THREATENED";
    }
    return type.equals("disrupted-weapons-use") ? "ATTEMPTED" : "ACCOMPLISHED";
  }

  /** Without a day it is "on or before the message's", as the task has it. */
  private static @Nullable String date(@Nullable DateRange date, @Nullable LocalDate published) {
    LocalDate end = date == null ? null : date.end();
    if (date == null || end == null) {
      return published == null ? null : MucDay.write(null, published);
    }
    return MucDay.write(date.start(), end);
  }

  private String location(@Nullable Place place, String country) {
    String name = countries.byAlpha2(country).map(c -> c.name()).orElse(country);
    String start = name.toUpperCase(Locale.ROOT);
    if (place == null || place.feature().equals("country") || place.feature().equals("line")) {
      return start;
    }
    String sort =
        switch (place.feature()) {
          case "admin1" -> "DEPARTMENT";
          case "region", "admin2" -> "REGION";
          default -> "CITY";
        };
    return start
        + ": "
        + org.griot.evaluate.task.Spelling.folded(place.name()).toUpperCase(Locale.ROOT)
        + " ("
        + sort
        + ")";
  }

  /** An act ("opened fire") is no instrument (template-doc, slot 6). */
  private void instruments(Claim claim, String type, Draft draft) {
    for (Material thing : claim.material()) {
      if (thing.use().equals("weapon")) {
        String text = Fillers.text(thing.text());
        instruments
            .category(text)
            .ifPresent(
                kind -> {
                  draft.add(Slot.INSTRUMENT, Filler.of(text));
                  draft.add(Slot.INSTRUMENT_TYPE, Filler.of(kind, text));
                });
      }
    }
    if (type.equals("BOMBING") && draft.fillers(Slot.INSTRUMENT_TYPE).isEmpty()) {
      draft.add(Slot.INSTRUMENT_TYPE, Filler.of("BOMB"));
    }
  }
}
