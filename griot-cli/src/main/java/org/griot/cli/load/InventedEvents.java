package org.griot.cli.load;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.SplittableRandom;
import java.util.stream.IntStream;
import org.griot.json.Json;
import org.griot.model.Attribution;
import org.griot.model.Basis;
import org.griot.model.Claim;
import org.griot.model.ClaimKind;
import org.griot.model.DatePrecision;
import org.griot.model.DateRange;
import org.griot.model.Document;
import org.griot.model.Harm;
import org.griot.model.HarmKind;
import org.griot.model.Party;
import org.griot.model.PartyRole;
import org.griot.model.PartyType;
import org.griot.model.Place;
import org.griot.model.Position;
import org.griot.model.Provenance;
import org.griot.model.PublicationDate;
import org.griot.model.Reality;
import org.griot.model.Side;
import org.griot.model.Span;
import org.griot.model.Stance;
import org.griot.model.TypeValue;

/**
 * Invented reports with the claim that each makes, without the coder: so that a large desk is there
 * in a minute. Every fourth event has two reports, which the merging joins. One event in ten has no
 * place, one in twelve no date. The same number always gives the same report.
 */
final class InventedEvents {
  private static final LocalDate FIRST_DAY = LocalDate.of(2010, 1, 1);
  private static final int DAYS = 5_400;
  private static final int PLACES = 3_000;
  private static final List<String> COUNTRIES =
      List.of("ML", "NE", "BF", "NG", "SD", "SO", "CD", "SY", "IQ", "AF", "MM", "UA", "CO", "MX");
  private static final List<String> TYPES =
      List.of(
          "armed-clash",
          "attack",
          "air-drone-strike",
          "suicide-bomb",
          "abduction",
          "arrests",
          "peaceful-protest",
          "mob-violence",
          "looting-property-destruction",
          "shelling-artillery");
  private static final List<String> OUTLETS =
      List.of("Harmattan Wire", "Lake & Desert Press", "Niger Bend Tribune", "The Dori Lantern");

  /** A report and what it says. */
  record Report(Document document, Claim claim) {}

  private final List<String> types;

  /**
   * @param known the types of the codebook; others of ours are left out
   */
  InventedEvents(List<String> known) {
    List<String> ours = TYPES.stream().filter(known::contains).toList();
    this.types = ours.isEmpty() ? known : ours;
  }

  /** The reports of the event of that number. */
  List<Report> event(int number) {
    List<Report> reports = new ArrayList<>();
    for (int i = 0; i < (number % 4 == 0 ? 2 : 1); i++) {
      reports.add(report(number, i));
    }
    return reports;
  }

  private Report report(int number, int copy) {
    SplittableRandom random = new SplittableRandom(number * 7919L);
    int dead = 1 + random.nextInt(60);
    int placeNumber = random.nextInt(PLACES);
    LocalDate day = FIRST_DAY.plusDays(random.nextInt(DAYS));
    String group = "Front " + placeNumber % 150;
    String word = copy == 0 ? "attacked" : "raided";
    String text =
        day.plusDays(1)
            + " - Fighters of the "
            + group
            + " "
            + word
            + " village "
            + number
            + " near Place "
            + placeNumber
            + " and killed "
            + dead
            + " people, residents said. Help came late, the road being closed since the rains.";
    Document document = document(number, copy, text, day.plusDays(1));
    Span trigger = span(text, word);
    Place place = random.nextInt(10) == 0 ? null : place(placeNumber, text);
    DateRange date = random.nextInt(12) == 0 ? null : date(day);
    Claim claim =
        new Claim(
            "c-" + Json.sha256(document.id()).substring(0, 16),
            document.id(),
            trigger,
            List.of(),
            ClaimKind.EVENT,
            Stance.ASSERTS,
            Reality.HAPPENED,
            number % 3 != 0,
            new TypeValue(types.get(number % types.size()), Provenance.quote(trigger)),
            null,
            null,
            date,
            place,
            parties(group, placeNumber, text),
            List.of(harm(dead, text)),
            List.of(),
            List.of(),
            null,
            List.of(new Span(0, text.indexOf("said.") + 5)),
            new BigDecimal("0.6").add(BigDecimal.valueOf(random.nextInt(400), 3)));
    return new Report(document, claim);
  }

  private static Document document(int number, int copy, String text, LocalDate published) {
    String name = "invented-" + number + "-" + copy;
    SplittableRandom random = new SplittableRandom(number * 31L + copy);
    return new Document(
        "d-" + Json.sha256(name).substring(0, 16),
        "t-" + Json.sha256(text).substring(0, 20),
        "invented/" + name + ".txt",
        null,
        text,
        null,
        null,
        OUTLETS.get((number + copy) % OUTLETS.size()),
        null,
        null,
        new PublicationDate(published, "field"),
        PublicationDate.UNKNOWN,
        "en",
        List.of(),
        IntStream.range(0, 64).map(i -> random.nextInt()).boxed().toList());
  }

  private static Place place(int number, String text) {
    SplittableRandom random = new SplittableRandom(number);
    int country = number % COUNTRIES.size();
    double lat = -5 + country * 3 + random.nextDouble() * 2.5;
    double lon = -10 + country * 6 + random.nextDouble() * 5;
    String name = "Place " + number;
    return new Place(
        name,
        name,
        List.of(COUNTRIES.get(country)),
        "Region " + number % 97,
        null,
        Position.of(lat, lon),
        3,
        null,
        "populated",
        "invented:" + number,
        "name in the gazetteer",
        List.of(),
        Provenance.quote(span(text, name)));
  }

  private static DateRange date(LocalDate day) {
    return new DateRange(
        day, day, DatePrecision.DAY, "as stated", Provenance.quote(new Span(0, 10)));
  }

  private static List<Party> parties(String group, int place, String text) {
    Provenance who = Provenance.quote(span(text, group));
    Provenance whom = Provenance.quote(span(text, "people"));
    String country = COUNTRIES.get(place % COUNTRIES.size());
    Attribution observed = new Attribution(Basis.OBSERVED, null, who);
    return List.of(
        new Party(
            null,
            group,
            group,
            PartyRole.INITIATOR,
            PartyType.REBEL_GROUP,
            null,
            List.of(observed),
            who),
        new Party(
            "civilians-" + country.toLowerCase(java.util.Locale.ROOT),
            "Civilians (" + country + ")",
            "people",
            PartyRole.TARGET,
            PartyType.CIVILIANS,
            country,
            List.of(),
            whom));
  }

  private static Harm harm(int dead, String text) {
    return new Harm(
        "h1",
        HarmKind.KILLED,
        Side.CIVILIAN,
        "people",
        null,
        dead,
        dead,
        false,
        null,
        null,
        List.of(),
        "residents",
        Stance.ASSERTS,
        null,
        Provenance.quote(span(text, "killed " + dead)));
  }

  private static Span span(String text, String words) {
    int at = text.indexOf(words);
    return new Span(at, at + words.length());
  }
}
