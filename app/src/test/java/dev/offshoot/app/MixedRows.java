package dev.offshoot.app;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;

/**
 * A file of 20,000 rows as programmes send them: 19 actions, two of three rows naming what they are about by its title and
 * the third by its key. The same in every run, but for what tells one file from another.
 */
final class MixedRows {

    static final int ROWS = 20_000;

    private static final int PERIODS = 4;

    /** How much there is of each; what comes to more than {@link #ROWS} is cut off. */
    enum Shape {
        MANY_INITIATIVES(200, 399, 12, 5),
        ONE_LARGE_INITIATIVE(1, 2_500, 2_500, 1_000);

        private final int initiatives;
        private final int sites;
        private final int sitesEach;
        private final int titlesEach;

        /** @param titlesEach of measures, and of milestones, of each initiative */
        Shape(int initiatives, int sites, int sitesEach, int titlesEach) {
            this.initiatives = initiatives;
            this.sites = sites;
            this.sitesEach = sitesEach;
            this.titlesEach = titlesEach;
        }
    }

    private final Shape shape;
    private final String file;
    private final List<Map<String, String>> rows = new ArrayList<>();

    private MixedRows(Shape shape, String file) {
        this.shape = shape;
        this.file = file;
        row(
                "open-programme",
                "programme",
                programme(),
                "title",
                "Spread " + file,
                "scale",
                "rag-5",
                "occurred",
                "2014");
        for (var site = 0; site < shape.sites; site++) {
            row("register-site", "site", siteKey(site), "name", siteTitle(site), "occurred", "2014");
        }
        var news = new ArrayList<List<Map<String, String>>>();
        for (var i = 0; i < shape.initiatives; i++) {
            open(i);
            news.add(newsOf(i));
        }
        for (var n = 0; n < news.getFirst().size(); n++) {
            for (var of : news) {
                rows.add(of.get(n));
            }
        }
    }

    /**
     * The whole file.
     *
     * @param file what keys, titles and facts have in them that those of another file have not
     */
    static String csv(Shape shape, String file) {
        var rows = new MixedRows(shape, file).rows.subList(0, ROWS);
        var columns = new LinkedHashSet<>(List.of("fact"));
        rows.forEach(row -> columns.addAll(row.keySet()));
        var csv = new StringBuilder(String.join(",", columns)).append('\n');
        for (var at = 0; at < rows.size(); at++) {
            csv.append(file).append("-R").append(at);
            for (var column : columns.stream().skip(1).toList()) {
                csv.append(',').append(rows.get(at).getOrDefault(column, ""));
            }
            csv.append('\n');
        }
        return csv.toString();
    }

    private void open(int i) {
        var initiative = key(i);
        row(
                "charter-initiative",
                "initiative",
                initiative,
                "title",
                title(i),
                "innovation",
                "Tool",
                "programme",
                programme());
        row("set-adoption-definition", "initiative", initiative, "rule", "In use on a ward", "from", "2015");
        for (var m = 0; m < shape.titlesEach; m++) {
            row("define-measure", "initiative", initiative, "measure", "m-" + m, "title", measure(m), "unit", "people");
        }
        for (var m = 0; m < shape.titlesEach; m++) {
            row("propose-milestone", "initiative", initiative, "milestone", "ms-" + m, "title", milestone(m));
        }
        row("make-award", "initiative", initiative, "award", "a-1", "title", "First grant", "amount", "90000");
        row("schedule-tranche", "initiative", title(i), "award", "First grant", "title", "Half", "amount", "45000");
        row("raise-barrier", "initiative", initiative, "barrier", "b-1", "title", "No time to train");
        row("raise-barrier", "initiative", initiative, "barrier", "b-2", "title", "No room on the ward");
    }

    private List<Map<String, String>> newsOf(int i) {
        var all = new ArrayList<Map<String, String>>();
        for (var m = 0; m < shape.titlesEach; m++) {
            all.add(at(
                    i,
                    m,
                    2015,
                    "baseline-milestone",
                    "milestone",
                    named(i + m, milestone(m), "ms-" + m),
                    "date",
                    "2018"));
        }
        for (var stage : List.of("identify-site", "contact-site", "go-live")) {
            for (var s = 0; s < shape.sitesEach; s++) {
                var site = (i * shape.sitesEach + s) % shape.sites;
                all.add(at(i, s, 2016, stage, "site", named(i + s, siteTitle(site), siteKey(site))));
            }
        }
        for (var m = 0; m < shape.titlesEach; m++) {
            var measure = named(i + m, measure(m), "m-" + m);
            all.add(at(i, m, 2016, "set-target", "measure", measure, "value", "900", "by", "2020"));
            for (var p = 0; p < PERIODS; p++) {
                all.add(at(i, p, 2017, "record-observation", "measure", measure, "value", "" + p, "period", "201" + p));
            }
        }
        for (var year = 2019; year < 2021; year++) {
            for (var m = 0; m < shape.titlesEach; m++) {
                all.add(at(
                        i,
                        m,
                        2017,
                        "reforecast-milestone",
                        "milestone",
                        named(i + m, milestone(m), "ms-" + m),
                        "forecast",
                        "" + year,
                        "cause",
                        "scope",
                        "reason",
                        "More wards"));
            }
        }
        for (var n = 0; n < 4; n++) {
            all.add(at(i, n, 2017, "record-happening", "text", "Told of it " + n));
        }
        all.add(at(i, 0, 2017, "claim-drawdown", "award", "First grant", "tranche", "Half", "amount", "500"));
        all.add(at(i, 1, 2017, "resolve-barrier", "barrier", "No time to train", "how", "A day a month"));
        return all;
    }

    private Map<String, String> at(int i, int turn, int year, String action, String... cells) {
        var row = cells(action, cells);
        row.put("initiative", named(i + turn, title(i), key(i)));
        row.put("occurred", year + "-0" + (1 + turn % 9));
        return row;
    }

    private void row(String action, String... cells) {
        var row = cells(action, cells);
        row.putIfAbsent("occurred", "2015");
        rows.add(row);
    }

    private static Map<String, String> cells(String action, String... cells) {
        var row = new LinkedHashMap<>(Map.of("action", action));
        for (var c = 0; c < cells.length; c += 2) {
            row.put(cells[c], cells[c + 1]);
        }
        return row;
    }

    private static String named(int turn, String title, String key) {
        return turn % 3 == 0 ? key : title;
    }

    private String programme() {
        return "p-" + file;
    }

    private String key(int i) {
        return "i-%s-%d".formatted(file, i);
    }

    private String title(int i) {
        return "Pathway of Harbour Falls No %s-%d".formatted(file, i);
    }

    private String siteKey(int site) {
        return "s-%s-%d".formatted(file, site);
    }

    private String siteTitle(int site) {
        return "Practice in Bristol Street %s-%d".formatted(file, site);
    }

    private static String measure(int m) {
        return "People trained in year " + m;
    }

    private static String milestone(int m) {
        return "Ten more wards by turn " + m;
    }
}
