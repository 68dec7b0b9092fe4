package org.griot.link;

import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * What the words for a person who may be anybody tell of sex and age: "a 17-year-old boy", "the
 * victim", "she". Whoever is named by trade or side is not anybody. The words are data, {@code
 * counts/persons.tsv}.
 *
 * @param sex {@code m}, {@code f}, or {@code -} if the words do not say
 * @param least age in years
 * @param most age in years
 */
public record AnyPerson(char sex, int least, int most) {
  /** Nothing is told. */
  public static final AnyPerson UNKNOWN = new AnyPerson('-', 0, 120);

  private static final Pattern AGE =
      Pattern.compile("\\b(\\d{1,3})[- ](year|month|week|day)s?[- ]old");
  private static final Set<String> PRONOUNS =
      Set.of("he", "him", "himself", "she", "her", "herself");
  private static final Map<String, AnyPerson> WORDS = words();

  private static Map<String, AnyPerson> words() {
    Map<String, AnyPerson> words = new HashMap<>();
    for (String[] row : CountLines.of("counts/persons.tsv", 4)) {
      int least = Integer.parseInt(row[2]);
      words.put(row[0], new AnyPerson(row[1].charAt(0), least, Integer.parseInt(row[3])));
    }
    return Map.copyOf(words);
  }

  /** What a phrase tells of whom it stands for; null if that is not just anybody. */
  public static @Nullable AnyPerson of(String phrase) {
    String low = phrase.toLowerCase(Locale.ROOT).replace('’', '\'').strip();
    String last = low.substring(low.lastIndexOf(' ') + 1);
    int two = low.lastIndexOf(' ', low.length() - last.length() - 2) + 1;
    AnyPerson both = WORDS.get(low.substring(two)); // "three of her family members"
    AnyPerson word = both == null ? WORDS.get(last) : both;
    Matcher age = AGE.matcher(low);
    if (!age.find()) {
      return word;
    }
    int years = age.group(2).equals("year") ? Integer.parseInt(age.group(1)) : 1;
    if (word == null) {
      return last.endsWith("-old") || last.equals("old") ? aged(years) : null;
    }
    return new AnyPerson(word.sex, years, years);
  }

  /** "he", "him", "herself": words that stand for somebody told before. */
  public static boolean isPronoun(String word) {
    return PRONOUNS.contains(word.toLowerCase(Locale.ROOT));
  }

  /** Somebody of whom nothing is known but the age. */
  public static AnyPerson aged(int years) {
    return new AnyPerson('-', years, years);
  }

  /** Whether the age is told in years. */
  public boolean isAged() {
    return least == most;
  }

  /** Whether both may be one person. */
  public boolean mayBe(AnyPerson other) {
    boolean sexes = sex == other.sex || sex == '-' || other.sex == '-';
    return sexes && least <= other.most && other.least <= most;
  }

  /** What both tell together. */
  public AnyPerson and(AnyPerson other) {
    return new AnyPerson(
        sex == '-' ? other.sex : sex, Math.max(least, other.least), Math.min(most, other.most));
  }
}
