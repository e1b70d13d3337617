package dev.offshoot.app;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Random;
import java.util.stream.Collectors;
import tools.jackson.databind.JsonNode;

/** Makes requests, sound and unsound, of what the API says of itself; the same seed makes the same requests. */
final class Fuzz {

    /** @param form whether it goes to a page, with the session's CSRF token beside it */
    record Request(String method, String path, String contentType, String body, boolean form) {

        boolean saysNoVersion() {
            return form && method.equals("POST") && !body.contains(VERSION);
        }

        /** The same, with the version that the page of the form came with. */
        Request at(String version) {
            return new Request(method, path, contentType, body + "&" + VERSION + version, form);
        }
    }

    private static final String VERSION = "_version=";

    private static final List<String> TEXTS = List.of(
            "",
            " ",
            "IRIS",
            "健康 👩‍⚕️",
            "\u0000",
            "a\u0007b",
            "\u200B",
            "\u202Eabc",
            "'; drop table event; --",
            "<script>alert(1)</script>",
            "{{7*7}} ${7*7}",
            "%00%ff",
            "x".repeat(400),
            "long ".repeat(1_500),
            "null",
            "true",
            "-1",
            "9".repeat(40),
            "13,75",
            "1,234",
            "1e2147483647",
            "<5",
            "*",
            "0-2",
            "£45,000",
            "-£45",
            "GBP 45,000",
            "55%",
            "% 5",
            "\u22125",
            "about £1,234",
            "Harbour  Falls Pathway",
            "2019",
            "2011-12",
            "2021-22",
            "0000",
            "9999-12-31",
            "2020-02-30",
            "2019-04/2020-03",
            "../2030",
            "XXXX",
            "+999999999-01-01",
            "31/03/2020",
            "iris",
            "harbour-falls-pathway",
            "yes",
            "gbp",
            "a|b|c|d",
            "a >= b",
            "..",
            "~");

    private static final List<String> KEYS = List.of(
            "iris",
            "harbour-falls-pathway",
            "nonsense",
            "against-the-odds-2018",
            "1",
            "a~b",
            "%E5%81%A5",
            "x%20y",
            "%C2%85");

    /** Parameters that hardly any operation takes. */
    private static final List<String> STRANGERS = List.of("knwon", "limit", "mode", "_csrf", "a[0]", "", "%", "looked");

    private final Random random;
    private final JsonNode api;
    private final List<Map.Entry<String, String>> operations = new ArrayList<>();
    private final List<String> columns = new ArrayList<>();

    Fuzz(Random random, JsonNode api) {
        this.random = random;
        this.api = api;
        api.path("paths")
                .properties()
                .forEach(path -> path.getValue().properties().forEach(method -> {
                    if (!path.getKey().startsWith("/api/v1/tokens")) {
                        operations.add(Map.entry(method.getKey(), path.getKey()));
                        properties(method.getValue()).forEach((name, _) -> {
                            if (!columns.contains(name)) {
                                columns.add(name);
                            }
                        });
                    }
                }));
    }

    Request next() {
        var dice = random.nextInt(100);
        return dice < 60 ? toTheApi() : dice < 85 ? toAForm() : aFile();
    }

    private Request toTheApi() {
        var operation = pick(operations);
        var method = operation.getKey().toUpperCase(Locale.ROOT);
        var described = api.path("paths").path(operation.getValue()).path(operation.getKey());
        var path = filled(operation.getValue()) + query(described);
        if (method.equals("GET") || method.equals("DELETE")) {
            return new Request(method, path, "", "", false);
        }
        return new Request(method, path, "application/json", body(described), false);
    }

    private Request toAForm() {
        var operation = pick(operations);
        var described = api.path("paths").path(operation.getValue()).path(operation.getKey());
        var action = described.path("operationId").asString("").replaceFirst("^.*\\.", "");
        if (!operation.getKey().equals("post") || action.isEmpty()) {
            var pages = List.of("/portfolio", "/sites", "/programmes", "/frameworks", "/imports", "/initiatives/iris");
            return new Request(
                    "GET", pick(pages) + "?" + named(List.of("known", "was", "text", "after")), "", "", true);
        }
        var place = operation.getValue().substring("/api/v1".length()).replaceFirst("/" + action + "$", "");
        var path = filled(place) + "/record/" + action;
        var fields = new ArrayList<>(properties(described).keySet());
        fields.addAll(List.of("occurred-day", "occurred-year", "source"));
        if (random.nextInt(4) == 0) {
            return new Request("GET", path + "?" + named(fields), "", "", true);
        }
        var version = random.nextInt(4) == 0 ? "&" + VERSION + encoded(pick(TEXTS)) : "";
        return new Request("POST", path, "application/x-www-form-urlencoded", named(fields) + version, true);
    }

    private Request aFile() {
        var header = new ArrayList<>(List.of("fact", "action"));
        for (var i = random.nextInt(6); i > 0; i--) {
            header.add(pick(columns));
        }
        var lines = new ArrayList<String>();
        lines.add(String.join(",", header));
        for (var i = random.nextInt(8); i > 0; i--) {
            lines.add(header.stream().map(this::cell).collect(Collectors.joining(",")));
        }
        var mode = random.nextBoolean() ? "rehearse" : "apply";
        var text = String.join(random.nextBoolean() ? "\n" : "\r\n", lines);
        return new Request("POST", "/api/v1/imports?mode=" + mode, "text/csv", text, false);
    }

    private String cell(String column) {
        var text = column.equals("fact")
                ? "f" + random.nextInt(100_000)
                : column.equals("action") ? action() : pick(TEXTS);
        return random.nextInt(12) == 0 ? text : "\"" + text.replace("\"", "\"\"") + "\"";
    }

    private String action() {
        var operation = pick(operations);
        return api.path("paths")
                .path(operation.getValue())
                .path(operation.getKey())
                .path("operationId")
                .asString("")
                .replaceFirst("^.*\\.", "");
    }

    private String filled(String template) {
        var path = new StringBuilder();
        for (var part : template.split("(?=/)")) {
            path.append(part.startsWith("/{") ? "/" + pick(KEYS) : part);
        }
        return path.toString();
    }

    private String query(JsonNode described) {
        var names = described
                .path("parameters")
                .valueStream()
                .filter(p -> p.path("in").asString("").equals("query"))
                .map(p -> p.path("name").asString(""))
                .collect(Collectors.toCollection(ArrayList::new));
        if (random.nextInt(10) == 0) {
            names.add(pick(STRANGERS));
        }
        return names.isEmpty() || random.nextInt(3) == 0 ? "" : "?" + named(names);
    }

    /** Some of these names, each with a text. */
    private String named(List<String> names) {
        var chosen = new LinkedHashMap<String, String>();
        for (var name : names) {
            if (random.nextInt(3) > 0) {
                chosen.put(random.nextInt(60) == 0 ? name + "\u0001" : name, pick(TEXTS));
            }
        }
        return chosen.entrySet().stream()
                .map(e -> encoded(e.getKey()) + "=" + encoded(e.getValue()))
                .collect(Collectors.joining("&"));
    }

    private static String encoded(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8);
    }

    private Map<String, JsonNode> properties(JsonNode described) {
        var properties = new LinkedHashMap<String, JsonNode>();
        described
                .path("requestBody")
                .path("content")
                .path("application/json")
                .path("schema")
                .path("properties")
                .properties()
                .forEach(p -> properties.put(p.getKey(), p.getValue()));
        return properties;
    }

    private String body(JsonNode described) {
        var fields = new ArrayList<String>();
        properties(described).forEach((name, schema) -> {
            if (random.nextInt(5) > 0) {
                fields.add(quoted(name) + ":" + value(schema));
            }
        });
        if (random.nextInt(10) == 0) {
            fields.add(quoted(pick(TEXTS)) + ":" + quoted(pick(TEXTS)));
        }
        var body = "{" + String.join(",", fields) + "}";
        return random.nextInt(20) == 0 ? body.substring(0, random.nextInt(body.length() + 1)) : body;
    }

    /** Mostly of the kind that is asked for, so that much is recorded and pages have something to show. */
    private String value(JsonNode schema) {
        var options = schema.path("enum");
        if (options.size() > 0 && random.nextInt(8) > 0) {
            return quoted(options.path(random.nextInt(options.size())).asString(""));
        }
        return switch (random.nextInt(12)) {
            case 0 -> "null";
            case 1 -> "{\"a\":[1]}";
            case 2 -> "[" + quoted(pick(TEXTS)) + "," + quoted(pick(TEXTS)) + "]";
            case 3 ->
                List.of("1e400", "-0", "1E-300", "123456789012345678901234567890", "0.1")
                        .get(random.nextInt(5));
            case 4, 5 -> String.valueOf(random.nextInt(3_000));
            case 6 -> quoted("2019-0" + (1 + random.nextInt(9)));
            case 7 -> quoted("Thing " + random.nextInt(40));
            default -> quoted(pick(TEXTS));
        };
    }

    private static String quoted(String text) {
        var json = new StringBuilder("\"");
        for (var at = 0; at < text.length(); at++) {
            var sign = text.charAt(at);
            if (sign == '"' || sign == '\\' || sign < ' ') {
                json.append(String.format(Locale.ROOT, "\\u%04x", (int) sign));
            } else {
                json.append(sign);
            }
        }
        return json.append('"').toString();
    }

    private <T> T pick(List<T> some) {
        return some.get(random.nextInt(some.size()));
    }
}
