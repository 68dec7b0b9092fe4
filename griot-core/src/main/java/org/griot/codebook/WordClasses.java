package org.griot.codebook;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Words that stand for each other in the rows of the lexicon: {@code @troops} in its first column
 * names them, {@code {troops}} in a form stands for each of them.
 */
final class WordClasses {
  private static final Pattern NAME = Pattern.compile("\\{([a-z]+)}");

  private final Map<String, List<String>> words = new HashMap<>();

  /** Takes a line that defines a class; false if the line is none. */
  boolean add(String[] cells) {
    if (!cells[0].startsWith("@")) {
      return false;
    }
    if (cells.length != 2
        || words.put(cells[0].substring(1), List.of(cells[1].split(", "))) != null) {
      throw new IllegalArgumentException("class " + cells[0]);
    }
    return true;
  }

  /** The form once for each choice of words; itself if it names no class. */
  List<String> forms(String form) {
    Matcher name = NAME.matcher(form);
    int from = 0;
    while (name.find(from)) {
      if (!name.group().equals(TriggerEntry.PLACE)) {
        return all(form, name);
      }
      from = name.end();
    }
    return List.of(form);
  }

  private List<String> all(String form, Matcher name) {
    List<String> choice = words.get(name.group(1));
    if (choice == null) {
      throw new IllegalArgumentException("no class " + name.group());
    }
    List<String> all = new ArrayList<>();
    for (String word : choice) {
      all.addAll(forms(form.substring(0, name.start()) + word + form.substring(name.end())));
    }
    return all;
  }
}
