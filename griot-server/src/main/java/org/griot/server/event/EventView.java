package org.griot.server.event;

import com.fasterxml.jackson.annotation.JsonUnwrapped;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.SortedMap;
import org.griot.export.EventQuotes;
import org.griot.model.Claim;
import org.griot.model.Decision;
import org.griot.model.Event;
import org.griot.model.HarmKind;
import org.griot.model.Side;
import org.griot.model.Stance;
import org.griot.server.query.EventRow;
import org.griot.store.DocumentLine;
import org.jspecify.annotations.Nullable;

/**
 * An event with all that stands behind it.
 *
 * @param figures of each kind of harm that somebody gives a number of
 * @param saying who says how many
 * @param toll how the figures grew, by the day they stood
 * @param nearby events close in space and time that are not this one, nearest first
 */
record EventView(
    Event event,
    List<Claim> claims,
    List<DocumentLine> documents,
    List<EventQuotes.Quote> quotes,
    SortedMap<String, Figure> figures,
    List<Saying> saying,
    List<Toll> toll,
    List<Event.Link> links,
    List<NearMiss> nearMisses,
    List<Nearby> nearby,
    List<Decision> decisions,
    boolean reviewed) {

  /** A figure and the policy that read it. */
  record Figure(@Nullable Integer low, int best, @Nullable Integer high, String policy) {}

  /** One figure of one claim, with its owner. */
  record Saying(
      HarmKind kind,
      Side side,
      @Nullable String who,
      @Nullable String by,
      String document,
      @Nullable String outlet,
      @Nullable Integer low,
      @Nullable Integer high,
      @Nullable String words,
      @Nullable LocalDate asOf,
      Stance stance,
      String claim,
      boolean part) {}

  /** A figure and the day it stood, else that of its report, else null. */
  record Toll(
      @Nullable LocalDate asOf,
      HarmKind kind,
      @Nullable Integer low,
      @Nullable Integer high,
      String document) {}

  /** A pair that was kept apart, and the event that the other claim is in. */
  record NearMiss(
      String a,
      String b,
      BigDecimal score,
      List<String> reasons,
      @Nullable String event,
      @Nullable String summary) {}

  /**
   * Another event.
   *
   * @param km between the two points, or null if one has none
   * @param days between the two, 0 if they overlap, or null if one is not dated
   * @param why it is another, as the merging sees it
   */
  record Nearby(
      @JsonUnwrapped EventRow row,
      @Nullable Integer km,
      @Nullable Integer days,
      List<String> why) {}
}
