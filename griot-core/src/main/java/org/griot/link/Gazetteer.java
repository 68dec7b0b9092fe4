package org.griot.link;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HexFormat;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentMap;
import java.util.stream.IntStream;
import org.griot.model.Position;

/**
 * The places that Griot knows: the packed world gazetteer (GeoNames, CC BY 4.0), countries and
 * their borders (Natural Earth), a supplement of our own, and what the user imported. Immutable and
 * safe for threads; loading takes about a second and 60 MB.
 */
public final class Gazetteer {
  private static final int MAX_NAMESAKES = 80;

  private static final class Bundled {
    static final Gazetteer INSTANCE = new Gazetteer(List.of());
  }

  private final GazetteerPack pack;
  private final int[] owners;
  private final ToponymIndex exact;
  private final ConcurrentMap<String, ToponymIndex> fuzzy;
  private final ConcurrentMap<String, Optional<GazetteerEntry>> capitals =
      new ConcurrentHashMap<>();
  private final GazetteerExtras extras;
  private final PlaceBorders borders = new PlaceBorders();
  private final String version;

  private Gazetteer(List<GazetteerImport.Imported> imported) {
    byte[] bytes = GazetteerPack.bundled();
    fuzzy = new ConcurrentHashMap<>();
    pack = GazetteerPack.of(bytes);
    owners = ToponymIndex.owners(pack);
    exact = new ToponymIndex(pack, IntStream.range(0, owners.length), owners, ToponymFold::fold);
    extras = new GazetteerExtras(imported);
    version = hash(bytes, imported);
  }

  private Gazetteer(Gazetteer base, List<GazetteerImport.Imported> imported) {
    pack = base.pack;
    owners = base.owners;
    fuzzy = base.fuzzy;
    exact = base.exact;
    extras = new GazetteerExtras(imported);
    version = hash(GazetteerPack.bundled(), imported);
  }

  /** What ships with Griot. Loaded once. */
  public static Gazetteer bundled() {
    return Bundled.INSTANCE;
  }

  /**
   * The bundled gazetteer and the user's own places, which come first where names are equal.
   *
   * @param files normalised files that {@link GazetteerImport#write} wrote
   * @throws java.io.UncheckedIOException if a file cannot be read
   */
  public static Gazetteer withImports(List<Path> files) {
    List<GazetteerImport.Imported> imported = new ArrayList<>();
    for (Path file : files) {
      imported.addAll(GazetteerImport.load(file));
    }
    return new Gazetteer(bundled(), imported);
  }

  /** SHA-256 over all data: two gazetteers of one version answer alike. */
  public String version() {
    return version;
  }

  /** The capital of a country: of several the most populous. */
  Optional<GazetteerEntry> capital(String alpha2) {
    return capitals.computeIfAbsent(
        alpha2,
        code ->
            IntStream.range(0, pack.size)
                .filter(row -> pack.feature[row] == GazetteerPack.CAPITAL)
                .filter(row -> pack.countries[pack.country[row]].equals(code))
                .boxed()
                .max(Comparator.comparingInt(row -> pack.population[row]))
                .map(this::entry));
  }

  /** How many places there are. */
  public int size() {
    return pack.size + extras.size();
  }

  /** All places of that name, accents, case and punctuation aside; imports and our own first. */
  public List<GazetteerEntry> byName(String name) {
    return exact(ToponymFold.fold(name));
  }

  /** The place with that id: "geonames:2457163", "griot:tin-tafgat". */
  public Optional<GazetteerEntry> byId(String id) {
    Optional<GazetteerEntry> own = extras.byId(id);
    if (own.isPresent() || !id.startsWith("geonames:")) {
      return own;
    }
    int number;
    try {
      number = Integer.parseInt(id.substring("geonames:".length()));
    } catch (NumberFormatException e) {
      return Optional.empty();
    }
    return IntStream.range(0, pack.size)
        .filter(row -> pack.id[row] == number)
        .mapToObj(this::entry)
        .findFirst();
  }

  /** The country table that the entries' codes refer to. */
  public Countries countries() {
    return Countries.bundled();
  }

  /**
   * The common land border of two countries as a line (Natural Earth 1:10m simplified to 2 km), or
   * empty if they have none.
   */
  public Optional<List<Position>> border(String alpha2, String other) {
    return borders.between(alpha2, other);
  }

  /** Where three neighbouring countries meet, or empty. */
  public Optional<Position> meeting(String a, String b, String c) {
    return borders.meeting(a, b, c);
  }

  List<GazetteerEntry> exact(String folded) {
    if (folded.isEmpty()) {
      return List.of();
    }
    List<GazetteerEntry> found = new ArrayList<>(extras.exact(folded));
    Set<String> ids = new LinkedHashSet<>();
    found.forEach(e -> ids.add(e.id()));
    for (int row : biggest(exact.find(folded))) {
      if (pack.id[row] == 0 || !ids.contains("geonames:" + pack.id[row])) {
        found.add(entry(row));
      }
    }
    return found;
  }

  /** Whether the entry is of our own supplement or of the user's import. */
  boolean isOwn(GazetteerEntry entry) {
    return !entry.feature().equals("country") && extras.byId(entry.id()).isPresent();
  }

  /** Hundreds bear some names: the most populous of them, and all areas, which come first. */
  private int[] biggest(int[] rows) {
    if (rows.length <= MAX_NAMESAKES) {
      return rows;
    }
    return IntStream.of(rows)
        .boxed()
        .sorted(Comparator.comparingInt((Integer row) -> -pack.population[row]))
        .limit(MAX_NAMESAKES)
        .mapToInt(Integer::intValue)
        .toArray();
  }

  /** Places whose name is equal under {@link ToponymFold#light}, in one of the countries. */
  List<GazetteerEntry> light(String folded, Set<String> countries) {
    return fuzzy(folded, countries, false);
  }

  /** Places with the same consonants, in one of the countries. */
  List<GazetteerEntry> skeleton(String folded, Set<String> countries) {
    return fuzzy(folded, countries, true);
  }

  private List<GazetteerEntry> fuzzy(String folded, Set<String> countries, boolean skeleton) {
    String light = ToponymFold.light(folded);
    String key = skeleton ? ToponymFold.skeleton(light) : light;
    if (key.length() < 3) {
      return List.of();
    }
    List<GazetteerEntry> found = new ArrayList<>(extras.fuzzy(key, skeleton, countries));
    for (String country : countries) {
      for (int row : fuzzy(country, skeleton).find(key)) {
        found.add(entry(row));
      }
    }
    return found;
  }

  /** The coarser indexes of one country, made when a name there is first not found as it stands. */
  private ToponymIndex fuzzy(String country, boolean skeleton) {
    return fuzzy.computeIfAbsent(
        skeleton ? "skeleton:" + country : country,
        key ->
            new ToponymIndex(
                pack,
                ToponymIndex.namesOf(pack, country),
                owners,
                skeleton ? ToponymFold::foldSkeleton : ToponymFold::foldLight));
  }

  private GazetteerEntry entry(int row) {
    int kind = pack.feature[row];
    String feature =
        kind == GazetteerPack.ADMIN1
            ? "admin1"
            : kind == GazetteerPack.ADMIN2 ? "admin2" : "populated";
    String code = pack.countries[pack.country[row]];
    return new GazetteerEntry(
        pack.id[row] == 0 ? "area:" + code + "." + row : "geonames:" + pack.id[row],
        pack.name(pack.firstName[row]),
        List.of(code),
        area(pack.admin1[row]),
        area(pack.admin2[row]),
        Position.of(pack.lat[row] / 1e5, pack.lon[row] / 1e5),
        pack.radius[row],
        feature,
        pack.population[row],
        kind == GazetteerPack.CAPITAL);
  }

  private @org.jspecify.annotations.Nullable String area(int rowPlusOne) {
    return rowPlusOne == 0 ? null : pack.name(pack.firstName[rowPlusOne - 1]);
  }

  private static String hash(byte[] pack, List<GazetteerImport.Imported> imported) {
    try {
      MessageDigest digest = MessageDigest.getInstance("SHA-256");
      digest.update(pack);
      for (String table : List.of("countries.tsv", "sahel.tsv", "regions.tsv", "borders.tsv")) {
        for (PlaceTable.Row row : PlaceTable.resource(table)) {
          digest.update(String.join("\t", row.cells()).getBytes(StandardCharsets.UTF_8));
        }
      }
      imported.forEach(i -> digest.update(i.line().getBytes(StandardCharsets.UTF_8)));
      return HexFormat.of().formatHex(digest.digest());
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException(e);
    }
  }
}
