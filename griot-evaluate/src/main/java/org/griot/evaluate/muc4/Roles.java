package org.griot.evaluate.muc4;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import org.griot.evaluate.score.Pairing;
import org.griot.evaluate.score.Tally;
import org.griot.evaluate.task.GoldFaults;
import org.griot.evaluate.task.GoldFiles;

/**
 * CEAF-REE (Du, Rush and Cardie 2021): the entities of five roles over a whole message. A predicted
 * entity is right if every mention of it is one of the gold entity's, and each gold entity is found
 * once at most. Micro-averaged. Used by one thread.
 */
final class Roles {
  /** The roles and the slots that name their entities. */
  private static final Map<String, Slot> SLOTS = slots();

  private final SortedMap<String, Map<String, List<Set<String>>>> gold = new TreeMap<>();
  private final Map<String, Tally> tallies = new LinkedHashMap<>();

  private static Map<String, Slot> slots() {
    Map<String, Slot> slots = new LinkedHashMap<>();
    slots.put("PerpInd", Slot.INDIVIDUAL);
    slots.put("PerpOrg", Slot.ORGANIZATION);
    slots.put("Target", Slot.TARGET);
    slots.put("Victim", Slot.VICTIM);
    slots.put("Weapon", Slot.INSTRUMENT);
    return slots;
  }

  /** Takes in gold entities by message. */
  void read(Path file, GoldFaults faults) throws IOException {
    for (GoldFiles.Row row : GoldFiles.objects(file, faults)) {
      JsonNode extracts = row.json().path("extracts");
      if (!extracts.isObject() || row.text("docid").isEmpty()) {
        faults.add(file, row.place(), "a message needs docid and extracts");
        continue;
      }
      Map<String, List<Set<String>>> roles = new TreeMap<>();
      SLOTS.keySet().forEach(role -> roles.put(role, entities(extracts.path(role))));
      gold.put(row.text("docid"), roles);
    }
  }

  private static List<Set<String>> entities(JsonNode list) {
    List<Set<String>> entities = new ArrayList<>();
    for (JsonNode entity : list) {
      Set<String> mentions = new LinkedHashSet<>();
      entity.forEach(mention -> mentions.add(plain(mention.path(0).asText())));
      entities.add(mentions);
    }
    return entities;
  }

  /** Lower case, without articles and punctuation. */
  static String plain(String mention) {
    String words = mention.toLowerCase(Locale.ROOT).replaceAll("[^\\p{L}\\p{N}\\s]+", "");
    return words.replaceAll("\\b(a|an|the)\\b", " ").replaceAll("\\s+", " ").strip();
  }

  /** Scores the entities named by a message's templates; messages without gold do not count. */
  void add(String message, List<Template> answer) {
    Map<String, List<Set<String>>> wanted = gold.get(message);
    if (wanted != null) {
      SLOTS.forEach(
          (role, slot) ->
              tallies.merge(
                  role,
                  tally(wanted.getOrDefault(role, List.of()), made(slot, answer)),
                  Tally::plus));
    }
  }

  /** The strings of a slot, each once: Griot names an entity by its fullest form alone. */
  private static List<Set<String>> made(Slot slot, List<Template> answer) {
    Set<String> strings = new LinkedHashSet<>();
    for (Template template : answer) {
      template.fillers(slot).forEach(filler -> strings.add(plain(filler.value())));
    }
    return strings.stream().map(Set::of).toList();
  }

  static Tally tally(List<Set<String>> gold, List<Set<String>> made) {
    double[][] gains = new double[gold.size()][made.size()];
    for (int i = 0; i < gold.size(); i++) {
      for (int j = 0; j < made.size(); j++) {
        gains[i][j] = gold.get(i).containsAll(made.get(j)) ? 1 : 0;
      }
    }
    int right = 0;
    for (int column : Pairing.best(gains)) {
      right += column >= 0 ? 1 : 0;
    }
    return new Tally(right, gold.size(), made.size());
  }

  /** Each role, then all five. */
  Map<String, Tally> rows() {
    Map<String, Tally> rows = new LinkedHashMap<>(tallies);
    rows.put("five roles", all());
    return rows;
  }

  Tally all() {
    return tallies.values().stream().reduce(Tally.NONE, Tally::plus);
  }
}
