package org.griot.export;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import org.griot.link.Countries;
import org.jspecify.annotations.Nullable;

/** Countries as ACLED writes them: the country table, and {@code acled-country-names.tsv}. */
final class AcledCountries {
  private static final AcledCountries BUNDLED = load();

  private final Map<String, String> names;

  private AcledCountries(Map<String, String> names) {
    this.names = Map.copyOf(names);
  }

  /** A country as ACLED writes it; {@code iso} is the ISO 3166 number, unpadded. */
  record Country(String alpha2, int iso, String name, String region) {}

  static AcledCountries bundled() {
    return BUNDLED;
  }

  @Nullable Country get(@Nullable String alpha2) {
    return alpha2 == null
        ? null
        : Countries.bundled()
            .byAlpha2(alpha2)
            .map(
                c ->
                    new Country(
                        alpha2, c.numeric(), names.getOrDefault(alpha2, c.name()), c.acledRegion()))
            .orElse(null);
  }

  private static AcledCountries load() {
    InputStream in =
        Objects.requireNonNull(AcledCountries.class.getResourceAsStream("acled-country-names.tsv"));
    try (BufferedReader lines =
        new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8))) {
      return new AcledCountries(
          lines
              .lines()
              .filter(line -> !line.startsWith("#"))
              .skip(1)
              .map(line -> line.split("\t", -1))
              .collect(Collectors.toMap(fields -> fields[0], fields -> fields[1])));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
