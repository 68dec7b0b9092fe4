package org.griot.export;

import java.net.URI;
import java.net.URISyntaxException;
import org.griot.model.Document;

/** What to call a report that names no outlet. */
final class Sites {
  private Sites() {}

  /** The host of its address, else the last part of its path. */
  static String name(Document document) {
    String url = document.url();
    if (url != null) {
      try {
        String host = new URI(url.strip()).getHost();
        if (host != null) {
          return host.startsWith("www.") ? host.substring(4) : host;
        }
      } catch (URISyntaxException e) {
        // An address that cannot be read names no site; the path does.
      }
    }
    String path = document.path().replace('\\', '/');
    return path.substring(path.lastIndexOf('/') + 1);
  }
}
