package org.griot.resolve;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.function.Function;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.griot.model.Event.Actor;
import org.griot.model.PartyType;

/** Parties and speakers as they stand within an English sentence. */
final class Voices {
  /** So many parties are named in one list; the others are counted. */
  private static final int NAMED = 3;

  /** A speaker in more words than this is a scrap of the text and no name. */
  private static final int LONGEST = 9;

  /** Words that open a speaker at the start of a sentence, where alone they are capital. */
  private static final Set<String> COMMON =
      Set.of(
          "the",
          "a",
          "an",
          "one",
          "two",
          "three",
          "four",
          "some",
          "several",
          "many",
          "another",
          "officials",
          "official",
          "residents",
          "witnesses",
          "survivors",
          "villagers",
          "relatives",
          "hospital",
          "security",
          "medical",
          "local",
          "locals",
          "community",
          "military",
          "army",
          "police",
          "government",
          "authorities",
          "diplomatic",
          "separatist",
          "sources",
          "rebels",
          "militants",
          "jihadists",
          "insurgents",
          "doctors",
          "activists",
          "analysts");

  /** Speakers of whom there is one: "the government". */
  private static final Set<String> SINGLE =
      Set.of(
          "government",
          "army",
          "military",
          "police",
          "ministry",
          "presidency",
          "governor",
          "president",
          "minister",
          "prefect",
          "mayor",
          "group",
          "prosecutor",
          "un",
          "mission",
          "authorities",
          "organisation",
          "organization");

  private static final Set<String> ARTICLE_COUNTRIES =
      Set.of(
          "Philippines", "Netherlands", "Gambia", "Comoros", "Maldives", "Seychelles", "Bahamas");

  private static final Set<String> FORCES =
      Set.of(
          "Government",
          "Police",
          "Gendarmerie",
          "Military",
          "Army",
          "Navy",
          "Presidency",
          "Ministry");

  private static final Set<String> PLURALS =
      Set.of(
          "civilians",
          "protesters",
          "rioters",
          "police",
          "military",
          "forces",
          "movements",
          "troops",
          "soldiers",
          "gendarmes",
          "hunters",
          "militias",
          "people",
          "gunmen",
          "rebels",
          "nations");

  /** "About 300 people", "Fifty-six people", "137 hostages": a figure taken for a party. */
  private static final Pattern COUNT =
      Pattern.compile(
          "(?:(?:about|at least|some|nearly|around|over|more than|up to) )?"
              + "(?:[0-9][0-9.,]*|(?:one|two|three|four|five|six|seven|eight|nine|ten|eleven"
              + "|twelve|(?:thir|four|fif|six|seven|eigh|nine)teen"
              + "|(?:twen|thir|for|fif|six|seven|eigh|nine)ty(?:-[a-z]+)?|(?:a )?(?:hundred|thousand)"
              + "|dozens of|hundreds of|thousands of))"
              + " (.+)",
          Pattern.CASE_INSENSITIVE);

  /** "(Example Press) - The governor": the agency of a dateline is not who speaks. */
  private static final Pattern AGENCY = Pattern.compile("^[^)]{0,60}\\) ?[-–—] ");

  private final ActorRules rules;

  Voices(ActorRules rules) {
    this.rules = rules;
  }

  /** "Unidentified armed group (Mali)" is "an unidentified armed group" within a sentence. */
  String name(Actor actor) {
    String bare = actor.name().replaceFirst(" \\([^)]*\\)$", "");
    Matcher count = COUNT.matcher(bare);
    if (actor.id() == null && count.matches()) {
      return bare.toLowerCase(Locale.ROOT).startsWith("one ")
          ? "a " + count.group(1)
          : count.group(1);
    }
    if (actor.id() == null) {
      String words = speaker(bare).isEmpty() ? bare : lowered(bare);
      return isOne(words) ? indefinite(words) : words;
    }
    if (!rules.isUnidentified(actor.id())) {
      return withArticle(bare);
    }
    String low = bare.toLowerCase(Locale.ROOT);
    boolean one = low.endsWith("group") || low.endsWith("gang") || low.endsWith("militia");
    return one ? indefinite(low) : low;
  }

  private static String indefinite(String words) {
    return (words.matches("(?i)[aeiou].*") ? "an " : "a ") + words;
  }

  /** "Mayor", "Frenchman": one person, told by a single word that is no name. */
  private static boolean isOne(String words) {
    boolean plain = Character.isLowerCase(words.charAt(0)) || words.matches("\\p{Lu}\\p{Ll}+man");
    return plain
        && words.indexOf(' ') < 0
        && !words.endsWith("s")
        && !words.endsWith("men")
        && !PLURALS.contains(words);
  }

  /** Who belongs to a body that as a whole cannot be held: "members of the army". */
  String member(Actor actor) {
    boolean body =
        actor.id() != null && BODIES.contains(actor.type()) && !rules.isUnidentified(actor.id());
    return body ? "members of " + name(actor) : name(actor);
  }

  boolean isUnidentified(String actor) {
    return rules.isUnidentified(actor);
  }

  /** The parties of one side; "people" add nothing to a party that is named. */
  List<String> names(Collection<Actor> actors) {
    return names(actors, this::name);
  }

  List<String> names(Collection<Actor> actors, Function<Actor, String> naming) {
    List<String> names = new ArrayList<>(actors.stream().map(naming).distinct().toList());
    if (names.size() > 1) {
      names.removeIf(UNTOLD::contains);
      names.removeIf(name -> names.contains("the " + name));
      List<String> all = List.copyOf(names);
      names.removeIf(whole -> all.stream().anyMatch(part -> part.startsWith(whole + " - ")));
    }
    return names.isEmpty() ? List.of("people") : names;
  }

  private static final Set<PartyType> BODIES =
      Set.of(
          PartyType.STATE_FORCES,
          PartyType.REBEL_GROUP,
          PartyType.POLITICAL_MILITIA,
          PartyType.IDENTITY_MILITIA,
          PartyType.EXTERNAL);

  private static final Set<String> UNTOLD =
      Set.of("people", "a person", "others", "persons", "a man");

  private static String withArticle(String name) {
    int of = name.lastIndexOf(" of ");
    String full = of < 0 ? name : name.substring(0, of + 4) + country(name.substring(of + 4));
    boolean office = of > 0 && FORCES.contains(name.substring(0, name.indexOf(' ')));
    boolean body =
        name.matches(
            ".* ([Aa]rmed [Ff]orces|Group|Nations|Army|Police|Gendarmerie|National Guard)");
    return office || body ? "the " + full : full;
  }

  /** "the Philippines", "the United States"; "Mali". */
  static String country(String name) {
    boolean article =
        ARTICLE_COUNTRIES.contains(name)
            || name.startsWith("United ")
            || name.endsWith(" Republic")
            || name.endsWith(" Islands");
    return article ? "the " + name : name;
  }

  /** Whether a list of parties takes "were": several, or one whose name is a plural. */
  static boolean isPlural(List<String> names) {
    if (names.size() != 1) {
      return true;
    }
    String name = names.get(0).toLowerCase(Locale.ROOT);
    if (name.startsWith("the police of")) {
      return true;
    }
    if (name.startsWith("members of ")) {
      return true;
    }
    String head = name.contains(" of ") ? name.substring(0, name.indexOf(" of ")) : name;
    return PLURALS.contains(head.substring(head.lastIndexOf(' ') + 1))
        && !name.equals("the united nations");
  }

  /** A list in words, cut where it grows too long to read. */
  static String and(Collection<String> all) {
    List<String> names = new ArrayList<>(all);
    if (names.size() > NAMED + 1) {
      names = new ArrayList<>(names.subList(0, NAMED));
      names.add("others");
    }
    if (names.size() < 2) {
      return String.join("", names);
    }
    String last = names.remove(names.size() - 1);
    return String.join(", ", names) + " and " + last;
  }

  /** A speaker within a sentence, or nothing if the words are no name. */
  static String speaker(String by) {
    String words = AGENCY.matcher(by.strip()).replaceFirst("");
    String[] tokens = words.split("\\s+");
    if (tokens.length > LONGEST) {
      return "";
    }
    words = lowered(words);
    boolean single = tokens.length == 1 && SINGLE.contains(words.toLowerCase(Locale.ROOT));
    return single ? "the " + words : words;
  }

  /** Without the capital that a common word has at the start of a sentence. */
  private static String lowered(String words) {
    String[] tokens = words.split("\\s+");
    String first = tokens[0];
    boolean common =
        COMMON.contains(first.toLowerCase(Locale.ROOT))
            && !first.equals(first.toUpperCase(Locale.ROOT))
            && (tokens.length == 1 || !Character.isUpperCase(tokens[1].charAt(0)));
    return common || isArticle(first)
        ? first.toLowerCase(Locale.ROOT) + words.substring(first.length())
        : words;
  }

  private static boolean isArticle(String word) {
    return Set.of("the", "a", "an", "one").contains(word.toLowerCase(Locale.ROOT));
  }
}
