package org.rapport.alliance.criterion;

import java.util.List;

/** A named set of rules that are run together. A set for research comparisons is a further constant here. */
public enum Preset {
    /** On by default: few rules, each with a stated or no false-alarm rate. */
    CLINIC;

    /** The rules of the set, strongest first. */
    public List<Criterion> criteria() {
        return switch (this) {
            case CLINIC -> List.of(new DirectItem(), CalibratedStepDrop.DEFAULT, FlatCeiling.DEFAULT);
        };
    }
}
