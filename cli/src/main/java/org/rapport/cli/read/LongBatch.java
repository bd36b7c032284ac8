package org.rapport.cli.read;

/** Lines with one score each, the lines of a case together. */
record LongBatch(Slab slab, LongColumns columns, Form form) implements Batch {
    @Override
    public long over(Case hand, Taker taker) {
        return new LongWalk(this, hand, taker).over();
    }
}
