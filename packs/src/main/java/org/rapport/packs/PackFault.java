package org.rapport.packs;

/** Carries the first problem out of the depth of a file; never leaves this package. */
@SuppressWarnings("serial")
final class PackFault extends RuntimeException {
    private final PackProblem problem;

    PackFault(PackProblem problem) {
        super(problem.sentence(), null, false, false);
        this.problem = problem;
    }

    PackProblem problem() {
        return problem;
    }
}
