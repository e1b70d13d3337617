package dev.offshoot.benchmark;

import java.util.ArrayList;
import java.util.Optional;

/**
 * Takes a figure and its yardstick turn by turn, so that whatever else the machine is at falls on both; the ratio is that of
 * each turn to the one right after it. The first of each is not counted.
 */
public record Paired(int rounds) {

    /** One turn of something. */
    @FunctionalInterface
    public interface Turn {
        /** How much was done in a second. */
        double perSecond() throws Exception;
    }

    /**
     * @param unit of what is done, as in <code>events/s</code>
     * @param must the least ratio
     */
    public Figure measure(String what, String unit, Turn figure, Turn yardstick, double must) throws Exception {
        figure.perSecond();
        yardstick.perSecond();
        var measured = new ArrayList<Double>();
        var beside = new ArrayList<Double>();
        var ratios = new ArrayList<Double>();
        for (var round = 0; round < rounds; round++) {
            measured.add(figure.perSecond());
            beside.add(yardstick.perSecond());
            ratios.add(measured.getLast() / beside.getLast());
        }
        return new Figure(
                what,
                Figure.number(Spread.of(measured).median()) + " " + unit,
                Figure.number(Spread.of(beside).median()) + " " + unit,
                Optional.of(Spread.of(ratios)),
                "at least " + must);
    }
}
