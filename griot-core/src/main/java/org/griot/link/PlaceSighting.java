package org.griot.link;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** A stretch of words that may name a place, with the evidence around it. Used within one call. */
final class PlaceSighting {
  /** How surely the words around say that this is a place. */
  enum Cue {
    /** Another reading is likelier: part of a person's or an organisation's name. */
    AGAINST,
    NONE,
    /** "to", "of", "from" may precede anything. */
    WEAK,
    /** "in", "near". */
    STRONG,
    /** "the village of", "region": names the kind. */
    TYPED
  }

  final int first;
  int last;
  String key;
  List<GazetteerEntry> entries;

  /** Left out of the mentions, but a sign of what the report is about. */
  final boolean excluded;

  /** An ordinary word, a person's name: a place only beside a cue. */
  final boolean doubtful;

  Cue cue = Cue.NONE;

  /** The kind of place that a word beside it states: populated, camp, water, area, or null. */
  @Nullable String typed;

  /** The word itself: "cercle" wants another level than "region". */
  String typedWord = "";

  /** Where the phrase with the kind begins and ends: "town of X", "X region". */
  int phraseFirst;

  int phraseLast;

  /** The areas that the words beside it say it lies in. */
  final List<PlaceSighting> within = new ArrayList<>();

  /** "X in Y": X cannot be a namesake elsewhere. */
  boolean surelyWithin;

  /** Right behind a verb that is done to places as to people: "attacked X". */
  boolean taken;

  /** "X market", "X prison": what bears the name may lie anywhere. */
  boolean house;

  /** The distance that the words state from another place. */
  @Nullable PlaceSighting from;

  double fromKm;

  /** "X, south of Y": the place that it is told to lie on some side of. */
  @Nullable PlaceSighting beside;

  /** The place whose distance from this one is told. */
  @Nullable PlaceSighting measures;

  @Nullable GazetteerEntry chosen;
  List<GazetteerEntry> rivals = List.of();

  /** How the name was matched if not by its spelling. */
  String match = "";

  /** How near what was chosen lies to the report's other places, from 0 to 1. */
  double nearness;

  boolean accepted;

  PlaceSighting(
      int first,
      int last,
      String key,
      List<GazetteerEntry> entries,
      boolean excluded,
      boolean doubtful) {
    this.first = first;
    this.last = last;
    this.key = key;
    this.entries = entries;
    this.excluded = excluded;
    this.doubtful = doubtful;
    this.phraseFirst = first;
    this.phraseLast = last;
  }

  void sameAs(PlaceSighting other) {
    chosen = other.chosen;
    rivals = other.rivals;
    nearness = other.nearness;
  }

  boolean has(String feature) {
    return entries.stream().anyMatch(e -> e.feature().equals(feature));
  }

  /** The gazetteer's entry that was chosen; only for those accepted and known. */
  GazetteerEntry entry() {
    GazetteerEntry entry = chosen;
    if (entry == null) {
      throw new IllegalStateException("nothing chosen for " + key);
    }
    return entry;
  }
}
