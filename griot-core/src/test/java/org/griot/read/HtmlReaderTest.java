package org.griot.read;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.LocalDate;
import org.griot.model.Document;
import org.griot.model.PublicationDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class HtmlReaderTest {
  private static final String TITLE = "Gunmen attack village near Exampleville";
  private static final String FIRST =
      "Gunmen on motorcycles attacked the village of Sampleton on Monday and killed at least 12"
          + " people, the mayor of the town said on Tuesday.";
  private static final String SECOND =
      "Soldiers were sent to the area after the attack, and three suspects have been arrested,"
          + " according to a statement by the ministry of defence.";
  private static final String THIRD =
      "It was the second attack in the area since June, when nine people were killed at a market"
          + " in the same district, a teacher who lives there said.";
  private static final String STORY =
      "<p>%s</p>\n<p>%s</p>\n<p>%s</p>".formatted(FIRST, SECOND, THIRD);

  @TempDir Path folder;

  private Reading read(String page) {
    return Reading.of(Reading.write(folder, "page.html", page));
  }

  private static String page(String head, String body) {
    return "<!DOCTYPE html><html lang=\"en\"><head>"
        + head
        + "</head><body>"
        + body
        + "</body></html>";
  }

  private static String story(String around) {
    return page(
        "<title>" + TITLE + " | The Example</title>",
        "<nav><a href=/>Home</a><a href=/a>Africa</a></nav>"
            + "<div class='page has-sidebar'><div id=main><h1>"
            + TITLE
            + "</h1>"
            + around
            + "</div></div>"
            + "<footer>© 2021 The Example</footer>");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "<article>%s</article>",
        "<div itemprop=articleBody>%s</div>",
        "<div class=entry-content>%s</div>",
        "<table><tr><td>%s</td></tr></table>",
        "<section><div><div><div>%s</div></div></div></section>",
        "<main><div class='content article-with-sidebar'>%s</div></main>",
      })
  void theReportIsFoundInEveryKindOfPage(String around) {
    Document document = read(story(around.formatted(STORY))).document();
    assertThat(document.text().strip()).isEqualTo(String.join("\n\n", TITLE, FIRST, SECOND, THIRD));
    assertThat(document.title()).isEqualTo(TITLE);
    assertThat(document.titleSpan().of(document.text())).isEqualTo(TITLE);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "<script>var killed = 'The army killed 30 people';</script>",
        "<style>.army { color: red }</style>",
        "<aside>The army killed 30 people elsewhere.</aside>",
        "<div class='related-posts'><h3>Related</h3><a>The army killed 30 people elsewhere.</a></div>",
        "<div class='sharedaddy sd-sharing'>The army killed 30 people: share this</div>",
        "<div id=comments><p>The army killed 30 people and nobody wrote of it, I was there.</p></div>",
        "<div class='cookie-notice'>The army killed 30 people: we use cookies</div>",
        "<form>Subscribe: the army killed 30 people <input></form>",
        "<div style='display:none'>The army killed 30 people</div>",
        "<noscript>The army killed 30 people</noscript>",
        "<div class=promo-box>The army killed 30 people: offer</div>",
        "<div class=author-bio>Jane Doe wrote that the army killed 30 people.</div>",
        "<ul class='tags'><li>The army killed 30 people</li></ul>",
        "<!-- The army killed 30 people -->",
      })
  void whatStandsAroundTheReportIsDropped(String junk) {
    for (String around : new String[] {"<article>%s</article>", "<div class=text>%s</div>"}) {
      Document document = read(story(around.formatted(STORY + junk))).document();
      assertThat(Reading.told(document)).doesNotContain("30 people").contains(FIRST, SECOND, THIRD);
    }
  }

  @Test
  void captionsAreKeptAsFurniture() {
    String figure =
        "<figure><img src=a.jpg><figcaption>Soldiers in a file picture</figcaption></figure>";
    Document document = read(story("<article>" + figure + STORY + "</article>")).document();
    assertThat(Reading.furniture(document)).containsExactly("Soldiers in a file picture");
  }

  @Test
  void listsTablesAndLineBreaksAreLegible() {
    String body =
        STORY
            + "<ul><li>First <b>point</b></li><li><p>Second point</p></li></ul>"
            + "<table><tr><th>Town</th><th>Dead</th></tr><tr><td>Sampleton</td><td>12</td></tr></table>"
            + "<p>One line<br>and the next<br><br>and a new paragraph.</p>";
    assertThat(read(story("<article>" + body + "</article>")).document().text())
        .endsWith(
            "• First point\n• Second point\n\nTown | Dead\nSampleton | 12\n\nOne line\nand the next"
                + "\n\nand a new paragraph.");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '~',
      value = {
        "json-ld~<script type='application/ld+json'>{\"@type\":\"NewsArticle\",\"datePublished\":\"2019-10-02T08:00:00Z\"}</script>",
        "json-ld~<script type='application/ld+json'>{\"@graph\":[{\"@type\":\"Person\"},{\"@type\":[\"ReportageNewsArticle\"],\"datePublished\":\"2019-10-02\"}]}</script>",
        "opengraph~<meta property='article:published_time' content='2019-10-02T08:00:00+02:00'>",
        "meta~<meta name='DC.date' content='2019-10-02'>",
        "meta~<meta name=pubdate content='Wed, 02 Oct 2019 08:00:00 GMT'>",
        "meta~<meta name='parsely-pub-date' content='2019-10-02T08:00:00Z'>",
        "meta~<meta itemprop=datePublished content='20191002'>",
        "time-element~<time datetime='2019-10-02T08:00'>yesterday</time>",
        "time-element~<time itemprop=datePublished>October 2, 2019</time>",
        "dateline~<div class='post-date'>October 2, 2019</div>",
        "dateline~<span class=byline>By Jane Doe, 2 October 2019</span>",
        "dateline~<p>Published: 2 October 2019</p>",
      })
  void theDateIsReadWhereverThePageHasIt(String reason, String tag) {
    Document document = read(story(tag + "<article>" + STORY + "</article>")).document();
    PublicationDate expected = new PublicationDate(LocalDate.of(2019, 10, 2), reason);
    if (!tag.startsWith("<p>")) {
      assertThat(document.published()).isEqualTo(expected);
    }
    Document inside = read(story("<article>" + tag + STORY + "</article>")).document();
    assertThat(inside.published()).isEqualTo(expected);
  }

  @Test
  void aDateOfChangeIsNoDateOfPublication() {
    String head =
        "<meta property='article:modified_time' content='2019-10-09'>"
            + "<script type='application/ld+json'>{\"@type\":\"NewsArticle\",\"dateModified\":\"2019-10-08\"}</script>";
    Document document = read(page(head, "<article>" + STORY + "</article>")).document();
    assertThat(document.published()).isEqualTo(PublicationDate.UNKNOWN);
    assertThat(document.modified().date()).isEqualTo(LocalDate.of(2019, 10, 8));
  }

  @Test
  void contradictoryDatesAreSettledByTrustAndNamed() {
    String head =
        "<meta property='article:published_time' content='2019-10-20'>"
            + "<script type='application/ld+json'>{\"@type\":\"NewsArticle\",\"datePublished\":\"2019-10-02\"}</script>";
    Reading reading = read(page(head, "<article>" + STORY + "</article>"));
    assertThat(reading.document().published())
        .isEqualTo(
            new PublicationDate(LocalDate.of(2019, 10, 2), "json-ld; opengraph says 2019-10-20"));
    assertThat(reading.warnings).hasSize(1);
  }

  @Test
  void aPageInTheYearZeroHasNoDate() {
    String head = "<meta property='article:published_time' content='0000-00-00T00:00:00Z'>";
    Document document = read(page(head, "<article>" + STORY + "</article>")).document();
    assertThat(document.published().date()).isNull();
    assertThat(document.published().reason()).startsWith("unknown: opengraph 0000-00-00");
  }

  @Test
  void outletAuthorAddressAndLanguageAreRead() {
    String head =
        "<meta property='og:site_name' content='The Example'>"
            + "<meta name=author content='By Jane Doe'>"
            + "<link rel=canonical href='https://www.example.org/a/b'>"
            + "<meta property='og:title' content='"
            + TITLE
            + " - The Example'>";
    Document document = read(page(head, "<article>" + STORY + "</article>")).document();
    assertThat(document.outlet()).isEqualTo("The Example");
    assertThat(document.author()).isEqualTo("Jane Doe");
    assertThat(document.url()).isEqualTo("https://www.example.org/a/b");
    assertThat(document.title()).isEqualTo(TITLE);
    assertThat(document.text()).startsWith(TITLE + "\n\n" + FIRST);
  }

  @Test
  void publisherAndAuthorAreReadFromJsonLd() {
    String head =
        "<script type='application/ld+json'>[{\"@type\":\"NewsArticle\",\"headline\":\""
            + TITLE
            + "\",\"author\":[{\"name\":\"Jane Doe\"},{\"name\":\"John Smith\"}],"
            + "\"publisher\":{\"@type\":\"Organization\",\"name\":\"The Example\"}}]</script>";
    Document document = read(page(head, "<article>" + STORY + "</article>")).document();
    assertThat(document.outlet()).isEqualTo("The Example");
    assertThat(document.author()).isEqualTo("Jane Doe, John Smith");
    assertThat(document.title()).isEqualTo(TITLE);
  }

  @Test
  void aPageThatOnlyItsScriptFillsIsReadFromItsJsonLd() {
    String head =
        "<script type='application/ld+json'>{\"@type\":\"NewsArticle\",\"articleBody\":\""
            + FIRST
            + "\\n\\n"
            + SECOND
            + "\"}</script>";
    Document document = read(page(head, "<div id=app>Loading...</div>")).document();
    assertThat(document.text()).isEqualTo(FIRST + "\n\n" + SECOND);
  }

  @Test
  void brokenJsonLdIsPassedOver() {
    String head =
        "<script type='application/ld+json'>{\"@type\": oops</script>"
            + "<meta name=date content='2019-10-02'>";
    assertThat(read(page(head, "<article>" + STORY + "</article>")).document().published().reason())
        .isEqualTo("meta");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "<html></html>",
        "<html><body></body></html>",
        "<html><body><script>only</script><p> &nbsp; </p></body></html>",
        "<html><frameset cols='50%,50%'><frame src=a.html><frame src=b.html></frameset></html>",
        "<!DOCTYPE html>",
        "<html><body><div class=related></div><nav>Home</nav></body></html>",
      })
  void aPageWithoutTextIsRejected(String page) {
    assertThat(read(page).reason()).startsWith("no-text: ");
  }

  @Test
  void anEmptyFileIsRejected() {
    assertThat(read("").reason()).startsWith("empty: ");
  }

  @ParameterizedTest
  @ValueSource(strings = {"div", "span", "b", "blockquote", "p", "table", "font", "x-y", "ul"})
  void aMillionNestedTagsAreRejectedAtOnce(String tag) {
    String page = "<html><body>" + ("<" + tag + ">").repeat(1_000_000) + FIRST;
    long start = System.nanoTime();
    assertThat(read(page).reason()).startsWith("too-nested: ");
    assertThat(System.nanoTime() - start).isLessThan(30_000_000_000L);
  }

  @ParameterizedTest
  @ValueSource(strings = {"div", "b", "p", "a", "td", "font"})
  void nestingThatPassesTheScanIsRead(String tag) {
    String page =
        "<html><body>" + ("<" + tag + ">").repeat(1_900) + FIRST + "<p>" + SECOND + "</p>";
    long start = System.nanoTime();
    assertThat(read(page).document().text()).contains(FIRST);
    assertThat(System.nanoTime() - start).isLessThan(30_000_000_000L);
  }

  @Test
  void aFlatPageWithManyTagsIsRead() {
    String page =
        page("", "<article>" + STORY + "<p>More was said.</p>".repeat(10_000) + "</article>");
    long start = System.nanoTime();
    assertThat(read(page).document().text()).contains(FIRST);
    assertThat(System.nanoTime() - start).isLessThan(30_000_000_000L);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "<p>%s",
        "<html><p>%s</div></p></b>",
        "<<<p>>%s<",
        "<body<p>%s",
        "<p a='>%s</p>' b>%s",
        "<p>%s</p",
        "<p>%s&amp",
        "</html><p>%s",
        "<p>%s<p><table><p>x</tr>"
      })
  void brokenMarkUpIsReadAsBrowsersDo(String page) {
    assertThat(read(page.replace("%s", FIRST)).document().text()).contains("Sampleton");
  }

  @Test
  void theCharsetOfThePageIsUsed() {
    String text =
        "<html><head><meta charset=windows-1252></head><body><p>" + FIRST + " Ménaka – “é”</p>";
    Path file = Reading.write(folder, "a.htm", text.getBytes(Charset.forName("windows-1252")));
    assertThat(Reading.of(file).document().text()).endsWith("Ménaka – “é”");
    byte[] marked = ("\uFEFF" + text).getBytes(StandardCharsets.UTF_8);
    assertThat(Reading.of(Reading.write(folder, "b.htm", marked)).document().text())
        .endsWith("Ménaka – “é”");
  }

  @Test
  void aWrongCharsetOnThePageDoesNoHarm() {
    String text = "<html><meta charset=no-such-thing><body><p>" + FIRST + " Ménaka</p>";
    assertThat(read(text).document().text()).endsWith("Ménaka");
  }

  @Test
  void anIndexOfManyArticlesIsStillText() {
    String entry = "<article><h2>Army leaves town</h2><p>" + SECOND + "</p></article>";
    assertThat(read(page("", entry.repeat(30))).document().text()).contains(SECOND);
  }
}
