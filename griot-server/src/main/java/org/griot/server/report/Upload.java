package org.griot.server.report;

import java.util.List;

/**
 * Reports as they came in, to be kept until they are coded.
 *
 * @param who the person who sent them
 */
record Upload(String who, List<Part> parts) {
  Upload {
    parts = List.copyOf(parts);
  }

  /**
   * A file.
   *
   * @param name as the sender calls it, without folders; decides the format
   * @param reports how many reports it seems to hold, for the progress
   */
  record Part(String name, byte[] bytes, int reports) {}
}
