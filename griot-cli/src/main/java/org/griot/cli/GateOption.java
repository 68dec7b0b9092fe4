package org.griot.cli;

import picocli.CommandLine.Option;

/** Whether the model reads everything. */
final class GateOption {
  @Option(
      names = "--gate",
      description =
          "Let the model read only what the relevance gate lets through (docs/speed.md): faster on"
              + " everyday news, the rules read everything.")
  private boolean on;

  boolean isOn() {
    return on;
  }
}
