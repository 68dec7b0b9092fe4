package org.griot.read;

import java.util.List;
import java.util.regex.Pattern;
import org.jsoup.Jsoup;
import org.jsoup.parser.Parser;

/** Text fields that hold mark-up after all. Text that holds none is left as it is. */
final class Fragments {
  private static final Pattern TAG =
      Pattern.compile(
          "(?i)</?(?:p|br|div|span|a|b|i|em|strong|ul|ol|li|h[1-6]|table|tr|td|img|blockquote|figure"
              + "|section|article|html|body|script|style|iframe|sup|sub|u|font)(?:\\s[^<>]{0,1000})?/?>");
  private static final Pattern ENTITY =
      Pattern.compile(
          "&(?:amp|lt|gt|quot|apos|nbsp|[lr]squo|[lr]dquo|[mn]dash|hellip|#\\d{2,6}|#x[0-9a-fA-F]{2,5});");

  private Fragments() {}

  /** The text without mark-up; the same string if there is none. */
  static Rows.MarkedText text(String raw) {
    boolean tagged = raw.indexOf('<') >= 0 && TAG.matcher(raw).find();
    if (tagged && TagScan.problem(raw) == null) {
      return HtmlText.of(Jsoup.parseBodyFragment(raw).body());
    }
    boolean escaped = raw.indexOf('&') >= 0 && ENTITY.matcher(raw).find();
    String text = escaped ? Parser.unescapeEntities(raw, false) : raw;
    return new Rows.MarkedText(text, List.of());
  }
}
