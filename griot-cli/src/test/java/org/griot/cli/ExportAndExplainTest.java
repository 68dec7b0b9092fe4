package org.griot.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.griot.json.Json;
import org.griot.model.Claim;
import org.griot.model.Document;
import org.griot.model.Event;
import org.griot.store.Projection;
import org.griot.store.sqlite.GriotDatabase;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import picocli.CommandLine;

/** The two commands over a folder that holds one event. */
class ExportAndExplainTest {
  private static final String DATE =
      """
      {"start":"2024-03-09","end":"2024-03-09","precision":"day","reason":"given",\
      "provenance":{"kind":"quote","spans":[[39,46]]}}""";
  private static final String PLACE =
      """
      {"name":"Tessit","text":"Tessit","countries":["ML"],"admin1":"Gao","admin2":null,\
      "lat":15.19000,"lon":0.59000,"precisionKm":3,"geometry":null,"feature":"populated",\
      "gazetteerId":"griot:tessit","reason":"by name","candidates":[],\
      "provenance":{"kind":"quote","spans":[[28,34]]}}""";
  private static final String HARM =
      """
      "id":"h1","kind":"killed","side":"target","who":"soldiers","actor":null,"low":3,"high":3,\
      "approx":false,"words":null,"partOf":null,"sharedWith":[],"by":null,"stance":"asserts",\
      "asOf":null""";
  private static final String QUOTED = "\"provenance\":{\"kind\":\"quote\",\"spans\":[[48,58]]}";

  @TempDir private Path folder;

  @BeforeEach
  void oneEvent() throws Exception {
    String event =
        """
        {"id":"e-00112233","type":{"id":"armed-clash","acled":["Battles","Armed clash"],\
        "plover":null,"ucdp":null},"status":"happened","main":true,\
        "summary":"Gunmen attacked soldiers in Tessit.","date":%s,"place":%s,"actors":[],\
        "harm":[{%s,"claim":"c1","document":"d1",%s}],"persons":[],"material":[],\
        "claims":["c1"],"documents":["d1"],"sources":1,"formerIds":["e-99999999"],"links":[],\
        "nearMisses":[],"decisions":[],"confidence":0.900}"""
            .formatted(DATE, PLACE, HARM, QUOTED);
    String claim =
        """
        {"id":"c1","document":"d1","trigger":[7,15],"mentions":[],"kind":"event",\
        "stance":"asserts","reality":"happened","main":true,\
        "type":{"id":"armed-clash","provenance":{"kind":"quote","spans":[[7,15]]}},\
        "measure":null,"relation":null,"date":%s,"place":%s,"actors":[],"harm":[{%s,%s}],\
        "persons":[],"material":[],"speaker":null,"sentences":[[0,47],[48,71]],"confidence":0.900}"""
            .formatted(DATE, PLACE, HARM, QUOTED);
    String document =
        """
        {"id":"d1","textId":"t1","path":"a.txt","externalId":null,\
        "text":"Gunmen attacked soldiers in Tessit, on 9 March. 3 soldiers were killed.",\
        "title":null,"titleSpan":null,"outlet":"Example Daily","author":null,"url":null,\
        "published":{"date":"2024-03-10","reason":"field"},\
        "modified":{"date":null,"reason":"unknown"},"language":"en","furniture":[],\
        "signature":[]}""";
    try (GriotDatabase database = GriotDatabase.open(folder)) {
      database
          .store()
          .replace(
              new Projection(
                  "head",
                  List.of(Json.read(event, Event.class)),
                  List.of(Json.read(claim, Claim.class)),
                  List.of(Json.read(document, Document.class)),
                  new TreeMap<>(),
                  List.of(),
                  new TreeMap<>(Map.of("e-99999999", "e-00112233")),
                  List.of()));
    }
  }

  private record Result(int status, String out, String err) {}

  private static Result run(Object command, String... arguments) {
    StringWriter out = new StringWriter();
    StringWriter err = new StringWriter();
    CommandLine line =
        new CommandLine(command)
            .setOut(new PrintWriter(out))
            .setErr(new PrintWriter(err))
            .setExecutionExceptionHandler(new Usage());
    return new Result(line.execute(arguments), out.toString(), err.toString());
  }

  private Result export(String... arguments) {
    return run(new ExportCommand(), arguments);
  }

  private Result explain(String... arguments) {
    return run(new ExplainCommand(), arguments);
  }

  @Test
  void anExportWritesThreeFilesAndSaysWhatIsLost() throws Exception {
    Path to = folder.resolve("events.csv");

    Result result = export(folder.toString(), "--format", "acled", "--to", to.toString());

    assertThat(result.status()).isZero();
    assertThat(result.out()).isEmpty();
    assertThat(result.err()).startsWith("acled: 1 of 1 events written, policy acled\n");
    assertThat(Files.readString(to)).contains("griot-e-00112233,2024-03-09,2024,1,");
    assertThat(folder.resolve("events.csv.loss.json")).exists();
    assertThat(folder.resolve("events.csv.provenance.jsonl")).exists();
  }

  @Test
  void badUseIsOneLineAndStatusTwo() {
    String to = folder.resolve("x.csv").toString();

    assertThat(export(folder.toString(), "--format", "xml", "--to", to))
        .isEqualTo(
            new Result(2, "", "export: no format xml; there are acled, csv, geojson, site\n"));
    assertThat(export(folder.toString(), "--format", "csv", "--to", to, "--policy", "x").err())
        .isEqualTo("export: no policy x: there are acled, latest and ucdp\n");
    assertThat(export(folder.toString(), "--format", "csv", "--to", to, "--redact", "x").status())
        .isEqualTo(2);
    assertThat(
            export(folder.toString(), "--format", "csv", "--to", folder.resolve("no/x.csv") + "")
                .err())
        .endsWith("there is no such folder\n");
  }

  @Test
  void theDatabaseIsNeverOverwritten() {
    Result result =
        export(folder.toString(), "--format", "csv", "--to", folder.resolve("griot.db").toString());

    assertThat(result.status()).isEqualTo(2);
    assertThat(explain(folder.toString(), "e-00112233").status()).isZero();
  }

  @Test
  void anEventIsFoundByItsIdAFormerOneThatOfAnExportOrItsBeginning() {
    for (String id : List.of("e-00112233", "griot-e-00112233", "e-0011")) {
      assertThat(explain(folder.toString(), id).out()).as(id).startsWith("e-00112233  Armed clash");
    }
    assertThat(explain(folder.toString(), "e-99999999").out())
        .startsWith("e-99999999 is now part of e-00112233\n");
  }

  @Test
  void oneFieldShowsTheWordsBehindIt() {
    assertThat(explain(folder.toString(), "e-00112233", "--field", "harm.killed").out())
        .contains("“[3 soldiers] were killed.”")
        .contains("acled 3");
  }

  @Test
  void anUnknownIdIsBadUseWithTheNearest() {
    assertThat(explain(folder.toString(), "e-00112244"))
        .isEqualTo(
            new Result(
                2,
                "",
                "explain: no event e-00112244 in " + folder + "; the nearest are e-00112233\n"));
  }
}
