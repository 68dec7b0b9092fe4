package org.griot.evaluate.task;

import java.text.Normalizer;
import java.util.Locale;

/** Names without what spelling varies. */
public final class Spelling {
  private Spelling() {}

  /** Lower case, without accents, punctuation and doubled blanks: "Séno-Nord" is "seno nord". */
  public static String folded(String name) {
    return Normalizer.normalize(name, Normalizer.Form.NFD)
        .replaceAll("\\p{M}+", "")
        .toLowerCase(Locale.ROOT)
        .replaceAll("['’`.]", "")
        .replaceAll("[^\\p{L}\\p{N}]+", " ")
        .strip();
  }
}
