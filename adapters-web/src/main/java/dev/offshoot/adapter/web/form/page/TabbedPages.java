package dev.offshoot.adapter.web.form.page;

import dev.offshoot.adapter.web.command.PathKeys;
import dev.offshoot.command.form.CommandForm;
import dev.offshoot.stream.StreamId;
import java.util.List;

/** Every thing has a page at its place; an initiative has one to a tab, and what belongs to it is shown there. */
final class TabbedPages implements PageOf {

    private record Tab(String word, String tab) {}

    /** The first word found in the action's name decides. */
    private static final List<Tab> TABS = List.of(
            new Tab("milestone", "milestones"),
            new Tab("rebaseline", "milestones"),
            new Tab("achievement", "milestones"),
            new Tab("enabler", "enablers"),
            new Tab("assess", "enablers"),
            new Tab("dissent", "enablers"),
            new Tab("framework", "enablers"),
            new Tab("barrier", "risks"),
            new Tab("risk", "risks"),
            new Tab("happening", "history"));

    @Override
    public String address(CommandForm action, StreamId stream) {
        var path = PathKeys.path(action.place(), stream);
        var initiative = "/initiatives/" + stream.key().split("~", 2)[0];
        return switch (stream.category()) {
            case "initiative" ->
                TABS.stream()
                        .filter(t -> action.name().contains(t.word()))
                        .findFirst()
                        .map(t -> path + "/" + t.tab())
                        .orElse(path);
            case "award", "commissioning" -> initiative + "/money";
            case "engagement", "activity" -> initiative + "/activities";
            default -> path;
        };
    }
}
