package org.griot.encode;

/**
 * What the model gives for one window, raw. Its arrays never change.
 *
 * <p>{@code spans} has for each piece, and in it for each label, the logits of outside, begins and
 * continues; {@code sentences} has for each part of the window the logits of the types.
 */
final class WindowOutput {
  final float[] spans;
  final float[] sentences;

  WindowOutput(float[] spans, float[] sentences) {
    this.spans = spans;
    this.sentences = sentences;
  }
}
