package dev.offshoot.benchmark;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** The figures of one run, printed as they come and kept as Markdown. */
public final class FigureTable {

    private static final List<String> HEAD = List.of(
            "| Figure | Measured | Yardstick | Ratio | Spread | Must |", "| --- | ---: | ---: | ---: | ---: | --- |");

    private final List<Figure> figures = new ArrayList<>();

    public void add(Figure figure) {
        figures.add(figure);
        System.out.println(figure.row());
    }

    public boolean isEmpty() {
        return figures.isEmpty();
    }

    public String markdown() {
        var lines = new ArrayList<>(HEAD);
        figures.forEach(figure -> lines.add(figure.row()));
        return String.join("\n", lines) + "\n";
    }

    /** Writes the table, below what is said of it, into a file. */
    public void write(Path file, String said) throws IOException {
        Files.createDirectories(file.getParent());
        Files.writeString(file, said + "\n\n" + markdown());
    }
}
