package org.griot.annotate;

import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/** The forms of English verbs and nouns, so that the lexicon can list lemmas alone. */
final class Inflection {
  /** What a form tells of tense and voice. */
  enum Form {
    BASE,
    THIRD,
    PAST,
    PARTICIPLE,
    PAST_OR_PARTICIPLE,
    GERUND,
    SINGULAR,
    PLURAL,
    FIXED
  }

  private static final String VOWELS = "aeiou";

  private final Map<String, List<String>> irregular;
  private final Set<String> pasts;

  /**
   * @param irregular lemma to past and participle
   */
  Inflection(Map<String, List<String>> irregular) {
    this.irregular = irregular;
    this.pasts = irregular.values().stream().flatMap(List::stream).collect(Collectors.toSet());
  }

  /** Pasts that do not look like their verbs: "found" of "find". */
  Set<String> irregularPasts() {
    Set<String> pasts = new LinkedHashSet<>();
    irregular.forEach(
        (lemma, parts) -> {
          if (!parts.get(0).equals(lemma) && !parts.get(0).endsWith("ed")) {
            pasts.add(parts.get(0));
          }
        });
    return pasts;
  }

  /** "attacked", "shot", "taken"; also where verb and past look alike. */
  boolean isPast(String word) {
    return word.endsWith("ed") || pasts.contains(word);
  }

  Map<String, Form> verb(String lemma) {
    Map<String, Form> forms = new LinkedHashMap<>();
    forms.put(gerund(lemma), Form.GERUND);
    List<String> parts = irregular.get(lemma);
    if (parts == null) {
      forms.put(past(lemma), Form.PAST_OR_PARTICIPLE);
    } else if (parts.get(0).equals(parts.get(1))) {
      forms.put(parts.get(0), Form.PAST_OR_PARTICIPLE);
    } else {
      // "burned" beside "burnt": a past like any other may be the participle as well
      boolean plain = parts.get(0).endsWith("ed");
      forms.put(parts.get(0), plain ? Form.PAST_OR_PARTICIPLE : Form.PAST);
      forms.put(parts.get(1), Form.PARTICIPLE);
    }
    forms.put(plural(lemma), Form.THIRD);
    forms.putIfAbsent(lemma, Form.BASE);
    return forms;
  }

  Map<String, Form> noun(String lemma) {
    Map<String, Form> forms = new LinkedHashMap<>();
    forms.put(plural(lemma), Form.PLURAL);
    forms.put(lemma, Form.SINGULAR);
    return forms;
  }

  private static String plural(String lemma) {
    if (lemma.endsWith("y") && !vowelAt(lemma, lemma.length() - 2)) {
      return lemma.substring(0, lemma.length() - 1) + "ies";
    }
    boolean hissing =
        lemma.endsWith("s")
            || lemma.endsWith("x")
            || lemma.endsWith("z")
            || lemma.endsWith("ch")
            || lemma.endsWith("sh");
    return lemma + (hissing ? "es" : "s");
  }

  private static String past(String lemma) {
    if (lemma.endsWith("e")) {
      return lemma + "d";
    }
    if (lemma.endsWith("y") && !vowelAt(lemma, lemma.length() - 2)) {
      return lemma.substring(0, lemma.length() - 1) + "ied";
    }
    return doubled(lemma) + "ed";
  }

  private static String gerund(String lemma) {
    if (lemma.endsWith("ie")) {
      return lemma.substring(0, lemma.length() - 2) + "ying";
    }
    if (lemma.endsWith("e") && !lemma.endsWith("ee") && !lemma.equals("be")) {
      return lemma.substring(0, lemma.length() - 1) + "ing";
    }
    return doubled(lemma) + "ing";
  }

  /** "gun" gives "gunn", "kidnap" gives "kidnapp"; "bomb", "repel" with two syllables as listed. */
  private static String doubled(String lemma) {
    int last = lemma.length() - 1;
    boolean closed =
        last >= 2
            && !vowelAt(lemma, last)
            && "wxy".indexOf(lemma.charAt(last)) < 0
            && vowelAt(lemma, last - 1)
            && !vowelAt(lemma, last - 2);
    boolean stressed =
        vowels(lemma) == 1
            || lemma.endsWith("nap")
            || lemma.endsWith("pel")
            || lemma.endsWith("mit")
            || lemma.endsWith("rrel");
    return closed && stressed ? lemma + lemma.charAt(last) : lemma;
  }

  private static long vowels(String lemma) {
    return lemma.chars().filter(c -> VOWELS.indexOf(c) >= 0).count();
  }

  private static boolean vowelAt(String word, int at) {
    return at >= 0 && VOWELS.indexOf(word.charAt(at)) >= 0;
  }
}
