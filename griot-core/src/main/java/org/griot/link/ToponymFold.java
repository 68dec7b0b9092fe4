package org.griot.link;

import java.text.Normalizer;
import java.util.Locale;

/**
 * Makes spellings of a name equal. Three depths, each coarser: {@link #fold} drops accents, case
 * and punctuation; {@link #light} also what transliteration varies (vowels, doubled letters, the
 * Tamasheq prefixes In and Tin); {@link #skeleton} keeps the consonants alone.
 */
final class ToponymFold {
  private static final String[][] LETTERS = {
    {"ß", "ss"},
    {"æ", "ae"},
    {"œ", "oe"},
    {"ø", "o"},
    {"đ", "d"},
    {"ð", "d"},
    {"þ", "th"},
    {"ł", "l"},
    {"ı", "i"},
    {"ŋ", "ng"},
    {"ɓ", "b"},
    {"ɗ", "d"},
    {"ƙ", "k"},
    {"ɲ", "ny"},
    {"ƴ", "y"}
  };

  private ToponymFold() {}

  /** "Côte d’Ivoire" and "cote d'ivoire" become "cote divoire"; "I-n-Délimane", "i n delimane". */
  static String fold(String name) {
    StringBuilder out = new StringBuilder(name.length());
    boolean gap = false;
    String plain = isAscii(name) ? name : decompose(name);
    for (int i = 0; i < plain.length(); i++) {
      char c = plain.charAt(i);
      if (c >= 'A' && c <= 'Z') {
        c += 32;
      }
      if (Character.isLetterOrDigit(c)) {
        if (gap && out.length() > 0) {
          out.append(' ');
        }
        gap = false;
        out.append(c);
      } else if (!isApostrophe(c)
          && c != '.'
          && Character.getType(c) != Character.NON_SPACING_MARK) {
        gap = true;
      }
    }
    return out.toString();
  }

  private static boolean isAscii(String text) {
    for (int i = 0; i < text.length(); i++) {
      if (text.charAt(i) > 127) {
        return false;
      }
    }
    return true;
  }

  private static String decompose(String name) {
    String plain = Normalizer.normalize(name, Normalizer.Form.NFKD).toLowerCase(Locale.ROOT);
    for (String[] letter : LETTERS) {
      if (plain.contains(letter[0])) {
        plain = plain.replace(letter[0], letter[1]);
      }
    }
    return plain;
  }

  /** Straight, curly, back-tick and the modifier letters that stand for a glottal stop. */
  static boolean isApostrophe(char c) {
    return c == '\'' || c == '’' || c == '‘' || c == '`' || c == '´' || c == 'ʼ' || c == 'ʻ'
        || c == 'ʿ' || c == 'ʾ';
  }

  /**
   * Folds what transliteration varies: "Ménaka", "Minaka" and "Menaka" are equal, so are "In
   * Tillit", "N'Tillit" and "Entillit".
   */
  static String light(String folded) {
    String text = prefix(folded).replace(" ", "");
    StringBuilder out = new StringBuilder(text.length());
    for (int i = 0; i < text.length(); i++) {
      char c = light(text, i);
      if (c != 0 && (out.length() == 0 || out.charAt(out.length() - 1) != c)) {
        out.append(c);
      }
    }
    return out.toString();
  }

  /** "i n x", "in x", "n x", "nx" before a consonant and "en x" are one prefix; so with tin. */
  private static String prefix(String folded) {
    for (String form : new String[] {"i n ", "in ", "en ", "n "}) {
      if (folded.startsWith(form) && folded.length() > form.length() + 2) {
        return "in" + folded.substring(form.length());
      }
    }
    for (String form : new String[] {"ti n ", "tin ", "ten "}) {
      if (folded.startsWith(form) && folded.length() > form.length() + 2) {
        return "tin" + folded.substring(form.length());
      }
    }
    boolean bare =
        folded.length() > 4 && folded.charAt(0) == 'n' && "tdklszb".indexOf(folded.charAt(1)) >= 0;
    return bare ? "i" + folded : folded;
  }

  private static char light(String text, int i) {
    char c = text.charAt(i);
    char next = i + 1 < text.length() ? text.charAt(i + 1) : ' ';
    switch (c) {
      case 'e', 'i', 'y':
        return 'i';
      case 'o', 'u', 'w':
        return 'u';
      case 'c':
        return next == 'h' || next == 'e' || next == 'i' ? 's' : 'k';
      case 'q':
        return 'k';
      case 'z':
        return 's';
      case 'h':
        return 0;
      case 'p':
        return next == 'h' ? 'f' : 'p';
      default:
        return c;
    }
  }

  /** The consonants of {@link #light}: "tst" for Tessit, Tisseit, Tesiti. */
  static String skeleton(String light) {
    StringBuilder out = new StringBuilder(light.length());
    for (int i = 0; i < light.length(); i++) {
      char c = light.charAt(i);
      boolean vowel = c == 'a' || c == 'i' || c == 'u';
      if (!vowel && (out.length() == 0 || out.charAt(out.length() - 1) != c)) {
        out.append(c);
      }
    }
    return out.toString();
  }

  static String foldLight(String name) {
    return light(fold(name));
  }

  static String foldSkeleton(String name) {
    return skeleton(light(fold(name)));
  }
}
