package org.griot.cli;

/** The version of the program, as the build names it. */
final class GriotVersion {
  static final String VERSION = version();

  private GriotVersion() {}

  private static String version() {
    String built = GriotVersion.class.getPackage().getImplementationVersion();
    return built == null ? "development" : built;
  }
}
