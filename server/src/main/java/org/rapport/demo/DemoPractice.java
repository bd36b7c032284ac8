package org.rapport.demo;

import java.util.Map;
import org.rapport.parts.Parts;

/** Loads the demonstration practice once, and says where to go. */
public final class DemoPractice {
    private DemoPractice() {}

    public static Map<String, String> load(Parts parts) {
        return Map.of("url", parts.toString());
    }
}
