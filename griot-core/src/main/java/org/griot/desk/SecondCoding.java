package org.griot.desk;

import java.util.List;
import org.griot.model.Claim;

/**
 * A report as another coder read it, without seeing what was coded before. It is compared, and
 * never shapes an event.
 *
 * @param when ISO instant of the last change
 * @param claims none says that the coder found nothing to code
 */
public record SecondCoding(String document, String coder, String when, List<Claim> claims)
    implements Kept {
  public SecondCoding {
    claims = List.copyOf(claims);
  }

  /** A document's id has no slash. */
  @Override
  public String key() {
    return key(document, coder);
  }

  /** The key of a coder's reading of a report. */
  public static String key(String document, String coder) {
    return document + "/" + coder;
  }
}
