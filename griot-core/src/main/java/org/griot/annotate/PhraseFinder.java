package org.griot.annotate;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.BiFunction;
import org.griot.model.Mention;
import org.griot.model.Span;

/** Finds phrases of a lexicon with rows of phrase and kind, the longest phrase first. */
final class PhraseFinder {
  private record Row(List<String> words, String kind) {}

  private final BiFunction<Span, String, Mention> mention;
  private final Map<String, List<Row>> byFirstWord = new HashMap<>();

  PhraseFinder(List<String> rows, BiFunction<Span, String, Mention> mention) {
    this.mention = mention;
    for (String row : rows) {
      String[] cells = row.split("\t", -1);
      List<String> words = List.of(cells[0].split(" "));
      byFirstWord
          .computeIfAbsent(words.get(0), w -> new ArrayList<>())
          .add(new Row(words, cells[1]));
    }
    byFirstWord.values().forEach(list -> list.sort((a, b) -> b.words().size() - a.words().size()));
  }

  List<Mention> find(SentenceView view) {
    List<Mention> found = new ArrayList<>();
    for (int i = 0; i < view.size(); i++) {
      for (Row row : byFirstWord.getOrDefault(view.word(i), List.of())) {
        if (stands(view, i, row.words())) {
          int last = i + row.words().size() - 1;
          Span span = view.at(i).span().cover(view.at(last).span());
          found.add(mention.apply(span, row.kind()));
          i = last;
          break;
        }
      }
    }
    return found;
  }

  private static boolean stands(SentenceView view, int at, List<String> words) {
    for (int i = 0; i < words.size(); i++) {
      if (!view.word(at + i).equals(words.get(i))) {
        return false;
      }
    }
    return true;
  }
}
