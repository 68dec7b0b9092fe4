package org.griot.link;

import java.util.Set;

/** Small closed classes of words that the actor rules need. */
final class ActorWords {
  /** Words for fighters and groups that may follow a group's name: "Boko Haram insurgents". */
  static final Set<String> FIGHTERS =
      Set.of(
          "fighters",
          "fighter",
          "militants",
          "militant",
          "gunmen",
          "gunman",
          "rebels",
          "rebel",
          "insurgents",
          "insurgent",
          "jihadists",
          "jihadist",
          "terrorists",
          "terrorist",
          "guerrillas",
          "guerrilla",
          "guerillas",
          "forces",
          "troops",
          "soldiers",
          "soldier",
          "mercenaries",
          "mercenary",
          "militiamen",
          "militiaman",
          "elements",
          "combatants",
          "operatives",
          "members",
          "militia",
          "militias",
          "commandos",
          "warriors",
          "separatists",
          "herdsmen",
          "herders",
          "herder",
          "pastoralists",
          "tribesmen",
          "youths",
          "youth",
          "boys",
          "gang",
          "raiders",
          "hunters",
          "cadres",
          "extremists",
          "islamists",
          "contractors",
          "paramilitaries",
          "peacekeepers",
          "personnel",
          "attackers",
          "bandits",
          "vigilantes",
          "clansmen",
          "cultists");

  /** Words for a body that may follow its name: "the Wagner group". */
  static final Set<String> BODIES =
      Set.of(
          "group",
          "movement",
          "militia",
          "organization",
          "organisation",
          "network",
          "faction",
          "rebels",
          "mission",
          "force",
          "coalition",
          "cartel",
          "gang",
          "sect",
          "clan",
          "subclan",
          "brigade",
          "battalion");

  static final Set<String> CIVILIANS =
      Set.of(
          "civilians",
          "villagers",
          "people",
          "residents",
          "women",
          "children",
          "farmers",
          "village",
          "villages",
          "men",
          "refugees",
          "families",
          "victims",
          "civilian",
          "leaders",
          "elders",
          "language",
          "language-speaking",
          "population",
          "descent",
          "origin");

  static final Set<String> CLASH =
      Set.of(
          "clash",
          "clashes",
          "clashed",
          "clashing",
          "fighting",
          "fought",
          "feud",
          "feuding",
          "skirmish",
          "skirmishes",
          "battled",
          "raided",
          "raid",
          "revenge",
          "reprisal");

  /** After a hyphen these make a tie of a name: "al-Qaeda-linked". */
  static final Set<String> TIED =
      Set.of(
          "linked",
          "affiliated",
          "aligned",
          "allied",
          "inspired",
          "backed",
          "loyal",
          "tied",
          "related",
          "connected",
          "supported",
          "affiliate",
          "style",
          "trained",
          "funded",
          "sympathetic",
          "claimed",
          "friendly");

  /** After a hyphen these say who holds a place: no party of the event by itself. */
  static final Set<String> HELD =
      Set.of(
          "controlled",
          "held",
          "run",
          "occupied",
          "dominated",
          "ruled",
          "administered",
          "infested",
          "hit",
          "stricken",
          "free",
          "era",
          "born",
          "speaking",
          "majority",
          "made",
          "owned",
          "based",
          "built",
          "manned",
          "sponsored",
          "flagged",
          "type");

  /** Before a hyphen these turn a name round or put it in the past. */
  static final Set<String> AGAINST =
      Set.of("anti", "pro", "counter", "non", "post", "pre", "ex", "former", "neo");

  static final Set<String> DOUBT =
      Set.of("suspected", "alleged", "presumed", "purported", "apparent", "supposed", "believed");

  static final Set<String> NUMBERS =
      Set.of(
          "one",
          "two",
          "three",
          "four",
          "five",
          "six",
          "seven",
          "eight",
          "nine",
          "ten",
          "eleven",
          "twelve",
          "thirteen",
          "fourteen",
          "fifteen",
          "sixteen",
          "seventeen",
          "eighteen",
          "nineteen",
          "twenty",
          "thirty",
          "forty",
          "fifty",
          "hundred",
          "dozen",
          "dozens",
          "hundreds",
          "several",
          "some",
          "many",
          "numerous",
          "few",
          "scores",
          "thousands");

  private ActorWords() {}

  static boolean isNumber(String word) {
    return NUMBERS.contains(word) || (!word.isEmpty() && Character.isDigit(word.charAt(0)));
  }
}
