package org.griot.store;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.griot.model.Span;

/**
 * Words to look for in reports. All of them must occur; words in quotation marks must follow one
 * another; a star at the end of a word stands for any ending. Case and accents make no difference,
 * and neither do the signs between words.
 *
 * @param phrases what must occur, in the order given; empty for a query without a word
 */
public record TextQuery(List<Phrase> phrases) {
  private static final Pattern PART = Pattern.compile("\"([^\"]*)\"?|(\\S+)");
  private static final Pattern WORD = Pattern.compile("[\\p{L}\\p{N}\\p{M}]+");
  private static final Pattern MARKS = Pattern.compile("\\p{M}+");

  /** So many words of a query are looked for; the others are not. */
  private static final int MOST_WORDS = 30;

  /**
   * Words that follow one another.
   *
   * @param words folded
   * @param open the last word may go on
   */
  public record Phrase(List<String> words, boolean open) {
    public Phrase {
      words = List.copyOf(words);
    }
  }

  public TextQuery {
    phrases = List.copyOf(phrases);
  }

  /** Reads what a person typed; any text is a query. */
  public static TextQuery of(String typed) {
    List<Phrase> phrases = new ArrayList<>();
    Matcher part = PART.matcher(typed);
    int words = 0;
    while (part.find() && words < MOST_WORDS) {
      String text = part.group(1) == null ? part.group(2) : part.group(1);
      List<String> folded = tokens(text).stream().map(Token::folded).toList();
      words += folded.size();
      if (!folded.isEmpty()) {
        phrases.add(new Phrase(folded, part.group(1) == null && text.endsWith("*")));
      }
    }
    return new TextQuery(phrases);
  }

  /** The text as words alone, folded, with a space between: what a text index holds. */
  public static String folded(String text) {
    StringBuilder folded = new StringBuilder(text.length());
    for (Token token : tokens(text)) {
      folded.append(folded.isEmpty() ? "" : " ").append(token.folded());
    }
    return folded.toString();
  }

  /** Whether all phrases occur. A query without words fits nothing. */
  public boolean matches(String text) {
    if (phrases.isEmpty()) {
      return false;
    }
    List<Token> tokens = tokens(text);
    return phrases.stream().noneMatch(phrase -> find(phrase, tokens, 1).isEmpty());
  }

  /** Where the phrases occur, in the order of the text, at most so many of each. */
  public List<Span> find(String text, int most) {
    List<Token> tokens = tokens(text);
    return phrases.stream()
        .flatMap(phrase -> find(phrase, tokens, most).stream())
        .distinct()
        .sorted()
        .toList();
  }

  private static List<Span> find(Phrase phrase, List<Token> tokens, int most) {
    List<Span> found = new ArrayList<>();
    int size = phrase.words().size();
    for (int at = 0; at + size <= tokens.size() && found.size() < most; at++) {
      if (standsAt(phrase, tokens, at)) {
        found.add(tokens.get(at).span().cover(tokens.get(at + size - 1).span()));
      }
    }
    return found;
  }

  private static boolean standsAt(Phrase phrase, List<Token> tokens, int at) {
    int last = phrase.words().size() - 1;
    for (int i = 0; i <= last; i++) {
      String word = phrase.words().get(i);
      String here = tokens.get(at + i).folded();
      boolean fits = i == last && phrase.open() ? here.startsWith(word) : here.equals(word);
      if (!fits) {
        return false;
      }
    }
    return true;
  }

  private record Token(String folded, Span span) {}

  private static List<Token> tokens(String text) {
    List<Token> tokens = new ArrayList<>();
    Matcher word = WORD.matcher(text);
    while (word.find()) {
      String folded = fold(word.group());
      if (!folded.isEmpty()) {
        tokens.add(new Token(folded, new Span(word.start(), word.end())));
      }
    }
    return tokens;
  }

  private static String fold(String word) {
    boolean plain = word.chars().allMatch(c -> c < 128);
    String open =
        plain
            ? word
            : MARKS.matcher(Normalizer.normalize(word, Normalizer.Form.NFD)).replaceAll("");
    return open.toLowerCase(Locale.ROOT);
  }
}
