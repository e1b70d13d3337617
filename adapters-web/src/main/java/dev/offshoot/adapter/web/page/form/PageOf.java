package dev.offshoot.adapter.web.page.form;

import dev.offshoot.intake.Action;
import dev.offshoot.kernel.StreamId;

/** The page on which to see what an action has done. */
@FunctionalInterface
public interface PageOf {

    /** Its address, within the application. */
    String address(Action action, StreamId stream);
}
