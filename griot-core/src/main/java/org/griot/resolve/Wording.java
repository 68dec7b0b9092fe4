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
 */
record Wording(
    Terms names,
    Terms marks,
    Terms lead,
    Terms ages,
    List<String> firstNames,
    List<String> rarestWords) {
  static final Wording NONE =
      new Wording(Terms.NONE, Terms.NONE, Terms.NONE, Terms.NONE, List.of(), List.of());

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
    Map<String, Integer> names = cased ? names(tokens, low) : Map.of();
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
        names.keySet().stream().limit(FIRST_NAMES).toList(),
        rarest(marks, tokens));
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

  /** In the order of the text. */
  private static Map<String, Integer> names(List<Token> tokens, Set<String> low) {
    Map<String, Integer> names = new LinkedHashMap<>();
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
        }
      }
    }
    return names;
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
    for (int i = from; i < end && tokens.size() < MOST_TOKENS; ) {
      if (!Character.isLetterOrDigit(text.charAt(i))) {
        i++;
        continue;
      }
      int start = i;
      while (i < end && isInner(text, i)) {
        i++;
      }
      if (i - start < 40 && !isFurniture(report, start)) {
        tokens.add(token(text, start, i));
      }
    }
    return tokens;
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
