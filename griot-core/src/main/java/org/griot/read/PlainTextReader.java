package org.griot.read;

import java.io.IOException;
import java.io.InputStream;
import java.util.List;
import org.griot.model.Rejection;

/** A file of plain text is one report. Takes whatever no other reader takes, so it comes last. */
final class PlainTextReader implements DocumentReader {
  private final DocumentAssembler assembler;

  PlainTextReader(DocumentAssembler assembler) {
    this.assembler = assembler;
  }

  @Override
  public boolean reads(Input input) {
    return true;
  }

  @Override
  public void read(Input input, DocumentSink sink) throws IOException {
    byte[] bytes = bytes(input);
    String problem = bytes.length == 0 ? "empty: 0 bytes" : null;
    if (problem == null && bytes.length > longest()) {
      // A beginning that is no text says more than the length does.
      problem = TextDecoder.decode(input.head(), "ISO-8859-1").problem();
      problem = problem == null ? tooLong(input, bytes.length) : problem;
    }
    TextDecoder.Decoded decoded = problem == null ? TextDecoder.decode(bytes, null) : null;
    if (decoded == null || decoded.problem() != null) {
      String reason = decoded == null ? problem : decoded.problem();
      sink.rejection(new Rejection(input.path(), "read", String.valueOf(reason)));
      return;
    }
    if (decoded.note() != null) {
      sink.warning(input.path(), decoded.note());
    }
    assembler.finish(draft(input, decoded.text()), sink);
  }

  private byte[] bytes(Input input) throws IOException {
    if (input.size() >= 0 && input.size() <= input.head().length) {
      return input.head();
    }
    try (InputStream in = input.open()) {
      return in.readNBytes((int) Math.min(Integer.MAX_VALUE - 64, longest() + 1));
    }
  }

  private long longest() {
    return Limits.longestText(assembler.options().maxChars());
  }

  private String tooLong(Input input, long read) {
    String size =
        input.size() >= 0 ? Messages.grouped(input.size()) : "over " + Messages.grouped(read - 1);
    return "too-long: "
        + size
        + " bytes, the limit is "
        + Messages.grouped(assembler.options().maxChars())
        + " characters";
  }

  private static Draft draft(Input input, String text) {
    return new Draft(
        input.path(),
        input.name(),
        null,
        text,
        null,
        null,
        null,
        null,
        null,
        List.of(),
        List.of(),
        List.of(),
        input.sidecar());
  }
}
