package org.griot.server.live;

import java.nio.file.Path;
import java.time.Clock;
import java.util.function.Supplier;
import org.griot.desk.Cabinet;
import org.griot.ledger.Ledger;
import org.griot.pipeline.Engine;
import org.griot.store.Projector;
import org.griot.store.Store;
import org.jspecify.annotations.Nullable;

/**
 * What a desk is made of.
 *
 * @param cabinet what is kept beside the ledger: accounts, publications and others
 * @param engine reads and codes reports; asked for when the first report comes, since it takes a
 *     second to open
 * @param projector makes events of what is recorded
 * @param folder the output folder of {@code griot code}, or null if nothing lies on disk
 * @param griot version of the program
 */
public record DeskParts(
    Ledger ledger,
    Store store,
    Cabinet cabinet,
    Supplier<Engine> engine,
    Projector projector,
    Clock clock,
    @Nullable Path folder,
    String griot) {}
