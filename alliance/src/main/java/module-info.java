/** Noticing, in plain Java: instruments, series of scores, and the rules that look for ruptures, repairs and shifts. */
module org.rapport.alliance {
    exports org.rapport.alliance.statistics;
    exports org.rapport.alliance.instrument;
    exports org.rapport.alliance.series;
    exports org.rapport.alliance.criterion;
    exports org.rapport.alliance.gain;
    exports org.rapport.alliance.shift;
    exports org.rapport.alliance.chart;
    exports org.rapport.alliance.episode;
    exports org.rapport.alliance.change;
    exports org.rapport.alliance.catalogue;
    exports org.rapport.alliance.expectation;
    exports org.rapport.alliance.simulation;
    exports org.rapport.alliance.calibration;
    exports org.rapport.alliance.evaluation;
}
