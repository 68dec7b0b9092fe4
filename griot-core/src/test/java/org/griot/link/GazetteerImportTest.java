package org.griot.link;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.griot.model.Position;
import org.griot.model.RejectedInputException;
import org.griot.model.Rejection;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class GazetteerImportTest {
  private static final String DUMP =
      """
      1\tFoolamba\tFoolamba\tFulamba,فولامبا\t15.5\t-1.25\tP\tPPL\tML\t\t09\t77\t\t\t120\t\t0\tAfrica/Bamako\t2020-01-01
      2\tI-n-Foo\tI-n-Foo\t\t16.5\t1.25\tH\tWLL\tML\t\t09\t\t\t\t0\t\t0\tAfrica/Bamako\t2020-01-01
      3\tCamp Foo\tCamp Foo\t\t16.6\t1.25\tS\tCMP\tML\t\t09\t\t\t\t0\t\t0\tAfrica/Bamako\t2020-01-01
      4\tGao Region\tGao Region\tGao\t16.9\t0.5\tA\tADM1\tML\t\t09\t\t\t\t0\t\t0\tAfrica/Bamako\t2020-01-01
      short\trow
      5\tNowhere\tNowhere\t\t95.5\t1.25\tP\tPPL\tML\t\t09\t\t\t\t0\t\t0\tAfrica/Bamako\t2020-01-01
      """;

  @TempDir Path folder;

  @Test
  void readsADumpAndKeepsWellsAndCamps() throws Exception {
    GazetteerImport.Result result = GazetteerImport.read(file("ML.txt", DUMP));
    assertThat(result.places())
        .extracting(p -> p.entry().feature())
        .containsExactly("populated", "well", "camp", "admin1");
    assertThat(result.places().get(0).entry().admin1()).isEqualTo("Gao Region");
    assertThat(result.places().get(0).names()).contains("Fulamba", "فولامبا");
    assertThat(result.rejected())
        .extracting(Rejection::reason)
        .containsExactly("2 columns, not 19", "latitude out of range: 95.5");
    assertThat(result.rejected().get(0).path()).endsWith("ML.txt:5");
  }

  @Test
  void readsTheSameFromAnArchive() throws Exception {
    Path zip = folder.resolve("ML.zip");
    try (ZipOutputStream out = new ZipOutputStream(Files.newOutputStream(zip))) {
      out.putNextEntry(new ZipEntry("readme.txt"));
      out.write("about".getBytes(StandardCharsets.UTF_8));
      out.putNextEntry(new ZipEntry("ML.txt"));
      out.write(DUMP.getBytes(StandardCharsets.UTF_8));
    }
    assertThat(GazetteerImport.read(zip).places())
        .isEqualTo(GazetteerImport.read(file("ML.txt", DUMP)).places());
  }

  @Test
  void readsATableOfTheUser() throws Exception {
    GazetteerImport.Result result =
        GazetteerImport.read(
            file(
                "mine.csv",
                """
                \uFEFFname,lat,lon,aliases,country,precision_km,feature,id
                "Foo, the Wells",15.25,-1.5,Fou|Phou,Mali,7.5,well,w1
                Nameless,,2,,,,,
                Bad,91,2,,,,,
                ,1,2,,,,,
                Odd,1,2,,Atlantis,,,
                Plain,1,2,,,,,
                """));
    assertThat(result.places()).hasSize(2);
    GazetteerEntry well = result.places().get(0).entry();
    assertThat(well)
        .isEqualTo(
            new GazetteerEntry(
                "import:w1",
                "Foo, the Wells",
                List.of("ML"),
                null,
                null,
                Position.of(15.25, -1.5),
                8,
                "well",
                0,
                false));
    assertThat(result.places().get(1).entry().id()).isEqualTo("import:mine.csv:7");
    assertThat(result.rejected())
        .extracting(Rejection::reason)
        .containsExactly(
            "lat is not a number: ",
            "lat out of range: 91",
            "no name",
            "unknown country: Atlantis");
  }

  @Test
  void importedPlacesTakeEffectAndComeFirst() throws Exception {
    List<GazetteerImport.Imported> places =
        GazetteerImport.read(
                file("own.csv", "name,lat,lon,country\nFoolamba,15.5,-1.25,ML\nParis,14,-2,ML\n"))
            .places();
    Path normal = folder.resolve("own.tsv");
    GazetteerImport.write(places, normal);
    Gazetteer gazetteer = Gazetteer.withImports(List.of(normal));
    assertThat(gazetteer.byName("Paris").get(0).id()).isEqualTo("import:own.csv:3");
    assertThat(gazetteer.byId("import:own.csv:2")).isPresent();
    assertThat(gazetteer.version()).isNotEqualTo(Gazetteer.bundled().version());
    assertThat(new PlaceLinker(gazetteer).places("Clashes in Foolamba, Mali.", PlaceContext.none()))
        .first()
        .satisfies(m -> assertThat(m.place().gazetteerId()).isEqualTo("import:own.csv:2"));
  }

  @Test
  void whatIsNoGazetteerIsRejectedWithAReason() throws IOException {
    assertRejected(file("empty.csv", ""), "empty file");
    assertRejected(file("other.csv", "a,b\n1,2\n"), "neither a GeoNames dump");
    assertRejected(folder.resolve("absent.txt"), "cannot be read");
    Path latin = folder.resolve("latin.csv");
    Files.write(latin, "name,lat,lon\nMénaka,1,2\n".getBytes(StandardCharsets.ISO_8859_1));
    assertRejected(latin, "not UTF-8");
    Path noZip = file("no.zip", "this is no archive");
    assertRejected(noZip, "no .txt inside");
  }

  @Test
  void readsRealDumpsWherePresent() throws Exception {
    Path dump = SharedData.folder().resolve("gazetteer/ML.txt");
    assumeTrue(Files.exists(dump), "no GeoNames dump at " + dump);
    GazetteerImport.Result result = GazetteerImport.read(dump);
    assertThat(result.rejected()).isEmpty();
    assertThat(result.places()).hasSizeGreaterThan(20_000);
    assertThat(result.places()).anyMatch(p -> p.entry().feature().equals("well"));
  }

  private void assertRejected(Path file, String reason) {
    assertThatExceptionOfType(RejectedInputException.class)
        .isThrownBy(() -> GazetteerImport.read(file))
        .withMessageContaining(reason);
  }

  private Path file(String name, String text) throws IOException {
    return Files.writeString(folder.resolve(name), text);
  }
}
