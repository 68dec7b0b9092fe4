package org.griot.link;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import org.griot.model.Position;
import org.griot.model.RejectedInputException;
import org.griot.model.Rejection;

/**
 * Reads the user's places: a GeoNames dump (19 columns, {@code .txt} or {@code .zip}) or a CSV with
 * the columns {@code name,lat,lon} and optionally {@code
 * aliases,country,admin1,admin2,feature,precision_km,id}. A bad row is rejected with its line and
 * reason and never ends the file.
 */
public final class GazetteerImport {
  private static final String STAGE = "gazetteer";
  private static final int COLUMNS = 11;

  private GazetteerImport() {}

  /**
   * One imported place with all its names, the entry's own first.
   *
   * @param entry whose id starts with "import:" unless the file gives GeoNames ids
   */
  public record Imported(GazetteerEntry entry, List<String> names) {
    public Imported {
      names = names.stream().map(GazetteerImport::clean).filter(n -> !n.isEmpty()).toList();
    }

    /** The place as one line of a normalised file. */
    String line() {
      return String.join(
          "\t",
          clean(entry.id()),
          String.join("|", names),
          entry.position().lat().toPlainString(),
          entry.position().lon().toPlainString(),
          entry.feature(),
          dash(String.join("|", entry.countries())),
          dash(entry.admin1() == null ? "" : clean(entry.admin1())),
          dash(entry.admin2() == null ? "" : clean(entry.admin2())),
          Long.toString(entry.population()),
          Integer.toString(entry.radiusKm()),
          Boolean.toString(entry.capital()));
    }
  }

  /** What a file held: its places in file order, and every row that could not be read. */
  public record Result(List<Imported> places, List<Rejection> rejected) {
    public Result {
      places = List.copyOf(places);
      rejected = List.copyOf(rejected);
    }
  }

  /**
   * Reads a file of the user's.
   *
   * @throws RejectedInputException if the file as a whole is not readable: neither form, a broken
   *     archive, not UTF-8, no such file
   */
  public static Result read(Path file) throws RejectedInputException {
    String name = file.toString();
    try {
      if (name.toLowerCase(Locale.ROOT).endsWith(".zip")) {
        return readZip(file);
      }
      try (InputStream in = Files.newInputStream(file)) {
        return readText(name, in);
      }
    } catch (CharacterCodingException e) {
      throw new RejectedInputException(name, STAGE, "not UTF-8");
    } catch (IOException e) {
      throw new RejectedInputException(name, STAGE, "cannot be read: " + e.getMessage());
    }
  }

  /** Writes places as a normalised file for {@link Gazetteer#withImports}, all or nothing. */
  public static void write(List<Imported> places, Path file) throws IOException {
    Path temporary = file.resolveSibling(file.getFileName() + ".tmp");
    Files.write(temporary, places.stream().map(Imported::line).toList(), StandardCharsets.UTF_8);
    Files.move(temporary, file, StandardCopyOption.REPLACE_EXISTING);
  }

  static List<Imported> load(Path file) {
    try {
      List<Imported> places = new ArrayList<>();
      for (String line : Files.readAllLines(file, StandardCharsets.UTF_8)) {
        String[] c = line.split("\t", -1);
        if (c.length != COLUMNS) {
          throw new IOException(file + " is no normalised gazetteer file: " + line);
        }
        List<String> names = List.of(c[1].split("\\|"));
        places.add(new Imported(entry(c, names.get(0)), names));
      }
      return places;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static GazetteerEntry entry(String[] c, String name) {
    return new GazetteerEntry(
        c[0],
        name,
        c[5].equals("-") ? List.of() : List.of(c[5].split("\\|")),
        c[6].equals("-") ? null : c[6],
        c[7].equals("-") ? null : c[7],
        Position.of(Double.parseDouble(c[2]), Double.parseDouble(c[3])),
        Integer.parseInt(c[9]),
        c[4],
        Long.parseLong(c[8]),
        Boolean.parseBoolean(c[10]));
  }

  private static Result readZip(Path file) throws IOException, RejectedInputException {
    try (ZipInputStream zip = new ZipInputStream(Files.newInputStream(file))) {
      for (ZipEntry e = zip.getNextEntry(); e != null; e = zip.getNextEntry()) {
        String name = e.getName().toLowerCase(Locale.ROOT);
        if (name.endsWith(".txt") && !name.endsWith("readme.txt")) {
          return readText(file + "!" + e.getName(), zip);
        }
      }
    }
    throw new RejectedInputException(file.toString(), STAGE, "no .txt inside the archive");
  }

  private static Result readText(String name, InputStream in)
      throws IOException, RejectedInputException {
    var decoder =
        StandardCharsets.UTF_8
            .newDecoder()
            .onMalformedInput(CodingErrorAction.REPORT)
            .onUnmappableCharacter(CodingErrorAction.REPORT);
    BufferedReader reader = new BufferedReader(new InputStreamReader(in, decoder), 1 << 16);
    reader.mark(1 << 16);
    String first = reader.readLine();
    if (first == null) {
      throw new RejectedInputException(name, STAGE, "empty file");
    }
    reader.reset();
    boolean dump = first.chars().filter(c -> c == '\t').count() >= GazetteerDump.COLUMNS - 1;
    return dump ? GazetteerDump.read(name, reader) : GazetteerCsv.read(name, reader);
  }

  static Rejection reject(String file, long line, String reason) {
    return new Rejection(file + ":" + line, STAGE, reason);
  }

  /** A number of degrees in range, or a reason why not. */
  static double degrees(String text, double limit, String what) {
    double value;
    try {
      value = Double.parseDouble(text.strip());
    } catch (NumberFormatException e) {
      throw new IllegalArgumentException(what + " is not a number: " + text, e);
    }
    if (!(Math.abs(value) <= limit)) {
      throw new IllegalArgumentException(what + " out of range: " + text);
    }
    return value;
  }

  static String clean(String text) {
    return text.replace('\t', ' ').replace('|', ' ').replace('\n', ' ').replace('\r', ' ').strip();
  }

  private static String dash(String text) {
    return text.isEmpty() ? "-" : text;
  }
}
