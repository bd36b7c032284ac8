package org.rapport.alliance.change;

/** The published ways to ask whether two scores differ by more than unreliable measuring. */
public enum Form {
    /** (x2 − x1) / (√2·SEM). Jacobson &amp; Truax 1991, doi 10.1037/0022-006X.59.1.12. */
    JACOBSON_TRUAX("jacobson-truax", 1.96),
    /** ((x2 − M) − r(x1 − M)) / (SD·√(1 − r²)). Gulliksen, Lord and Novick, after Hsu 1989. */
    GULLIKSEN_LORD_NOVICK("gulliksen-lord-novick", 1.96),
    /** ((x2 − M2) − r(x1 − M1)) / (SD·√(1 − r²)). Hsu 1989: as the one before, less what all changed by. */
    HSU_LIN_LORD("hsu-lin-lord", 1.96),
    /** (x2 − [r(x1 − M) + M]) / SEM. Edwards and Nunnally, after Speer 1992. */
    EDWARDS_NUNNALLY("edwards-nunnally", 2),
    /** (x2 − [r1(x1 − M) + M]) / √(r1²·SD²(1 − r1) + SD²(1 − r2)). Nunnally and Kotsch 1983. */
    NUNNALLY_KOTSCH("nunnally-kotsch", 1.96),
    /** ((x2 − x1)·rdd + (M2 − M1)(1 − rdd)) / (√rdd·√2·SEM). Hageman &amp; Arrindell 1999. */
    HAGEMAN_ARRINDELL("hageman-arrindell", 1.65);

    private final String written;
    private final double critical;

    Form(String written, double critical) {
        this.written = written;
        this.critical = critical;
    }

    /** As a person writes it. */
    public String written() {
        return written;
    }

    /** The index beyond which its authors call a change reliable. */
    public double critical() {
        return critical;
    }

    static Form of(String word) {
        for (Form form : values()) {
            if (form.written.equals(word)) {
                return form;
            }
        }
        throw new IllegalArgumentException(word);
    }
}
