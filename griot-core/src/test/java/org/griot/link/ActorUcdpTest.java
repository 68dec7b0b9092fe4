package org.griot.link;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import com.fasterxml.jackson.databind.MappingIterator;
import com.fasterxml.jackson.dataformat.csv.CsvMapper;
import com.fasterxml.jackson.dataformat.csv.CsvSchema;
import java.io.IOException;
import java.io.Reader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.griot.model.Mention;
import org.junit.jupiter.api.Test;

/**
 * UCDP's non-state actors resolve by their UCDP names, in a report about a country where they are.
 * The bundled table proves it always; the list itself (UCDP Actor Dataset, CC BY 4.0) where the
 * environment variable GRIOT_UCDP_ACTORS, or the path shared/actors/ucdp, leads to it.
 */
class ActorUcdpTest {
  private static final List<String> COUNTRIES =
      List.of(
          "ML", "BF", "NE", "NG", "TD", "CM", "MR", "BJ", "TG", "DZ", "LY", "SO", "MZ", "CD", "SD",
          "SY", "IQ", "AF", "YE");

  private final ActorRegistry registry = ActorRegistry.bundled();
  private final ActorLinker linker = new ActorLinker(registry, Countries.bundled());

  @Test
  void theActorsOfTheBundledTableResolve() {
    List<String> missed = new ArrayList<>();
    int all = 0;
    for (ActorTable.Row row : ActorTable.bundled("ucdp.tsv").rows()) {
      String country =
          row.list("countries").stream().filter(COUNTRIES::contains).findFirst().orElse("");
      if (!country.isEmpty()) {
        all++;
        if (!resolves(row.text("name"), row.text("ucdp"), country)) {
          missed.add(row.text("ucdp") + " " + row.text("name"));
        }
      }
    }
    assertThat(all).isGreaterThan(650);
    assertThat(missed).as("of " + all).hasSizeLessThan(all / 20);
  }

  @Test
  void theActorsOfTheListItselfResolveWhereItIsPresent() throws IOException {
    Path list = list();
    assumeTrue(Files.isRegularFile(list), "no UCDP actor list at " + list);
    Map<String, String> countryOf = new TreeMap<>();
    for (ActorTable.Row row : ActorTable.bundled("ucdp.tsv").rows()) {
      row.list("countries").stream()
          .filter(COUNTRIES::contains)
          .findFirst()
          .ifPresent(c -> countryOf.put(row.text("ucdp"), c));
    }
    List<String> missed = new ArrayList<>();
    int all = 0;
    for (Map<String, String> row : rows(list)) {
      String id = row.values().iterator().next();
      String country = countryOf.get(id);
      if (country != null && !"4".equals(row.get("Org"))) {
        all++;
        if (!resolves(row.get("NameData").strip(), id, country)) {
          missed.add(id + " " + row.get("NameData"));
        }
      }
    }
    assertThat(missed).as("of " + all).hasSizeLessThan(all / 20);
  }

  private boolean resolves(String name, String ucdp, String country) {
    String text = "Officials said that the " + name + " militia clashed with others there.";
    for (Mention.Actor mention : linker.actors(text, new ActorContext(null, List.of(country)))) {
      String id = mention.actor();
      RegisteredActor actor = id == null ? null : registry.byId(id).orElse(null);
      if (actor != null && actor.ucdp().stream().anyMatch(s -> ucdp.equals(s.id()))) {
        return true;
      }
    }
    return false;
  }

  private static Path list() {
    String given = System.getenv("GRIOT_UCDP_ACTORS");
    return given != null
        ? Path.of(given)
        : Path.of("..", "..", "shared", "actors", "ucdp", "ucdp-actor-221.csv");
  }

  private static List<Map<String, String>> rows(Path list) throws IOException {
    try (Reader reader = Files.newBufferedReader(list, StandardCharsets.UTF_8);
        MappingIterator<Map<String, String>> rows =
            new CsvMapper()
                .readerForMapOf(String.class)
                .with(CsvSchema.emptySchema().withHeader())
                .readValues(reader)) {
      return rows.readAll();
    }
  }
}
