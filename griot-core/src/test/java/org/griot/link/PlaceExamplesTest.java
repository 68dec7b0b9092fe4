package org.griot.link;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.griot.model.Mention;
import org.griot.model.Place;
import org.griot.model.Position;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

/** Runs the sentences of {@code place-examples.tsv}. */
class PlaceExamplesTest {
  private final PlaceLinker linker = new PlaceLinker(Gazetteer.bundled());

  @TestFactory
  Stream<DynamicTest> examples() throws IOException {
    return rows().stream().map(c -> DynamicTest.dynamicTest(c[1] + " <- " + c[0], () -> check(c)));
  }

  private void check(String[] c) {
    List<Mention.PlaceName> places = linker.places(c[0], PlaceContext.none());
    if (c[1].equals("*")) {
      assertThat(places).isEmpty();
      return;
    }
    List<Place> found =
        places.stream().map(Mention.PlaceName::place).filter(p -> p.text().equals(c[1])).toList();
    if (c[7].equals("none")) {
      assertThat(found).isEmpty();
      return;
    }
    assertThat(found).as("in %s", texts(places)).isNotEmpty();
    Place place = found.get(0);
    if (!c[2].equals("-")) {
      assertThat(place.name()).isEqualTo(c[2]);
    }
    assertThat(place.countries())
        .isEqualTo(c[3].equals("-") ? List.of() : List.of(c[3].split("\\|")));
    if (!c[4].equals("-")) {
      String[] at = c[4].split(",");
      Position want = Position.of(Double.parseDouble(at[0]), Double.parseDouble(at[1]));
      assertThat(Objects.requireNonNull(place.position()).distanceKm(want))
          .as("km from %s to %s", place.position(), want)
          .isLessThan(Double.parseDouble(c[5]));
    }
    if (!c[6].equals("-")) {
      String[] range = c[6].split("-");
      assertThat(place.precisionKm())
          .isBetween(Integer.valueOf(range[0]), Integer.valueOf(range[1]));
    }
    if (!c[7].equals("-")) {
      assertThat(place.feature()).isEqualTo(c[7]);
    }
  }

  private static List<String> texts(List<Mention.PlaceName> places) {
    return places.stream().map(p -> p.place().text() + "=" + p.place().gazetteerId()).toList();
  }

  private static List<String[]> rows() throws IOException {
    List<String[]> rows = new ArrayList<>();
    try (BufferedReader in =
        new BufferedReader(
            new InputStreamReader(
                Objects.requireNonNull(
                    PlaceExamplesTest.class.getResourceAsStream("place-examples.tsv")),
                StandardCharsets.UTF_8))) {
      for (String line = in.readLine(); line != null; line = in.readLine()) {
        if (!line.startsWith("#") && !line.startsWith("text\t")) {
          rows.add(line.split("\t", -1));
        }
      }
    }
    return rows;
  }
}
