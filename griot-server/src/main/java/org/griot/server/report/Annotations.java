package org.griot.server.report;

import java.util.LinkedHashMap;
import java.util.Map;
import org.griot.model.AnnotatedDocument;
import org.griot.model.Document;
import org.griot.server.live.Desk;

/**
 * Reports annotated when they are looked at: the marks are not kept, only the claims are. The last
 * few are remembered.
 */
final class Annotations {
  private static final int REMEMBERED = 50;

  private final Desk desk;
  private final Map<String, AnnotatedDocument> recent =
      new LinkedHashMap<>(16, 0.75f, true) {
        private static final long serialVersionUID = 1L;

        @Override
        protected boolean removeEldestEntry(Map.Entry<String, AnnotatedDocument> eldest) {
          return size() > REMEMBERED;
        }
      };

  Annotations(Desk desk) {
    this.desk = desk;
  }

  AnnotatedDocument of(Document document) {
    synchronized (recent) {
      AnnotatedDocument known = recent.get(document.id());
      if (known != null) {
        return known;
      }
    }
    AnnotatedDocument made = desk.engine().annotator().annotate(document);
    synchronized (recent) {
      recent.put(document.id(), made);
    }
    return made;
  }
}
