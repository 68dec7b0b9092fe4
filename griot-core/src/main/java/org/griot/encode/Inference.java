package org.griot.encode;

import ai.onnxruntime.OnnxJavaType;
import ai.onnxruntime.OnnxTensor;
import ai.onnxruntime.OrtEnvironment;
import ai.onnxruntime.OrtException;
import ai.onnxruntime.OrtSession;
import java.nio.FloatBuffer;
import java.nio.LongBuffer;
import java.util.Map;

/**
 * The network. One window in each call, one thread in each call, many calls at once: 8-bit
 * inference takes its scale from all that it is given, so a window must never be read with another.
 */
final class Inference implements AutoCloseable {
  private final OrtEnvironment environment;
  private final OrtSession session;
  private final int sentences;

  private Inference(OrtEnvironment environment, OrtSession session, int sentences) {
    this.environment = environment;
    this.session = session;
    this.sentences = sentences;
  }

  /**
   * The network of these bytes.
   *
   * @throws OrtException if it is no network that can run here
   * @throws LinkageError if there is no native library for this machine
   */
  static Inference of(byte[] network, int sentences) throws OrtException {
    OrtEnvironment environment = NativeRuntime.environment();
    try (OrtSession.SessionOptions options = new OrtSession.SessionOptions()) {
      options.setIntraOpNumThreads(1);
      options.setInterOpNumThreads(1);
      options.setExecutionMode(OrtSession.SessionOptions.ExecutionMode.SEQUENTIAL);
      options.setDeterministicCompute(true);
      return new Inference(environment, environment.createSession(network, options), sentences);
    }
  }

  /** What the network gives for a window. */
  WindowOutput run(WindowInput in) throws OrtException {
    long[] row = {1, in.length};
    try (OnnxTensor ids = longs(in.ids, row);
        OnnxTensor mask = longs(in.mask, row);
        OnnxTensor cases = longs(in.cases, row);
        OnnxTensor pool =
            OnnxTensor.createTensor(
                environment, FloatBuffer.wrap(in.pool), new long[] {1, sentences, in.length});
        OrtSession.Result result =
            session.run(
                Map.of(
                    "input_ids", ids, "attention_mask", mask, "case_ids", cases, "pool", pool))) {
      return new WindowOutput(floats(result, "spans"), floats(result, "sentences"));
    }
  }

  private OnnxTensor longs(long[] values, long[] shape) throws OrtException {
    return OnnxTensor.createTensor(environment, LongBuffer.wrap(values), shape);
  }

  private static float[] floats(OrtSession.Result result, String name) throws OrtException {
    if (result.get(name).orElse(null) instanceof OnnxTensor tensor
        && tensor.getInfo().type == OnnxJavaType.FLOAT) {
      FloatBuffer buffer = tensor.getFloatBuffer();
      float[] out = new float[buffer.remaining()];
      buffer.get(out);
      return out;
    }
    throw new OrtException("the network has no output of floats called " + name);
  }

  @Override
  public void close() {
    try {
      session.close();
    } catch (OrtException e) {
      throw new IllegalStateException("the network cannot be closed", e);
    }
  }
}
