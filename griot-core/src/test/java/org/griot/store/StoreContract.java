package org.griot.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.griot.store.StoreObjects.date;
import static org.griot.store.StoreObjects.event;
import static org.griot.store.StoreObjects.place;
import static org.griot.store.StoreObjects.projection;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import org.griot.ledger.LedgerObjects;
import org.griot.model.Claim;
import org.griot.model.ClaimKind;
import org.griot.model.Event;
import org.griot.model.Reality;
import org.griot.model.Stance;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What every store does. An implementation extends this and gives an empty one. */
public abstract class StoreContract {
  private static final List<String> CLASH = List.of("Battles", "Armed clash");
  private static final List<String> PROTEST = List.of("Protests", "Peaceful protest");

  protected Store store;

  /** A new, empty store. */
  protected abstract Store empty() throws Exception;

  @BeforeEach
  void begin() throws Exception {
    store = empty();
  }

  @Test
  void anEmptyStoreHoldsNothing() {
    assertThat(store.ledgerHead()).isEmpty();
    assertThat(store.events(EventQuery.ALL)).isEmpty();
    assertThat(store.event("e")).isEmpty();
    assertThat(store.claims(ClaimQuery.ALL)).isEmpty();
    assertThat(store.documents()).isEmpty();
    assertThat(store.document("d")).isEmpty();
    assertThat(store.rejections()).isEmpty();
    assertThat(store.counts()).isEqualTo(new Counts(0, 0, 0, 0, 0, 0));
  }

  @Test
  void whatWasPutInComesOutSortedById() {
    Projection projection = projection("head", 30, 1);

    store.replace(projection);

    assertThat(store.ledgerHead()).contains("head");
    assertThat(store.events(EventQuery.ALL)).isEqualTo(projection.events());
    assertThat(store.claims(ClaimQuery.ALL)).isEqualTo(projection.claims());
    assertThat(store.rejections()).isEqualTo(projection.rejections());
    assertThat(store.counts()).isEqualTo(projection.counts());
    assertThat(projection.documents())
        .allSatisfy(d -> assertThat(store.document(d.id())).contains(d));
    assertThat(store.documents())
        .extracting(DocumentLine::id)
        .isEqualTo(projection.documents().stream().map(d -> d.id()).toList());
  }

  @Test
  void aReplacementLeavesNothingOfTheProjectionBefore() {
    store.replace(projection("one", 20, 1));
    Projection two = projection("two", 7, 2);

    store.replace(two);

    assertThat(store.ledgerHead()).contains("two");
    assertThat(store.events(EventQuery.ALL)).isEqualTo(two.events());
    assertThat(store.counts()).isEqualTo(two.counts());
    assertThat(store.rejections()).isEqualTo(two.rejections());
    assertThat(store.events(EventQuery.ALL.inCountries(List.of("ML", "NE", "BF"))))
        .isSubsetOf(two.events());
  }

  @Test
  void aClearedStoreHoldsNothing() {
    store.replace(projection("one", 9, 1));

    store.clear();

    assertThat(store.ledgerHead()).isEmpty();
    assertThat(store.counts()).isEqualTo(new Counts(0, 0, 0, 0, 0, 0));
    assertThat(store.event("former")).isEmpty();
  }

  @Test
  void aChangedEventTakesThePlaceOfTheOld() {
    store.replace(of(event("e", date("2024-01-01", "2024-01-01"), place("Gao", "ML"), CLASH)));
    Event moved = event("e", date("2024-02-01", "2024-02-01"), place("Djibo", "BF"), PROTEST);

    store.replace(of(moved));

    assertThat(store.event("e")).contains(moved);
    assertThat(store.events(EventQuery.ALL.inCountries(List.of("ML")))).isEmpty();
    assertThat(store.events(EventQuery.ALL.ofTypes(List.of("battles")))).isEmpty();
    assertThat(store.events(EventQuery.ALL.withText("djibo"))).containsExactly(moved);
  }

  @Test
  void aFormerIdLeadsToTheEventOfNow() {
    Event event = event("e1", null, null, CLASH);
    Projection projection =
        new Projection(
            "h",
            List.of(event),
            List.of(),
            List.of(),
            new TreeMap<>(),
            List.of(),
            new TreeMap<>(Map.of("e0", "e1", "gone", "nowhere")),
            List.of());

    store.replace(projection);

    assertThat(store.event("e0")).contains(event);
    assertThat(store.event("e1")).contains(event);
    assertThat(store.event("gone")).isEmpty();
  }

  @Test
  void aPeriodGivesWhatMayHaveHappenedInIt() {
    Event before = event("a", date("2024-01-01", "2024-01-03"), null, CLASH);
    Event touching = event("b", date("2024-01-03", "2024-01-05"), null, CLASH);
    Event within = event("c", date("2024-01-07", "2024-01-07"), null, CLASH);
    Event after = event("d", date("2024-01-11", "2024-01-12"), null, CLASH);
    Event openEnd = event("e", date("2024-01-01", null), null, CLASH);
    Event openStart = event("f", date(null, "2024-01-04"), null, CLASH);
    Event undated = event("g", null, null, CLASH);
    store.replace(of(before, touching, within, after, openEnd, openStart, undated));

    EventQuery query = EventQuery.ALL.between(LocalDate.of(2024, 1, 5), LocalDate.of(2024, 1, 10));

    assertThat(store.events(query)).containsExactly(touching, within, openEnd, undated);
    assertThat(store.events(EventQuery.ALL.between(null, LocalDate.of(2024, 1, 2))))
        .containsExactly(before, openEnd, openStart, undated);
  }

  @Test
  void wordsAreFoundWithoutAccentsAndCaseInPlacesAndNames() {
    Event menaka = event("a", null, place("Ménaka", "ML"), CLASH);
    Event gao = event("b", null, place("Gao", "ML"), CLASH);
    store.replace(of(menaka, gao));

    assertThat(store.events(EventQuery.ALL.withText("MENAKA"))).containsExactly(menaka);
    assertThat(store.events(EventQuery.ALL.withText(" ménaka  jnim "))).containsExactly(menaka);
    assertThat(store.events(EventQuery.ALL.withText("elie ag abda"))).hasSize(2);
    assertThat(store.events(EventQuery.ALL.withText("100%"))).isEmpty();
    assertThat(store.events(EventQuery.ALL.withText(" "))).hasSize(2);
  }

  @Test
  void aTypeIsNamedByTheCodebookOrByAcledInAnyCase() {
    Event clash = event("a", null, null, CLASH);
    Event protest = event("b", null, null, PROTEST);
    store.replace(of(clash, protest));

    assertThat(store.events(EventQuery.ALL.ofTypes(List.of("BATTLES")))).containsExactly(clash);
    assertThat(store.events(EventQuery.ALL.ofTypes(List.of("peaceful protest"))))
        .containsExactly(protest);
    assertThat(store.events(EventQuery.ALL.ofTypes(List.of("Armed-clash", "Protests"))))
        .containsExactly(clash, protest);
  }

  @Test
  void pagesTogetherAreTheWhole() {
    store.replace(projection("h", 23, 3));
    List<Event> paged = new ArrayList<>();
    String last = null;
    List<Event> page = store.events(EventQuery.ALL.page(null, 5));
    while (!page.isEmpty()) {
      paged.addAll(page);
      last = page.get(page.size() - 1).id();
      page = store.events(EventQuery.ALL.page(last, 5));
    }

    assertThat(paged).isEqualTo(store.events(EventQuery.ALL));
    assertThat(store.events(EventQuery.ALL.page(null, 0))).isEmpty();
    assertThat(store.claims(ClaimQuery.ALL.page(null, 3)))
        .isEqualTo(store.claims(ClaimQuery.ALL).subList(0, 3));
  }

  @ParameterizedTest
  @ValueSource(longs = {1, 2, 3})
  void everyQueryGivesWhatItsConditionsSay(long seed) {
    Projection projection = projection("h", 60, seed);
    store.replace(projection);
    Random random = new Random(seed);
    for (int i = 0; i < 100; i++) {
      EventQuery query = randomQuery(random);
      assertThat(store.events(query))
          .as("%s", query)
          .isEqualTo(projection.events().stream().filter(query::matches).toList());
    }
  }

  @Test
  void claimsAreFoundByWhatTheySayAndWhere() {
    Projection projection = projection("h", 40, 4);
    store.replace(projection);
    Claim first = projection.claims().get(0);
    List<ClaimQuery> queries =
        List.of(
            ClaimQuery.ALL.ofKind(ClaimKind.STATISTIC),
            ClaimQuery.ALL.ofDocument(first.document()),
            ClaimQuery.ALL.withMain(true).withStance(Stance.ASSERTS),
            ClaimQuery.ALL.withReality(Reality.PLANNED),
            ClaimQuery.ALL.withMain(false).ofKind(ClaimKind.RELATION).page(first.id(), 9));

    for (ClaimQuery query : queries) {
      assertThat(store.claims(query))
          .isEqualTo(projection.claims().stream().filter(query::matches).limit(9_999).toList());
    }
    assertThat(store.claims(List.of("unknown", first.id(), first.id()))).containsExactly(first);
    assertThat(store.claims(projection.claims().stream().map(Claim::id).toList())).hasSize(40);
  }

  @Test
  void aCopyNamesItsOriginal() {
    Projection projection =
        new Projection(
            "h",
            List.of(),
            List.of(),
            List.of(LedgerObjects.document("a"), LedgerObjects.document("b")),
            new TreeMap<>(Map.of("b", "a")),
            List.of(),
            new TreeMap<>(),
            List.of());
    store.replace(projection);

    assertThat(store.documents()).extracting(DocumentLine::copyOf).containsExactly(null, "a");
    assertThat(store.counts().copies()).isEqualTo(1);
  }

  @Test
  void reportsAreFoundByTheirWords() {
    store.replace(
        reports(
            LedgerObjects.document("a", "Gunmen attacked the market of Ménaka on Monday.", "a"),
            LedgerObjects.document("b", "The market attacked nobody; Menaka slept.", "b"),
            LedgerObjects.document("c", "هاجم مسلحون السوق في مدينة ميناكا", "c")));

    assertThat(found("menaka")).containsExactly("a", "b");
    assertThat(found("MÉNAKA market")).containsExactly("a", "b");
    assertThat(found("\"the market of\"")).containsExactly("a");
    assertThat(found("attack*")).containsExactly("a", "b");
    assertThat(found("attack")).isEmpty();
    assertThat(found("السوق")).containsExactly("c");
    assertThat(found("monday OR NEAR( market) \" *")).isEmpty();
    assertThat(found("--- ;")).isEmpty();
  }

  @Test
  void aReportThatIsGoneIsNotFound() {
    store.replace(reports(LedgerObjects.document("a", "A bridge fell.", "a")));
    assertThat(found("bridge")).containsExactly("a");

    store.replace(reports(LedgerObjects.document("b", "A tower stood.", "b")));
    assertThat(found("bridge")).isEmpty();
    assertThat(found("tower")).containsExactly("b");

    store.clear();
    assertThat(found("tower")).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(longs = {1, 2, 3})
  void stepByStepTheStoreHoldsWhatTheLastProjectionHeld(long seed) {
    Random random = new Random(seed);
    Projection all = projection("all", 40, seed);
    for (int step = 0; step < 12; step++) {
      List<org.griot.model.Document> documents = some(all.documents(), random);
      TreeMap<String, String> copies = new TreeMap<>();
      if (documents.size() > 1 && random.nextBoolean()) {
        copies.put(documents.get(1).id(), documents.get(0).id());
      }
      Projection next =
          new Projection(
              "step " + step,
              some(all.events(), random).stream().map(e -> touched(e, random)).toList(),
              some(all.claims(), random),
              documents,
              copies,
              List.of(),
              new TreeMap<>(Map.of("former" + random.nextInt(3), all.events().get(0).id())),
              List.of());
      store.replace(next);

      assertThat(store.events(EventQuery.ALL)).isEqualTo(next.events());
      assertThat(store.claims(ClaimQuery.ALL)).isEqualTo(next.claims());
      assertThat(store.counts()).isEqualTo(next.counts());
      assertThat(found("gunmen"))
          .isEqualTo(next.documents().stream().map(org.griot.model.Document::id).toList());
      for (int i = 0; i < 3; i++) {
        boolean leads =
            next.redirects().containsKey("former" + i)
                && next.events().stream().anyMatch(e -> e.id().equals(all.events().get(0).id()));
        assertThat(store.event("former" + i).isPresent()).isEqualTo(leads);
      }
    }
  }

  private static <T> List<T> some(List<T> all, Random random) {
    return all.stream().filter(each -> random.nextInt(4) > 0).toList();
  }

  /** Sometimes another event under the same id. */
  private static Event touched(Event event, Random random) {
    return random.nextInt(4) > 0
        ? event
        : event(event.id(), event.date(), place("Kidal", "ML"), PROTEST);
  }

  private List<String> found(String typed) {
    return store.search(TextQuery.of(typed));
  }

  private static Projection reports(org.griot.model.Document... documents) {
    return new Projection(
        "h",
        List.of(),
        List.of(),
        List.of(documents),
        new TreeMap<>(),
        List.of(),
        new TreeMap<>(),
        List.of());
  }

  private static EventQuery randomQuery(Random random) {
    EventQuery query = EventQuery.ALL;
    LocalDate day = LocalDate.of(2024, 1, 1).plusDays(random.nextInt(70));
    if (random.nextBoolean()) {
      query = query.between(random.nextBoolean() ? day : null, day.plusDays(random.nextInt(9)));
    }
    if (random.nextInt(3) == 0) {
      query = query.inCountries(List.of("ML", random.nextBoolean() ? "BF" : "TD"));
    }
    if (random.nextInt(3) == 0) {
      query = query.ofTypes(List.of(random.nextBoolean() ? "Battles" : "Peaceful protest"));
    }
    if (random.nextInt(3) == 0) {
      query = query.withStatus("disputed").withMain(random.nextBoolean());
    }
    return random.nextInt(3) == 0 ? query.withText("menaka jnim") : query;
  }

  private static Projection of(Event... events) {
    return new Projection(
        "h",
        List.of(events),
        List.of(),
        List.of(),
        new TreeMap<>(),
        List.of(),
        new TreeMap<>(),
        List.of());
  }
}
