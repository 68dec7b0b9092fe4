package org.griot.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.griot.json.Json;
import org.griot.ledger.Recorded;
import org.griot.model.Claim;
import org.griot.model.Document;
import org.griot.store.sqlite.GriotDatabase;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** One run over a folder in which nearly everything is wrong, and runs that cannot even begin. */
class BadInputTest {
  private static final String GOOD =
      "Gunmen attacked a village near Gao on 3 May 2023 and killed at least 12 civilians, the mayor"
          + " said on Thursday.\n";

  @TempDir private static Path folder;
  private static Path out;
  private static Child.Result result;
  private static Recorded recorded;

  @BeforeAll
  static void oneRunOverAll() throws Exception {
    Path in = Files.createDirectories(folder.resolve("in"));
    write(in, "empty.txt", "");
    write(in, "huge.txt", GOOD.repeat(50_000_000 / GOOD.length()));
    byte[] noise = new byte[100_000];
    new Random(3).nextBytes(noise);
    Files.write(in.resolve("binary.txt"), noise);
    Files.write(
        in.resolve("latin.txt"), ("In M\u00e9naka: " + GOOD).getBytes(StandardCharsets.ISO_8859_1));
    write(in, "deep.html", "<div>".repeat(1_000_000) + "<p>" + GOOD + "</p>");
    write(
        in,
        "lines.jsonl",
        "{\"id\":\"1\",\"text\":"
            + Json.write(GOOD)
            + "}\n{\"id\":\"2\",\"te\n"
            + "{\"id\":\"3\",\"text\":"
            + Json.write("Later. " + GOOD)
            + "}\n");
    write(in, "table.csv", "name,day\na,b\n");
    write(
        in,
        "years.jsonl",
        "{\"id\":\"9\",\"published\":\"0000-01-01\",\"text\":"
            + Json.write("Year. " + GOOD)
            + "}\n");
    write(
        in,
        "twice.jsonl",
        "{\"id\":\"x\",\"text\":"
            + Json.write("One. " + GOOD)
            + "}\n"
            + "{\"id\":\"x\",\"text\":"
            + Json.write("Two. " + GOOD)
            + "}\n");
    write(
        in,
        "dates.html",
        "<html><head><meta property='article:published_time' content='2023-05-04'>"
            + "<meta name='date' content='2019-01-01'><title>Attack near Gao</title></head><body>"
            + "<article><p>"
            + GOOD
            + "</p><p>"
            + GOOD
            + "</p></article></body></html>");
    write(
        in,
        "emoji.txt",
        "\uD83D\uDE22\u202B\u0645\u0631\u062D\u0628\u0627\u202C \uD83D\uDE22 " + GOOD);
    out = folder.resolve("out");
    result =
        Child.griot("code", in.toString(), "--out", out.toString(), "--published", "2023-05-04");
    try (GriotDatabase database = GriotDatabase.openForReading(out)) {
      recorded = Recorded.of(database.ledger());
    }
  }

  private static void write(Path in, String name, String text) throws IOException {
    Files.writeString(in.resolve(name), text);
  }

  private static String reason(String path) {
    return recorded.rejections().stream()
        .filter(r -> r.path().endsWith(path))
        .map(r -> r.reason())
        .findFirst()
        .orElse("not rejected");
  }

  private static List<Document> read(String name) {
    return recorded.documents().values().stream().filter(d -> d.path().contains(name)).toList();
  }

  @Test
  void theRunEndsWithStatusOneAndAccountsForEveryInput() throws Exception {
    assertThat(result.status()).as(result.said()).isEqualTo(1);
    JsonNode documents = Json.tree(Files.readString(out.resolve("run.json"))).path("documents");
    assertThat(documents.path("in").asInt())
        .isEqualTo(documents.path("coded").asInt() + documents.path("rejected").asInt());
    assertThat(documents.path("rejected").asInt()).isEqualTo(recorded.rejections().size());
  }

  @Test
  void whatCannotBeReadIsRejectedWithItsReason() {
    assertThat(reason("empty.txt")).startsWith("empty");
    assertThat(reason("huge.txt")).startsWith("too-l");
    assertThat(reason("binary.txt")).startsWith("binary");
    assertThat(reason("lines.jsonl:2")).contains("json");
    assertThat(reason("table.csv")).contains("text");
  }

  @Test
  void theGoodLinesAroundABrokenOneAreCoded() {
    assertThat(read("lines.jsonl")).hasSize(2);
  }

  @Test
  void anotherEncodingIsRead() {
    assertThat(read("latin.txt"))
        .singleElement()
        .satisfies(d -> assertThat(d.text()).contains("Ménaka"));
  }

  @Test
  void aMillionNestedTagsAreRejectedAsSuch() {
    assertThat(reason("deep.html")).startsWith("too-nested: 1,000,000");
  }

  @Test
  void aDateInTheYearZeroIsNoDate() {
    assertThat(read("years.jsonl"))
        .singleElement()
        .satisfies(
            d -> {
              assertThat(d.published().date()).hasToString("2023-05-04");
              assertThat(d.published().reason()).contains("0000-01-01 is not a date");
            });
  }

  @Test
  void twoTextsUnderOneIdAreTwoReportsAndNeitherIsLost() {
    assertThat(read("twice.jsonl")).hasSize(2);
    assertThat(result.said()).contains("twice.jsonl:2");
  }

  @Test
  void contradictoryDatesDoNotStopTheReport() {
    assertThat(read("dates.html"))
        .singleElement()
        .satisfies(d -> assertThat(d.published().date()).isNotNull());
  }

  @Test
  void offsetsHoldBehindEmojiAndRightToLeftText() throws Exception {
    Document document = read("emoji.txt").get(0);
    List<Claim> claims = recorded.claims().get(document.id());
    assertThat(claims).isNotEmpty();
    for (Claim claim : claims) {
      Evidence.check(Json.toTree(claim), document.text());
      assertThat(claim.trigger().of(document.text())).isIn("attacked", "killed");
    }
  }

  @Test
  void anOutputFolderThatIsAFileIsBadUse() throws Exception {
    Path file = Files.writeString(folder.resolve("file"), "x");
    refused("code", Child.EXAMPLES.toString(), "--out", file.toString());
  }

  @Test
  void anOutputFolderWhereNothingCanBeWrittenIsBadUse() throws Exception {
    Path nowhere = Path.of("/proc/griot"); // not even root may write there
    assumeTrue(Files.exists(nowhere.getParent()), "needs /proc");
    assertThat(refused("code", Child.EXAMPLES.toString(), "--out", nowhere.toString()))
        .contains("cannot write to");
  }

  @Test
  void aFileThatCannotBeReadIsRejectedAndTheOthersAreCoded() throws Exception {
    Path unreadable = Path.of("/proc/self/mem"); // an I/O error, even for root
    assumeTrue(Files.exists(unreadable), "needs /proc");
    Path in = Files.createDirectories(folder.resolve("faulty"));
    Files.createSymbolicLink(in.resolve("a.txt"), unreadable);
    write(in, "b.txt", GOOD);
    Path to = folder.resolve("faulty-out");
    Child.Result run = Child.griot("code", in.toString(), "--out", to.toString());
    assertThat(run.status()).as(run.said()).isEqualTo(1);
    assertThat(Files.readString(to.resolve("rejected.jsonl"))).contains("a.txt", "unreadable");
    assertThat(Files.readAllLines(to.resolve("documents.jsonl"))).hasSize(1);
  }

  @Test
  void aDatabaseOfANewerVersionIsBadUse() throws Exception {
    Path newer = Files.createDirectories(folder.resolve("newer"));
    Files.copy(out.resolve("griot.db"), newer.resolve("griot.db"));
    try (var connection =
            java.sql.DriverManager.getConnection("jdbc:sqlite:" + newer.resolve("griot.db"));
        var statement = connection.createStatement()) {
      statement.execute("PRAGMA user_version = 999");
    }
    assertThat(refused("code", Child.EXAMPLES.toString(), "--out", newer.toString()))
        .contains("newer");
  }

  @Test
  void anInputThatDoesNotExistIsBadUse() throws Exception {
    assertThat(refused("code", "no-such-folder", "--out", folder.resolve("none").toString()))
        .contains("no-such-folder");
  }

  /** The one line that was said. */
  private static String refused(String... arguments) throws Exception {
    Child.Result refused = Child.griot(arguments);
    assertThat(refused.status()).as(refused.said()).isEqualTo(2);
    List<String> lines = new ArrayList<>(refused.said().lines().toList());
    lines.removeIf(line -> line.startsWith("SLF4J"));
    assertThat(lines).hasSize(1);
    return lines.get(0);
  }
}
