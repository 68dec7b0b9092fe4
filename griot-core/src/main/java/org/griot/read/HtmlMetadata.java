package org.griot.read;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jspecify.annotations.Nullable;

/**
 * What a page says of itself. Dates come in order of trust: JSON-LD, OpenGraph, other meta tags,
 * time elements, then the line that readers see.
 */
record HtmlMetadata(
    @Nullable String title,
    @Nullable String outlet,
    @Nullable String author,
    @Nullable String url,
    @Nullable String lang,
    List<DateClaim> published,
    List<DateClaim> modified,
    List<DateClaim> visible,
    @Nullable String articleBody) {
  private static final List<String> OPENGRAPH =
      List.of("article:published_time", "og:article:published_time", "og:published_time");
  private static final List<String> META =
      List.of(
          "datepublished",
          "date",
          "dc.date",
          "dc.date.issued",
          "dcterms.date",
          "dcterms.created",
          "dcterms.issued",
          "pubdate",
          "publishdate",
          "publish-date",
          "publish_date",
          "pub_date",
          "article.published",
          "parsely-pub-date",
          "sailthru.date",
          "cxenseparse:recs:publishtime",
          "originalpublicationdate",
          "citation_publication_date",
          "timestamp",
          "created");
  private static final List<String> OPENGRAPH_MODIFIED =
      List.of("article:modified_time", "og:updated_time", "og:article:modified_time");
  private static final List<String> META_MODIFIED =
      List.of(
          "datemodified",
          "last-modified",
          "lastmod",
          "dcterms.modified",
          "article.updated",
          "revised");
  private static final String VISIBLE =
      "[class*=date], [class*=publish], [class*=posted], [class*=timestamp], [class*=byline],"
          + " [class*=dateline], [id*=date]";
  private static final int MOST_VISIBLE = 12;

  /** Reads the page, which must still have its scripts. */
  static HtmlMetadata of(Document page) {
    JsonLd ld = JsonLd.of(page);
    MetaTags tags = MetaTags.of(page);
    String outlet =
        first(
            tags.first(List.of("og:site_name")),
            ld.value("publisher"),
            tags.first(
                List.of("application-name", "dc.publisher", "dcterms.publisher", "publisher")));
    return new HtmlMetadata(
        HtmlTitle.of(page, ld, tags, outlet),
        outlet,
        author(page, ld, tags),
        url(page, tags),
        page.selectFirst("html[lang]") == null ? null : page.select("html").attr("lang"),
        published(page, ld, tags),
        modified(page, ld, tags),
        visible(page),
        ld.value("articleBody"));
  }

  private static List<DateClaim> published(Document page, JsonLd ld, MetaTags tags) {
    List<DateClaim> claims = new ArrayList<>();
    add(claims, ld.value("datePublished"), "json-ld");
    add(claims, tags.first(OPENGRAPH), "opengraph");
    add(claims, tags.first(META), "meta");
    Element time =
        page.selectFirst(
            "time[itemprop=datePublished], time[pubdate], [itemprop=datePublished],"
                + " time.published, time.entry-date");
    if (time == null) {
      time = page.selectFirst("article time[datetime]:not([class*=updated])");
    }
    if (time == null && page.select("time[datetime]").size() <= 2) {
      time = page.selectFirst("time[datetime]");
    }
    if (time != null) {
      add(claims, first(time.attr("datetime"), time.attr("content"), time.text()), "time-element");
    }
    return claims;
  }

  private static List<DateClaim> modified(Document page, JsonLd ld, MetaTags tags) {
    List<DateClaim> claims = new ArrayList<>();
    add(claims, ld.value("dateModified"), "json-ld");
    add(claims, tags.first(OPENGRAPH_MODIFIED), "opengraph");
    add(claims, tags.first(META_MODIFIED), "meta");
    Element time =
        page.selectFirst("time[itemprop=dateModified], [itemprop=dateModified], time.updated");
    if (time != null) {
      add(claims, first(time.attr("datetime"), time.attr("content"), time.text()), "time-element");
    }
    return claims;
  }

  /** Dates in the lines around the headline, full ones only. */
  private static List<DateClaim> visible(Document page) {
    List<DateClaim> claims = new ArrayList<>();
    int seen = 0;
    for (Element element : page.body().select(VISIBLE)) {
      String text = element.text();
      boolean changed = text.toLowerCase(Locale.ROOT).matches(".*\\b(updated|modified)\\b.*");
      if (seen++ >= MOST_VISIBLE || !claims.isEmpty()) {
        break;
      }
      if (!text.isEmpty() && text.length() <= 120 && !changed) {
        DateText.Parsed parsed = DateText.within(text);
        add(claims, parsed.date() == null ? null : parsed.date().toString(), "dateline");
      }
    }
    return claims;
  }

  private static @Nullable String author(Document page, JsonLd ld, MetaTags tags) {
    Element shown =
        page.selectFirst("[rel=author], [itemprop=author] [itemprop=name], [itemprop=author]");
    String author =
        first(
            ld.value("author"),
            tags.first(List.of("author", "article:author", "dc.creator", "parsely-author", "byl")),
            shown == null ? null : shown.text());
    boolean isAddress = author != null && author.startsWith("http");
    return author == null || isAddress || author.length() > 200
        ? null
        : author.replaceFirst("(?i)^by ", "");
  }

  private static @Nullable String url(Document page, MetaTags tags) {
    Element canonical = page.selectFirst("link[rel=canonical]");
    String url =
        first(canonical == null ? null : canonical.attr("href"), tags.first(List.of("og:url")));
    return url != null && url.matches("(?i)https?://\\S+") ? url : null;
  }

  private static void add(List<DateClaim> claims, @Nullable String raw, String origin) {
    if (raw != null && !raw.isBlank()) {
      claims.add(new DateClaim(raw, origin));
    }
  }

  /** The first that says anything. */
  static @Nullable String first(@Nullable String... values) {
    for (String value : values) {
      if (value != null && !value.isBlank()) {
        return value.strip();
      }
    }
    return null;
  }
}
