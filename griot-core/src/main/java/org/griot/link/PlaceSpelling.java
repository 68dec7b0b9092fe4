package org.griot.link;

import java.util.Set;

/** How far the name of a place is the one that the report spells. */
final class PlaceSpelling {
  private static final Set<String> ARTICLES = Set.of("al", "el", "ad", "an", "ar", "as", "ash");
  private static final int LEAST_CONSONANTS = 2;
  private static final int MANY_CONSONANTS = 4;

  private PlaceSpelling() {}

  static boolean isOwn(GazetteerEntry e, String key) {
    return ToponymFold.fold(e.name()).equals(key);
  }

  /** "Qamishli" for Al Qāmishlī, "Shabwa" for Shabwah. */
  static boolean isNearlyOwn(GazetteerEntry e, String key) {
    return bare(e).equals(key) || plain(bare(e)).equals(plain(key)) || isOwn(e, key);
  }

  private static String plain(String name) {
    return name.replace("h", "");
  }

  /** The place's own name without its article. */
  private static String bare(GazetteerEntry e) {
    String name = ToponymFold.fold(e.name());
    int gap = name.indexOf(' ');
    return gap > 0 && ARTICLES.contains(name.substring(0, gap)) ? name.substring(gap + 1) : name;
  }

  /**
   * Whether the name and the place's own differ in no more than the way they are transliterated.
   */
  static boolean isAlike(GazetteerEntry e, String key) {
    return ToponymFold.light(bare(e)).equals(ToponymFold.light(key))
        || ToponymFold.foldLight(e.name()).equals(ToponymFold.light(key));
  }

  /** "Bint Jbeil" for Bent Jbaïl: alike, or of the same consonants if these are many. */
  static boolean isClose(GazetteerEntry e, String key) {
    String consonants = ToponymFold.skeleton(ToponymFold.light(key));
    return isAlike(e, key)
        || consonants.length() >= MANY_CONSONANTS
            && ToponymFold.foldSkeleton(e.name()).equals(consonants);
  }

  /** "Merawi" for Merowe: neither the name, nor quite another one, but one that sounds like it. */
  static boolean isLoose(GazetteerEntry e, String key) {
    if (isNearlyOwn(e, key)) {
      return false;
    }
    String own = ToponymFold.light(bare(e));
    String light = ToponymFold.light(key);
    String consonants = ToponymFold.skeleton(light);
    return EditDistance.between(own, light) <= 1
        || consonants.length() >= LEAST_CONSONANTS && ToponymFold.skeleton(own).equals(consonants);
  }
}
