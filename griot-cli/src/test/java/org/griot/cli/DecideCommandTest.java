package org.griot.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import org.griot.codebook.Codebook;
import org.griot.ledger.LedgerObjects;
import org.griot.ledger.NewEntry;
import org.griot.link.ActorRegistry;
import org.griot.link.Countries;
import org.griot.model.Claim;
import org.griot.model.ClaimKind;
import org.griot.model.Event;
import org.griot.model.HarmKind;
import org.griot.model.Provenance;
import org.griot.model.Span;
import org.griot.model.TypeValue;
import org.griot.resolve.Resolver;
import org.griot.store.EventQuery;
import org.griot.store.Projector;
import org.griot.store.StoreObjects;
import org.griot.store.sqlite.GriotDatabase;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import picocli.CommandLine;

/** Two reports, a town and a month apart: two events, until a person decides otherwise. */
class DecideCommandTest {
  private static final Projector RESOLVED =
      Projector.of(new Resolver(Codebook.bundled(), ActorRegistry.bundled(), Countries.bundled()));

  @TempDir Path out;
  private StringWriter printed = new StringWriter();
  private StringWriter errors = new StringWriter();

  @BeforeEach
  void twoReports() {
    try (GriotDatabase database = GriotDatabase.open(out)) {
      for (String id : List.of("a", "b")) {
        Claim claim = clash(id, id.equals("a") ? "2024-03-01" : "2024-04-01");
        database
            .ledger()
            .append(
                NewEntry.report(
                    LedgerObjects.document(id), List.of(claim), LedgerObjects.RUN.id()));
      }
    }
    assertThat(griot("rebuild", out.toString())).isZero();
    assertThat(events()).hasSize(2);
  }

  @Test
  void aLinkMakesOneEventOfTwoAndUndoingItTwoAgain() {
    assertThat(decide("must-link", "c-a", "c-b", "--by", "ana", "--note", "one battle")).isZero();

    assertThat(events()).hasSize(1);
    assertThat(printed.toString()).contains("2 events before, 1 now");
    printed = new StringWriter();
    assertThat(decide("list")).isZero();
    assertThat(printed.toString())
        .contains("must-link a:2 b:2")
        .contains("(ana, 20")
        .contains("one battle");
    String id = printed.toString().substring(0, 16);

    assertThat(decide("undo", id)).isZero();

    assertThat(events()).hasSize(2);
    printed = new StringWriter();
    decide("list");
    assertThat(printed.toString()).isEmpty();
  }

  @Test
  void aRejectedEventIsGoneUntilItIsAccepted() {
    String event = events().get(0).id();
    String claim = events().get(0).claims().get(0);

    assertThat(decide("reject", event)).isZero();
    assertThat(events()).hasSize(1);

    assertThat(decide("accept", claim)).isZero();
    assertThat(events()).hasSize(2);
  }

  @Test
  void aCorrectedValueSaysWhoCorrectedIt() {
    assertThat(decide("correct", "c-a", "date=2024-03-05", "harm.killed=7", "--by", "ana"))
        .isZero();

    Event event =
        events().stream().filter(e -> e.claims().contains("c-a")).findFirst().orElseThrow();
    assertThat(event.date().start()).isEqualTo(LocalDate.of(2024, 3, 5));
    assertThat(event.date().provenance()).isInstanceOf(Provenance.Human.class);
    assertThat(event.harm().get(0).figure().kind()).isEqualTo(HarmKind.KILLED);
    assertThat(event.harm().get(0).figure().low()).isEqualTo(7);
  }

  @Test
  void anEventCodedByHandIsMarkedHumanAndCanBeUndoneAsAWhole() {
    String place =
        "place={\"name\":\"Gao\",\"countries\":[\"ML\"],\"lat\":16.27,\"lon\":-0.04,\"precisionKm\":3}";

    assertThat(
            decide(
                "code",
                "type=armed-clash",
                "date=2023",
                place,
                "harm.killed=4",
                "--by",
                "ana",
                "--note",
                "a phone call"))
        .isZero();

    assertThat(events()).hasSize(3);
    Event byHand =
        events().stream()
            .filter(e -> e.claims().get(0).startsWith("human-"))
            .findFirst()
            .orElseThrow();
    assertThat(byHand.type().id()).isEqualTo("armed-clash");
    assertThat(byHand.date().end()).isEqualTo(LocalDate.of(2023, 12, 31));
    assertThat(byHand.date().provenance())
        .isInstanceOfSatisfying(Provenance.Human.class, h -> assertThat(h.who()).isEqualTo("ana"));
    printed = new StringWriter();
    decide("list");
    String code =
        printed.toString().lines().filter(l -> l.contains("  code ")).findFirst().orElseThrow();

    assertThat(decide("undo", code.substring(0, 16))).isZero();

    assertThat(events()).hasSize(2);
    printed = new StringWriter();
    decide("list");
    assertThat(printed.toString()).isEmpty();
  }

  @Test
  void whatCannotBeFollowedDoesNotGetIntoTheLedger() {
    long before = entries();
    List<List<String>> wrong =
        List.of(
            List.of("correct", "c-a", "type=no-such-type"),
            List.of("correct", "c-a", "harm.killed=many"),
            List.of("correct", "c-a", "colour=red"),
            List.of("correct", "c-a", "type"),
            List.of("correct", "c-x", "main=false"),
            List.of("must-link", "c-a"),
            List.of("must-link", "c-a", "c-x"),
            List.of("code", "type=no-such-type"),
            List.of("code"),
            List.of("undo", "d0"),
            List.of("frobnicate", "c-a"));
    for (List<String> words : wrong) {
      errors = new StringWriter();
      assertThat(decide(words.toArray(String[]::new))).as("%s", words).isEqualTo(2);
      assertThat(errors.toString().lines()).as("%s", words).hasSize(1);
    }
    assertThat(entries()).isEqualTo(before);
  }

  @Test
  void aRunWithDecisionsVerifiesAndRebuildsToTheSame() {
    decide("must-link", "c-a", "c-b");
    decide("correct", "c-a", "main=false");

    assertThat(griot("verify", out.toString())).isZero();
    printed = new StringWriter();
    assertThat(griot("rebuild", out.toString())).isZero();
    assertThat(printed.toString()).contains("files as before");
  }

  private static Claim clash(String document, String day) {
    Span trigger = new Span(2, 8);
    Claim bare = LedgerObjects.claim("c-" + document, document, trigger, ClaimKind.EVENT, true);
    return new Claim(
        bare.id(),
        bare.document(),
        trigger,
        List.of(),
        bare.kind(),
        bare.stance(),
        bare.reality(),
        true,
        new TypeValue("armed-clash", Provenance.quote(trigger)),
        null,
        null,
        StoreObjects.date(day, day),
        StoreObjects.place(document.equals("a") ? "Gao" : "Kidal", "ML"),
        List.of(),
        List.of(),
        List.of(),
        List.of(),
        null,
        List.of(trigger),
        bare.confidence());
  }

  private List<Event> events() {
    try (GriotDatabase database = GriotDatabase.openForReading(out)) {
      return database.store().events(EventQuery.ALL);
    }
  }

  private long entries() {
    try (GriotDatabase database = GriotDatabase.openForReading(out)) {
      return database.ledger().size();
    }
  }

  private int decide(String... words) {
    String[] all = new String[words.length + 2];
    all[0] = "decide";
    all[1] = out.toString();
    System.arraycopy(words, 0, all, 2, words.length);
    return griot(all);
  }

  private int griot(String... words) {
    CommandLine commands = Griot.commandLine(() -> RESOLVED);
    return commands
        .setOut(new PrintWriter(printed, true))
        .setErr(new PrintWriter(errors, true))
        .execute(words);
  }
}
