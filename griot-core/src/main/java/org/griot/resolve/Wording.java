package org.griot.resolve;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.griot.model.Document;
import org.griot.model.Span;
import org.jspecify.annotations.Nullable;

/**
 * What a report names and how it words it: its rare words, the full names in it, the ages of
 * people. A function of the text alone; how rare a word is stands in a file.
 *
 * @param names pairs of capitalised words side by side, as first and last names are
 * @param marks capitalised words that the text never has in lower case, and numbers
 * @param lead rare words of the title and the first sentences
 * @param ages of persons
 * @param firstNames the first full names of the text
 * @param rarestWords rare capitalised words of the first sentences, for keys
 * @param aged full names of persons whose age stands beside them: whom it befell or who did it
 * @param streets by their names
 * @param sites schools, bars by their names
 */
record Wording(
    Terms names,
    Terms marks,
    Terms lead,
    Terms ages,
    List<String> firstNames,
    List<String> rarestWords,
    List<String> aged,
    Terms streets,
    Terms sites) {
  static final Wording NONE =
      new Wording(
          Terms.NONE,
          Terms.NONE,
          Terms.NONE,
          Terms.NONE,
          List.of(),
          List.of(),
          List.of(),
          Terms.NONE,
          Terms.NONE);

  private static final int MOST_TOKENS = 5000;
  private static final int LEAD_TOKENS = 120;
  private static final int MOST_NAMES = 48;
  private static final int MOST_WORDS = 120;
  private static final int FIRST_NAMES = 12;
  private static final int KEY_WORDS = 6;
  private static final int KEY_RARITY = 50;

  /** Of words that a name is made of: fewer reports than one in seven have it. */
  private static final int PART_RARITY = 20;

  /** Fewer reports than one in fifty have it. */
  private static final int NAME_RARITY = 39;

  /** Fewer reports than one in ten have it. */
  private static final int WORD_RARITY = 23;

  private record Token(String word, int start, int end, boolean upper, boolean digit) {
    boolean isInitial() {
      return upper && word.length() == 1;
    }
  }

  static Wording of(@Nullable Document report) {
    return report == null ? NONE : of(tokens(report, 0, report.text().length()));
  }

  private static Wording of(List<Token> tokens) {
    Set<String> low = new HashSet<>();
    int letters = 0;
    int lower = 0;
    for (Token token : tokens) {
      letters += token.digit() ? 0 : 1;
      if (!token.upper() && !token.digit()) {
        low.add(token.word());
        lower++;
      }
    }
    boolean cased = lower * 4 > letters;
    Map<String, Integer> names = new LinkedHashMap<>();
    List<String> people = new ArrayList<>();
    List<String> aged = new ArrayList<>();
    if (cased) {
      names(tokens, low, names, people, aged);
    }
    Map<String, Integer> marks = new TreeMap<>();
    Map<String, Integer> lead = new TreeMap<>();
    Map<String, Integer> ages = new TreeMap<>();
    for (int i = 0; i < tokens.size(); i++) {
      Token token = tokens.get(i);
      String word = token.word();
      int rarity = word.length() > 2 ? Rarity.of(word) : 0;
      if (rarity >= WORD_RARITY) {
        if (token.digit() || cased && token.upper() && !low.contains(word)) {
          marks.put(word, rarity);
        }
        if (i < LEAD_TOKENS) {
          lead.put(word, rarity);
        }
      }
      if (token.digit() && word.length() < 3 && isAge(tokens, i)) {
        ages.put(word, 1);
      }
    }
    return new Wording(
        Terms.of(names, MOST_NAMES),
        Terms.of(marks, MOST_WORDS),
        Terms.of(lead, MOST_WORDS),
        Terms.of(ages, MOST_NAMES),
        people.stream().distinct().limit(FIRST_NAMES).toList(),
        rarest(marks, tokens),
        aged.stream().distinct().limit(FIRST_NAMES).toList(),
        Terms.of(cased ? sites(tokens, true) : Map.of(), MOST_NAMES),
        Terms.of(cased ? sites(tokens, false) : Map.of(), MOST_NAMES));
  }

  /** Of the first sentences. */
  private static List<String> rarest(Map<String, Integer> marks, List<Token> tokens) {
    return tokens.stream()
        .limit(LEAD_TOKENS)
        .map(Token::word)
        .filter(word -> marks.getOrDefault(word, 0) >= KEY_RARITY)
        .distinct()
        .limit(KEY_WORDS)
        .toList();
  }

  /** The rare words of some sentences. */
  static Terms here(@Nullable Document report, List<Span> sentences) {
    Map<String, Integer> words = new TreeMap<>();
    if (report != null) {
      for (Span sentence : sentences) {
        for (Token token : tokens(report, sentence.start(), sentence.end())) {
          int rarity = token.word().length() > 2 ? Rarity.of(token.word()) : 0;
          if (rarity >= WORD_RARITY) {
            words.put(token.word(), rarity);
          }
        }
      }
    }
    return Terms.of(words, MOST_WORDS);
  }

  /**
   * In the order of the text.
   *
   * @param people those that are no official's and no speaker's
   * @param aged those with an age beside them
   */
  private static void names(
      List<Token> tokens,
      Set<String> low,
      Map<String, Integer> names,
      List<String> people,
      List<String> aged) {
    Set<String> officials = new HashSet<>();
    for (int i = 0; i + 1 < tokens.size(); i++) {
      int next = i + 1;
      if (next + 1 < tokens.size() && tokens.get(next).isInitial()) {
        next++;
      }
      Token first = tokens.get(i);
      Token last = tokens.get(next);
      boolean apart = last.start() - tokens.get(next - 1).end() > 2;
      if (!apart && isPart(first, low) && isPart(last, low) && first.end() + 5 >= last.start()) {
        String name = first.word() + " " + last.word();
        int rarity = Rarity.of(name);
        if (rarity >= NAME_RARITY) {
          names.put(name, rarity);
          people.add(name);
          if (isOfficial(tokens, i, next)) {
            officials.add(name);
          }
          if (isAged(tokens, i, next)) {
            aged.add(name);
          }
        }
      }
    }
    officials.removeAll(aged);
    people.removeAll(officials);
  }

  /** "Chief Jane Doe", "Jane Doe said", "Chief Jane". */
  private static boolean isOfficial(List<Token> tokens, int first, int last) {
    return NameWords.isRank(tokens.get(first).word())
        || first > 0 && NameWords.isRank(tokens.get(first - 1).word())
        || last + 1 < tokens.size() && NameWords.isSpeech(tokens.get(last + 1).word());
  }

  /** "Jane Doe, 27, of", "27-year-old Jane Doe". */
  private static boolean isAged(List<Token> tokens, int first, int last) {
    boolean after =
        last + 1 < tokens.size() && isYears(tokens.get(last + 1)) && isAge(tokens, last + 1);
    boolean before =
        first > 2 && tokens.get(first - 1).word().equals("old") && isYears(tokens.get(first - 3));
    return after || before;
  }

  private static boolean isYears(Token token) {
    return token.digit() && token.word().length() < 3;
  }

  /** "Plymouth Street", "Plymouth St"; or "Harding School". */
  private static Map<String, Integer> sites(List<Token> tokens, boolean streets) {
    Map<String, Integer> sites = new TreeMap<>();
    for (int i = 0; i + 1 < tokens.size(); i++) {
      Token name = tokens.get(i);
      Token kind = tokens.get(i + 1);
      String way = NameWords.isStreet(kind.word()) == streets ? NameWords.site(kind.word()) : "";
      boolean named = (name.upper() || name.digit()) && !name.isInitial() && kind.upper();
      if (!way.isEmpty() && named && kind.start() == name.end() + 1) {
        String site = name.word() + " " + way;
        int rarity = Rarity.of(site);
        if (rarity >= NAME_RARITY) {
          sites.put(site, rarity);
        }
      }
    }
    return sites;
  }

  private static boolean isPart(Token token, Set<String> low) {
    return token.upper()
        && token.word().length() > 1
        && !low.contains(token.word())
        && Rarity.of(token.word()) >= PART_RARITY;
  }

  /** "14-year-old", "Jane Doe, 27, of". */
  private static boolean isAge(List<Token> tokens, int i) {
    String next = i + 1 < tokens.size() ? tokens.get(i + 1).word() : "";
    if (next.equals("year") || next.equals("years") || next.equals("month")) {
      return true;
    }
    return i > 0
        && tokens.get(i).start() - tokens.get(i - 1).end() == 2
        && tokens.get(i - 1).upper()
        && i + 1 < tokens.size()
        && tokens.get(i + 1).start() - tokens.get(i).end() >= 2;
  }

  private static List<Token> tokens(Document report, int from, int to) {
    String text = report.text();
    List<Token> tokens = new ArrayList<>();
    int end = Math.min(to, text.length());
    int lineEnd = text.indexOf('\n') < 0 ? 0 : text.indexOf('\n');
    int outletFrom = outlet(text.substring(0, lineEnd));
    for (int i = from; i < end && tokens.size() < MOST_TOKENS; ) {
      if (!Character.isLetterOrDigit(text.charAt(i))) {
        i++;
        continue;
      }
      int start = i;
      while (i < end && isInner(text, i)) {
        i++;
      }
      boolean outlet = start >= outletFrom && start < lineEnd;
      if (i - start < 40 && !outlet && !isFurniture(report, start)) {
        tokens.add(token(text, start, i));
      }
    }
    return tokens;
  }

  /** Where a headline goes over into the name of the outlet: "... - KXYZ 12 | Town, State". */
  private static int outlet(String headline) {
    for (int at = separator(headline, 0); at >= 0; at = separator(headline, at + 1)) {
      for (String word :
          headline.substring(at).toLowerCase(Locale.ROOT).split("[^\\p{L}\\p{N}]+")) {
        if (NameWords.isOfOutlet(word)) {
          return at;
        }
      }
    }
    return headline.length();
  }

  private static int separator(String headline, int from) {
    int dash = headline.indexOf(" - ", from);
    int bar = headline.indexOf(" | ", from);
    return dash < 0 || bar >= 0 && bar < dash ? bar : dash;
  }

  private static boolean isInner(String text, int i) {
    char c = text.charAt(i);
    boolean joined =
        (c == '\'' || c == '’')
            && i + 1 < text.length()
            && Character.isLetterOrDigit(text.charAt(i + 1));
    return joined || Character.isLetterOrDigit(c);
  }

  private static boolean isFurniture(Document report, int at) {
    for (Span span : report.furniture()) {
      if (span.start() <= at && at < span.end()) {
        return true;
      }
    }
    return false;
  }

  private static Token token(String text, int start, int end) {
    char first = text.charAt(start);
    String word = text.substring(start, end).toLowerCase(Locale.ROOT).replace('’', '\'');
    word = word.endsWith("'s") ? word.substring(0, word.length() - 2) : word.replace("'", "");
    return new Token(word, start, end, Character.isUpperCase(first), Character.isDigit(first));
  }
}
