package dev.offshoot.adapter.web.page;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import org.springframework.core.io.ClassPathResource;

/** A made-up initiative with something of everything, and a documented one of which little is known. */
public final class HarbourStory {

    private static final ClassPathResource TEXT = new ClassPathResource("harbour-story.txt");

    private HarbourStory() {}

    /** Told as the text says; it is the 12th of March 2026 then. */
    public static Story told() {
        var story = new Story();
        var about = List.<String>of();
        for (var line : lines()) {
            if (line.startsWith("on ")) {
                story.on(line.substring(3));
            } else if (line.equals("illustrative")) {
                about = List.of("initiative = harbour-falls", "illustrative = yes");
            } else if (line.equals("as written")) {
                about = List.of();
            } else if (!line.isEmpty() && !line.startsWith("#")) {
                tell(story, about, line);
            }
        }
        return story;
    }

    private static void tell(Story story, List<String> about, String line) {
        var action = line.split(" :: ", 2);
        var answers = new ArrayList<>(about);
        answers.addAll(List.of(action[1].split(" ;; ")));
        story.tell(
                action[0].strip(),
                answers.stream()
                        .flatMap(a -> List.of(a.split(" = ", 2)).stream())
                        .map(text -> text.replace("\\n", "\n"))
                        .toArray(String[]::new));
    }

    private static List<String> lines() {
        try {
            return TEXT.getContentAsString(StandardCharsets.UTF_8).lines().toList();
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}
