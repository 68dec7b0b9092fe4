package org.griot.export;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** ACLED's country names, ISO numbers and regions, from {@code acled-countries.tsv}. */
final class AcledCountries {
  private static final AcledCountries BUNDLED = load();

  private final Map<String, Country> byCode;

  private AcledCountries(List<Country> countries) {
    byCode = countries.stream().collect(Collectors.toMap(Country::alpha2, Function.identity()));
  }

  /** A country as ACLED writes it; {@code iso} is the ISO 3166 number, unpadded. */
  record Country(String alpha2, int iso, String name, String region) {}

  static AcledCountries bundled() {
    return BUNDLED;
  }

  @Nullable Country get(@Nullable String alpha2) {
    return alpha2 == null ? null : byCode.get(alpha2);
  }

  private static AcledCountries load() {
    InputStream in =
        Objects.requireNonNull(AcledCountries.class.getResourceAsStream("acled-countries.tsv"));
    try (BufferedReader lines =
        new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8))) {
      return new AcledCountries(
          lines
              .lines()
              .filter(line -> !line.startsWith("#") && !line.isBlank())
              .skip(1)
              .map(line -> line.split("\t", -1))
              .map(f -> new Country(f[0], Integer.parseInt(f[1]), f[2], f[3]))
              .toList());
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
