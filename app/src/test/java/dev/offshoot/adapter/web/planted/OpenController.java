package dev.offshoot.adapter.web.planted;

import dev.offshoot.programme.view.ProgrammeView;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.web.bind.annotation.RestController;

/** Public, injected into, transactional, and answers with a view. */
@RestController
public abstract class OpenController {

    @Autowired
    private Runnable injected;

    @Transactional
    public ProgrammeView answer() {
        throw new UnsupportedOperationException(injected.toString());
    }
}
