package org.rapport.cli.study;

import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.rapport.alliance.criterion.Parameters.NotUsable;
import org.rapport.alliance.simulation.HeldOut;
import org.rapport.alliance.simulation.World;

/** Worlds by name. */
final class Worlds {
    private Worlds() {}

    static List<World> everyday() {
        return Arrays.stream(World.Preset.values()).map(World.Preset::world).toList();
    }

    static World named(String name) {
        List<World> all =
                Stream.concat(everyday().stream(), HeldOut.worlds().stream()).toList();
        return all.stream()
                .filter(world -> world.name().equals(name))
                .findFirst()
                .orElseThrow(() -> new NotUsable("there is no world '" + name + "' (worlds: "
                        + all.stream().map(World::name).collect(Collectors.joining(", ")) + ")"));
    }
}
