package dev.offshoot.adapter.web.importing.page;

import static org.assertj.core.api.Assertions.assertThat;

import dev.offshoot.OffshootContexts;
import dev.offshoot.adapter.web.Reading;
import dev.offshoot.adapter.web.command.CommandForms;
import dev.offshoot.adapter.web.file.ImportSubmitter;
import dev.offshoot.importing.ImportingContext;
import dev.offshoot.importing.InMemoryNewestImports;
import dev.offshoot.projection.ReadModel;
import dev.offshoot.store.InMemoryStore;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.ui.ExtendedModelMap;

/** A batch that is recorded, and of which the lists have not heard. */
class LateBatchTest extends Reading {

    @Autowired
    private ImportSubmitter submitter;

    @Autowired
    private Touched touched;

    @Test
    void is_shown_from_the_log() {
        var unheard = new InMemoryStore(OffshootContexts.streamTypes()).lines(ImportingContext.CONTEXT);
        var imports = new ImportList(new InMemoryNewestImports(unheard), unheard);
        var pages = new ImportPages(imports, submitter, touched, new CommandForms(OffshootContexts.ALL));
        var model = new ExtendedModelMap();
        assertThat(pages.one("small", model)).isEqualTo("importing/batch");
        assertThat(model.get("line")).isInstanceOf(ReadModel.class);
        assertThat(new UndoPages(submitter, touched).ask("small", model)).isEqualTo("importing/undo");
    }
}
