package dev.offshoot.adapter.web.importing.page;

import dev.offshoot.adapter.web.layout.Crumb;
import dev.offshoot.adapter.web.request.PageCursor;
import dev.offshoot.adapter.web.request.PageQuery;
import dev.offshoot.importing.port.out.NewestImports;
import dev.offshoot.importing.view.BatchView;
import dev.offshoot.projection.ReadModels;
import dev.offshoot.stream.StreamId;
import dev.offshoot.time.AsOf;
import java.util.Comparator;
import java.util.List;
import org.springframework.stereotype.Component;
import org.springframework.ui.Model;

/** The list of imports, newest first, with the form to upload on top. */
@Component
final class ImportList {

    private final NewestImports imports;
    private final ReadModels<BatchView> batches;

    ImportList(NewestImports imports, ReadModels<BatchView> batches) {
        this.imports = imports;
        this.batches = batches;
    }

    String show(PageQuery page, Model model) {
        var after = page.afterKey().map(key -> new StreamId("batch", key));
        var found = imports.newest(AsOf.NOW, after, page.size() + 1);
        var shown = found.subList(0, Math.min(page.size(), found.size()));
        model.addAttribute("crumbs", List.of(Crumb.here("Import")));
        model.addAttribute(
                "batches",
                batches.of(shown, AsOf.NOW).stream()
                        .sorted(Comparator.comparingInt(line -> shown.indexOf(line.stream())))
                        .toList());
        model.addAttribute(
                "next",
                found.size() > page.size() ? PageCursor.hide(shown.getLast().key()) : null);
        model.addAttribute("first", after.isEmpty());
        return "importing/list";
    }
}
