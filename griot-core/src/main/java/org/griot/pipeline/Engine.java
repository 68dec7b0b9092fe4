package org.griot.pipeline;

import java.nio.file.Path;
import java.util.Collections;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import org.griot.annotate.Annotator;
import org.griot.annotate.LinkedMentions;
import org.griot.annotate.MentionLinker;
import org.griot.annotate.RuleAnnotator;
import org.griot.code.ClaimCoder;
import org.griot.code.Coder;
import org.griot.codebook.Codebook;
import org.griot.codebook.TriggerLexicon;
import org.griot.encode.Encoder;
import org.griot.encode.GatedEncoder;
import org.griot.encode.OnnxEncoder;
import org.griot.encode.RelevanceGate;
import org.griot.link.ActorLinker;
import org.griot.link.ActorRegistry;
import org.griot.link.CountReader;
import org.griot.link.Countries;
import org.griot.link.DateResolver;
import org.griot.link.Gazetteer;
import org.griot.link.PersonFinder;
import org.griot.link.PlaceLinker;
import org.griot.link.UnnamedParties;
import org.griot.resolve.Resolver;
import org.griot.store.Projector;

/**
 * All parts of Griot put together from the data that it brings along and the user's own gazetteers.
 * Immutable; safe for many threads. What shaped a result is named by {@link #versions()}.
 */
public final class Engine {
  private final Annotator annotator;
  private final MentionLinker mentions;
  private final Coder coder;
  private final Projector projector;
  private final Gazetteer gazetteer;
  private final SortedMap<String, String> versions;

  private Engine(
      Annotator annotator,
      MentionLinker mentions,
      Coder coder,
      Projector projector,
      Gazetteer gazetteer,
      SortedMap<String, String> versions) {
    this.gazetteer = gazetteer;
    this.annotator = annotator;
    this.mentions = mentions;
    this.coder = coder;
    this.projector = projector;
    this.versions = Collections.unmodifiableSortedMap(new TreeMap<>(versions));
  }

  /**
   * The engine whose model reads everything.
   *
   * @param gazetteers files that {@code griot gazetteer import} made; may be empty
   */
  public static Engine open(List<Path> gazetteers) {
    return open(gazetteers, false);
  }

  /**
   * The engine.
   *
   * @param gazetteers files that {@code griot gazetteer import} made; may be empty
   * @param gated whether the model reads only what the relevance gate lets through; the rules read
   *     everything
   */
  public static Engine open(List<Path> gazetteers, boolean gated) {
    Countries countries = Countries.bundled();
    Codebook codebook = Codebook.bundled();
    TriggerLexicon triggers = TriggerLexicon.bundled(codebook);
    ActorRegistry registry = ActorRegistry.bundled();
    Gazetteer gazetteer =
        gazetteers.isEmpty() ? Gazetteer.bundled() : Gazetteer.withImports(gazetteers);
    LinkedMentions mentions =
        new LinkedMentions(
            new ActorLinker(registry, countries),
            new PersonFinder(registry, countries),
            new PlaceLinker(gazetteer),
            new DateResolver(),
            new CountReader(),
            countries);
    SortedMap<String, String> versions = new TreeMap<>();
    versions.put("codebook", codebook.version());
    versions.put("triggers", triggers.version());
    versions.put("actors", registry.version());
    versions.put("gazetteer", gazetteer.version());
    versions.put("rules", RuleTables.version());
    Encoder encoder = OnnxEncoder.open(OnnxEncoder.folder(), codebook);
    versions.put("model", encoder.manifest().version());
    if (gated) {
      RelevanceGate gate = RelevanceGate.installed();
      versions.put("gate", gate.version());
      encoder = new GatedEncoder(encoder, gate);
    }
    return new Engine(
        new RuleAnnotator(triggers, mentions, encoder),
        mentions,
        new ClaimCoder(codebook, new UnnamedParties(registry, countries)),
        projector(codebook, registry, countries),
        gazetteer,
        versions);
  }

  /** Events from what is recorded. Needs neither annotator nor coder. */
  public static Projector projector() {
    return projector(Codebook.bundled(), ActorRegistry.bundled(), Countries.bundled());
  }

  /**
   * The same for a ledger that grows by a report or a decision at a time: see {@link Projector}.
   */
  public static Projector growingProjector() {
    return Projector.growing(
        new Resolver(Codebook.bundled(), ActorRegistry.bundled(), Countries.bundled()));
  }

  private static Projector projector(
      Codebook codebook, ActorRegistry registry, Countries countries) {
    return Projector.of(new Resolver(codebook, registry, countries));
  }

  public Annotator annotator() {
    return annotator;
  }

  /** Links the mentions of any text, also of one that tells of no happening. */
  public MentionLinker mentions() {
    return mentions;
  }

  public Coder coder() {
    return coder;
  }

  /** Makes events of what is recorded. */
  public Projector events() {
    return projector;
  }

  /** The places that it knows, the user's own too. */
  public Gazetteer gazetteer() {
    return gazetteer;
  }

  /** Version or hash of each part that shapes results, by name. */
  public SortedMap<String, String> versions() {
    return versions;
  }
}
