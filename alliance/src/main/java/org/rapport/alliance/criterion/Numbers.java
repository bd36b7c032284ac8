package org.rapport.alliance.criterion;

import java.util.AbstractMap;
import java.util.AbstractSet;
import java.util.Arrays;
import java.util.Collections;
import java.util.Comparator;
import java.util.Iterator;
import java.util.Map;
import java.util.NoSuchElementException;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;

/** A few numbers by name, in the order of their names and never changed: a million findings need not be a million trees. */
// Findings promise a SortedMap; the fifteen further methods of a NavigableMap are of no use here.
@SuppressWarnings("JdkObsolete")
final class Numbers extends AbstractMap<String, Double> implements SortedMap<String, Double> {
    private final String[] names;
    private final double[] values;

    /** Names in rising order, each with its number. */
    Numbers(String[] names, double[] values) {
        this.names = names;
        this.values = values;
    }

    @Override
    public boolean containsKey(Object name) {
        return name instanceof String text && Arrays.binarySearch(names, text) >= 0;
    }

    @Override
    public Double getOrDefault(Object name, Double other) {
        int at = name instanceof String text ? Arrays.binarySearch(names, text) : -1;
        return at >= 0 ? Double.valueOf(values[at]) : other;
    }

    @Override
    public Set<Map.Entry<String, Double>> entrySet() {
        return new Entries();
    }

    @Override
    public int size() {
        return names.length;
    }

    @Override
    public String firstKey() {
        return name(0);
    }

    @Override
    public String lastKey() {
        return name(names.length - 1);
    }

    private String name(int at) {
        if (names.length == 0) {
            throw new NoSuchElementException("no numbers");
        }
        return names[at];
    }

    @Override
    public Comparator<? super String> comparator() {
        return Comparator.naturalOrder();
    }

    @Override
    public SortedMap<String, Double> subMap(String from, String to) {
        return tree().subMap(from, to);
    }

    @Override
    public SortedMap<String, Double> headMap(String to) {
        return tree().headMap(to);
    }

    @Override
    public SortedMap<String, Double> tailMap(String from) {
        return tree().tailMap(from);
    }

    private SortedMap<String, Double> tree() {
        return Collections.unmodifiableSortedMap(new TreeMap<>(this));
    }

    private final class Entries extends AbstractSet<Map.Entry<String, Double>> {
        @Override
        public int size() {
            return names.length;
        }

        @Override
        public Iterator<Map.Entry<String, Double>> iterator() {
            return new Iterator<>() {
                private int next;

                @Override
                public boolean hasNext() {
                    return next < names.length;
                }

                @Override
                public Map.Entry<String, Double> next() {
                    if (!hasNext()) {
                        throw new NoSuchElementException("no more numbers");
                    }
                    return new SimpleImmutableEntry<>(names[next], values[next++]);
                }
            };
        }
    }
}
